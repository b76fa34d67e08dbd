import { DAY_MS } from '../domain/durations.js';
/** Calendar days as whole days since 1970-01-01, UTC: no clock, no time zone of the machine. */
export type Day = number;

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

export function dayOf(time: string): Day | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / DAY_MS);
}

export function isoDate(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of a date, `month` from 1; absent for the 31st of June. */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, date);
  const made = new Date(ms);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? Math.floor(ms / DAY_MS) : undefined;
}

/** A date without its year: the one that lies nearest to `around`. */
export function nearestYear(month: number, date: number, around: Day): Day | undefined {
  const year = new Date(around * DAY_MS).getUTCFullYear();
  const days = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, date) ?? []);
  return days.sort((a, b) => Math.abs(a - around) - Math.abs(b - around))[0];
}

/**
 * A day of the month without its month: the last one not after `around`, or the next one when it lies `ahead`. The day
 * after `around` counts as the last one: where the news was written it may be that day already.
 */
export function nearestMonth(date: number, around: Day, ahead: boolean): Day | undefined {
  const from = new Date(around * DAY_MS);
  const days = [-1, 0, 1].flatMap((shift) => {
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

/** A day of the week after the one (Monday to Sunday) that `around` lies in. */
export function nextWeeks(weekday: number, around: Day): Day {
  const fromMonday = (day: number) => (day + 6) % 7;
  return around - fromMonday(new Date(around * DAY_MS).getUTCDay()) + 7 + fromMonday(weekday);
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
