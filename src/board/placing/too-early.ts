import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';

/** What a report that names no day weighs against the day that is known. */
const UNDATED = 0.25;

/**
 * The day to come on which a measure enters into force, where a claim has it in force before and names no day of its own: "the
 * rule binds makers abroad" is said of what is to bind. Many such reports outweigh a day that few have told of.
 */
export function dayToCome(
  { stage, effective, votes }: Measure,
  claim: Claim,
  weight: number,
): string | undefined {
  const isToday = claim.effective === claim.since;
  const isUnsure = claim.stage === 'in_force' && !claim.dated && !isToday && !claim.prolongs && !claim.ends;
  if (!isUnsure || stage !== 'announced' || effective === undefined || effective <= claim.since)
    return undefined;
  const early = (votes[`early:${effective}`] ?? 0) + weight;
  return (votes[`effective:${effective}`] ?? 0) > UNDATED * early ? effective : undefined;
}
