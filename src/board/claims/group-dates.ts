import { daysBetween, latestOf } from '../../domain/durations.js';
import { begins } from '../terms/acts.js';
import { classifiedDays } from './classified-days.js';
import type { Clause } from './clauses.js';
import type { Group } from './group.js';
import { isOver, isUnderReview, staysItself, turnOfLife } from './group-turns.js';
import { isNamedFirst } from './parts.js';
import { type Reading, unique } from './reading.js';

/** Whether a ruling, or a hearing, on what a clause tells is still to come. */
const isToBeDecided = ({ cues }: Clause): boolean => cues.has('decides') || cues.has('argues');

/** The future day of the ruling. */
function dayOfDecision({ clauses, alone }: Group, reading: Reading): string | undefined {
  // "The decision falls on 9 September" stands mostly in a sentence of its own.
  const beside = alone ? reading.clauses.filter(({ instruments }) => instruments.length === 0) : [];
  return [...clauses, ...beside]
    .filter(isToBeDecided)
    .flatMap(({ dates }) => dates)
    .find(({ role, date }) => role !== 'since' && daysBetween(reading.event, date) > 0)?.date;
}

const NO_END = {
  stays: true,
  since: undefined,
  endsFrom: undefined,
  ended: undefined,
  held: undefined,
  ends: false,
  extended: false,
  firm: true,
} as const;

/** The days that a group of parts names, and whether it ends or goes on with them. */
export type GroupDates = ReturnType<typeof namedDates>;

/** Between the name of an instrument and the word that it ended stands at most what it is on: "the ban ended", "the cobalt quota expired". */
const ITS_END = /^\S+(?: \S+)? ?$/u;

/** The past day on which a group's measure itself ended, rather than a pause of it or a deadline beside it. */
function endOf({ parts, cues }: Group, { event }: Reading): string | undefined {
  if (begins(cues) || cues.has('suspends') || cues.has('relieves')) return undefined;
  return parts
    .filter(isNamedFirst)
    .flatMap(({ clause, start }) =>
      clause.dates.filter(
        ({ role, endedAt }) => role === 'ended' && ITS_END.test(clause.text.slice(start, endedAt)),
      ),
    )
    .find(({ date }) => daysBetween(date, event) >= 0)?.date;
}

/** The days after its entry into force on which a group's measure is to change: `25% from June, 40% from January`. */
function laterRates(group: Group, effective: string | undefined, reading: Reading): string[] {
  if (effective === undefined) return [];
  const named = group.clauses.flatMap(({ dates }) =>
    dates.flatMap(({ role, date }) => (role === 'effective' ? [date] : [])),
  );
  return unique([...named, ...classifiedDays('effective', group, reading)]).filter((day) => day > effective);
}

/** The days that a group of parts names, by what happens on them; those that were classified where it stands alone. */
function namedDates(group: Group, reading: Reading) {
  const { clauses } = group;
  const { resumes, ends, extended } = turnOfLife(group);
  const found = clauses.flatMap((clause) =>
    clause.dates.map((row) => ({ ...row, decides: isToBeDecided(clause) })),
  );
  const back = found.find(({ role, date }) => role === 'plain' && daysBetween(reading.event, date) >= 0);
  const from = found.find(({ role, decides }) => role === 'effective' && !decides)?.date;
  // `Lifts the ban from 10 November`: it begins to have ended.
  const named = ends ? undefined : (from ?? (resumes ? back?.date : undefined));
  // `The deadline is extended to the day on which it takes effect`: nothing ends then.
  const lastDays = found.flatMap(({ role, date }) => (role === 'until' && date !== named ? [date] : []));
  const ending =
    // `Due to expire on 31 May, they are extended until 31 August`: of what lasts longer the last one.
    (extended ? latestOf(lastDays) : lastDays[0]) ??
    (ends ? found.find(({ role }) => role === 'plain')?.date : extended ? back?.date : undefined) ??
    (ends ? from : undefined);
  // A day of another part that the text names is not the last one.
  const isOpen = found.every(({ role }) => role === 'effective' || role === 'since');
  const last = ending ?? (isOpen ? classifiedDays('expiry', group, reading)[0] : undefined);
  const until = resumes ? undefined : last;
  // "The system itself stays": what ends is a part of it.
  if (until !== undefined && (ends || extended) && staysItself(group))
    return { effective: named, until: undefined, next: until, thereafter: [], ...NO_END };
  const [classified] = classifiedDays('effective', group, reading);
  const isAhead = classified !== undefined && classified > reading.event;
  const effective = ends ? undefined : (named ?? classified);
  const [next, ...steps] = classifiedDays('next', group, reading);
  return {
    effective,
    // What is put back was paused until then.
    until,
    next: next ?? dayOfDecision(group, reading),
    thereafter: [...steps, ...laterRates(group, effective, reading)],
    since: found.find(({ role }) => role === 'since')?.date,
    /** The day to come from which it is taken back, where no words beside it name it as its last. */
    endsFrom: ends && until === undefined && isAhead ? classified : undefined,
    ended: endOf(group, reading),
    held: found.find(({ role }) => role === 'held')?.date,
    /** Its end is told, or that it lasts longer; not of a pause. */
    ends,
    extended,
    stays: false,
    firm: named !== undefined || ending !== undefined,
  };
}

/** The days of a group's measure, by the group's own words and as they were classified. */
export function datesOfGroup(group: Group, reading: Reading): GroupDates {
  const dates = namedDates(group, reading);
  // Of a review no day is one on which its duty begins.
  if (isUnderReview(group)) return { ...dates, effective: undefined, next: dates.next ?? dates.effective };
  return isOver(group, reading) ? { ...dates, until: undefined } : dates;
}
