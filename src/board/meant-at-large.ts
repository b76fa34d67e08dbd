import type { Stage } from '../domain/classification.js';
import { daysBetween } from '../domain/durations.js';
import { type Claim, isOfSomeTariff } from './claim.js';
import type { BoardKnowledge } from './knowledge.js';
import { isOfIssuer } from './pair.js';
import { type FindsPlace, onEach, placesWhere } from './placed.js';
import { isAhead, isEnded, takesBack } from './stage-meaning.js';

/** Within so many days a higher court puts back what another struck down, and a threat is dropped. */
const OF_LATE = 14;

/**
 * The tariffs that a report means which tells only whose are in force again, or dropped: those that a court struck down
 * of late, or those of late that have not begun.
 */
export const ofLate: FindsPlace = (claim, measures, knowledge) => {
  if (!isOfSomeTariff(claim, knowledge)) return [];
  const isMeant = (stage: Stage): boolean =>
    claim.stage === 'in_force' ? stage === 'struck_down' : claim.stage === 'withdrawn' && isAhead(stage);
  const meant = placesWhere(
    measures,
    (measure) =>
      isOfIssuer(measure, claim) &&
      isMeant(measure.stage) &&
      Math.abs(daysBetween(measure.since, claim.since)) <= OF_LATE,
  );
  return onEach(claim, meant, 'of late');
};

/**
 * The instruments that one stands for (emergency tariffs). They are also those that a court strikes down where it is said
 * only whose tariffs fall: those on single goods rest on other laws.
 */
function meantBy(claim: Claim, knowledge: BoardKnowledge): readonly string[] {
  if (claim.stage === 'struck_down' && isOfSomeTariff(claim, knowledge))
    return knowledge.instruments.flatMap(({ means }) => means);
  return knowledge.instrumentOf(claim.instrument)?.means ?? [];
}

/** Who takes back what stands for several instruments takes back each of those that stand. */
export const oneOfThoseMeant: FindsPlace = (claim, measures, knowledge) => {
  const means = takesBack(claim.stage) ? meantBy(claim, knowledge) : [];
  const meant = placesWhere(
    measures,
    (measure) => means.includes(measure.instrument) && !isEnded(measure.stage) && isOfIssuer(measure, claim),
  );
  return onEach(claim, meant, `one of the ${knowledge.nameOf(claim.instrument)}`);
};
