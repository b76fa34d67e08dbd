import { DAY_MS, dayAt, daysApart, daysBetween, latestOf } from '../../domain/durations.js';
import type { StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { takesBack } from '../terms/stage-meaning.js';

/** Evidence for single facts: `part:value` → weight. */
export type Votes = Readonly<Record<string, number>>;

/** The evidence with the same weight more for each value that is told of a part. */
export function addVotes(
  votes: Votes,
  told: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
  weight: number,
): Votes {
  const added = { ...votes };
  for (const [part, values = []] of Object.entries(told)) {
    for (const value of values) {
      if (value === undefined) continue;
      const key = `${part}:${value}`;
      added[key] = (added[key] ?? 0) + weight;
    }
  }
  return added;
}

/** The evidence without some entries, told by their keys (`part:value`). */
export function withoutKeys(votes: Votes, isLeftOut: (key: string) => boolean): Votes {
  return Object.fromEntries(Object.entries(votes).filter(([key]) => !isLeftOut(key)));
}

/** The evidence without that for one part. */
export function without(votes: Votes, part: string): Votes {
  return withoutKeys(votes, (key) => key.startsWith(`${part}:`));
}

/** The values of a part with their weight, the heaviest first, of equals the one that came first. */
export function ranked(votes: Votes, part: string): (readonly [value: string, weight: number])[] {
  const start = `${part}:`;
  const rows: (readonly [string, number])[] = [];
  // A status view asks this of each measure several times: no list of all entries is made.
  for (const key in votes) {
    if (key.startsWith(start)) rows.push([key.slice(start.length), votes[key] ?? 0]);
  }
  return rows.length > 1 ? rows.sort(([, a], [, b]) => b - a) : rows;
}

/** The values of a part, the heaviest first. */
export const valuesOf = (votes: Votes, part: string): string[] => ranked(votes, part).map(([value]) => value);

/** The parts for last days that were counted from a span. */
export const RECKONED = { until: 'untilAbout', paused: 'pausedAbout' } as const;

/** What part of the evidence a value must have to count. */
const GOOD_PART = 0.34;

/** The values that at least `share` of the heaviest one's weight stands behind: a slip of one copy drops out. */
export function supported(votes: Votes, part: string, share = GOOD_PART): string[] {
  const rows = ranked(votes, part);
  const most = rows[0]?.[1] ?? 0;
  return rows.filter(([, weight]) => weight >= most * share).map(([value]) => value);
}

/** The weight of all reports of a measure, each of which names its issuer; 0 where none is counted. */
export function weightOfReports(votes: Votes): number {
  return ranked(votes, 'issuer')[0]?.[1] ?? 0;
}

/** The targets, or goods, that a good part of the reports name. */
export function mostlyNamed(votes: Votes, part: 'target' | 'goods'): string[] {
  const least = weightOfReports(votes) * GOOD_PART;
  return ranked(votes, part).flatMap(([value, weight]) => (weight >= least ? [value] : []));
}

/** Of the values of a part that are meant, those of which most is told. */
export function mostTold(votes: Votes, part: string, isMeant: (value: string) => boolean): string[] {
  const meant = ranked(votes, part).filter(([value]) => isMeant(value));
  return meant.flatMap(([value, weight]) => (weight === meant[0]?.[1] ? [value] : []));
}

/** The best evidenced day, or that among the days after `after`; of equals the latest, since a day that has not come moves nothing. */
export const entryIntoForce = (votes: Votes, after = ''): string | undefined =>
  latestOf(mostTold(votes, 'effective', (day) => day > after));

/** `For a year`, counted from a report that may be late, is the day that others name if it lies within so many days of it. */
const RECKONED_WITHIN = 31;

/** The last day of what a move began; `isReckoned`: only a span was told, so it is about that day. */
type LastDay = { readonly day: string; readonly isReckoned: boolean };

const isMonthEnd = (day: string): boolean => dayAt(Date.parse(day) + DAY_MS).endsWith('-01');

/**
 * The day on which what a move began ends, be it the measure or its suspension: put off again and again, the latest
 * counts. What ended before it began was an earlier one.
 */
export function lastDay(
  votes: Votes,
  { stage, date }: Pick<StageMove, 'stage' | 'date'>,
): LastDay | undefined {
  const parts = takesBack(stage) ? (['paused', 'until'] as const) : (['until'] as const);
  const daysOf = (isReckoned: boolean) =>
    parts
      .flatMap((part) => ranked(votes, isReckoned ? RECKONED[part] : part))
      .flatMap(([day, weight]) => (day > date ? [{ day, weight, isReckoned }] : []));
  const days = daysOf(false);
  for (const found of daysOf(true)) {
    if (days.every(({ day }) => daysApart(day, found.day) > RECKONED_WITHIN)) days.push(found);
  }
  const most = Math.max(0, ...days.map(({ weight }) => weight));
  // "Through November" gives way to a day of it of which more is told, and "for 200 days" ends a day before they are full.
  const isVaguer = ({ day, weight }: { day: string; weight: number }) =>
    days.some(
      (other) =>
        (daysBetween(other.day, day) === 1 && other.weight >= weight * GOOD_PART) ||
        (other.weight > weight &&
          other.day < day &&
          other.day.slice(0, 7) === day.slice(0, 7) &&
          isMonthEnd(day)),
    );
  // A late copy of what was corrected moves no day; more than the correction weighs, or an authority, does.
  const isDenied = (day: string, weight: number) => (votes[`denied:${day}`] ?? 0) >= weight;
  return days
    .filter((row) => row.weight >= most * 0.25 && !isDenied(row.day, row.weight) && !isVaguer(row))
    .sort((a, b) => byCode(a.day, b.day))
    .at(-1);
}
