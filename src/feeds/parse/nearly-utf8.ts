import iconv from 'iconv-lite';

/** The length of a valid UTF-8 sequence at `at`, or 0. Overlong forms and surrogates are not valid. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let offset = 1; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const refused =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return refused ? 0 : length;
}

/**
 * Whether bytes are UTF-8 but for a few strays (pasted quotation marks of another encoding, a character cut in
 * half). Only counts, as most bytes that are asked about are another encoding's.
 */
export function isNearlyUtf8(bytes: Uint8Array, sequencesPerStray: number): boolean {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) strays += 1;
    else if (length > 1) sequences += 1;
    at += length || 1;
  }
  return sequences >= sequencesPerStray * strays;
}

/** The characters of the bytes from 0x80 on. */
const WINDOWS_1252 = iconv.decode(
  Buffer.from(Array.from({ length: 0x80 }, (_, index) => 0x80 + index)),
  'windows-1252',
);

/** Text in UTF-8 whose stray bytes are read as windows-1252. */
export function mendUtf8(buffer: Buffer): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < buffer.length; ) {
    const length = sequenceLength(buffer, at);
    if (length === 0) {
      parts.push(buffer.toString('utf8', start, at), WINDOWS_1252.charAt((buffer[at] ?? 0) - 0x80));
      start = at + 1;
    }
    at += length || 1;
  }
  return [...parts, buffer.toString('utf8', start)].join('');
}
