import type { Stage } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { isBound } from '../terms/dates.js';
import { endsOfSpans } from '../terms/spans.js';
import { namesKind } from './clauses.js';
import type { Reading } from './reading.js';

/** Whether a day is named only as that of a measure beside the talks: `the tariff threatened for 1 November`. */
function isOfMeasure(day: string, stage: Stage | undefined, reading: Reading): boolean {
  const { clauses, report } = reading;
  // What was agreed begins then; of the text itself it is the next day.
  const begins =
    stage === 'concluded' &&
    !isToApply(reading) &&
    report.classification.dates.some(({ kind, date }) => kind === 'effective' && date === day);
  const naming = clauses.flatMap((clause) =>
    clause.dates.filter(({ date }) => date === day).map((found) => ({ clause, found })),
  );
  return (
    naming.length > 0 &&
    naming.every(
      ({ clause, found }) =>
        (begins || clause.cues.has('threatens') || isBound(found)) &&
        clause.instruments.length > 0 &&
        !namesKind(clause, 'negotiation'),
    )
  );
}

/** Whether a title names the text that was agreed, of which the report tells from when it applies: that is no day of talks. */
export function isToApply({ report, clauses }: Reading): boolean {
  const { dates, category } = report.classification;
  const isNamed = clauses.some(
    (clause) =>
      clause.inTitle &&
      (clause.cues.has('applies') || clause.cues.has('binds')) &&
      // "KORUS is to go into force": a text that bears a name of its own.
      (clause.instruments.length === 0 ? category === 'negotiation' : namesKind(clause, 'negotiation')),
  );
  return isNamed && dates.some(({ kind }) => kind === 'effective');
}

/** Whether a day is told by a length of time, and that for something else than to meet: "will invest 200 million within 90 days". */
function isTermOfElse(day: string, { clauses, event, knowledge }: Reading): boolean {
  const naming = clauses.filter(({ text }) => endsOfSpans(text.toLowerCase(), event).includes(day));
  return (
    naming.length > 0 &&
    naming.every(({ written }) => knowledge.marks.convenes(written.toLowerCase()).length === 0)
  );
}

/** The day to come on which the parties meet, as the text tells; of talks that are set, also the first that stands beside them. */
export function nextMeeting(stage: Stage | undefined, reading: Reading): string | undefined {
  const { report, clauses, published } = reading;
  const mayMeetOn = (date: string): boolean =>
    daysBetween(published, date) >= 0 && !isOfMeasure(date, stage, reading);
  const named = report.classification.dates.find(({ kind }) => kind === 'next')?.date;
  // Behind a deal comes what was agreed, too.
  const isMeeting = named !== undefined && !(stage === 'concluded' && isTermOfElse(named, reading));
  if (isMeeting && mayMeetOn(named)) return named;
  if (stage !== 'scheduled') return undefined;
  return clauses
    .filter((clause) => namesKind(clause, 'negotiation'))
    .flatMap(({ dates }) => dates.map(({ date }) => date))
    .find(mayMeetOn);
}
