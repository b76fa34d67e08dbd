import type { DayRole } from './calendar.js';
import type { Reading, WordMention } from './reading.js';
import type { Span } from './text.js';

/** How far before or after a date, in UTF-16 units, the word may stand that says what happens on it. */
export const BEFORE = 32;
export const AFTER = 14;
export const BEFORE_ZH = 8;
export const AFTER_ZH = 6;

/** How far from a place the nearest word of a concept stands, infinitely far if none is near. `dense`: Chinese, read closer. */
export function near(
  words: readonly WordMention[],
  concept: string,
  { start, end }: Span,
  dense: boolean,
): number {
  const [before, after] = dense ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.concept !== concept) continue;
    if (word.end <= start && start - word.end <= before) least = Math.min(least, start - word.end);
    else if (word.start >= end && word.start - end <= after) least = Math.min(least, word.start - end + 1);
  }
  return least;
}

/** Whether a date without its month, or a day of the week, lies ahead of the publication; `otherwise` when no word tells. */
export function liesAhead({ words, lang }: Reading, place: Span, otherwise = false): boolean {
  const dense = lang === 'zh';
  const ahead = Math.min(near(words, 'date_ahead', place, dense), near(words, 'date_next', place, dense) + 3);
  const behind = near(words, 'date_behind', place, dense);
  return ahead === behind ? otherwise : ahead < behind;
}

/** How far from a day the word stands by which something begins on it, or ends; some of them count only before it. */
export function edges(
  { words, lang }: Reading,
  place: Span,
): { readonly starts: number; readonly ends: number } {
  const dense = lang === 'zh';
  const before = words.filter(({ end }) => end <= place.start);
  return {
    starts: Math.min(near(words, 'date_effective', place, dense), near(before, 'date_from', place, dense)),
    ends: Math.min(near(words, 'date_expiry', place, dense), near(before, 'date_until', place, dense)),
  };
}

/** How far from a day the word may stand that alone says what happens on it. */
export const BESIDE = 3;
/** The same for a month that is named with its year: "until the end of November 2027". */
export const BESIDE_MONTH = 8;

/** What the word beside a day says of it, be the day past or to come. */
export function roleOf(reading: Reading, place: Span, reach = BESIDE): DayRole {
  const { starts, ends } = edges(reading, place);
  if (Math.min(starts, ends) > reach) return 'plain';
  const isOver = near(reading.words, 'date_over', place, reading.lang === 'zh') < Number.POSITIVE_INFINITY;
  if (isOver) return 'plain';
  return ends <= starts ? 'until' : 'effective';
}
