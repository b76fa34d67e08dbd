import { meet } from '../../domain/in-common.js';
import { COLLECTIVE } from '../../domain/vocabulary.js';
import { sharesFamily, sharesName, singleMaterials } from '../claims/materials.js';
import { isOfCase } from '../terms/knowledge.js';
import { isPlanned } from '../terms/stage-meaning.js';
import type { Pair, Rule } from './pair.js';
import { sharesNameOrRate } from './tariff-signals.js';

// Of inquiries, trade-remedy cases and legal grounds each has goods and parties of its own: who tells of a duty beside one does not mean it.

/** Whether a legal ground, or a case, is on materials, and the measure on other goods or materials: each has its own. */
function isOfOtherCase({ claim, measure, goods, said, held, knowledge }: Pair): boolean {
  const named = singleMaterials(claim.materials);
  if (said !== held || !isOfCase(said) || meet(claim.goods, goods)) return false;
  // `Imports of critical minerals` are no case on silicon alone.
  if (claim.goods.includes(COLLECTIVE) && goods.length === 1) return true;
  if (named.length === 0) {
    const onMaterials = goods.length === 0 && measure.materials.length > 0;
    return onMaterials && claim.goods.length > 0 && !meet(claim.goods, measure.materials);
  }
  const known = singleMaterials(measure.materials);
  // A ground holds for metals of a family; each case has its own goods.
  const areLike = said?.perGoods ? sharesName : sharesFamily;
  return known.length > 0 ? !areLike(named, known, knowledge) : goods.length > 0;
}

/** Whether a case is proposed, and the measure, of another name and rate, is decided. */
const isProposedBeside = (pair: Pair): boolean =>
  pair.claim.told === 'report' &&
  pair.claim.stage === 'proposed' &&
  isOfCase(pair.said) &&
  !sharesNameOrRate(pair) &&
  !isPlanned(pair.measure.stage);

/** Whether an inquiry by a law of its own, at no rate and from no day, would join a duty of a rate that is only threatened. */
const isCaseBesideRate = (pair: Pair): boolean =>
  pair.said?.basis === true &&
  pair.held?.general === true &&
  pair.measure.stage === 'threatened' &&
  pair.claim.stage === 'proposed' &&
  pair.claim.effective === undefined &&
  pair.measure.rates.length > 0 &&
  pair.claim.rates.length === 0;

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

/** Whether a threat is dropped that is called a tariff, and the measure is a case by another name: an inquiry goes on. */
const isCaseBesideThreat = (pair: Pair): boolean =>
  pair.claim.stage === 'withdrawn' && isOfCase(pair.held) && !sharesNameOrRate(pair);

/** Whether duties at large are paused, or are told with a last day, on no goods of the measure, and that is a case or a relief. */
function isCaseBesidePause(pair: Pair): boolean {
  const { claim, goods, said, held } = pair;
  const isPaused = claim.stage === 'suspended' || (claim.told === 'mention' && claim.until !== undefined);
  return (
    isPaused &&
    claim.targets.length > 0 &&
    said?.general === true &&
    (held?.perGoods || held?.relief) === true &&
    !meet(claim.goods, goods)
  );
}

/** What keeps a claim from a tariff where the one is a case, or rests on a law of its own, and the other need not. */
export const CASE_RULES: readonly Rule[] = [
  isOfOtherCase,
  isProposedBeside,
  isCaseBesideRate,
  isAgainstOthers,
  isDutyBesideInquiry,
  isCaseBesideThreat,
  isCaseBesidePause,
];
