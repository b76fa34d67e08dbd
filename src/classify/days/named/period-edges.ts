import { allOf, isAlso } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { overlap, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun } from '../../text/word-patterns.js';
import { monthOfDecision } from '../around/awaited.js';
import { isNotStartingBefore } from '../around/denied.js';
import { isMeasureMovedTo } from '../around/measure-moved.js';
import { isMovedAway, isMovedTo } from '../around/moved.js';
import { BESIDE_MONTH, besideIn, roleOf } from '../around/roles.js';
import { covering, isInSentence, near, onlyBefore } from '../around/words.js';
import {
  addMonths,
  type Day,
  type DayMention,
  endOfMonth,
  MONTHS,
  makeDay,
  mention,
  resolveDay,
  type WrittenDay,
} from '../written/calendar.js';
import { dateAround } from '../written/written.js';
import { endBeside, namedEnd } from './period-ends.js';
import { doneBy } from './time-words.js';

// Months and years of which the first or the last day is meant.

/** Whether something holds until the end of a period, and is not only done by then. */
const holdsUntil = (reading: Reading, end: Span, reach?: number): boolean =>
  roleOf(reading, end, reach) === 'until' && !doneBy(reading, end);

/** Whether a text names a day of a month elsewhere: that one is meant. */
export const isDayNamed = (reading: Reading, { month }: Pick<WrittenDay, 'month'>): boolean =>
  reading.words.some((word) => word.concept === MONTHS[month - 1] && dateAround(reading, month, word).isDay);

/** Not the year itself is named, but a part of it: 2027年3月. */
const PART_OF_YEAR = /^年?(?:\d{1,2}月|第|[上下]半|[初底末])/u;

const IN = smallPattern(({ small_in }) => `${BEGINS}${begun(small_in)}$`);
/**
 * The first day of a month from which something holds, to which it is put off, or in which a decision is due; with its year
 * or as its end the last until which something holds. One only named is no day.
 */
export function edgeOfMonth(reading: Reading, first: WrittenDay, published: Day): Day | undefined {
  if (isMovedAway(reading, first)) return undefined;
  const endOf = endBeside(reading, first);
  if (!endOf && isMeasureMovedTo(reading, first))
    return isDayNamed(reading, first) ? undefined : resolveDay(first, 'effective', published);
  if (!endOf && isNotStartingBefore(reading, first.start)) return resolveDay(first, 'effective', published);
  const isIn = IN(reading).test(shortlyBefore(reading.text, first.start, 4));
  if (!endOf && roleOf(reading, first, isIn ? besideIn(reading.lang) : 1) === 'effective')
    return resolveDay(first, 'effective', published);
  const isNamedAlone = first.year === undefined && first.yearsAway === undefined && !endOf;
  const isEnd = !isNamedAlone && holdsUntil(reading, endOf ? covering(first, endOf) : first, BESIDE_MONTH);
  if (!isEnd) return endOf ? undefined : monthOfDecision(reading, first, published);
  const day = resolveDay(first, 'plain', published);
  const last = day === undefined ? undefined : endOfMonth(day);
  const isBehind = last !== undefined && last < published && first.year === undefined;
  return isBehind ? endOfMonth(addMonths(last, 12)) : last;
}

/** What holds or stops for a time. */
const LASTING: readonly string[] = ['extended', 'suspended', 'step_bans', 'tariff_relief', 'step_exempts'];
/** "Through 2028" is until its end, "until 2028" until its beginning. */
const THROUGH = smallPattern(({ small_through }) => `${BEGINS}${begun(small_through)}$`);

/**
 * The first day of a year from which something holds or to which it is put off, or the last of one until whose end it does; one
 * only named is no day.
 */
export function edgeOfYear(reading: Reading, year: number, place: Span): DayMention | undefined {
  const isWhole = !PART_OF_YEAR.test(reading.text.slice(place.end));
  if (near(reading, 'date_from_year', place) <= 1 || (isWhole && isMeasureMovedTo(reading, place)))
    return mention(place, makeDay(year, 1, 1));
  const endOf = endBeside(reading, place);
  const whole = endOf ? covering(place, endOf) : place;
  const { text } = reading;
  const isThrough =
    THROUGH(reading).test(shortlyBefore(text, place.start, 10)) &&
    isInSentence(onlyBefore(reading, place), place, LASTING);
  const isLast = endOf !== undefined || isThrough;
  return isLast && holdsUntil(reading, whole) ? mention(whole, makeDay(year, 12, 31)) : undefined;
}

/** By when something is to be decided or told, and not only wished. */
const OF_DECISIONS: readonly string[] = ['date_month_end', 'date_next_month_end'];
/** A pact that is to stand by the end of the year ends nothing then. */
const DEALS: readonly string[] = ['deal', 'trade_deal', 'talks', 'trade_talks', 'conclude'];
/** Whether a pact is to stand by a day. One may take effect, as measures do, and a truce is a pact that has an end. */
const isPactDue = (reading: Reading, place: Span): boolean => {
  const truces = allOf(reading.words, 'truce');
  return isInSentence(
    reading,
    place,
    DEALS,
    (word) =>
      (word.concept !== 'conclude' || !isAlso(reading.words, word, 'takes_effect')) &&
      !truces.some((truce) => overlap(truce, word)),
  );
};

/** The last day of a month or year named by its end, until which something holds; where a year stands beside it, that one is meant. */
export function endOfPeriod(reading: Reading, concept: string, place: Span, published: Day): Day | undefined {
  const end = namedEnd(reading, concept, place, published);
  if (end === undefined || isPactDue(reading, place)) return undefined;
  const isMoved = isMovedTo(reading, place);
  const isUntil = holdsUntil(reading, place, BESIDE_MONTH) && !isMoved;
  const isBy = isMoved || near(reading, 'date_ahead_beside', place) <= 1;
  return isUntil || (isBy && OF_DECISIONS.includes(concept)) ? end : undefined;
}

/** The first day of a year, named as such, from which something holds; what lasts until then has its end as the last day. */
export function beginOfYear(reading: Reading, place: Span, published: Day): Day | undefined {
  const { text } = reading;
  const role = isMovedTo(reading, place) ? 'effective' : roleOf(reading, place);
  if (role !== 'effective' && role !== 'over') return undefined;
  const yearsAway = text.endsWith('明年', place.start) ? 1 : undefined;
  return resolveDay({ ...place, month: 1, date: 1, yearsAway }, role, published);
}
