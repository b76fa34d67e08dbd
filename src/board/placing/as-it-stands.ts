import { BINDING_STAGES } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { type Claim, presentRates } from '../claims/claim.js';
import { reportedMoves } from '../measure/moves.js';
import { valuesOf } from '../measure/votes.js';
import { documentKey } from '../terms/documents.js';
import { isEnded, isPlanned, isYetToBegin, takesBack } from '../terms/stage-meaning.js';

/** Whether the numbers that a claim acts on are not that of the act by which the measure began. */
function isOfLaterAct({ documents }: Claim, { votes }: Measure): boolean {
  // In the order in which they were told.
  const [first, ...later] = Object.keys(votes).flatMap((key) => /^document:(.+)/u.exec(key)?.[1] ?? []);
  const acted = documents.map(documentKey);
  return first !== undefined && acted.length > 0 && acted.every((key) => later.includes(key));
}

/** So many days later others still tell of a pause, and until when it is. */
const TOLD_FOR = 31;

/** Whether the rate that is set for a duty is the lower one to which it was said to be cut: what was agreed is done. */
function setsLoweredRate(claim: Claim, measure: Measure): boolean {
  const { kind, rates } = measure;
  const [rate, ...more] = presentRates(claim);
  if (kind !== 'tariff' || claim.told !== 'report') return false;
  if (claim.stage !== undefined && claim.stage !== 'announced') return false;
  if (rate === undefined || more.length > 0) return false;
  const isCut = reportedMoves(measure).some(({ stage }) => stage === 'eased');
  return isCut && rates.includes(rate) && rates.every((other) => other >= rate);
}

/**
 * What is made to last stays as it stands: a pause that is extended is no entry into force, nor is a deadline; what bound
 * before goes on since it began. A text that is approved was agreed before. A plan that its issuer denies is dropped.
 */
export function asItStands(claim: Claim, measure: Measure): Claim {
  const { kind, stage, since, effective = since } = measure;
  if (kind === 'negotiation') {
    // Who sets a day for talks that were broken off means none that was set before.
    if (stage === 'collapsed' && claim.next !== undefined) return { ...claim, postpones: true };
    return claim.prolongs && stage === 'concluded' ? { ...claim, stage: undefined } : claim;
  }
  const isOfIt = claim.materials.length === 0 || meet(claim.materials, measure.materials);
  // Somebody's plan of which he says that there is none is dropped; what was told as decided stands, with a doubt.
  if (claim.disowns && isOfIt && isPlanned(stage))
    return { ...claim, told: 'report', stage: 'withdrawn', echo: false };
  if (claim.disowns) return { ...claim, disowns: isOfIt && claim.instrument === measure.instrument };
  if (claim.renews) return renewal(claim, measure);
  // What has not begun is announced still, for another day.
  const day = claim.until ?? claim.effective;
  if (claim.postpones && isYetToBegin(stage) && day !== undefined && day > claim.since)
    return { ...claim, stage: undefined, effective: day, until: undefined };
  // A raise that is put off leaves the duty as it is, until the day to which it is.
  if (claim.ofRaise && stage === 'in_force')
    return {
      ...claim,
      stage: undefined,
      until: undefined,
      effective: undefined,
      next: claim.until ?? claim.next,
    };
  // A threat that is put away, and until no day, is dropped; so it is when that is told once more.
  const isDropped = stage === 'threatened' || stage === 'withdrawn';
  if (claim.stage === 'suspended' && isDropped && claim.until === undefined)
    return { ...claim, stage: 'withdrawn' };
  // "Scraps the ban" of one that is only planned: it is the plan that is dropped.
  const isOfPlan = isPlanned(stage) && meet(claim.materials, measure.materials);
  if (claim.stage === 'revoked' && isOfPlan) return { ...claim, stage: 'withdrawn' };
  // "Removes tariffs on beef", "keeps those on steel": the duty on all goods stays on some of them.
  const { goods, excepts = [] } = claim;
  const isOnAll = kind === 'tariff' && !isEnded(stage) && valuesOf(measure.votes, 'goods').length === 0;
  if (claim.stage === 'revoked' && isOnAll && goods.length + excepts.length > 0)
    return { ...claim, stage: 'eased' };
  // Who ends the later acts on a measure leaves the first one in force.
  if (claim.stage === 'revoked' && isOfLaterAct(claim, measure)) return { ...claim, stage: 'eased' };
  // Who pauses what has long been paused, until a later day, makes the pause last.
  const isLonger = measure.until !== undefined && (claim.until ?? '') > measure.until;
  const isPausedStill = stage === 'suspended' && daysBetween(since, claim.since) > TOLD_FOR;
  if (claim.stage === 'suspended' && isPausedStill && isLonger) return { ...claim, prolongs: true };
  if (setsLoweredRate(claim, measure)) return { ...claim, stage: 'eased' };
  // A truce that is extended suspends no further what was only eased.
  const isLowered = kind === 'tariff' && takesBack(stage) && !isEnded(stage);
  if (claim.prolongs && takesBack(claim.stage) && isLowered) return { ...claim, stage };
  if (!claim.prolongs || claim.stage !== 'in_force' || isEnded(stage) || stage === 'in_force') return claim;
  if (takesBack(stage)) return { ...claim, stage };
  const isDeadline = isPlanned(stage) || effective > claim.since;
  return isDeadline ? { ...claim, stage: 'suspended' } : { ...claim, since: effective };
}

/** Within so many days reports of an allotment are of one: batches are months apart. */
const SAME_ALLOTMENT = 30;

/**
 * What a quota that is allotted anew does to the one that stands: it goes on, from the day of the new allotment on as that.
 * A report of the allotment that is known renews nothing.
 */
function renewal(claim: Claim, { stage, since, effective: begins = since }: Measure): Claim {
  const { since: told, effective = told } = claim;
  const from = daysBetween(told, effective) > 0 ? effective : told;
  const isYetToBegin = stage === 'announced' && begins > told;
  if (!BINDING_STAGES.includes(stage) || isYetToBegin || daysBetween(since, told) <= SAME_ALLOTMENT)
    return { ...claim, renews: undefined };
  // Until its day the quota before it is in force.
  const next = claim.next ?? (from === told ? undefined : from);
  return { ...claim, stage: 'in_force', since: from, effective: undefined, next };
}
