import { comingDates, comingLine } from '../board/measure/coming-dates.js';
import { standingMove } from '../board/measure/history.js';
import { type Answer, type AnswerLine, type AnswerSection, withDays } from '../domain/answer.js';
import { counted } from '../domain/counted.js';
import { DAY_MS, dayAt, daysBetween } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import type { Period } from './periods.js';
import { echo } from './problems.js';
import type { Words } from './words.js';

const DEFAULT_DAYS = 60;
const MOST_DAYS = 730;

/** The days of which a calendar tells, from today or from `first` on; `said` are the words that named them. */
export type CalendarDays = {
  readonly first?: string | undefined;
  readonly days: number;
  readonly said?: string | undefined;
};
/** What a calendar is asked for: days, and what it is to be about. */
export type Dates = { readonly kind: 'dates'; readonly days: CalendarDays; readonly about: string };
/** Or why it cannot be given. */
type DatesOrProblem = Dates | { readonly kind: 'problem'; readonly text: string };

/** A number of days first, as `14 EU`; behind what is asked about it may be a part of a name: `MOFCOM 61`. */
const NUMBER_FIRST = /^(-?\d[\d.,]*)(?:\s+(.*))?$/u;
const NUMBER_LAST = /^(.*\S)\s(\d+)$/u;

const problem = (text: string): DatesOrProblem => ({ kind: 'problem', text });

function numbered(number: string, about: string): DatesOrProblem {
  const days = Number(number);
  return Number.isInteger(days) && days >= 1 && days <= MOST_DAYS
    ? { kind: 'dates', days: { days }, about }
    : problem(`"${echo(number)}" is no number of days between 1 and ${MOST_DAYS}.`);
}

function within({ first, last, open, length, said, rest }: Period, today: string): DatesOrProblem {
  const days = daysBetween(today, last);
  if (open === 'since') {
    const isAhead = first > today;
    return {
      kind: 'dates',
      days: { first: isAhead ? first : undefined, days: MOST_DAYS, said },
      about: rest,
    };
  }
  if (days < 0)
    return problem(
      `The calendar has dates to come, and "${echo(said)}" is over. What was told: /raremetals latest ${echo(`${rest} ${said}`.trim())}`,
    );
  if (days > MOST_DAYS)
    return problem(`The calendar has dates of the next ${MOST_DAYS} days; "${echo(said)}" goes beyond.`);
  if (length !== undefined) return { kind: 'dates', days: { days }, about: rest };
  const isLater = open === undefined && first > today;
  return { kind: 'dates', days: { first: isLater ? first : undefined, days, said }, about: rest };
}

/** Reads the words after `calendar`: a span of time, or a number of days, and what it is to be about. Pure. */
export function readDates(typed: string, { periodIn }: Pick<Words, 'periodIn'>, now: number): DatesOrProblem {
  const period = periodIn(typed, now, true);
  if (period) return within(period, dayAt(now));
  const [, number, about = ''] = NUMBER_FIRST.exec(typed) ?? [];
  return number === undefined
    ? { kind: 'dates', days: { days: DEFAULT_DAYS }, about: typed }
    : numbered(number, about);
}

/** The same where a number stands behind what else is unknown: `China 30`. */
export function readDaysBehind(typed: string): DatesOrProblem | undefined {
  const [, about, number] = NUMBER_LAST.exec(typed) ?? [];
  return about === undefined || number === undefined ? undefined : numbered(number, about);
}

/** The dates to come as an answer; never empty without a reason. `current` are those measures that are asked for, by `subject`. */
export function calendarAnswer(
  measures: readonly Measure[],
  now: number,
  { first, days, said }: CalendarDays,
  { current, subject }: { readonly current: readonly Measure[]; readonly subject: string | undefined },
): Answer {
  const rows = comingDates(current, now, days).filter(({ date }) => first === undefined || date >= first);
  const of = subject === undefined ? '' : ` for ${subject}`;
  const lines = rows.map(
    (coming): AnswerLine => ({
      ...comingLine(coming),
      // Evidence for a day is kept without its sources: who says where the measure stands mostly names it.
      url: (standingMove(coming.measure, now)?.source ?? coming.measure.sources[0])?.url,
      marker: coming.measure.kind,
    }),
  );
  const [later] =
    rows.length > 0
      ? []
      : comingDates(current, now, MOST_DAYS).filter(({ date }) => date > dayAt(now + days * DAY_MS));
  const next = days === 1 ? 'the next day' : `the next ${days} days`;
  const none = `No date is known${of} in ${said === undefined ? next : 'that time'}; ${counted(measures.length, 'measure was', 'measures were')} looked at.`;
  return {
    title: said === undefined ? `Dates in ${next}${of}` : `Dates${of}, ${echo(said)}`,
    sections: [
      ...(said === undefined ? [] : [daysSection({ first, days }, now)]),
      { lines: lines.length > 0 ? lines : [{ text: none }] },
      ...(later ? [{ heading: 'The next one after that', lines: [comingLine(later)] }] : []),
    ],
  };
}

/** How a span of time was understood. */
function daysSection({ first, days }: CalendarDays, now: number): AnswerSection {
  const last = dayAt(now + days * DAY_MS);
  const from = first ?? dayAt(now);
  const words = days === MOST_DAYS ? `${from} on` : last === from ? from : `${from} to ${last}`;
  return { lines: [{ text: last === from ? 'On' : 'From', details: withDays(` ${words}`) }] };
}
