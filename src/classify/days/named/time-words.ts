import { allOf } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { follows, type Reach } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import { isRightBefore, liesWithin, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun, ended } from '../../text/word-patterns.js';

// What stands right beside a time that a text names.

/** Before a time: of what is allotted for it, by when something is to be, or only that it is a time: "in early", "mid-". */
const FOR = ({ small_for, small_for_time }: SmallWords) => begun(small_for, small_for_time);
const BY = ({ small_by_time }: SmallWords) => begun(small_by_time);
const WORD = smallPattern((small) => {
  const part = `${ended(small.small_part_of_month)}[ -]`;
  const word = `(?:${FOR(small)}|${BY(small)}|${begun(small.small_in, small.small_in_time)})`;
  return `${BEGINS}(?:${word}(?:${part})?|${part})$`;
});
export const OPENS_FOR = smallPattern((small) => `^${FOR(small)}`);
export const OPENS_BY = smallPattern((small) => `^${BY(small)}`);
/** A time with the word before it; absent where none stands there. */
export function behindWord(reading: Reading, { start, end }: Span): Span | undefined {
  const word = WORD(reading).exec(shortlyBefore(reading.text, start, 32));
  return word ? { start: start - word[0].length, end } : undefined;
}

/** Before the end of a period, and in Chinese on both sides of it: something is done by then. 年底前禁止 alone may hold until then. */
const BY_END = smallPattern(
  ({ small_by_time, small_by_end }) => `${BEGINS}${begun(small_by_time, small_by_end)}$`,
);
const BY_END_BEHIND = smallPattern(({ small_by_end_behind }) => `^${ended(small_by_end_behind)}`);
/** "Until" right before the end of a period, where something begins by then and does not last so long: "führt bis Jahresende Zölle ein". */
export const doneBy = ({ words }: Reading, end: Span): Span | undefined => {
  const until = allOf(words, 'date_until', 'date_expiry').find((word) => isRightBefore(word, end));
  return until && allOf(words, 'rule_done_by').find((word) => liesWithin(until, word)) && until;
};
/** The end of a period with the words beside it by which something is done by then; absent where none stand there. */
export function byItsEnd(reading: Reading, { start, end }: Span): Span | undefined {
  const { text, lang } = reading;
  const until = doneBy(reading, { start, end });
  if (until) return { start: until.start, end };
  const word = BY_END(reading).exec(shortlyBefore(text, start, 24));
  if (!word) return undefined;
  const behind = BY_END_BEHIND(reading).exec(text.slice(end, end + 4))?.[0] ?? '';
  return lang === 'zh' && !behind ? undefined : { start: start - word[0].length, end: end + behind.length };
}

/** From a time to the quota that is for it, in UTF-16 units: "2027 nickel ore quota", 2027年钨出口配额. */
const TO_QUOTA: Reach = [40, 14];
/** Whether a text names a quota behind its time, which other languages name before it. */
export const isOfQuota = ({ lang, words, text }: Reading, time: Span): boolean =>
  (lang === 'en' || lang === 'zh') &&
  words.some((word) => word.concept === 'quota' && follows(text, time, word, TO_QUOTA));
