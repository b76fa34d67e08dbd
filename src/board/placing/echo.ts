import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import { sharesFamily } from '../claims/materials.js';
import { counts } from '../measure/moves.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { isOfIssuer } from './pair.js';

/*
 * Most reports that name a measure bring no news of it: a minister answers it, a market falls, a column explains it. Such
 * an echo confirms what was reported, and is a first hearsay where nothing was.
 */

/**
 * An echo as far as it counts for a measure: it confirms a move that a report has told of. Of what nobody has reported
 * several together tell, if it takes something back: that a measure stands they all take for granted. None puts back
 * what is over or paused.
 */
export function heard(claim: Claim, { moves, stage }: Measure): Claim {
  if (!claim.echo) return claim;
  const takesForGranted = claim.stage !== undefined && !takesBack(claim.stage);
  const isOver = takesForGranted && (isEnded(stage) || stage === 'suspended');
  const isTold = moves.some((move) => counts(move) && move.stage === claim.stage);
  if (isTold && !isOver) return claim;
  return takesBack(claim.stage)
    ? { ...claim, unsure: true }
    : { ...claim, told: 'mention', stage: undefined };
}

/**
 * Whether a measure stands that an echo may well mean: of the same issuer, on such goods or, where none are named, by the
 * same instrument and against the same.
 */
export function isEchoOf(claim: Claim, measure: Measure, knowledge: BoardKnowledge): boolean {
  if (claim.echo !== true || !isOfIssuer(measure, claim)) return false;
  if (claim.materials.length > 0 && measure.materials.length > 0)
    return sharesFamily(claim.materials, measure.materials, knowledge);
  const isAgainstOthers = claim.targets.length > 0 && !meet(claim.targets, measure.targets);
  // A threat at a rate of its own is no echo of what is levied.
  const isNewThreat =
    claim.stage === 'threatened' && claim.rates.length > 0 && !meet(claim.rates, measure.rates);
  return measure.instrument === claim.instrument && !isAgainstOthers && !isNewThreat;
}
