import type { Topic } from '../domain/classification.js';
import type { LinearReader } from './linear.js';
import type { Reading } from './reading.js';
import { type Candidate, readCandidates } from './role-features.js';

/** From these probabilities on; chosen by cross-validation. */
const LIKELY_ISSUER = 0.45;
const LIKELY_TARGET = 0.4;
const POSSIBLE_ISSUER = 0.25;

export type Roles = { readonly issuers: readonly Candidate[]; readonly targets: readonly Candidate[] };

/** Who imposes (or negotiates) and who is hit. A measure has someone behind it: the likeliest, if nobody is likely. */
export function assignRoles(reading: Reading, category: Topic, model: LinearReader): Roles {
  const issuers: Candidate[] = [];
  const targets: Candidate[] = [];
  let best: { candidate: Candidate; p: number } | undefined;
  const issuer = model.classes.indexOf('issuer');
  const target = model.classes.indexOf('target');
  for (const candidate of readCandidates(reading, category)) {
    const p = model.probabilities(candidate.features);
    const asIssuer = p[issuer] ?? 0;
    const asTarget = p[target] ?? 0;
    if (asIssuer >= LIKELY_ISSUER && asIssuer >= asTarget) issuers.push(candidate);
    else if (asTarget >= LIKELY_TARGET) targets.push(candidate);
    if (asIssuer > (best?.p ?? 0)) best = { candidate, p: asIssuer };
  }
  if (issuers.length === 0 && best && best.p >= POSSIBLE_ISSUER && !targets.includes(best.candidate))
    issuers.push(best.candidate);
  return { issuers, targets };
}
