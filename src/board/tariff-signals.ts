import { isSameRate } from '../domain/numbers.js';
import { likeness } from './materials.js';
import { overlap, type Pair } from './pair.js';
import { NONE, type Signal } from './signals.js';
import { isEnded, takesBack } from './stage-meaning.js';

/** Set as the weights of all measures are (see signals.ts). A rate says much, its lack little. */
const WEIGHTS = {
  rate: { same: 3, another: -4, anotherOfOneName: -1 },
  target: { same: 1, another: -6, oneUntold: -1 },
  otherGoods: -4,
  newAfterEnd: -3,
  materials: { alike: 1, others: -3 },
} as const;

/** A special name (reciprocal tariff) that both bear. */
function sameName({ measure, claim, said }: Pair): boolean {
  return claim.instrument === measure.instrument && said?.general !== true;
}

function sharedRates({ measure, claim }: Pair): number[] {
  return claim.rates.filter((rate) => measure.rates?.some((known) => isSameRate(rate, known)));
}

/** Whoever cuts the duty on somebody's goods gives it another rate. */
function isCut({ claim, measure, goods }: Pair): boolean {
  const onSame = goods.length > 0 === claim.goods.length > 0;
  return claim.stage === 'eased' && onSame && overlap(claim.targets, measure.targets) > 0;
}

function byRate(pair: Pair): Signal {
  const { same, another, anotherOfOneName } = WEIGHTS.rate;
  const shared = sharedRates(pair);
  if (shared.length > 0) return { score: same, because: `${shared.join(', ')} %` };
  if (pair.claim.rates.length === 0 || !pair.measure.rates?.length || isCut(pair)) return NONE;
  return { score: sameName(pair) ? anotherOfOneName : another };
}

function byTarget(pair: Pair): Signal {
  const { claim, measure } = pair;
  const { same, another, oneUntold } = WEIGHTS.target;
  if (claim.targets.length > 0 && measure.targets.length > 0)
    return { score: overlap(claim.targets, measure.targets) > 0 ? same : another };
  const untold = claim.targets.length + measure.targets.length > 0;
  return untold && sharedRates(pair).length === 0 && !sameName(pair) ? { score: oneUntold } : NONE;
}

/** Whether both lie on goods that are named, and no goods are of both. */
export function onOtherGoods({ claim, goods, knowledge }: Pair): boolean {
  if (claim.goods.length === 0 || goods.length === 0 || overlap(claim.goods, goods) > 0) return false;
  const materials = (keys: readonly string[]): string[] => keys.filter((key) => !(key in knowledge.goods));
  const [some, others] = [materials(claim.goods), materials(goods)];
  return some.length === 0 || others.length === 0 || likeness(some, others, knowledge) === 0;
}

/** Whether a report of a duty on some goods meets one that lies on all, by a name of its own and not by a legal ground. */
export function isOfAll({ claim, said, held, goods }: Pair): boolean {
  const isSpecial = held !== undefined && !held.general && !held.basis;
  return claim.goods.length > 0 && goods.length === 0 && isSpecial && said !== held;
}

const bears = (...parts: readonly (readonly unknown[])[]): boolean => parts.some(({ length }) => length > 0);

/**
 * Whether a report names whom a duty hits, its rate, its goods or its number, and the measure bears some of these but
 * none of those: of one issuer there may be dozens.
 */
export function sharesNothing(pair: Pair): boolean {
  const { claim, measure, goods, documents, possible, named } = pair;
  const isTold = bears(claim.rates, claim.targets, claim.goods, named);
  const isKnown = bears(measure.rates ?? [], measure.targets, goods, documents, possible);
  return (
    isTold &&
    isKnown &&
    !sameName(pair) &&
    sharedRates(pair).length === 0 &&
    overlap(claim.targets, measure.targets) === 0 &&
    overlap(claim.goods, goods) === 0 &&
    overlap(named, [...documents, ...possible]) === 0 &&
    ![claim.effective, claim.until].some(
      (day) => day !== undefined && [measure.effective, measure.until].includes(day),
    )
  );
}

/** Whether the one lies on some goods from everywhere, the other on all goods from somewhere, whatever their rates. */
export function onOtherFooting({ claim, measure, goods }: Pair): boolean {
  const onGoods = [claim.goods.length > 0, goods.length > 0];
  const onParties = [claim.targets.length > 0, measure.targets.length > 0];
  return onGoods[0] !== onGoods[1] && onParties[0] !== onParties[1] && onGoods[0] !== onParties[0];
}

function byGoods({ claim, measure, goods }: Pair): Signal {
  const nothingElse = claim.materials.length === 0 && goods.length === 0 && measure.materials.length > 0;
  return claim.goods.length > 0 && nothingElse ? { score: WEIGHTS.otherGoods } : NONE;
}

/** A new tariff is not the one that was dropped before. */
function byLife(pair: Pair): Signal {
  const { claim, measure } = pair;
  const anew = claim.told === 'report' && claim.stage !== undefined && !takesBack(claim.stage);
  const after = isEnded(measure.stage) && anew && claim.since > measure.since;
  return after && !sameName(pair) ? { score: WEIGHTS.newAfterEnd } : NONE;
}

function byMaterials({ claim, measure, knowledge }: Pair): Signal {
  if (claim.materials.length === 0 || measure.materials.length === 0) return NONE;
  const { alike, others } = WEIGHTS.materials;
  return { score: likeness(claim.materials, measure.materials, knowledge) > 0 ? alike : others };
}

/** Tariffs are told apart by whom they hit, their rate and their goods. */
export const OF_TARIFFS: readonly ((pair: Pair) => Signal)[] = [
  byRate,
  byTarget,
  byGoods,
  byLife,
  byMaterials,
];
