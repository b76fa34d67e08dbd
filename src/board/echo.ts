import { type Classification, tellsAct } from '../domain/classification.js';
import type { Measure } from '../domain/measure.js';
import { acts } from './acts.js';
import type { Claim } from './claim.js';
import type { BoardKnowledge } from './knowledge.js';
import { sharesFamily } from './materials.js';
import { counts } from './moves.js';
import { isOfIssuer } from './pair.js';
import type { Part } from './parts.js';

/*
 * Most reports that name a measure bring no news of it: a minister answers it, a market falls, a column explains it. Such
 * an echo confirms what was reported, and is a first hearsay where nothing was.
 */

/** Whether a title tells that somebody acts; what was read by a former version may. */
export const speaksOfAct = (classification: Classification): boolean =>
  classification.news === undefined || tellsAct(classification);

/**
 * Whether a group speaks of what is known already: its title does, and its text tells no act. `backed` is what the
 * text gives a day or a number: that is told for the first time as well as any.
 */
export const isEcho = (group: readonly Part[], backed: boolean, { news }: Classification): boolean =>
  !backed && news === 'known' && !group.some(({ clause }) => clause.sentence > 0 && acts(clause.cues));

/** What a column or an explainer says of a measure is background, unless it gives a day or a number. */
export const isRemark = (backed: boolean, { news }: Classification): boolean => !backed && news === 'comment';

/** An echo as far as it counts for a measure: it confirms a move that a report has told of. */
export function heard(claim: Claim, { moves }: Measure): Claim {
  const isTold = moves.some((move) => counts(move) && move.stage === claim.stage);
  return claim.echo && !isTold ? { ...claim, told: 'mention', stage: undefined } : claim;
}

/** Whether a measure stands that an echo may well mean: of the same issuer, on such goods or by the same instrument. */
export function isEchoOf(claim: Claim, measure: Measure, knowledge: BoardKnowledge): boolean {
  return (
    claim.echo === true &&
    isOfIssuer(measure, claim) &&
    (measure.instrument === claim.instrument || sharesFamily(claim.materials, measure.materials, knowledge))
  );
}
