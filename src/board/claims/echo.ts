import { type Classification, tellsAct } from '../../domain/classification.js';
import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { counts } from '../measure/moves.js';
import { acts } from '../terms/acts.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import type { Claim } from './claim.js';
import type { Clause } from './clauses.js';
import { sharesFamily } from './materials.js';
import { isOfIssuer } from './pair.js';

/*
 * Most reports that name a measure bring no news of it: a minister answers it, a market falls, a column explains it. Such
 * an echo confirms what was reported, and is a first hearsay where nothing was.
 */

/** Whether a title tells that somebody acts; what was read by a former version may. */
export const speaksOfAct = (classification: Classification): boolean =>
  classification.news === undefined || tellsAct(classification);

const tellOfAct = (clauses: readonly Clause[]): boolean => clauses.some(({ cues }) => acts(cues));
const inText = (clauses: readonly Clause[]): Clause[] => clauses.filter(({ sentence }) => sentence > 0);

/**
 * Whether clauses bring news: the title tells that somebody acts, or below it the text does. `backed` is what the text gives
 * a day or a number: that is told for the first time as well as any.
 */
export const isNews = (
  clauses: readonly Clause[],
  backed: boolean,
  classification: Classification,
): boolean => backed || speaksOfAct(classification) || tellOfAct(inText(clauses));

/** Whether the title of clauses speaks of what is known already, or is that of a column or a market report. */
export const isEcho = (backed: boolean, { news }: Classification): boolean =>
  !backed && (news === 'comment' || news === 'known');

/** What a column says of a measure is background where it gives no day or number. */
export const isRemark = (backed: boolean, { news }: Classification): boolean => !backed && news === 'comment';

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
