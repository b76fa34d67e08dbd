import { coincide, meet } from '../../domain/in-common.js';
import { presentRates } from '../claims/claim.js';
import { isNamelessDuty } from '../measure/naming.js';
import { isBinding, isEnded } from '../terms/stage-meaning.js';
import { type Pair, pairOf } from './pair.js';
import { type FindsPlace, onThose } from './placed.js';

/** Whether a duty lies on the goods of a claim, or both on all, and hits those whom it names, or all; of goods it may leave those out. */
function isOnSame({ claim, measure, goods }: Pair): boolean {
  const isOnGoods = claim.goods.length > 0;
  if (isOnGoods ? !meet(claim.goods, goods) : goods.length > 0) return false;
  return coincide(claim.targets, measure.targets) || (isOnGoods && claim.targets.length === 0);
}

/**
 * The duty that is raised to the rate of a claim, by which it would be another: the only one of its issuer on these goods, or
 * on all goods of these states. One of several that bear each a name of their own is raised by its name.
 */
export const byItsRaise: FindsPlace = (claim, measures, knowledge) => {
  const { raises, told, stage, effective, targets, goods } = claim;
  const [rate, ...others] = presentRates(claim);
  const isRaised = raises && told === 'report' && isBinding(stage);
  // One that is levied from a day of its own takes the place of the lower one on that day.
  if (effective !== undefined) return [];
  if (!isRaised || rate === undefined || others.length > 0 || targets.length + goods.length === 0) return [];
  const found = onThose(
    claim,
    measures,
    (measure) => !isEnded(measure.stage) && isOnSame(pairOf(measure, claim, knowledge)),
  );
  const [measure, ...more] = found.flatMap(({ index }) => measures[index] ?? []);
  if (measure === undefined || more.length > 0) return [];
  const [known] = measure.rates;
  const isLower = known !== undefined && known < rate;
  const isMeant = isNamelessDuty(measure) && isBinding(measure.stage) && isLower;
  return isMeant ? found : [];
};
