import type { Report } from '../../domain/story.js';
import { actTogether } from './clause-sides.js';
import type { Clause } from './clauses.js';

/**
 * A report whose classification tells of two who act on each other in turn, as one of the first act: that of who answers has a clause
 * of its own. `US doubles steel duty, Canada hits back`, and not `the US and China lift duties on each other`.
 */
export function ofFirstAct(report: Report, clauses: readonly Clause[]): Report {
  const { classification } = report;
  const { issuers, targets } = classification;
  const [first] = issuers;
  const isAnswered = first !== undefined && issuers.length > 1 && targets.includes(first);
  if (!isAnswered || clauses.some(actTogether)) return report;
  const hit = targets.filter((party) => party !== first);
  return { ...report, classification: { ...classification, issuers: [first], targets: hit } };
}
