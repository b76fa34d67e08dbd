import { MEASURES, VERB_FIRST } from '../reading/concepts.js';
import { beginsIn, firstBeside, firstOf, inTitle, wordWith } from '../reading/mentions.js';
import type { Reading, WordMention } from '../reading/reading.js';
import type { Certain } from '../reading/said.js';
import { belongTogether, endsBetween, goesOn, joinsBetween, turnsBetween } from '../text/clause.js';
import { smallPattern } from '../text/small-words.js';
import type { Span } from '../text/span.js';
import { begun } from '../text/word-patterns.js';
import { BY_THEN } from './around/ahead.js';
import { MOVED } from './around/moved.js';
import type { DateMention } from './written/calendar.js';

// Talks whose title names the day to come on which they begin, are moved to, or end with a signature.

export const TALKS = ['talks', 'trade_talks'];

/** Between a beginning and its day may stand whom people meet where; Chinese names the day right before (UTF-16 units). */
const DAY_REACH = [40, 10] as const;

/** Whether a word says what happens on one of the days to come that the title names. */
type OnDay = (word: WordMention) => boolean;

/** Whether a text names a day on which something comes next. */
export const hasNextDay = (dates: readonly DateMention[]): boolean =>
  dates.some(({ kind }) => kind === 'next');

/** The days to come that a title names: "talks begin today" are under way. */
function daysAhead({ titleEnd }: Reading, dates: readonly DateMention[]): readonly DateMention[] {
  const today = dates.find(({ kind, about }) => kind === 'event' && about)?.date;
  return dates.filter(
    ({ kind, date, end }) => kind === 'next' && date !== today && end > 0 && end <= titleEnd,
  );
}

/** Absent where the title names no such day, as mostly. */
export function onDayAhead(reading: Reading, dates: readonly DateMention[]): OnDay | undefined {
  const { text } = reading;
  const days = daysAhead(reading, dates);
  if (days.length === 0) return undefined;
  // A day by which people talk is none on which they do.
  const isBefore = (word: WordMention, day: Span) =>
    beginsIn(reading.words, word.end, day.start, 'rule_by_then') ||
    BY_THEN(reading).test(text.slice(day.end));
  const isOn = (word: WordMention, day: Span) =>
    (goesOn(text, word, day, DAY_REACH) && !isBefore(word, day)) ||
    goesOn(text, day, word, [0, DAY_REACH[1]]);
  return (word) => days.some((day) => isOn(word, day));
}

/** Talks that begin on a day to come: their words say that they begin, the day that they have not. */
function beginsLater(reading: Reading, isOnDay: OnDay): Certain | undefined {
  const { text } = reading;
  const { words: said } = reading.title;
  // "Japan and US" turn to nothing, "talks drag on as duties begin" does.
  const turnsAway = (from: number, to: number) =>
    endsBetween(text, from, to) || (joinsBetween(text, from, to) && beginsIn(said, from, to, ...MEASURES));
  const isOfTalks = (word: WordMention) =>
    said.some(
      ({ concept, start, end }) =>
        TALKS.includes(concept) &&
        (start < word.start ? !turnsAway(end, word.start) : !turnsBetween(text, word.end, start)),
    );
  const word = said.find((one) => one.concept === 'rule_begins' && isOnDay(one));
  const isSo =
    word && isOfTalks(word) && !firstBeside(word, said, 'step_signs', 'step_mark_not', 'step_denies');
  return isSo ? { stage: 'scheduled', word } : undefined;
}

/** A pact that is to be signed on a day to come. */
function signsLater(reading: Reading, isOnDay: OnDay): Certain | undefined {
  const said = reading.title.words;
  const word = said.find(
    ({ concept, start, end }) =>
      (concept === 'step_signs' || concept === 'step_before_signing') &&
      beginsIn(said, start, end, 'rule_signature'),
  );
  return word && isOnDay(word) && !firstBeside(word, said, 'step_mark_not', 'step_denies')
    ? { stage: 'scheduled', word }
    : undefined;
}

/** Talks, or a signature, that are put off to a day that the title names in the same clause. */
function movedTalks(reading: Reading, isOnDay: OnDay): Certain | undefined {
  const said = reading.title.words;
  const word = said.find((one) => MOVED.includes(one.concept) && isOnDay(one));
  const isOfTalks = firstOf(said, ...TALKS, 'step_signs') !== undefined;
  return word && isOfTalks && !inTitle(reading, 'step_denies', 'step_ends', 'tariff_relief', 'suspended')
    ? { stage: 'scheduled', word }
    : undefined;
}

/** The word of a title that says that talks begin: it stands with them in one clause, or holds them. */
export const beginningOfTalks = ({ text, title: { words } }: Reading): WordMention | undefined =>
  wordWith(
    words,
    'rule_begins',
    TALKS,
    (begins, talks) =>
      belongTogether(text, begins, talks, DAY_REACH) ||
      (talks.start > begins.start && talks.end <= begins.end),
  );

/** That talks are to come, or a signature, by the day that the title names for it. */
export function comingTalks(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const isOnDay = onDayAhead(reading, dates);
  return (
    isOnDay && (beginsLater(reading, isOnDay) ?? signsLater(reading, isOnDay) ?? movedTalks(reading, isOnDay))
  );
}

/** Between talks and their day, or the day and its talks: "talks from August 31", "set Sept 22 for new talks". */
const FROM_DAY = smallPattern(
  ({ small_from_then, small_set_for, small_on_day }) =>
    `^[^,;:]{0,24}(?:^|[ (])(?:${begun(small_from_then, small_set_for)}(?:${begun(small_on_day)})?|${begun(small_on_day)})$|^ $`,
);
const FOR_TALKS = smallPattern(({ small_for }) => String.raw`^ ${begun(small_for)}(?:\p{L}+ ){0,3}$|^ $`);
/** Talks whose day a title only names, with no word of their beginning. */
export function talksSet(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const { text } = reading;
  const days = daysAhead(reading, dates);
  const word = reading.title.words.find(
    ({ concept, start, end }) =>
      TALKS.includes(concept) &&
      days.some(
        (day) =>
          FROM_DAY(reading).test(text.slice(end, day.start)) ||
          FOR_TALKS(reading).test(text.slice(day.end, start)),
      ),
  );
  return word && { stage: 'scheduled', word };
}

/** Talks whose beginning opens the title, with no day to come: "arranca la segunda ronda". */
export function talksOpened(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const word = VERB_FIRST.includes(reading.lang) ? beginningOfTalks(reading) : undefined;
  return word?.start === 0 && !hasNextDay(dates) ? { stage: 'under_way', word } : undefined;
}
