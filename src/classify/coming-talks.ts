import type { DateMention } from './calendar.js';
import { endsBetween, joinsBetween, turnsBetween } from './clause.js';
import { MOVED } from './moved-days.js';
import { firstBeside, firstOf, inTitle, type Reading, type WordMention } from './reading.js';
import { type Certain, goesOn, MEASURES } from './said.js';
import type { Span } from './text.js';

// Talks whose title names the day to come on which they begin, are moved to, or end with a signature.

export const TALKS = ['talks', 'trade_talks'];

/** Between a beginning and its day may stand whom people meet where; Chinese names the day right before (UTF-16 units). */
const DAY_REACH = 40;
const DAY_REACH_DENSE = 10;

/** A day before which people talk is none on which they do. */
const DEADLINE =
  /\b(?:before|ahead|deadline|by|until|to|in focus|with|due|vor|frist|bis|avant|antes|przed|do|fore|innan)\b|[前到]|截止/u;

/** Whether a word says what happens on one of the days to come that the title names. */
type OnDay = (word: WordMention) => boolean;

/** Absent where the title names no such day, as mostly. */
function onDayAhead(
  { normalised: { text, titleEnd } }: Reading,
  dates: readonly DateMention[],
): OnDay | undefined {
  // "Talks begin today" are under way.
  const today = dates.find(({ kind, about }) => kind === 'event' && about)?.date;
  const days = dates.filter(
    ({ kind, date, end }) => kind === 'next' && date !== today && end > 0 && end <= titleEnd,
  );
  if (days.length === 0) return undefined;
  const isBefore = (word: WordMention, day: Span) =>
    DEADLINE.test(text.slice(word.end, day.start)) ||
    /^(?:前|到期|截止| deadline)/u.test(text.slice(day.end));
  const isOn = (word: WordMention, day: Span) =>
    (goesOn(text, word, day, DAY_REACH, DAY_REACH_DENSE) && !isBefore(word, day)) ||
    goesOn(text, day, word, 0, DAY_REACH_DENSE);
  return (word) => days.some((day) => isOn(word, day));
}

/** Talks that begin on a day to come: their words say that they begin, the day that they have not. */
function beginsLater(reading: Reading, isOnDay: OnDay): Certain | undefined {
  const {
    title: { words: said },
    normalised: { text },
  } = reading;
  // "Japan and US" turn to nothing, "talks drag on as duties begin" does.
  const turnsAway = (from: number, to: number) =>
    endsBetween(text, from, to) ||
    (joinsBetween(text, from, to) &&
      said.some(({ concept, start, end }) => MEASURES.includes(concept) && start >= from && end <= to));
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

/** Of the words of a pact that is done those of its signature: on what day it takes effect is another matter. */
const SIGNATURE = /^(?:(?:to )?sign|ink|unterz|unterschr|firm|suscri|podpis|underteck|skriv|签)/;

/** A pact that is to be signed on a day to come. */
function signsLater(reading: Reading, isOnDay: OnDay): Certain | undefined {
  const said = reading.title.words;
  const { text } = reading.normalised;
  const word = said.find(
    ({ concept, start, end }) =>
      (concept === 'step_signs' || concept === 'step_before_signing') &&
      SIGNATURE.test(text.slice(start, end)),
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

/** Whether a title says that talks begin: the word for it stands with them in one clause. */
export function talksBegin({ title: { words: said }, normalised: { text } }: Reading): boolean {
  return said.some(
    (begins) =>
      begins.concept === 'rule_begins' &&
      said.some(
        (talks) =>
          TALKS.includes(talks.concept) &&
          (goesOn(text, begins, talks, DAY_REACH, DAY_REACH_DENSE) ||
            goesOn(text, talks, begins, DAY_REACH, DAY_REACH_DENSE)),
      ),
  );
}

/** That talks are to come, or a signature, by the day that the title names for it. */
export function comingTalks(reading: Reading, dates: readonly DateMention[]): Certain | undefined {
  const isOnDay = onDayAhead(reading, dates);
  return (
    isOnDay && (beginsLater(reading, isOnDay) ?? signsLater(reading, isOnDay) ?? movedTalks(reading, isOnDay))
  );
}
