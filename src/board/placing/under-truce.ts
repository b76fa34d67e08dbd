import type { Stage } from '../../domain/classification.js';
import { daysApart, daysBetween } from '../../domain/durations.js';
import { meet, someOf } from '../../domain/in-common.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { partiesOf } from '../../domain/parties.js';
import type { Claim } from '../claims/claim.js';
import { counts } from '../measure/moves.js';
import { lastDay, valuesOf } from '../measure/votes.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { type FindsPlace, onThose } from './placed.js';

/** Within so many days of its last day a truce is extended, or told to have been; and so near ends what rests for its time. */
const OF_ITS_TIME = 31;

/** Whether a measure rests, or is lower; of a case or an exclusion each does so for reasons of its own. */
function isHeldBack({ stage, instrument }: Measure, knowledge: BoardKnowledge): boolean {
  const held = knowledge.instrumentOf(instrument);
  return takesBack(stage) && !isEnded(stage) && !held?.perGoods && !held?.relief;
}

/**
 * Who extends a truce with somebody, and names no rate and no goods, means the duties on him that rest, or are lower, for its
 * time.
 */
export const heldByTruce: FindsPlace = (claim, measures, knowledge) => {
  const { prolongs, stage, until, since, targets, rates, goods, materials, documents } = claim;
  const isAtLarge = !someOf(rates, goods, materials, documents);
  const isExtended = claim.kind === 'tariff' && prolongs && stage === 'suspended' && until !== undefined;
  if (!isExtended || !isAtLarge || targets.length === 0) return [];
  const isOfItsTime = (end: string) => end <= until && daysApart(end, since) <= OF_ITS_TIME;
  const meant = onThose(
    claim,
    measures,
    (measure) =>
      isHeldBack(measure, knowledge) &&
      meet(measure.targets, targets) &&
      measure.until !== undefined &&
      isOfItsTime(measure.until),
  );
  // They keep the names that they bear.
  return meant.map(({ index }) => ({
    claim: { ...claim, instrument: measures[index]?.instrument ?? '' },
    index,
  }));
};

/** Whether a measure is on the other side, or on nobody by name. */
const isOnThemOrAll = (targets: readonly string[], claim: Claim): boolean =>
  targets.length === 0 || meet(targets, claim.targets);

/** The talks of the two of whom a claim on one of them is. */
const talksOf = ({ issuers, targets }: Claim, measures: readonly Measure[]): Measure | undefined =>
  measures.find(
    (measure) =>
      measure.kind === 'negotiation' &&
      [...issuers, ...targets].every((party) => meet([party], partiesOf(measure))),
  );

/** The first of the moves by which talks came to something, as any report says. */
const moveTo = (stage: Stage, talks: Measure | undefined): StageMove | undefined =>
  talks?.moves.find((move) => move.stage === stage && counts(move));

/**
 * Who breaks a truce, or a deal, leaves open what becomes of the measures on the other that rest under it, and of those on everybody
 * that rest for as long as it. What rests until a day does so for its time, where it has one; what rests for no time does so since
 * they came to terms.
 */
export const leftOpenByTruce: FindsPlace = (claim, measures, knowledge) => {
  if (claim.ofTruce !== 'broken') return [];
  const talks = talksOf(claim, measures);
  const agreed = moveTo('concluded', talks);
  const last = talks && agreed && lastDay(talks.votes, agreed)?.day;
  const isUnderIt = ({ targets, until, since }: Measure) => {
    const isOnThem = meet(targets, claim.targets);
    if (until === undefined)
      return isOnThem && agreed !== undefined && daysBetween(since, agreed.date) <= OF_ITS_TIME;
    if (until <= claim.since) return false;
    return last === undefined
      ? isOnThem
      : isOnThemOrAll(targets, claim) && daysApart(until, last) <= OF_ITS_TIME;
  };
  return onThose(claim, measures, (measure) => isHeldBack(measure, knowledge) && isUnderIt(measure));
};

/** Who comes to terms after their truce, or their deal, broke leaves nothing open of what rests under it. */
export const settledByTruce: FindsPlace = (claim, measures) => {
  if (claim.ofTruce !== 'agreed' || moveTo('collapsed', talksOf(claim, measures)) === undefined) return [];
  return onThose(
    claim,
    measures,
    ({ targets, votes }) => isOnThemOrAll(targets, claim) && valuesOf(votes, 'unsettled').length > 0,
  );
};
