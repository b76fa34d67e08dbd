import { eachAssignment, type Weights } from './assignments.js';

/** Issuers are sure from this probability on (0 to 1). */
const SURE = 0.9;

/** The likeliest parts of all parties, and whether they are the right ones as far as who acts is asked. */
export function likeliestParts(weights: Weights): {
  readonly parts: readonly number[];
  readonly isLikely: boolean;
} {
  let parts: readonly number[] = [];
  let acting = 0;
  let highest = Number.NEGATIVE_INFINITY;
  // How likely each set of issuers is, whoever is hit.
  const likelihoods = new Float64Array(1 << weights.parties.length);
  let all = 0;
  eachAssignment(weights, (given, score, _, issuers) => {
    if (score > highest) {
      highest = score;
      parts = given.slice();
      acting = issuers;
    }
    const likelihood = Math.exp(score);
    likelihoods[issuers] = (likelihoods[issuers] ?? 0) + likelihood;
    all += likelihood;
  });
  return { parts, isLikely: (likelihoods[acting] ?? 0) >= SURE * all };
}
