import pairs from 'opencc-js/dict/TSCharacters';

/** Calls `use` with the UTF-16 units of each traditional character and its simplified form. */
export function eachHanziPair(use: (traditional: number, simplified: number) => void): void {
  for (const pair of pairs.split('|')) {
    // A few have several simplified forms, the usual one first; rare ones of two units are left as they are.
    const [traditional = '', simplified = ''] = pair.split(' ');
    if (traditional.length === 1 && simplified.length === 1) {
      use(traditional.charCodeAt(0), simplified.charCodeAt(0));
    }
  }
}

// What a UTF-16 unit becomes: another unit, or one of these marks (0: not seen yet). Learned on first sight of each unit.
export const DROPPED = 0xffff;
const EXPANDED = 0xfffe;
export const HIGH_SURROGATE = 0xfffd;

export const foldings = new Uint16Array(0x10000);
export const expansions = new Map<number, string>();
eachHanziPair((traditional, simplified) => {
  foldings[traditional] = simplified;
});

/** Letters and apostrophes that Unicode does not take apart. */
const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

export function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (/(?![\u3099\u309a])[\p{Mn}\p{Me}\p{Cf}]/u.test(part)) continue;
    folded += WITHOUT_DECOMPOSITION[part] ?? (/[\p{Cc}\p{Z}]/u.test(part) ? ' ' : part);
  }
  return folded.normalize('NFC');
}

export function learnUnit(unit: number): number {
  let folding = unit;
  if (unit >= 0xd800 && unit <= 0xdbff) {
    folding = HIGH_SURROGATE;
  } else if (unit < 0xdc00 || unit > 0xdfff) {
    const folded = foldCharacter(String.fromCharCode(unit));
    if (folded.length === 1) {
      folding = folded.charCodeAt(0);
    } else if (folded.length === 0) {
      folding = DROPPED;
    } else {
      expansions.set(unit, folded);
      folding = EXPANDED;
    }
  }
  foldings[unit] = folding;
  return folding;
}
