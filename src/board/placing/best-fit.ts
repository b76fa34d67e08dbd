import { daysApart } from '../../domain/durations.js';
import type { Measure } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import { type Claim, isOfSomeControl, isOfSomeTariff } from '../claims/claim.js';
import { cameOn } from '../measure/moves.js';
import { valuesOf } from '../measure/votes.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, isYetToBegin, takesBack } from '../terms/stage-meaning.js';
import { fitMeasure } from './match.js';
import type { FindsPlace, Placed } from './placed.js';
import { werePartedFrom } from './relief.js';
import { sharedRates } from './tariff-signals.js';

/** A claim joins the measure that fits best, from this score on. */
const JOINS = 3;
/** Measures whose scores differ by less fit a claim alike. */
const ALIKE = 0.75;
/** Controls on like goods that came within so many days are taken back together. */
const AT_ONCE = 31;

type Fitting = {
  readonly index: number;
  readonly measure: Measure;
  readonly score: number;
};

const on = (claim: Claim, { index }: Fitting): Placed => ({ claim, index });

/**
 * A claim against several countries is on each measure that hits only such countries, and on one that hits others too only
 * where it is taken back for these. A claim that names none is on all parts of what was one. Else it is on the best fit.
 */
function againstEach(claim: Claim, best: Fitting, others: readonly Fitting[]): Placed[] {
  if (claim.targets.length === 0) {
    const parts = others.filter(({ measure }) => werePartedFrom(measure, best.measure));
    return [best, ...parts].map((fit) => on(claim, fit));
  }
  const meant: Placed[] = [];
  const open = new Set(claim.targets);
  for (const fit of [best, ...others]) {
    const hit = fit.measure.targets;
    const targets = hit.filter((party) => open.has(party));
    const hitsMore = targets.length < hit.length && !takesBack(claim.stage);
    if (targets.length === 0 || hitsMore) continue;
    meant.push(on({ ...claim, targets }, fit));
    for (const party of targets) open.delete(party);
  }
  return meant.length > 1 && meant[0]?.index === best.index ? meant : [on(claim, best)];
}

/** The best fit; where several fit alike, whoever takes something back without saying what means the latest of them. */
function bestOf(fits: readonly [Fitting, ...Fitting[]], claim: Claim): Fitting {
  const [first] = fits;
  if (!takesBack(claim.stage)) return first;
  const [latest = first] = fits
    .filter(({ score, measure }) => first.score - score < ALIKE && !isEnded(measure.stage))
    .sort((a, b) => byCode(cameOn(b.measure), cameOn(a.measure)));
  return latest;
}

/** Controls on the materials of a claim that came at once with the best one, where they are taken back. */
function takenBackTogether(
  claim: Claim,
  best: Fitting,
  fits: readonly Fitting[],
  { familyOf, groupOf }: BoardKnowledge,
): Placed[] {
  if (!takesBack(claim.stage) || claim.kind !== 'export_control' || claim.materials.length === 0) return [];
  // "Rare earths" stand for what is announced with them, "germanium" for itself.
  const isBroad = claim.materials.some((key) => key === COLLECTIVE || familyOf(key) === key);
  const isMeant = (key: string) =>
    isBroad || claim.materials.some((named) => [key, groupOf(key)].includes(named));
  const together = fits.filter(
    ({ measure }) =>
      !isEnded(measure.stage) &&
      measure.materials.some(isMeant) &&
      daysApart(cameOn(measure), cameOn(best.measure)) <= AT_ONCE,
  );
  return together.length > 1 ? together.map((fit) => on(claim, fit)) : [];
}

/** Until when it is taken back does not tell what is. */
const withoutLastDay = (claim: Claim): Claim =>
  takesBack(claim.stage) ? { ...claim, until: undefined, next: undefined } : claim;

/** Whether tariffs are paused of which only the issuer is told: `the tariff pause runs until October`. */
const isPausedAtLarge = (claim: Claim, knowledge: BoardKnowledge): boolean =>
  claim.stage === 'suspended' && isOfSomeTariff(withoutLastDay(claim), knowledge);

/** Whether a measure lies on goods, which a pause at large leaves as they are, and does not rest itself. */
const isOnGoods = ({ votes, stage }: Measure): boolean =>
  valuesOf(votes, 'goods').length > 0 && !takesBack(stage);

/** Whether a report pauses a duty that it names, and hits somebody at a rate all the same: "paused, but 125% on China". */
const isHitBesidePause = (
  claim: Claim,
  claims: readonly Claim[],
  { instrumentOf }: BoardKnowledge,
): boolean =>
  claim.introduces &&
  !takesBack(claim.stage) &&
  claim.targets.length > 0 &&
  claim.rates.length > 0 &&
  instrumentOf(claim.instrument)?.general === false &&
  claims.some(({ instrument, stage }) => instrument === claim.instrument && stage === 'suspended');

/** So many days after it was put off others still tell of that. */
const TOLD_WITHIN = 3;

/** What is put off has not begun, if anything like it has not, or was put off just then: `rare earth rules put off for a year`. */
const isAhead = ({ stage, since }: Measure, claim: Claim): boolean =>
  isYetToBegin(stage) || (stage === 'suspended' && daysApart(since, claim.since) <= TOLD_WITHIN);

/** The measure that fits best, with those that are meant together with it. */
export const byBestFit: FindsPlace = (claim, measures, knowledge, claims) => {
  const isAtItsOwnRate = isHitBesidePause(claim, claims, knowledge);
  const fitting = measures
    .map((measure, index): Fitting => ({ index, measure, score: fitMeasure(measure, claim, knowledge) }))
    .filter(({ score }) => score >= JOINS)
    .filter(({ measure }) => !isAtItsOwnRate || sharedRates({ measure, claim }).length > 0)
    .sort((a, b) => b.score - a.score);
  const ahead = claim.postpones ? fitting.filter(({ measure }) => isAhead(measure, claim)) : [];
  const [first, ...others] = ahead.length > 0 ? ahead : fitting;
  if (first === undefined) return [];
  // Of several that began then, a report that names none of them may mean any; what is taken back is most likely the latest.
  const isOfSome =
    isOfSomeTariff(withoutLastDay(claim), knowledge) ||
    (isOfSomeControl(claim, knowledge) && !takesBack(claim.stage));
  if (others.length > 0 && isOfSome) return [];
  if (isPausedAtLarge(claim, knowledge) && isOnGoods(first.measure)) return [];
  const fits = [first, ...others] as const;
  const best = bestOf(fits, claim);
  const together = takenBackTogether(claim, best, fits, knowledge);
  const rest = fits.filter((fit) => fit !== best);
  return together.length > 0 ? together : againstEach(claim, best, rest);
};
