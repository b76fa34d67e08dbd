import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { byItsBeginning, byUnknownNumber } from './announced-together.js';
import { byBestFit } from './best-fit.js';
import { dropped, oneOfThoseMeant, putBack } from './meant-at-large.js';
import type { FindsPlace, Placed } from './placed.js';

/** Ways to find what a claim is about, the surest first; the first that finds something counts. */
const WAYS: readonly FindsPlace[] = [
  byUnknownNumber,
  putBack,
  dropped,
  oneOfThoseMeant,
  byItsBeginning,
  byBestFit,
];

/** The measures that a claim is about; none where it is about none of those known. `claims` are all of its report. Pure. */
export function place(
  claim: Claim,
  claims: readonly Claim[],
  measures: readonly Measure[],
  knowledge: BoardKnowledge,
): readonly Placed[] {
  for (const find of WAYS) {
    const found = find(claim, measures, knowledge, claims);
    if (found.length > 0) return found;
  }
  return [];
}
