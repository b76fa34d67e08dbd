import {
  addMonths,
  type Day,
  dayOfWeeksAway,
  endOfMonth,
  endOfQuarter,
  makeDay,
  resolveDay,
  type WrittenDay,
  yearOf,
} from '../classify/days/written/calendar.js';
import { DAY_MS } from '../domain/durations.js';
import type { Unit } from './calendar-names.js';
import type { Side } from './period-words.js';

/** Days in a row, both included; `length` of them where only that was said. */
export type Days = { readonly first: Day; readonly last: Day; readonly length?: number };
/** What the words around say of it. */
export type Around = { readonly today: Day; readonly isAhead: boolean; readonly sides: ReadonlySet<Side> };
/** One day, where there is one. */
export const only = (day: Day | undefined): Days | undefined =>
  day === undefined ? undefined : { first: day, last: day };

/** So many days from today on, or up to it. */
export const lasting = (length: number, { today, isAhead }: Around): Days =>
  isAhead ? { first: today, last: today + length, length } : { first: today - length, last: today, length };

/** The week, the month … that a day lies in. */
export function unitOf(day: Day, unit: Unit): Days {
  const month = new Date(day * DAY_MS).getUTCMonth() + 1;
  const from = (first: number): Day => makeDay(yearOf(day), first, 1) ?? day;
  switch (unit) {
    case 'day':
      return { first: day, last: day };
    case 'week':
      return { first: dayOfWeeksAway(1, day, 0), last: dayOfWeeksAway(0, day, 0) };
    case 'month':
      return { first: from(month), last: endOfMonth(day) };
    case 'quarter':
      return { first: from(month - ((month - 1) % 3)), last: endOfQuarter(day) };
    case 'year':
      return { first: from(1), last: makeDay(yearOf(day), 12, 31) ?? day };
  }
}

export const DAYS = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };
const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
/** The day so many units away. */
export const away = (day: Day, unit: Unit, count: number): Day =>
  addMonths(day, MONTHS[unit] * count) + DAYS[unit] * count;

/** Of the year that is told, or else the next one, or the last one. */
export function namedMonth(
  month: number,
  year: string | undefined,
  { today, isAhead }: Around,
): Days | undefined {
  const now = yearOf(today);
  const months = (year === undefined ? [now - 1, now, now + 1] : [Number(year)]).flatMap((each) => {
    const first = makeDay(each, month, 1);
    return first === undefined ? [] : [unitOf(first, 'month')];
  });
  if (year !== undefined) return months[0];
  return isAhead ? months.find(({ last }) => last >= today) : months.findLast(({ first }) => first <= today);
}

/** A day of a month, of the year that is told, or the next one, or the last one. */
export const namedDay = (written: WrittenDay, { today, isAhead }: Around): Days | undefined =>
  only(resolveDay(written, isAhead ? 'until' : 'over', today));
