import { beginsIn, inTitle } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { endsBetween, sentenceEndsBetween, turnsBetween } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { BEGINS, begun } from '../../text/word-patterns.js';
import type { DayMention } from '../written/calendar.js';
import { isMeeting, TAKING_EFFECT } from './meetings.js';
import { besideIn, edges, isExtendedTo } from './roles.js';
import { isInSentence, isUpTo, near, runsTo } from './words.js';

/** Concepts by which something is put off, or brought forward. */
export const MOVED = ['rule_puts_off', 'date_moved'];
/** Whether something is moved to a day: "moves vote from May 5 to May 19". */
export const isMovedTo = (reading: Reading, { start }: Span): boolean =>
  isUpTo(reading, start) && isInSentence(reading, { start, end: start }, MOVED);
const fromDay = ({ small_from_day, small_on_day }: SmallWords) =>
  `${BEGINS}${begun(small_from_day)}(?:${begun(small_on_day)})?$`;
const FROM = smallPattern(fromDay);
/** Whether a day is the first of a range: "du 15 août au 15 novembre". */
export const beginsRange = (reading: Reading, { start, end }: Span, next: Span | undefined): boolean =>
  next !== undefined &&
  runsTo(reading, end, next.start) &&
  FROM(reading).test(shortlyBefore(reading.text, start, 20));

const ONLY_FROM = smallPattern((small) => String.raw`^\s?${fromDay(small)}`);
/** Whether something is moved from a day to the one behind it, or to the one before it: "moves deadline to August 1 from July 9". */
export function isMovedFrom(
  reading: Reading,
  place: Span,
  next: Span | undefined,
  last: Span | undefined,
): boolean {
  const { start } = place;
  const isBehindNew = last !== undefined && ONLY_FROM(reading).test(reading.text.slice(last.end, start));
  return (
    (isBehindNew || beginsRange(reading, place, next)) &&
    isInSentence(reading, { start, end: start }, [...MOVED, 'extended'])
  );
}

/** "Had been delayed from April": something is put off from a day or a month, whatever its new day is. */
export const isMovedAway = (reading: Reading, { start }: Span): boolean =>
  reading.words.some(
    (word) =>
      word.concept === 'rule_puts_off' &&
      word.end <= start &&
      ONLY_FROM(reading).test(reading.text.slice(endOfWord(reading.text, word.end), start)),
  );

/** "Before the pause was to lapse, keeps duties down until November 10", "wollte es so: ab Montag". */
function isOfOtherClause({ words, text }: Reading, word: Span, at: number): boolean {
  const between = text.slice(word.end, at);
  return (
    /[:–—] /u.test(between) ||
    (between.includes(', ') && beginsIn(words, word.start, word.end, 'rule_was_to'))
  );
}

/** No more than a comma stands between a day and what is said behind it of what was to happen then, in UTF-16 units. */
const PUT_OFF_REACH = 3;
/** So far before a day, in UTF-16 units, a word such as "originally" may stand in its sentence. */
const UNREAL_REACH = 60;

/** What people who were to meet then did not do. */
const CALLED_OFF = [...MOVED, 'talks_broken', 'collapse'];
/**
 * Whether what was to happen on a day does not: "the duty originally due on 1 April". The word speaks for the first day behind
 * it; of people agencies say "were to meet on Friday" where they will.
 */
export function isUnreal(reading: Reading, place: Span, last: Span | undefined): boolean {
  const { words } = reading;
  const { start } = place;
  const from = Math.max(last?.end ?? 0, start - UNREAL_REACH);
  const isSaid = words.some(
    (word) =>
      word.concept === 'date_unreal' &&
      word.start >= from &&
      word.end <= start &&
      !isOfOtherClause(reading, word, start) &&
      !sentenceEndsBetween(reading.text, word.end, start),
  );
  // "The hearing set for 17 November is postponed".
  if (beginsIn(words, place.end, place.end + PUT_OFF_REACH, 'rule_put_off_behind')) return true;
  // "Prolonge jusqu'au 4 janvier la trêve qui devait": of the old end.
  const isBehind = (word: Span) => word.start >= place.end && !isExtendedTo(reading, place);
  if (!isSaid && near(reading, 'date_unreal', place, isBehind) === Number.POSITIVE_INFINITY) return false;
  return (
    !isMeeting(reading, place) ||
    isInSentence(reading, place, CALLED_OFF) ||
    (start > reading.titleEnd && inTitle(reading, 'date_called_off', 'talks_broken', 'collapse'))
  );
}

/** So near a day stands that something was planned for it, in UTF-16 units. */
const PLANNED_REACH = 14;
/** The day for which was planned what the title puts off: "the meeting, due on 26 March, is to be held on 9 April". */
export function isOfOldPlan(reading: Reading, { day, start, end }: DayMention, next?: DayMention): boolean {
  const { text } = reading;
  if (next === undefined || next.day <= day || sentenceEndsBetween(text, end, next.start)) return false;
  const isBeside = (word: Span) =>
    word.end <= start
      ? start - word.end <= PLANNED_REACH && !endsBetween(text, word.end, start)
      : word.start >= end && word.start - end <= 1;
  return (
    inTitle(reading, ...MOVED) &&
    reading.words.some((word) => word.concept === 'rule_planned_for' && isBeside(word))
  );
}

/** What is called off may stand so far behind the word, in UTF-16 units. */
const BESIDE_MEASURE = 12;
/** What is called off before or after a meeting is not the meeting. */
const BESIDE_MEETING = 'rule_before_or_after';

/** Whether people who were to meet on a day do not: "scraps visit planned for August 25". Until a day they only rest. */
export function isCalledOff(reading: Reading, place: Span): boolean {
  const { words, text } = reading;
  const isOfMeasure = (from: number, to: number) => beginsIn(words, from, to, ...TAKING_EFFECT);
  const isOfDay = ({ start, end }: Span) =>
    end <= place.start
      ? !turnsBetween(text, end, place.start) &&
        !beginsIn(words, end, place.start, BESIDE_MEETING) &&
        !isOfMeasure(end, place.start)
      : !turnsBetween(text, place.end, start) && !isOfMeasure(place.end, end + BESIDE_MEASURE);
  return (
    isMeeting(reading, place) &&
    edges(reading, place).ends > besideIn(reading.lang) &&
    words.some((word) => word.concept === 'date_called_off' && isOfDay(word))
  );
}
