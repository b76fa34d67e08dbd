import { daysBetween } from '../../domain/durations.js';
import { begins } from '../terms/acts.js';
import { BYGONE } from '../terms/dates.js';
import { readPastMonths } from '../terms/past-months.js';
import type { Clause } from './clauses.js';
import type { Reading } from './reading.js';

/** When that was introduced which a claim takes back, where the text says so. */
export function introducedIn(
  clauses: readonly Clause[],
  beside: boolean,
  reading: Reading,
): string | undefined {
  const loose = reading.clauses.filter(({ instruments }) => instruments.length === 0);
  const days = (of: readonly Clause[]): string[] =>
    of
      .flatMap((clause) => clause.dates)
      .flatMap(({ date }) => (daysBetween(date, reading.event) > BYGONE ? [date] : []));
  const near = Date.parse(reading.published);
  const months = clauses.flatMap(({ text }) => readPastMonths(text.toLowerCase(), near));
  return days(clauses)[0] ?? months[0] ?? (beside ? days(loose)[0] : undefined);
}

/** The one day, long past, on which a text says that something was done: an old step told late. */
export function bygone(clauses: readonly Clause[], reading: Reading): string | undefined {
  const [first, ...more] = clauses.filter(({ dates }) => dates.length > 0);
  if (first === undefined || more.length > 0 || !begins(first.cues) || first.cues.has('mentions'))
    return undefined;
  const [day, ...others] = first.dates;
  const old = day !== undefined && others.length === 0 && daysBetween(day.date, reading.event) > BYGONE;
  return old ? day.date : undefined;
}
