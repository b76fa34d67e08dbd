import type { Stage } from '../../domain/classification.js';
import { daysApart } from '../../domain/durations.js';
import { meet, someOf } from '../../domain/in-common.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { type Claim, isOfAnyInstrument, isOfSomeTariff } from '../claims/claim.js';
import { counts } from '../measure/moves.js';
import { type BoardKnowledge, isOfCase } from '../terms/knowledge.js';
import { isEnded, isPlanned, isYetToBegin, takesBack } from '../terms/stage-meaning.js';
import { type FindsPlace, onThose } from './placed.js';

/** Within so many days a higher court puts back what another struck down. */
const APPEALED_WITHIN = 14;
/** Within so many days a threat is dropped. */
const DROPPED_WITHIN = 14;

/** What a report means that says only whose tariffs, or at what rate, are in force again: those that a court struck down of late. */
export const putBack: FindsPlace = (claim, measures, knowledge) => {
  // The day on which they are heard next tells no tariff from others.
  const isOfSome = isOfSomeTariff({ ...claim, rates: [], next: undefined }, knowledge);
  const isAtRate = ({ rates }: Measure) =>
    claim.rates.length === 0 || rates.length === 0 || meet(claim.rates, rates);
  if (!claim.resumes || claim.stage !== 'in_force' || !isOfSome) return [];
  // One report of the ruling may not have been enough yet.
  const isRuling = (move: StageMove) =>
    counts(move) && move.stage === 'struck_down' && daysApart(move.date, claim.since) <= APPEALED_WITHIN;
  return onThose(claim, measures, (measure) => isAtRate(measure) && measure.moves.some(isRuling));
};

/**
 * What a report means that says only whose tariffs are dropped: those threatened of late, else those that other reports have
 * dropped already, else those announced.
 */
export const dropped: FindsPlace = (claim, measures, knowledge) => {
  if (claim.stage !== 'withdrawn' || !isOfSomeTariff(claim, knowledge)) return [];
  // An investigation is no threat that is dropped.
  const ofLate = (isMeant: (stage: Stage) => boolean) =>
    onThose(
      claim,
      measures,
      ({ instrument, stage, since }) =>
        !isOfCase(knowledge.instrumentOf(instrument)) &&
        isMeant(stage) &&
        daysApart(since, claim.since) <= DROPPED_WITHIN,
    );
  const meant = [isPlanned, (stage: Stage) => stage === 'withdrawn', isYetToBegin].map(ofLate);
  return meant.find((found) => found.length > 0) ?? [];
};

/** Who pauses tariffs for all but somebody means those of which each has a rate of its own: "pauses tariffs, but not for Chile". */
export const pausedForMost: FindsPlace = (claim, measures, knowledge) => {
  const { stage, excepts = [], rates, targets, goods, materials } = claim;
  const isOnSome = someOf(rates, targets, goods, materials);
  if (stage !== 'suspended' || excepts.length === 0 || isOnSome || !isOfAnyInstrument(claim, knowledge))
    return [];
  return onThose(
    claim,
    measures,
    (measure) =>
      knowledge.instrumentOf(measure.instrument)?.onAll === true &&
      measure.rates.length > 1 &&
      !isEnded(measure.stage),
  );
};

/**
 * The instruments that one stands for (emergency tariffs). Where only their issuer is told, these are also the tariffs that a
 * court strikes down: tariffs on single goods rest on other laws.
 */
function meantBy(claim: Claim, knowledge: BoardKnowledge): readonly string[] {
  if (claim.stage === 'struck_down' && isOfSomeTariff(claim, knowledge))
    return knowledge.instruments.flatMap(({ means }) => means);
  return knowledge.instrumentOf(claim.instrument)?.means ?? [];
}

/** Who takes back what stands for several instruments takes back each of those that stand. */
export const oneOfThoseMeant: FindsPlace = (claim, measures, knowledge) => {
  const means = takesBack(claim.stage) ? meantBy(claim, knowledge) : [];
  return onThose(
    claim,
    measures,
    ({ instrument, stage }) =>
      means.includes(instrument) && !isEnded(stage) && !(claim.stage === 'struck_down' && isPlanned(stage)),
  );
};
