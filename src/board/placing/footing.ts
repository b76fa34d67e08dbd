import { someOf } from '../../domain/in-common.js';
import { singleMaterials } from '../claims/materials.js';
import { imposes, type Pair, type Rule } from './pair.js';
import { sharedRates } from './tariff-signals.js';

// A duty lies on some goods or on all, on somebody or on everybody: who tells of the one means no other beside it.

/** Whether the measure bears a name of its own that is no legal ground: on one ground many duties may rest. */
const hasOwnName = ({ held }: Pair): boolean => held?.general === false && !held.basis;

/** Whether the one lies on some goods from everywhere, the other on all goods from somewhere, whatever their rates. */
function isGoodsBesideParties({ claim, measure, goods }: Pair): boolean {
  const [saidOnGoods, heldOnGoods] = [claim.goods.length > 0, goods.length > 0];
  const [saidOnParties, heldOnParties] = [claim.targets.length > 0, measure.targets.length > 0];
  return saidOnGoods !== heldOnGoods && saidOnParties !== heldOnParties && saidOnGoods !== saidOnParties;
}

/** Whether a report of a duty on some goods meets one of another name that lies on all, and is no case, which has its own. */
function isGoodsBesideAll(pair: Pair): boolean {
  const { claim, measure, said, held, goods } = pair;
  const isOnSome =
    claim.goods.length > 0 || (claim.rates.length > 0 && someOf(singleMaterials(claim.materials)));
  const isOnAll = !someOf(goods, measure.materials) && held?.perGoods !== true;
  return isOnSome && isOnAll && hasOwnName(pair) && said !== held;
}

/** Whether a duty that lies on all meets one on somebody, or on some goods, of a general name. */
const isAllBesideSome = (pair: Pair): boolean =>
  imposes(pair) &&
  pair.said?.onAll === true &&
  pair.held?.general === true &&
  pair.claim.targets.length === 0 &&
  someOf(pair.measure.targets, pair.goods);

/** Whether somebody is hit at a rate of his own, beside a duty of a name that lies on everybody. */
const isPartyBesideAll = (pair: Pair): boolean =>
  imposes(pair) &&
  hasOwnName(pair) &&
  pair.measure.targets.length === 0 &&
  someOf(pair.claim.targets) &&
  someOf(pair.claim.rates) &&
  someOf(pair.measure.rates) &&
  sharedRates(pair).length === 0;

/** What keeps a claim from a tariff that lies on other goods or parties: on all, or on some of all. */
export const FOOTING_RULES: readonly Rule[] = [
  isGoodsBesideParties,
  isGoodsBesideAll,
  isAllBesideSome,
  isPartyBesideAll,
];
