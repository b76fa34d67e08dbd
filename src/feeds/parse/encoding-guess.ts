import iconv from 'iconv-lite';

/** The characters that make up about a third of any running text in the language, and no other's. */
const COMMON: readonly (readonly [encoding: string, characters: RegExp])[] = [
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来用们到作地于出对成会可主发年业进口关税]/g],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來用們到作地於出對成會可主發年業進口關稅]/g],
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fa、。]/g],
  ['euc-jp', /[\u3041-\u3096\u30a1-\u30fa、。]/g],
  ['euc-kr', /[이다의는에을를가고한지하기로사은도서정리자시대국부]/g],
  ['windows-1251', /[оеаинтсрвлкмдпу]/g],
  ['koi8-r', /[оеаинтсрвлкмдпу]/g],
  ['windows-1253', /[αοιετσνηυρπκμλς]/g],
  ['windows-1250', /[ąćęłńśźżěščřžýáíéůőűšž]/g],
  ['windows-1252', /[éèêàâçîôûùëïüöäßñáíóúãõåæøŠšœ‘’“”–—…€£©«»°·]/g],
];

/** What does not decode, and what running text never holds: controls, private use, box drawings. */
const BROKEN = /[\ufffd\u0080-\u009f\ue000-\uf8ff\u2500-\u259f]/g;

/** Enough for a verdict; longer input is judged by its start. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The legacy encoding under which bytes that are not UTF-8 read most like a language: the share of
 * common characters among the non-ASCII ones, less what does not decode. `windows-1252` in doubt.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE_BYTES));
  let best = { encoding: 'windows-1252', score: 0.15 };
  for (const [encoding, characters] of COMMON) {
    const text = iconv.decode(sample, encoding);
    const wide = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    const broken = text.match(BROKEN)?.length ?? 0;
    const score = wide === 0 ? 0 : ((text.match(characters)?.length ?? 0) - 4 * broken) / wide;
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}
