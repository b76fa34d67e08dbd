import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { liesAhead } from '../around/ahead.js';
import { roleOf } from '../around/roles.js';
import { isInSentence } from '../around/words.js';
import {
  addMonths,
  type Day,
  type DayMention,
  dayOfMonthOf,
  endOfMonth,
  isoDate,
  MONTHS,
  mention,
  nearestMonth,
} from '../written/calendar.js';
import { type BareDay, dateAround } from '../written/written.js';
import { isDayNamed } from './period-edges.js';

// Days of a month that is not named: the 30th of this month, 21日.

/** Months by their distance from that of the publication. */
export const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ['date_this_month', 0],
  ['date_next_month', 1],
]);

/** "The 30th of this month"; of a month alone the first day, where something holds from it. 下月1日 is read as a bare day. */
export function dayOfMonthAway(
  reading: Reading,
  away: number,
  place: Span,
  published: Day,
): DayMention | undefined {
  const { text } = reading;
  const last = endOfMonth(addMonths(endOfMonth(published), away));
  const { written, isDay } = dateAround(reading, 1, place);
  if (isDay) return mention(written, dayOfMonthOf(last, written.date));
  const isAlone =
    away > 0 &&
    !isInSentence(reading, place, MONTHS) &&
    !isDayNamed(reading, { month: Number(isoDate(last).slice(5, 7)) }) &&
    !/^\d/.test(text.slice(place.end)) &&
    roleOf(reading, place) === 'effective';
  return isAlone ? mention(place, dayOfMonthOf(last, 1)) : undefined;
}

/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** Before a day on which something is to begin. */
const PLANNED = smallPattern(({ small_set_for }) => `${begun(small_set_for)}[^,。;]{0,6}$`);
/** One that was so many days ago is rather that of the next month: of the last one its month would be named. */
const LONG_PAST = 8;

/** What holds from a day that has been: 自13日起追溯适用. */
const BACKDATED = smallPattern(({ small_backdated }) => `^${ended(small_backdated)}`);

/** "30 days after it is published", 自公布之日起30日后: so many days, and none of a month. */
const COUNTED_FROM = smallPattern(({ small_since_published }) => `${ended(small_since_published)}$`);

/** 21日: a bare day of the month, of which there may be none near. */
export function bareDay(
  reading: Reading,
  { date, month, ...place }: BareDay,
  published: Day,
): Day | undefined {
  const { text } = reading;
  if (month === '下月') return dayOfMonthOf(addMonths(endOfMonth(published), 1), date);
  if (month) return dayOfMonthOf(published, date);
  const behind = text.slice(place.end);
  if (COUNTED_FROM(reading).test(text.slice(0, place.start)))
    return behind.startsWith('后') ? published + date : undefined;
  const last = nearestMonth(date, published, false);
  if (last === undefined) return undefined;
  if (BACKDATED(reading).test(behind)) return last;
  const isPlanned = PLANNED(reading).test(shortlyBefore(text, place.start, 10));
  const fresh = published - last <= FRESH && !(isPlanned ? /^[起至前]/u : /^[至前]/u).test(behind);
  const rather = published - last > LONG_PAST;
  return !fresh && liesAhead(reading, place, rather) ? nearestMonth(date, published, true) : last;
}
