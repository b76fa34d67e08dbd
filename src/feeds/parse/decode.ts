import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { guessEncoding } from './encoding-guess.js';
import { isNearlyUtf8, mendUtf8 } from './nearly-utf8.js';

/** `encoding` is a lower-case name as iconv knows it; `problems` are in plain words. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly problems: readonly string[];
};

/** Names under which supersets are meant, as browsers read them. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'us-ascii': 'windows-1252', ascii: 'windows-1252', 'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252', 'iso_8859-1': 'windows-1252', latin1: 'windows-1252', latin: 'windows-1252',
  'iso-8859-9': 'windows-1254', 'iso-8859-11': 'windows-874', 'tis-620': 'windows-874', gb2312: 'gb18030',
  gb_2312: 'gb18030', 'gb_2312-80': 'gb18030', gbk: 'gb18030', 'x-gbk': 'gb18030', 'x-sjis': 'shift_jis',
  sjis: 'shift_jis', 'windows-31j': 'shift_jis', 'ks_c_5601-1987': 'euc-kr', utf8: 'utf-8',
  'utf-16': 'utf-16le',
}; // biome-ignore format: one table

/** Encodings in which servers declare everything by default: their word counts less than the document's. */
const SERVER_DEFAULT = 'windows-1252';

function known(name: string | undefined): string | undefined {
  const lower = name?.trim().toLowerCase();
  if (!lower) return undefined;
  const encoding = SUPERSETS[lower] ?? lower;
  return iconv.encodingExists(encoding) && !/^(base64|hex|binary|utf-?7)/.test(encoding)
    ? encoding
    : undefined;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A byte-order mark, or the zero bytes around the first `<` of a document in UTF-16 or UTF-32. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0x3c, 0, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0xfe, 0xff) || startsWith(bytes, 0, 0, 0, 0x3c)) return 'utf-32be';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if ((bytes[0] ?? 0) > 0 && bytes[1] === 0 && (bytes[2] ?? 0) > 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && (bytes[1] ?? 0) > 0 && bytes[2] === 0 && (bytes[3] ?? 0) > 0) return 'utf-16be';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
}

/** Decodes, or gives up when more than one character in fifty of the non-ASCII ones does not exist. */
function decodeCleanly(bytes: Uint8Array, encoding: string): string | undefined {
  const text = iconv.decode(viewOf(bytes), encoding);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return text;
  return broken * 50 > (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) ? undefined : text;
}

function statedNames(bytes: Uint8Array, contentType: string | undefined): readonly (string | undefined)[] {
  const charset = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return [charset, declaredIn(bytes)];
}

/** Its escapes are ASCII that means something else, so that it looks like UTF-8; iconv does not know it. */
const ISO_2022_JP = 'iso-2022-jp';

function isIso2022(bytes: Uint8Array, contentType: string | undefined): boolean {
  const isStated = statedNames(bytes, contentType).some((name) => name?.trim().toLowerCase() === ISO_2022_JP);
  return isStated && bytes.includes(0x1b);
}

/** Valid UTF-8, whatever is declared. */
export function isPlainUtf8(bytes: Uint8Array, contentType: string | undefined): boolean {
  return !wideEncoding(bytes) && isUtf8(bytes) && !isIso2022(bytes, contentType);
}

/**
 * Bytes of a feed to text. In order: a byte-order mark or the zero bytes of UTF-16/32; valid UTF-8,
 * whatever is declared, but for ISO-2022-JP; UTF-8 with stray bytes, which must be fewer where another encoding is declared; the
 * HTTP charset and the XML declaration, the latter first where the server only states its default; a guess.
 * Never throws.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    return { text: iconv.decode(viewOf(bytes), wide).replace(/^\ufeff/, ''), encoding: wide, problems: [] };
  }
  if (isPlainUtf8(bytes, contentType)) {
    return {
      text: viewOf(bytes)
        .toString('utf8')
        .replace(/^\ufeff+/, ''),
      encoding: 'utf-8',
      problems: [],
    };
  }
  if (isIso2022(bytes, contentType)) {
    return { text: new TextDecoder(ISO_2022_JP).decode(bytes), encoding: ISO_2022_JP, problems: [] };
  }
  const stated = [...new Set(statedNames(bytes, contentType).flatMap((name) => known(name) ?? []))];
  const [first, second] = stated;
  const candidates = first === SERVER_DEFAULT && second ? [second, first] : stated;
  const isTrusted = candidates[0] === undefined || candidates[0] === 'utf-8';
  if (isNearlyUtf8(bytes, isTrusted ? 1 : 4)) {
    return {
      text: mendUtf8(viewOf(bytes)).replace(/^\ufeff+/, ''),
      encoding: 'utf-8',
      problems: ['some bytes are not UTF-8; they were read as windows-1252'],
    };
  }
  const problems: string[] = [];
  for (const encoding of candidates) {
    const text = /^utf-?(8|16|32)/.test(encoding) ? undefined : decodeCleanly(bytes, encoding);
    if (text !== undefined) return { text, encoding, problems };
    problems.push(`it says ${encoding}, which it is not`);
  }
  const guess = guessEncoding(bytes);
  return {
    text: iconv.decode(viewOf(bytes), guess),
    encoding: guess,
    problems: [...problems, `no usable encoding is stated; ${guess} was guessed`],
  };
}

/** Enough for an efficient reading, and little enough that the shortest entries of one take far less than 50 ms. Bytes. */
const PIECE = 64 * 1024;
/** The first pieces are smaller: a program is slow when it has just started. Bytes. */
const FIRST_PIECE = 4 * 1024;

/** The text of valid UTF-8, piece by piece; none ends within a character. */
function* utf8Pieces(bytes: Uint8Array): Generator<string> {
  const buffer = viewOf(bytes);
  for (let start = 0, size = FIRST_PIECE; start < buffer.length; size = Math.min(2 * size, PIECE)) {
    let end = Math.min(start + size, buffer.length);
    while (((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    const part = buffer.subarray(start, end);
    const text = part.toString(isAscii(part) ? 'latin1' : 'utf8');
    yield start === 0 ? text.replace(/^\ufeff+/, '') : text;
    start = end;
  }
}

/** As `decode`, for large documents: the text of the usual UTF-8 is never held as a whole. */
export function decodePieces(
  bytes: Uint8Array,
  contentType?: string,
): Omit<Decoded, 'text'> & { readonly pieces: Iterable<string> } {
  if (isPlainUtf8(bytes, contentType)) {
    return { encoding: 'utf-8', problems: [], pieces: utf8Pieces(bytes) };
  }
  const { text, ...rest } = decode(bytes, contentType);
  return { ...rest, pieces: [text] };
}
