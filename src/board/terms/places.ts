import type { Found } from './terms.js';

const BLANK = /^\s*$/u;
/** No gap is longer, in UTF-16 units. */
const LONGEST_GAP = 80;

/** The word of those found that stands right before a place, up to a gap; one may be elided into what begins there: `n'impose`. */
export const wordBefore = (
  text: string,
  found: readonly Found[],
  at: number,
  gap = BLANK,
): Found | undefined =>
  found.findLast(({ start, end }) => start < at && at - end <= LONGEST_GAP && gap.test(text.slice(end, at)));

/** The one that stands right behind a place, up to a gap. */
export const wordBehind = (
  text: string,
  found: readonly Found[],
  at: number,
  gap = BLANK,
): Found | undefined =>
  found.find(({ start }) => start >= at && start - at <= LONGEST_GAP && gap.test(text.slice(at, start)));

/** Where words begin that stand right before a place, one behind another; the place itself where none does. */
export function startOfWords(text: string, found: readonly Found[], at: number): number {
  const last = wordBefore(text, found, at);
  return last === undefined ? at : startOfWords(text, found, last.start);
}

/** The text with words in place of some that stand in it; blanks, where none are given. */
export const overwrite = (text: string, { start, end }: Found, words = ''): string =>
  text.slice(0, start) + words.padEnd(end - start) + text.slice(end);
