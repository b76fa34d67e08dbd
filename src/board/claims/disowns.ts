import type { Topic } from '../../domain/classification.js';
import { type Reading, stageOf } from './reading.js';

/**
 * Whether a title says, and nothing else of a measure, that its issuer plans no such thing: of "US has no plan to answer
 * China's ban" the first party that is named has none to drop.
 */
export function disowns(kind: Topic, issuers: readonly string[], { clauses, report }: Reading): boolean {
  const title = clauses.filter(({ sentence }) => sentence === 0);
  const [first] = title.flatMap(({ parties }) => parties);
  return (
    first !== undefined &&
    issuers.includes(first.key) &&
    title.some(({ cues }) => cues.has('disowns')) &&
    stageOf(report.classification, kind) === undefined
  );
}
