import { meet } from '../../domain/in-common.js';
import { isSameRate } from '../../domain/numbers.js';
import { likeness } from '../claims/materials.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { sharesWorth } from '../terms/worth.js';
import type { Pair } from './pair.js';
import { NONE, type Signal } from './signals.js';

/** Set as the weights of all measures are (see signals.ts). A rate says much, its lack little. */
const WEIGHTS = {
  rate: { same: 3, another: -6, anotherOnSameGoods: -4, anotherOfOneName: -1 },
  target: { same: 1, another: -6, oneUntold: -1 },
  goods: { same: 1, others: -4 },
  newAfterEnd: -3,
  materials: { alike: 1, others: -3 },
  worth: 4,
} as const;

/** A special name (reciprocal tariff) that both bear. */
function sameName({ measure, claim, said }: Pair): boolean {
  return claim.instrument === measure.instrument && said?.general !== true;
}

export function sharedRates({ measure, claim }: Pick<Pair, 'measure' | 'claim'>): number[] {
  return claim.rates.filter((rate) => measure.rates.some((known) => isSameRate(rate, known)));
}

/** Whether the two are of one name of their own, or of one rate. */
export const sharesNameOrRate = (pair: Pair): boolean => sameName(pair) || sharedRates(pair).length > 0;

/** Whoever cuts the duty on somebody's goods gives it another rate, and so does who corrects it. */
function isCut({ claim, goods, sameTarget }: Pair): boolean {
  const onSame = goods.length > 0 === claim.goods.length > 0;
  return (claim.corrects === true || claim.stage === 'eased') && onSame && sameTarget;
}

function byRate(pair: Pair): number {
  const { same, another, anotherOnSameGoods, anotherOfOneName } = WEIGHTS.rate;
  if (sharedRates(pair).length > 0) return same;
  if (pair.claim.rates.length === 0 || pair.measure.rates.length === 0 || isCut(pair)) return NONE;
  if (sameName(pair)) return anotherOfOneName;
  const named = [...pair.claim.goods, ...pair.claim.materials];
  return meet(named, pair.goods) ? anotherOnSameGoods : another;
}

function byTarget(pair: Pair): number {
  const { claim, measure, sameTarget, otherTarget } = pair;
  const { same, another, oneUntold } = WEIGHTS.target;
  if (sameTarget) return same;
  if (otherTarget) return another;
  // Of two of one name, one on all and one on somebody, who names nobody means the first.
  const onAll = claim.targets.length + measure.targets.length === 0;
  if (onAll) return sameName(pair) ? same : NONE;
  return sharesNameOrRate(pair) ? NONE : oneUntold;
}

function byGoods({ claim, measure, goods }: Pair): number {
  if (meet(claim.goods, goods)) return WEIGHTS.goods.same;
  const nothingElse = claim.materials.length === 0 && goods.length === 0 && measure.materials.length > 0;
  return claim.goods.length > 0 && nothingElse ? WEIGHTS.goods.others : NONE;
}

function byWorth({ claim: { worth: claimed = [] }, worth }: Pair): number {
  return sharesWorth(claimed, worth) ? WEIGHTS.worth : NONE;
}

/** A new tariff is not the one that was dropped before. */
function byLife(pair: Pair): number {
  const { claim, measure } = pair;
  const anew = claim.told === 'report' && claim.stage !== undefined && !takesBack(claim.stage);
  const after = isEnded(measure.stage) && anew && claim.since > measure.since;
  return after && !sameName(pair) ? WEIGHTS.newAfterEnd : NONE;
}

function byMaterials({ claim, measure, knowledge }: Pair): number {
  if (claim.materials.length === 0 || measure.materials.length === 0) return NONE;
  const { alike, others } = WEIGHTS.materials;
  return likeness(claim.materials, measure.materials, knowledge) > 0 ? alike : others;
}

/** Tariffs are told apart by whom they hit, their rate and their goods. */
export const OF_TARIFFS: readonly Signal[] = [byRate, byTarget, byGoods, byWorth, byLife, byMaterials];
