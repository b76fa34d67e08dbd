import type { Stage } from '../../domain/classification.js';
import { daysApart } from '../../domain/durations.js';
import { common, someOf } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import { type Claim, daysOf, isOfSomeControl, isOfSomeTariff, undated } from '../claims/claim.js';
import { beganOn } from '../measure/moves.js';
import type { Mark } from '../terms/instruments.js';
import type { BoardKnowledge, Instrument } from '../terms/knowledge.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { foldText } from '../terms/terms.js';
import { isEchoOf } from './echo.js';
import { isOfIssuer } from './pair.js';

/** A claim that is about none of the known measures, with what is asked of it more than once. */
type Unplaced = {
  readonly claim: Claim;
  readonly stage: Stage;
  readonly measures: readonly Measure[];
  readonly knowledge: BoardKnowledge;
  readonly instrument: Instrument | undefined;
  /** Whether it is what the report is about, of an issuer that is named, and no echo. */
  readonly isOwnNews: boolean;
  /** Whether it tells of a day to come. */
  readonly isDue: boolean;
};
type Condition = (unplaced: Unplaced) => boolean | undefined;

/** So many days after it began, a control that is named by its issuer alone is one that is known. */
const NEW_FOR = 7;

/** What keeps a claim from starting a measure. */
const HINDRANCES: readonly Condition[] = [
  // "Quotas that replaced a ban": what is over is told of only beside what stands.
  ({ claim, stage }) => isEnded(stage) && !claim.own,
  // "The truce runs to November": of a pause told in passing no tariff begins, unless it says of what.
  ({ claim: { kind, own, rates, goods, materials, worth, documents }, stage }) =>
    kind === 'tariff' && takesBack(stage) && !own && !someOf(rates, goods, materials, worth, documents),
  // A day tells no tariff from others, unless one is introduced on it.
  ({ claim, knowledge }) => isOfSomeTariff(claim.introduces ? claim : undated(claim), knowledge),
  // Several who hit nobody by name act together where it is no tariff, and nothing that each takes back; and the large
  // blocs do not: "the US and China launch the next front".
  ({ claim: { kind, issuers, targets }, stage, knowledge: { blocs } }) =>
    kind !== 'negotiation' &&
    issuers.length > 1 &&
    targets.length === 0 &&
    (kind === 'tariff' || takesBack(stage) || common(issuers, blocs.large) > 1),
  ({ claim, measures, knowledge }) =>
    isOfSomeControl(claim, knowledge) &&
    measures.some(
      (measure) => isOfIssuer(measure, claim) && daysApart(beganOn(measure), claim.since) <= NEW_FOR,
    ),
  // It may mean one of the measures all the same, in other words.
  ({ claim, measures, knowledge, instrument }) =>
    measures.some(
      (measure) =>
        (instrument?.means.includes(measure.instrument) && isOfIssuer(measure, claim)) ||
        isEchoOf(claim, measure, knowledge),
    ),
  // Whose act it is must be told, or on whom, by which number, at what rate, or of a case until when; many states take
  // the same of their exports.
  ({ claim: { implied, kind, rates, targets, documents, firm, goods }, instrument, isDue }) =>
    implied === true &&
    !someOf(targets, kind === 'tariff' ? rates : [], documents) &&
    !(instrument?.perGoods && isDue && firm && goods.length > 0),
  // Of what nobody has reported an echo tells too little by its kind alone: "slab was mostly taxed under Section 232".
  ({ claim: { echo, rates, goods, materials, documents, worth }, instrument }) =>
    echo === true &&
    !someOf(rates, documents) &&
    (instrument?.basis || (instrument?.general !== false && !someOf(goods, materials, worth))),
  // "Notice of scope rulings": each case is of some goods, and of none, and no day to come, there is no case.
  ({ claim, instrument, isDue, isOwnNews }) =>
    instrument?.perGoods === true &&
    !(isDue && isOwnNews) &&
    claim.case === undefined &&
    !someOf(claim.rates, claim.goods, claim.materials, claim.documents, claim.targets, claim.worth),
];

/** What rests until a day to come is told of however often it was reported before. */
const isResting: Condition = ({ claim: { own, until, since }, stage }) =>
  own && stage === 'suspended' && (until ?? '') > since;

/**
 * "Proposes curbs on exports of magnet scrap", "resumes cobalt exports": a title tells of a plan, or of what is freed; nothing is
 * eased where exports only go on after a strike.
 */
const isPlanOrFreed: Condition = ({ claim: { kind, quote }, stage, isOwnNews, knowledge: { marks } }) => {
  const says = (mark: Mark): boolean => marks[mark](foldText(quote)).length > 0;
  const isPlan = stage === 'proposed' && !says('no_government');
  const isFreed = stage === 'eased' && says('frees') && !says('not_freed');
  return kind === 'export_control' && isOwnNews && (isPlan || isFreed);
};

/** What a claim must tell so that a measure starts of it: one of these. */
const GROUNDS: readonly Condition[] = [
  ({ instrument }) => instrument?.general === false,
  ({ claim: { introduces, firm } }) => introduces || firm,
  ({ claim: { rates, targets, goods } }) => rates.length > 0 && someOf(targets, goods),
  (unplaced) => unplaced.claim.targets.length > 0 && isResting(unplaced) && !unplaced.claim.echo,
  // "To halt lithium exports from January": no word names it, but a day to come is told of known goods.
  (unplaced) => {
    const { claim, isDue, isOwnNews } = unplaced;
    const isTold = claim.binds === true || (isDue && isOwnNews);
    return (
      someOf(claim.goods, claim.materials, claim.worth) &&
      (isTold || isResting(unplaced) || isPlanOrFreed(unplaced))
    );
  },
];

/**
 * Only a report of an act starts a measure: background and statements need one to belong to, and so does a text
 * that speaks of a curb or a licence without saying that anything was done, is numbered or dated.
 */
export function starts(claim: Claim, measures: readonly Measure[], knowledge: BoardKnowledge): boolean {
  const { told, stage, issuers, own, echo, implied } = claim;
  if (told !== 'report' || stage === undefined || issuers.length === 0) return false;
  const unplaced: Unplaced = {
    claim,
    stage,
    measures,
    knowledge,
    instrument: knowledge.instrumentOf(claim.instrument),
    isOwnNews: own && !echo && !implied,
    isDue: daysOf(claim).some((day) => day > claim.since),
  };
  const isGiven = (condition: Condition) => condition(unplaced);
  return !HINDRANCES.some(isGiven) && GROUNDS.some(isGiven);
}
