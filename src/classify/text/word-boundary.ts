const BOUNDED = /[\p{L}\p{N}]/u;
const UNBOUNDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A Chinese character; and for patterns with the flag `u` the blank by which Chinese parts clauses. */
export const HAN = /\p{Script=Han}/u;
export const HAN_BLANK = `(?<=${HAN.source}) (?=${HAN.source})`;

const WORD_UNIT = `(?!${UNBOUNDED.source})${BOUNDED.source}`;
/** For patterns with the flag `u`: that no word goes on to here, and that none goes on from here. */
export const WORD_BEGINS = `(?<!${WORD_UNIT})`;
export const WORD_ENDS = `(?!${WORD_UNIT})`;

/** Words as the alternatives of a pattern, each once and longer ones first; of no words one that matches nothing. */
export const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|') || '(?!)';

// 0 not looked at yet, 1 part of a word that needs boundaries, 2 anything else.
const boundaryKinds = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word of a script that separates its words; `NaN`, beyond the text, does not. */
export function isWordUnit(unit: number): boolean {
  const kind = boundaryKinds[unit];
  if (kind) return kind === 1;
  if (kind === undefined) return false;
  const character = String.fromCharCode(unit);
  const bounded = BOUNDED.test(character) && !UNBOUNDED.test(character);
  boundaryKinds[unit] = bounded ? 1 : 2;
  return bounded;
}

/** Where a word ends of which only the beginning was found, as by `licen*`. */
export function endOfWord(text: string, from: number): number {
  let end = from;
  while (isWordUnit(text.charCodeAt(end))) end += 1;
  return end;
}
