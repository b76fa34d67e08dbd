import { PERCENT } from '../../../domain/numbers.js';
import { smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import type { DayRole } from '../written/calendar.js';
import { type Around, isInSentence, isUpTo, near, onlyBefore, rightBefore } from './words.js';

/** "Up to 30%", "bis 25 Prozent": how high a rate is, and not how long it holds. */
const OF_RATE = new RegExp(String.raw`^\s?\d[\d.,]*\s?${PERCENT}`, 'u');
/** Whether something is extended to a day: it ends no sooner. */
export const isExtendedTo = (reading: Around, place: Span): boolean =>
  isUpTo(reading, place.start) && isInSentence(onlyBefore(reading, place), place, ['extended']);

/** A rate right before a day holds from it: "rises to 50% on Friday". */
const AT_RATE = smallPattern(({ small_on_day }) => String.raw`${PERCENT}\s?(?:${begun(small_on_day)})?$`);
export const isAtRate = (reading: Around, { start }: Span): boolean =>
  AT_RATE(reading).test(shortlyBefore(reading.text, start, 24));

const POSSESSIVE = /^'s\b/u;
/** Whether a day tells of which one something else is: "from Friday's ruling". */
export const isPossessive = ({ text }: Around, { end }: Span): boolean =>
  POSSESSIVE.test(text.slice(end, end + 3));

const IN_CLAUSE = String.raw`[^,。;!?\s\d]`;
/** Chinese says what begins at the end of the clause that a day opens, or the minute at which it does. */
const BEGINS_BEHIND = smallPattern((small) => {
  const levies = `对${IN_CLAUSE}{1,20}${ended(small.small_levies)}`;
  const changes = `${ended(small.small_changes_duty)}${IN_CLAUSE}{0,14}${ended(small.small_duty)}(?!${IN_CLAUSE})`;
  const takesEffect = `(?:(?!${ended(small.small_says)})${IN_CLAUSE}){0,24}${ended(small.small_takes_effect)}(?!${IN_CLAUSE})`;
  return String.raw`^(?:\([^)]{1,8}\))?(?:${ended(small.small_midnight)}|将(?:${levies}|${changes})|${takesEffect})`;
});

/** From a word of replacing to the day on which it was, in UTF-16 units; Chinese names the day first. */
const REPLACED_REACH = 48;
/** What is told of the one that is replaced, or of another. */
const OF_OTHER = smallPattern(({ small_which }) => `[,;:.!?]| ${ended(small_which)} `);
/** Whether something took the place of another on a day: "which replaced an export ban on October 16". */
const isReplacedThen = (reading: Around, { start }: Span): boolean =>
  reading.words.some(
    ({ concept, end }) =>
      concept === 'rule_replaced' &&
      end <= start &&
      start - end <= REPLACED_REACH &&
      !OF_OTHER(reading).test(reading.text.slice(end, start)),
  );

/** How far from a day the word stands by which something ends on it. */
function endsAt(reading: Around, place: Span): number {
  if (isReplacedThen(reading, place)) return Number.POSITIVE_INFINITY;
  if (isExtendedTo(reading, place)) return 1;
  return Math.min(
    near(reading, 'date_expiry', place, ({ end }) => !OF_RATE.test(reading.text.slice(end, end + 16))),
    rightBefore(reading, 'date_until', place),
  );
}

/** How far from a day the word stands by which something begins on it, or ends; some of them count only before it. */
export function edges(reading: Around, place: Span): { readonly starts: number; readonly ends: number } {
  const before = onlyBefore(reading, place);
  const beginsBehind =
    reading.lang === 'zh' && BEGINS_BEHIND(reading).test(reading.text.slice(place.end, place.end + 48));
  return {
    starts: Math.min(
      beginsBehind ? 1 : Number.POSITIVE_INFINITY,
      near(reading, 'date_effective', place),
      isPossessive(reading, place) ? Number.POSITIVE_INFINITY : near(before, 'date_from', place),
    ),
    ends: endsAt(reading, place),
  };
}

const BESIDE = 4;
const BESIDE_ZH = 3;
/** How far from a day the word may stand that alone says what happens on it, in UTF-16 units. */
export const besideIn = (lang: string): number => (lang === 'zh' ? BESIDE_ZH : BESIDE);
/** The same for a month that is named with its year: "until the end of November 2027". */
export const BESIDE_MONTH = 8;

/** What is to be done is not done: "to be lifted Monday", "sollen am Montag beschlossen werden". */
const TO_BE_DONE = smallPattern(
  ({ small_will, small_be, small_to_be_done }) =>
    String.raw`\b(?:${ended(small_will)}(?: \p{L}+)? ${ended(small_be)}|${ended(small_to_be_done)}) (?:\S+ ){0,3}$`,
);
const THEN_DONE = smallPattern(
  ({ small_to_be_done_behind }) => String.raw`^\S* ${ended(small_to_be_done_behind)}\b`,
);
/** Whether the participle at a place tells what is to be done. */
export function isToBeDone(reading: Around, { start, end }: Span): boolean {
  const { text } = reading;
  return TO_BE_DONE(reading).test(shortlyBefore(text, start, 40)) || THEN_DONE(reading).test(text.slice(end));
}

/** How far from a place the word stands by which what happened then is past. */
export const overOf = (reading: Around, place: Span): number =>
  near(reading, 'date_over', place, (word) => !isToBeDone(reading, word));

/** What the word beside a day says of it, be the day past or to come. */
export function roleOf(reading: Around, place: Span, reach = besideIn(reading.lang)): DayRole {
  const over = overOf(reading, place);
  if (over <= besideIn(reading.lang) || isReplacedThen(reading, place)) return 'over';
  const { starts, ends } = edges(reading, place);
  if (Math.min(starts, ends) > reach || over < Number.POSITIVE_INFINITY) return 'plain';
  return ends <= starts ? 'until' : 'effective';
}
