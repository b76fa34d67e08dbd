import type { Report } from '../../domain/story.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { actTogether } from './clause-sides.js';
import type { Clause } from './clauses.js';

/**
 * A report of an act and its answer (`US doubles steel duty, Canada hits back`, but not `the US and China lift duties on each
 * other`), which is classified as of both, as one of the first act alone: the answer has a clause of its own.
 */
export function ofFirstAct(report: Report, clauses: readonly Clause[], knowledge: BoardKnowledge): Report {
  const { classification } = report;
  const { issuers, targets } = classification;
  const [first] = issuers;
  const isAnswered = first !== undefined && issuers.length > 1 && targets.includes(first);
  if (!isAnswered || clauses.some((clause) => actTogether(clause, knowledge))) return report;
  const hit = targets.filter((party) => party !== first);
  return { ...report, classification: { ...classification, issuers: [first], targets: hit } };
}
