import { someOf } from '../../domain/in-common.js';
import { actIn } from '../terms/acts.js';
import { endsOfSpans } from '../terms/spans.js';
import type { Claim } from './claim.js';
import { type Clause, endBySpan } from './clauses.js';
import type { Group } from './group.js';
import type { Reading } from './reading.js';

/** Whether the words say otherwise of a day that was read as one of a kind: that it is none, or that it is an end, not a beginning. */
export function isMisread(date: string, kind: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ dates }) =>
    dates.some(
      ({ date: day, role }) =>
        day === date &&
        (role === 'denied' ||
          role === 'spares' ||
          (kind === 'effective' && (role === 'until' || role === 'opens'))),
    ),
  );
}

/** What a report says of the days that other reports name: that they are wrong, as its title has it, or which of them are. */
export const correction = ({ clauses }: Reading): Pick<Claim, 'corrects' | 'denies'> => ({
  corrects: clauses[0]?.corrects,
  denies: clauses.flatMap(({ dates }) => dates.flatMap(({ role, date }) => (role === 'denied' ? date : []))),
});

/** Whether a last day is counted by a span from the day of publication. */
export function isReckoned(date: string | undefined, clauses: readonly Clause[], reading: Reading): boolean {
  const { report, event, eventDated } = reading;
  if (date === undefined || eventDated) return false;
  return (
    report.classification.dates.some((row) => row.about && row.date === date) ||
    clauses.some((clause) => endBySpan([clause], event) === date)
  );
}

/**
 * The days of one kind that were classified and may be a group's: of any kind where it stands alone, of next steps where it
 * leads; none that another clause claims, or that was misread.
 */
export function classifiedDays(
  kind: 'effective' | 'expiry' | 'next',
  { kind: own, clauses, cues, alone, leads }: Group,
  reading: Reading,
): string[] {
  if (!alone && !(leads && kind === 'next')) return [];
  const { dates, topics } = reading.report.classification;
  // One that another clause names belongs to what that clause speaks of, if the text tells of such things.
  const isOfText = ({ instruments }: Clause): boolean =>
    instruments.length === 0 ||
    instruments.some(({ instrument }) => topics.some(({ topic }) => topic === instrument.kind));
  // "The inquiry is to close by 7 May" stands mostly in a sentence of its own; that something takes effect is no next step.
  const isNextStep = ({ instruments, materials, wares }: Clause, role: string): boolean =>
    kind === 'next' && !someOf(instruments, materials, wares) && role !== 'effective';
  const elsewhere = reading.clauses
    .filter((clause) => !clauses.includes(clause) && isOfText(clause))
    .flatMap((clause) => clause.dates.flatMap(({ date, role }) => (isNextStep(clause, role) ? [] : [date])));
  // "Rare earth rules put off for a year, tariff threat off the table".
  const isOfOtherKind = ({ instruments, cues: said }: Clause): boolean =>
    cues.has('withdraws') &&
    actIn(said) !== undefined &&
    instruments.length > 0 &&
    instruments.every(({ instrument }) => instrument.kind !== own);
  // "Spares Mexico for 90 days": nor is it the end of what hits others.
  const ofOthers = reading.clauses.flatMap((clause) =>
    clause.isOut || isOfOtherKind(clause) ? endsOfSpans(clause.text.toLowerCase(), reading.event) : [],
  );
  return dates.flatMap(({ kind: read, date }) =>
    read === kind && ![...elsewhere, ...ofOthers].includes(date) && !isMisread(date, kind, reading.clauses)
      ? [date]
      : [],
  );
}
