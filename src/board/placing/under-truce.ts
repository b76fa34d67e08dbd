import { daysApart } from '../../domain/durations.js';
import { meet, someOf } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { type FindsPlace, onThose } from './placed.js';

/** Within so many days of its last day a truce is extended, or told to have been; and so near ends what rests for its time. */
const OF_ITS_TIME = 31;

/** Whether a measure rests, or is lower, for a time; of a case or an exclusion each has a time of its own. */
function restsForATime(measure: Measure, knowledge: BoardKnowledge): boolean {
  const held = knowledge.instrumentOf(measure.instrument);
  return (
    takesBack(measure.stage) &&
    !isEnded(measure.stage) &&
    measure.until !== undefined &&
    !held?.perGoods &&
    !held?.relief
  );
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
      restsForATime(measure, knowledge) && meet(measure.targets, targets) && isOfItsTime(measure.until ?? ''),
  );
  // They keep the names that they bear.
  return meant.map(({ index }) => ({
    claim: { ...claim, instrument: measures[index]?.instrument ?? '' },
    index,
  }));
};

/**
 * Who breaks a truce leaves open what becomes of the measures on the other that rest for a time yet, and of those on everybody
 * that rest for as long as the truce.
 */
export const leftOpenByTruce: FindsPlace = (claim, measures, knowledge) => {
  if (!claim.unsettles) return [];
  const parties = [...claim.issuers, ...claim.targets];
  const truce = measures.find(
    ({ kind, issuers, targets, until }) =>
      kind === 'negotiation' &&
      until !== undefined &&
      parties.every((party) => issuers.includes(party) || targets.includes(party)),
  );
  const isOfItsTime = (end: string) =>
    truce?.until !== undefined && daysApart(end, truce.until) <= OF_ITS_TIME;
  return onThose(
    claim,
    measures,
    (measure) =>
      restsForATime(measure, knowledge) &&
      (measure.until ?? '') > claim.since &&
      (measure.targets.length > 0 ? meet(measure.targets, claim.targets) : isOfItsTime(measure.until ?? '')),
  );
};
