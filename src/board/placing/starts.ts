import { daysBetween } from '../../domain/durations.js';
import type { Measure } from '../../domain/measure.js';
import { type Claim, isOfSomeControl, isOfSomeTariff } from '../claims/claim.js';
import { beganOn } from '../measure/moves.js';
import type { Mark } from '../terms/instruments.js';
import type { BoardKnowledge } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { foldText } from '../terms/terms.js';
import { isEchoOf } from './echo.js';
import { isOfIssuer } from './pair.js';

/** So many days after it began, a control that is named by its issuer alone is one that is known, in days. */
const NEW_FOR = 7;
const isRecent = (measure: Measure, { since }: Claim): boolean =>
  Math.abs(daysBetween(beganOn(measure), since)) <= NEW_FOR;

/** Whether a claim that is about none of the measures may mean one of them all the same, in other words. */
function mayMean(claim: Claim, measures: readonly Measure[], knowledge: BoardKnowledge): boolean {
  const means = knowledge.instrumentOf(claim.instrument)?.means ?? [];
  return measures.some(
    (measure) =>
      (means.includes(measure.instrument) && isOfIssuer(measure, claim)) ||
      isEchoOf(claim, measure, knowledge),
  );
}

/**
 * Whether several issuers take a measure together that hits nobody by name: no tariff, and nothing that each takes back; nor do the
 * large blocs: "the US and China launch the next front".
 */
function isJointAct({ kind, stage, issuers }: Claim, { blocs }: BoardKnowledge): boolean {
  const rivals = issuers.filter((party) => blocs.large.includes(party));
  return kind === 'export_control' && !takesBack(stage) && rivals.length < 2;
}

/**
 * Only a report of an act starts a measure: background and statements need one to belong to, and so does a text
 * that speaks of a curb or a licence without saying that anything was done, is numbered or dated.
 */
export function starts(claim: Claim, measures: readonly Measure[], knowledge: BoardKnowledge): boolean {
  const { kind, issuers, targets, rates, goods, materials, documents, worth = [] } = claim;
  if (claim.told !== 'report' || claim.stage === undefined || issuers.length === 0) return false;
  // "Quotas that replaced a ban": what is over is told of only beside what stands.
  if (isEnded(claim.stage) && !claim.own) return false;
  // "The truce runs to November": of a pause told in passing no tariff begins, unless it says of what.
  const isBare =
    kind === 'tariff' && [rates, goods, materials, worth, documents].every(({ length }) => length === 0);
  if (takesBack(claim.stage) && !claim.own && isBare) return false;
  // A day tells no tariff from others, unless one is introduced on it.
  const undated = { ...claim, effective: undefined, until: undefined, next: undefined };
  if (isOfSomeTariff(claim.introduces ? claim : undated, knowledge)) return false;
  if (kind !== 'negotiation' && issuers.length > 1 && targets.length === 0 && !isJointAct(claim, knowledge))
    return false;
  if (
    isOfSomeControl(claim, knowledge) &&
    measures.some((measure) => isOfIssuer(measure, claim) && isRecent(measure, claim))
  )
    return false;
  if (mayMean(claim, measures, knowledge)) return false;
  const instrument = knowledge.instrumentOf(claim.instrument);
  const isDue = [claim.effective, claim.until, claim.next].some(
    (day) => day !== undefined && day > claim.since,
  );
  // Whose act it is must be told, or on whom, by which number, at what rate, or of a case until when; many states take the same of their exports.
  const rated = kind === 'tariff' ? rates.length : 0;
  const isCaseUntil = instrument?.perGoods === true && isDue && claim.firm && goods.length > 0;
  if (claim.implied && targets.length + rated + documents.length === 0 && !isCaseUntil) return false;
  const isNamed = instrument?.general === false;
  const isSpecific =
    (isNamed && !instrument.basis) ||
    [rates, goods, materials, documents, worth].some(({ length }) => length > 0);
  // Of what nobody has reported an echo tells too little by its kind alone: "slab was mostly taxed under Section 232".
  if (claim.echo && (!isSpecific || (instrument?.basis && rates.length + documents.length === 0)))
    return false;
  const isDuty = rates.length > 0 && targets.length + goods.length > 0;
  // "To halt lithium exports from January": no word names it, but a day to come is told of known goods.
  const isDated = isDue && claim.own && !claim.echo && !claim.implied;
  // "Notice of scope rulings": each case is of some goods, and of none, and no day to come, there is no case.
  const isOfNoCase =
    instrument?.perGoods === true &&
    !isDated &&
    claim.case === undefined &&
    [rates, goods, materials, documents, targets, worth].every(({ length }) => length === 0);
  if (isOfNoCase) return false;
  const isOfGoods = goods.length + materials.length + worth.length > 0;
  // "Proposes curbs on exports of magnet scrap", "resumes cobalt exports": a title tells of a plan, or of what is freed.
  const isOfTitle = kind === 'export_control' && claim.own && !claim.echo && !claim.implied;
  const says = (mark: Mark): boolean => knowledge.marks[mark](foldText(claim.quote)).length > 0;
  // Nothing is eased where exports only go on after a strike.
  const isPlanOrFreed =
    isOfTitle &&
    ((claim.stage === 'proposed' && !says('no_government')) ||
      (claim.stage === 'eased' && says('frees') && !says('not_freed')));
  // What rests until a day to come is told of however often it was reported before.
  const isResting = claim.own && claim.stage === 'suspended' && (claim.until ?? '') > claim.since;
  return (
    isNamed ||
    claim.introduces ||
    claim.firm ||
    isDuty ||
    (targets.length > 0 && isResting && !claim.echo) ||
    (isOfGoods && (isDated || isResting || isPlanOrFreed || claim.binds === true))
  );
}
