import type { Stage } from '../../domain/classification.js';
import { meet, someOf } from '../../domain/in-common.js';
import { daysOf, isOfSomeTariff, presentRates, undated } from '../claims/claim.js';
import { areOtherGoods } from '../claims/materials.js';
import { takesBack } from '../terms/stage-meaning.js';
import { areOfOtherWorth } from '../terms/worth.js';
import { CASE_RULES } from './case-rules.js';
import { FOOTING_RULES } from './footing.js';
import { imposes, type Pair, type Rule } from './pair.js';
import { sharedRates, sharesNameOrRate } from './tariff-signals.js';

/** Whether both lie on goods that are named, and no goods are of both. */
const onOtherGoods = ({ claim, goods, knowledge }: Pair): boolean =>
  areOtherGoods(claim.goods, goods, knowledge);

/** Whether both lie on goods of a value that is told, and not of the same: of one issuer's lists each has its own. */
const onGoodsOfOtherWorth = ({ claim, worth }: Pair): boolean =>
  claim.told === 'report' && areOfOtherWorth(claim.worth ?? [], worth);

/**
 * Whether a report names whom a duty hits, its rate, its goods or its number, and the measure bears some of these but
 * none of those: of one issuer there may be dozens.
 */
function sharesNothing(pair: Pair): boolean {
  const { claim, measure, goods, worth, documents, possible, named, sameTarget } = pair;
  const isTold = someOf(claim.rates, claim.targets, claim.goods, named);
  // A list of goods that is known by their worth alone is no duty of a rate on some goods.
  const isOfList = claim.rates.length > 0 && claim.goods.length > 0 && worth.length > 0;
  const isKnown = isOfList || someOf(measure.rates, measure.targets, goods, documents, possible);
  return (
    isTold &&
    isKnown &&
    !sharesNameOrRate(pair) &&
    !sameTarget &&
    !meet(claim.goods, goods) &&
    ![claim.effective, claim.until].some(
      (day) => day !== undefined && [measure.effective, measure.until].includes(day),
    )
  );
}

/** A tariff of which only the issuer is told is one that began just then and bears no name and no goods. */
function isOfKnownTariff({ claim, measure, knowledge, held, goods, sameTime }: Pair): boolean {
  const hasName = measure.instrument !== '' && held?.general !== true;
  return isOfSomeTariff(claim, knowledge) && (hasName || !sameTime || goods.length > 0);
}

/**
 * Whether it is told of some tariff of an issuer until when it stays, and the measure lies on some goods, or hits somebody, and
 * knows no such day: "lets most tariffs stay until October 14" ends no duty on copper. Background may be of what began just then.
 */
function isOnlyDated({ claim, measure, knowledge, goods, sameTime }: Pair): boolean {
  const stays = claim.told === 'mention' ? !sameTime : claim.stage === 'in_force';
  return (
    stays &&
    someOf(goods, measure.targets) &&
    isOfSomeTariff({ ...undated(claim), told: 'report' }, knowledge) &&
    !meet(daysOf(claim), daysOf(measure))
  );
}

/** Whether what is newly imposed meets what is paused, by another name, at another rate and on other goods. */
function isNewBesidePaused(pair: Pair): boolean {
  const { claim, measure, goods } = pair;
  return (
    imposes(pair) &&
    claim.introduces &&
    !claim.resumes &&
    takesBack(measure.stage) &&
    !sharesNameOrRate(pair) &&
    !meet(claim.goods, goods)
  );
}

/** Where a measure rests, or never began, nothing is left to ease. */
const LEVIES_NOTHING: readonly Stage[] = ['suspended', 'withdrawn'];

/** Whether what is paused, or was dropped, would be eased, by no name and no rate of its own. */
const isEasedInVain = (pair: Pair): boolean =>
  pair.claim.stage === 'eased' && LEVIES_NOTHING.includes(pair.measure.stage) && !sharesNameOrRate(pair);

/** Whether a duty of a name of its own has ended, and the measure is another by a name of its own: the one ends no other. */
const hasEndedApart = (pair: Pair): boolean =>
  pair.claim.stage === 'expired' &&
  pair.said?.general === false &&
  pair.held?.general === false &&
  pair.said !== pair.held;

/** Whether a duty comes on top of another one, or is that to which it is still to be raised, and the measure is levied at another rate. */
const isBesideLevied = ({ claim, measure }: Pair): boolean =>
  (claim.raisesLater === true || claim.adds === true) &&
  measure.stage === 'in_force' &&
  measure.rates.length > 0 &&
  claim.rates.length > 0 &&
  sharedRates({ measure, claim: { ...claim, rates: presentRates(claim) } }).length === 0;

/** What keeps a claim from a tariff. */
export const TARIFF_RULES: readonly Rule[] = [
  onOtherGoods,
  onGoodsOfOtherWorth,
  ...CASE_RULES,
  ...FOOTING_RULES,
  sharesNothing,
  isNewBesidePaused,
  isEasedInVain,
  hasEndedApart,
  isBesideLevied,
  isOfKnownTariff,
  isOnlyDated,
];
