import { BINDING_STAGES } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';

/** Within so many days reports of an allotment are of one: batches are months apart. */
const SAME_ALLOTMENT = 30;

/**
 * What a quota that is allotted anew does to the one that stands: it goes on, from the day of the new allotment on as that.
 * A report of the allotment that is known renews nothing.
 */
export function renewal(claim: Claim, { stage, since, effective: begins = since }: Measure): Claim {
  const { since: told, effective = told } = claim;
  const from = daysBetween(told, effective) > 0 ? effective : told;
  const isYetToBegin = stage === 'announced' && begins > told;
  if (!BINDING_STAGES.includes(stage) || isYetToBegin || daysBetween(since, told) <= SAME_ALLOTMENT)
    return { ...claim, renews: undefined };
  // Until its day the quota before it is in force.
  const next = claim.next ?? (from === told ? undefined : from);
  return { ...claim, stage: 'in_force', since: from, effective: undefined, next };
}
