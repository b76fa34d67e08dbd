import type { DatedEvent } from '../../../domain/classification.js';
import { DAY_MS, dayAt } from '../../../domain/durations.js';
import type { Span } from '../../text/span.js';

/** Calendar days as whole days since 1970-01-01, UTC: no clock, no time zone of the machine. */
export type Day = number;

/** A day named in a text, and where. */
export type DayMention = Span & { readonly day: Day };
/** What happens on a day, and where the text says so. */
export type DateMention = DatedEvent & Span;
export const mention = ({ start, end }: Span, day: Day | undefined): DayMention | undefined =>
  day === undefined ? undefined : { start, end, day };

/** Names of months and days of the week as concepts of the lexicon; weeks begin on Sunday. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The last day whose year has four digits. */
export const LAST_DAY: Day = Math.floor(Date.UTC(9999, 11, 31) / DAY_MS);

export function dayOf(time: string): Day | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / DAY_MS);
}

export function isoDate(day: Day): string {
  return dayAt(day * DAY_MS);
}

/** The day of a date, `month` from 1; absent for the 31st of June, and where the year has not four digits. */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const ms = Date.UTC(year, month - 1, date);
  const made = new Date(ms);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? Math.floor(ms / DAY_MS) : undefined;
}

/** What happens on a day by the words beside it; `over` where they tell of it as bygone: "expired on 30 June". */
export type DayRole = 'effective' | 'until' | 'over' | 'plain';

/** A date as a text writes it, and where; the year only where the text states it. */
export type WrittenDay = {
  readonly start: number;
  readonly end: number;
  readonly year?: number | undefined;
  /** Which year it is from the one of the publication: next year's is 1. */
  readonly yearsAway?: number | undefined;
  readonly month: number;
  readonly date: number;
};

/** What began so many days ago is no news: its beginning is rather the next one. */
const BEGUN_LONG_AGO = 90;
/** Where the news was written it may be the day before still. */
const ZONES = 1;

/**
 * The day of a date. One without its year is the nearest to `around`, but what ends lies ahead, and so does what
 * would have begun long ago; what is over lies behind.
 */
export function resolveDay(
  { year, yearsAway, month, date }: WrittenDay,
  role: DayRole,
  around: Day,
): Day | undefined {
  const now = yearOf(around);
  if (year !== undefined) return makeDay(year, month, date);
  if (yearsAway !== undefined) return makeDay(now + yearsAway, month, date);
  const earliest = {
    plain: Number.NEGATIVE_INFINITY,
    effective: around - BEGUN_LONG_AGO,
    until: around - ZONES,
    over: Number.NEGATIVE_INFINITY,
  };
  const latest = role === 'over' ? around + ZONES : Number.POSITIVE_INFINITY;
  return [now - 1, now, now + 1]
    .flatMap((each) => makeDay(each, month, date) ?? [])
    .filter((day) => day >= earliest[role] && day <= latest)
    .sort((a, b) => Math.abs(a - around) - Math.abs(b - around))[0];
}

/**
 * A day of the month without its month: the last one not after `around`, or the next one when it lies `ahead`. The day
 * after `around` counts as the last one: where the news was written it may be that day already.
 */
export function nearestMonth(date: number, around: Day, ahead: boolean): Day | undefined {
  const from = new Date(around * DAY_MS);
  // Of two months that follow each other one has a 31st.
  const days = [-2, -1, 0, 1, 2].flatMap((shift) => {
    const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + shift, 1));
    return makeDay(month.getUTCFullYear(), month.getUTCMonth() + 1, date) ?? [];
  });
  return ahead ? days.find((day) => day >= around) : days.findLast((day) => day <= around + 1);
}

/** A day of the week (0 Sunday): the last one not after `around`, or the next one when it lies `ahead`. */
export function nearestWeekday(weekday: number, around: Day, ahead: boolean): Day {
  const today = new Date(around * DAY_MS).getUTCDay();
  return ahead ? around + ((weekday - today + 7) % 7) : around - ((today - weekday + 7) % 7);
}

/** A day of a week so many weeks after the one (Monday to Sunday) that `around` lies in. */
export function dayOfWeeksAway(weekday: number, around: Day, weeks: number): Day {
  const fromMonday = (day: number) => (day + 6) % 7;
  return around - fromMonday(new Date(around * DAY_MS).getUTCDay()) + 7 * weeks + fromMonday(weekday);
}

export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();

/** A day of the month that another day lies in. */
export function dayOfMonthOf(day: Day, date: number): Day | undefined {
  return makeDay(yearOf(day), new Date(day * DAY_MS).getUTCMonth() + 1, date);
}

/** The last day of the month that a day lies in. */
export function endOfMonth(day: Day): Day {
  const from = new Date(day * DAY_MS);
  return Math.floor(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 0) / DAY_MS);
}

/** The last day of the quarter that a day lies in. */
export function endOfQuarter(day: Day): Day {
  const from = new Date(day * DAY_MS);
  const after = 3 * Math.floor(from.getUTCMonth() / 3) + 3;
  return Math.floor(Date.UTC(from.getUTCFullYear(), after, 0) / DAY_MS);
}

export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * DAY_MS);
  const target = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  for (let date = from.getUTCDate(); date > 0; date -= 1) {
    const made = makeDay(target.getUTCFullYear(), target.getUTCMonth() + 1, date);
    if (made !== undefined) return made;
  }
  return day;
}
