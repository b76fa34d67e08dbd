import type { Stage } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import type { Beginning } from '../days/named/periods.js';
import { WEEKDAYS } from '../days/written/calendar.js';
import { isLegalAct } from '../reading/bare-acts.js';
import { UNDONE } from '../reading/concepts.js';
import { allOf, beginsIn, firstOf, inTitle } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { type Certain, isShaded } from '../reading/said.js';
import { isRightBefore, liesWithin, type Span } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import type { Clues } from './clues.js';

// What the days on which something takes effect say of how far it has come.

/** So much of a time is its day. */
const DAY = 'yyyy-mm-dd'.length;
const dayOf = ({ publishedAt = '' }: Clues): string => publishedAt.slice(0, DAY);
const beginningsIn = ({ dates }: Clues) => dates.filter(({ kind }) => kind === 'effective');

/** Of the text behind the title only a date counts: "at once" may be said of another act. */
const DATED = /\d/u;

/**
 * Whether a text is an act that says of itself that it binds, and of no part that it does so only later: 自公布之日起实施; or
 * whether its title, or a date in it, says so of the day of its publication: 元旦起, "Effective September 29".
 */
export function bindsAtOnce(reading: Reading, clues: Clues): boolean {
  const { words, text, titleEnd } = reading;
  const today = dayOf(clues);
  const begins = beginningsIn(clues);
  const isToday = begins.some(
    ({ date, start, end }) =>
      date === today &&
      end > start &&
      // "Starts Friday" may have been written the day before.
      !beginsIn(words, start, end, ...WEEKDAYS) &&
      (end <= titleEnd || DATED.test(reading.original.slice(start, end))),
  );
  const isAsked = inTitle(reading, ...UNDONE) || text.slice(0, titleEnd).includes('?');
  return (
    (isLegalAct(reading) || (isToday && !isAsked)) &&
    begins.length > 0 &&
    begins.every(({ date }) => date <= today)
  );
}

/** Stages of what is lightened, which may be so only from a time to come. */
const RELIEFS: readonly (Stage | undefined)[] = ['suspended', 'eased', 'revoked'];
/** By what a title tells that something binds from today. */
const FROM_TODAY = ['rule_in_force_now', 'rule_returns', 'rule_comes_into_force'];
/**
 * Whether the title names a time to come in which something begins, or that it does before long: who names no day of a time that
 * runs means none that has been.
 */
function beginsThen({ text, titleEnd, title: { words } }: Reading, { begins }: Clues): boolean {
  const isNamed = begins?.binds === true && begins.end <= titleEnd;
  const isSoon = (takes: Span) =>
    allOf(words, 'rule_before_long').some(
      (soon) =>
        liesWithin(soon, takes) ||
        isRightBefore(soon, takes) ||
        isRightBefore({ ...takes, end: endOfWord(text, takes.end) }, soon),
    ) && !beginsIn(words, takes.start, takes.end, 'date_over');
  return isNamed || allOf(words, 'takes_effect').some(isSoon);
}

/** The time to come in which what an item announces begins, or the relief that it tells of. */
export function beginningOfStage({ begins }: Clues, stage: Stage | undefined): Beginning | undefined {
  const isOfIt = stage === 'announced' ? begins?.binds : RELIEFS.includes(stage) && begins?.relieves;
  return isOfIt ? begins : undefined;
}

/**
 * "Quota system starts July 1", "takes effect in spring": nothing binds from today where the text names only days to come, or the title
 * such a time.
 */
export function isStillToCome(reading: Reading, { word }: Certain, clues: Clues): boolean {
  const begins = beginningsIn(clues);
  const today = dayOf(clues);
  const isToCome = begins.length > 0 && begins.every(({ date }) => date > today);
  return FROM_TODAY.includes(word.concept) && (isToCome || beginsThen(reading, clues));
}

/** A year by its number. */
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/**
 * Whether a title says of a measure that it will take effect, and names for that only days, or times of a year, to come: "to take
 * effect in 2029", 将于2029年生效, 明年实施. Tomorrow is as good as today: what is told on the eve takes effect as it is read.
 */
export function bindsOnlyLater(reading: Reading, clues: Clues): boolean {
  const { words: said } = reading.title;
  const word = firstOf(said, 'takes_effect');
  const today = dayOf(clues);
  if (beginsThen(reading, clues)) return true;
  // "Took effect in April" names no April to come.
  const isPresent = said.some(
    ({ concept, start, end }) =>
      concept === 'rule_comes_into_force' && !beginsIn(said, start, end, 'date_over'),
  );
  const isWill = word && (isShaded(said, word, 'step_mark_will') || isPresent);
  if (!isWill || !today) return false;
  const days = beginningsIn(clues).filter(({ end }) => end <= reading.titleEnd);
  const years = [...reading.text.slice(0, reading.titleEnd).matchAll(YEAR)].map(([year]) => year);
  return days.length > 0
    ? days.every(({ date }) => daysBetween(today, date) > 1)
    : years.length > 0 && years.every((year) => year > today.slice(0, year.length));
}
