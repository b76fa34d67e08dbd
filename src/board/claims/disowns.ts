import type { Topic } from '../../domain/classification.js';
import { type Reading, stageOf } from './reading.js';

/** Whether a title says, and nothing else of a measure, that its issuer plans no such thing. */
export function disowns(
  kind: Topic,
  issuers: readonly string[],
  { clauses, report, knowledge }: Reading,
): boolean {
  const title = clauses.filter(({ sentence }) => sentence === 0);
  const denial = title.find(({ cues }) => cues.has('disowns'));
  // "US copper tariff: Chile has no plan to": who denies stands in the clause, or before it.
  const [first] = denial?.parties.length ? denial.parties : title.flatMap(({ parties }) => parties);
  return (
    denial !== undefined &&
    first !== undefined &&
    issuers.includes(first.key) &&
    // What he does not plan may be to ease a measure, to answer one, or to talk: the measure is then no less meant.
    knowledge.marks.eases_or_answers(denial.text).length === 0 &&
    stageOf(report.classification, kind) === undefined
  );
}
