import type { Stage } from '../../domain/classification.js';
import { meet } from '../../domain/in-common.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import { type Claim, isOfSomeTariff } from '../claims/claim.js';
import { areOtherGoods, sharesFamily, sharesName, singleMaterials } from '../claims/materials.js';
import type { Pair } from '../claims/pair.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import { areOfOtherWorth } from '../terms/worth.js';
import { FOOTING_RULES } from './footing.js';
import { imposes, type Rule, someOf } from './rules.js';
import { sharesNameOrRate } from './tariff-signals.js';

/** Whether both lie on goods that are named, and no goods are of both. */
const onOtherGoods = ({ claim, goods, knowledge }: Pair): boolean =>
  areOtherGoods(claim.goods, goods, knowledge);

/** Whether both lie on goods of a value that is told, and not of the same: of one issuer's lists each has its own. */
const onGoodsOfOtherWorth = ({ claim, worth }: Pair): boolean =>
  claim.told === 'report' && areOfOtherWorth(claim.worth ?? [], worth);

/** Whether a legal ground, or a case, is on materials, and the measure on other goods or materials: each has its own. */
function isOfOtherCase({ claim, measure, goods, said, held, knowledge }: Pair): boolean {
  const isCase = said !== undefined && said === held && (said.basis || said.perGoods);
  const named = singleMaterials(claim.materials);
  if (!isCase || meet(claim.goods, goods)) return false;
  // `Imports of critical minerals` are no case on silicon alone.
  if (claim.goods.includes(COLLECTIVE) && goods.length === 1 && !goods.includes(COLLECTIVE)) return true;
  if (named.length === 0) {
    const onMaterials = goods.length === 0 && measure.materials.length > 0;
    return onMaterials && claim.goods.length > 0 && !meet(claim.goods, measure.materials);
  }
  const known = singleMaterials(measure.materials);
  // A ground holds for metals of a family; each case has its own goods.
  const areLike = said.perGoods ? sharesName : sharesFamily;
  return known.length > 0 ? !areLike(named, known, knowledge) : goods.length > 0;
}

/** Whether a case is proposed, and the measure, of another name and rate, is decided. */
const isProposedBeside = (pair: Pair): boolean =>
  pair.claim.told === 'report' &&
  pair.claim.stage === 'proposed' &&
  (pair.said?.basis || pair.said?.perGoods) === true &&
  !sharesNameOrRate(pair) &&
  !isPlanned(pair.measure.stage);

/** Whether an inquiry by a law of its own, at no rate and from no day, would join a duty of a rate that is only threatened, on no goods of both. */
const isCaseBesideRate = (pair: Pair): boolean =>
  pair.said?.basis === true &&
  pair.held?.general === true &&
  pair.measure.stage === 'threatened' &&
  pair.claim.stage === 'proposed' &&
  pair.claim.effective === undefined &&
  pair.measure.rates.length > 0 &&
  pair.claim.rates.length === 0 &&
  !meet(pair.claim.goods, pair.goods) &&
  !meet(pair.claim.materials, pair.measure.materials);

/** Whether an inquiry is opened that names several, and the measure hits several who are not the same: each such case has its own. */
function isAgainstOthers({ claim, measure, said, held, sameTime }: Pair): boolean {
  if (claim.told !== 'report' || claim.stage !== 'proposed' || said !== held || !said?.perGoods || sameTime)
    return false;
  const lacks = (some: readonly string[], others: readonly string[]) =>
    some.length > 1 && some.some((party) => !others.includes(party));
  return lacks(claim.targets, measure.targets) && lacks(measure.targets, claim.targets);
}

/**
 * Whether a duty of a rate on goods, or what rests on them, would join an inquiry that bears neither: it is another step than
 * that would end in, and what is inquired into is not levied yet.
 */
const isDutyBesideInquiry = ({ claim, measure, goods, said, held }: Pair): boolean =>
  claim.goods.length > 0 &&
  ((claim.rates.length > 0 && said !== held) || claim.stage === 'suspended') &&
  held?.basis === true &&
  measure.stage === 'proposed' &&
  goods.length + measure.materials.length + measure.rates.length === 0;

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
    !meet(named, [...documents, ...possible]) &&
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
  const undated: Claim = {
    ...claim,
    told: 'report',
    effective: undefined,
    until: undefined,
    next: undefined,
  };
  const stays = claim.told === 'mention' ? !sameTime : claim.stage === 'in_force';
  const known = [measure.effective, measure.until, measure.next];
  return (
    stays &&
    someOf(goods, measure.targets) &&
    isOfSomeTariff(undated, knowledge) &&
    ![claim.effective, claim.until, claim.next].some((day) => day !== undefined && known.includes(day))
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

/** Whether a threat is dropped that is called a tariff, and the measure is a case by another name: an inquiry goes on. */
const isCaseBesideThreat = (pair: Pair): boolean =>
  pair.claim.stage === 'withdrawn' &&
  (pair.held?.basis || pair.held?.perGoods) === true &&
  !sharesNameOrRate(pair);

/** Whether duties at large are paused, or are told with a last day, on no goods of the measure, and that is a case or a relief. */
function isCaseBesidePause(pair: Pair): boolean {
  const { claim, measure, goods, said, held } = pair;
  const isPaused = claim.stage === 'suspended' || (claim.told === 'mention' && claim.until !== undefined);
  return (
    isPaused &&
    claim.targets.length > 0 &&
    said?.general === true &&
    (held?.perGoods || held?.relief) === true &&
    !sharesNameOrRate(pair) &&
    !meet(claim.goods, goods) &&
    !meet(claim.materials, measure.materials)
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

/** What keeps a claim from a tariff. */
export const TARIFF_RULES: readonly Rule[] = [
  ['a duty on other goods', onOtherGoods],
  ['a duty on goods of another worth', onGoodsOfOtherWorth],
  ['a case on other materials', isOfOtherCase],
  ...FOOTING_RULES,
  ['proposed beside what is decided', isProposedBeside],
  ['an inquiry beside a threat', isCaseBesideRate],
  ['an inquiry against others', isAgainstOthers],
  ['a duty beside an inquiry that bears neither rate nor goods', isDutyBesideInquiry],
  ['names nothing that it bears', sharesNothing],
  ['new beside what is paused', isNewBesidePaused],
  ['a case beside a threat that is dropped', isCaseBesideThreat],
  ['a case beside duties that are paused', isCaseBesidePause],
  ['eased where nothing is levied', isEasedInVain],
  ['another duty that has ended', hasEndedApart],
  ['a tariff of which only the issuer is told', isOfKnownTariff],
  ['a tariff of which only its issuer and a day are told', isOnlyDated],
];
