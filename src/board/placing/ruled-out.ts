import type { Topic } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import { isOfSomeControl, isOfSomeTariff } from '../claims/claim.js';
import { areOtherGoods, sharesFamily, singleMaterials } from '../claims/materials.js';
import { overlap, type Pair } from '../claims/pair.js';
import { isUndated, reportedMoves } from '../measure/moves.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import { beganAnotherDay, byDocument, NEW_AFTER_DAYS } from './signals.js';
import { sameName, sharedRates } from './tariff-signals.js';

/** A reason for which a claim cannot be about a measure of its kind and issuer, and whether a pair gives it. */
type Rule = readonly [because: string, isGiven: (pair: Pair) => boolean];

/** No court strikes down what began fewer days ago. */
const HEARD_AFTER_DAYS = 7;

/** Whether a report tells of a step that takes nothing back. */
const imposes = ({ claim }: Pair): boolean => claim.told === 'report' && !takesBack(claim.stage);

/** Whether a claim bears the number of a year in which a measure that bears none did not begin. */
function isOfAnotherYear({ named, documents, introduced }: Pair): boolean {
  if (documents.length > 0 || introduced === undefined) return false;
  const years = named.flatMap((key) => /\/(20\d\d)$/.exec(key)?.[1] ?? []);
  return years.length > 0 && !years.includes(introduced.slice(0, 4));
}

function beganBefore(pair: Pair): boolean {
  const { claim, introduced } = pair;
  if (!imposes(pair) || !claim.dated || introduced === undefined) return false;
  // That it binds was told without a day: who names the day speaks of no other.
  const [first] = reportedMoves(pair.measure);
  if (claim.stage === 'in_force' && first?.stage === 'in_force' && isUndated(first)) return false;
  return daysBetween(claim.since, introduced) > NEW_AFTER_DAYS;
}

/** Whether nothing but its number tells what the measure is: another report can mean it only by whom it hits and its day. */
const isOnlyNumbered = ({ measure, documents, claim, first, sameTarget }: Pair): boolean =>
  measure.instrument === '' &&
  measure.materials.length === 0 &&
  documents.length > 0 &&
  !(sameTarget && [claim.effective, claim.until].includes(first));

/** Whether the claim tells nothing but its number, and nothing suggests that it is the measure's. */
function bearsAnotherNumber(pair: Pair): boolean {
  const { claim, named } = pair;
  const isBare = claim.instrument === '' && claim.materials.length === 0 && named.length > 0;
  return isBare && byDocument(pair).because === undefined;
}

const isStruckTooSoon = ({ claim, measure, days }: Pair): boolean =>
  claim.stage === 'struck_down' && measure.stage !== 'struck_down' && days < HEARD_AFTER_DAYS;

const isStruckWhilePlanned = ({ claim, measure }: Pair): boolean =>
  claim.stage === 'struck_down' && isPlanned(measure.stage);

/** Whether a claim is of the day on which the measure enters into force. */
const isOfItsStart = ({ claim, measure: { effective } }: Pair): boolean =>
  effective !== undefined && [claim.since, claim.effective].includes(effective);

/** Whether it is introduced, or proposed, when it has long been decided; what is only planned may take long. */
function isIntroducedAnew(pair: Pair): boolean {
  const { claim, measure } = pair;
  const decided = reportedMoves(measure).find(({ stage }) => !isPlanned(stage))?.date;
  const isNew = claim.introduces || claim.stage === 'proposed';
  if (!imposes(pair) || !isNew || claim.echo || decided === undefined) return false;
  return daysBetween(decided, claim.since) > NEW_AFTER_DAYS && !isOfItsStart(pair);
}

/** Whether what is newly imposed meets what is paused, by another name, at another rate and on other goods. */
function isNewBesidePaused(pair: Pair): boolean {
  const { claim, measure, goods } = pair;
  return (
    imposes(pair) &&
    claim.introduces &&
    !claim.resumes &&
    takesBack(measure.stage) &&
    !sameName(pair) &&
    sharedRates(pair).length === 0 &&
    overlap(claim.goods, goods) === 0
  );
}

const OF_ANY: readonly Rule[] = [
  ['a number of another year', isOfAnotherYear],
  ['began long before', beganBefore],
  ['known by its number only', isOnlyNumbered],
  ['a number that it does not bear', bearsAnotherNumber],
  ['no court has heard it so soon', isStruckTooSoon],
  ['no court hears what is planned', isStruckWhilePlanned],
  ['introduced long after a like one', isIntroducedAnew],
];

/** Whether what is introduced hits others as well as those whom the measure hits. */
const hitsMore = (pair: Pair): boolean =>
  pair.claim.introduces &&
  imposes(pair) &&
  pair.measure.targets.length > 0 &&
  pair.claim.targets.some((party) => !pair.measure.targets.includes(party));

/** Whether what is done against somebody, on no goods that are named, meets a measure on materials against nobody. */
const isAgainstSome = (pair: Pair): boolean =>
  pair.claim.own &&
  !pair.claim.echo &&
  imposes(pair) &&
  pair.claim.targets.length > 0 &&
  pair.measure.targets.length === 0 &&
  pair.claim.materials.length === 0 &&
  pair.measure.materials.length > 0;

/** Whether the claim tells of materials, and the measure is a list of those whom it hits, whatever they deal in. */
const isOfList = ({ claim, measure, held }: Pair): boolean =>
  held?.hitsNamed === true &&
  claim.instrument !== measure.instrument &&
  singleMaterials(claim.materials).length > 0 &&
  singleMaterials(measure.materials).length === 0;

/** Whether both lie on goods that are named, and no goods are of both. */
const onOtherGoods = ({ claim, goods, knowledge }: Pair): boolean =>
  areOtherGoods(claim.goods, goods, knowledge);

/** Whether a legal ground, or a case, is on materials, and the measure on other goods or materials: each has its own. */
function isOfOtherCase({ claim, measure, goods, said, held, knowledge }: Pair): boolean {
  const isCase = said !== undefined && said === held && (said.basis || said.perGoods);
  const named = singleMaterials(claim.materials);
  if (!isCase || overlap(claim.goods, goods) > 0) return false;
  if (named.length === 0) {
    const onMaterials = goods.length === 0 && measure.materials.length > 0;
    return onMaterials && claim.goods.length > 0 && overlap(claim.goods, measure.materials) === 0;
  }
  const known = singleMaterials(measure.materials);
  return known.length > 0 ? !sharesFamily(named, known, knowledge) : goods.length > 0;
}

/** Whether a duty that lies on all meets one on somebody, or on some goods, of a general name. */
const isSaidOfAll = (pair: Pair): boolean =>
  imposes(pair) &&
  pair.said?.onAll === true &&
  pair.held?.general === true &&
  pair.claim.targets.length === 0 &&
  someOf(pair.measure.targets, pair.goods);

/** Whether somebody is hit at a rate of his own, beside a duty of a name that lies on all. */
const isOnOneOfAll = (pair: Pair): boolean =>
  imposes(pair) &&
  pair.held?.general === false &&
  !pair.held.basis &&
  pair.measure.targets.length === 0 &&
  someOf(pair.claim.targets) &&
  someOf(pair.claim.rates) &&
  someOf(pair.measure.rates ?? []) &&
  sharedRates(pair).length === 0;

/** Whether a case is proposed, and the measure, of another name and rate, is decided. */
const isProposedBeside = (pair: Pair): boolean =>
  pair.claim.told === 'report' &&
  pair.claim.stage === 'proposed' &&
  (pair.said?.basis || pair.said?.perGoods) === true &&
  !sameName(pair) &&
  sharedRates(pair).length === 0 &&
  !isPlanned(pair.measure.stage);

/** Whether a report of a duty on some goods meets one that lies on all, by a name of its own and not by a legal ground. */
function isOfAll({ claim, measure, said, held, goods }: Pair): boolean {
  const isSpecial = held !== undefined && !held.general && !held.basis;
  const isOnSome =
    claim.goods.length > 0 || (claim.rates.length > 0 && someOf(singleMaterials(claim.materials)));
  const isOnAll = goods.length === 0 && measure.materials.length === 0;
  return isOnSome && isOnAll && isSpecial && said !== held;
}

const someOf = (...parts: readonly (readonly unknown[])[]): boolean => parts.some(({ length }) => length > 0);

/**
 * Whether a report names whom a duty hits, its rate, its goods or its number, and the measure bears some of these but
 * none of those: of one issuer there may be dozens.
 */
function sharesNothing(pair: Pair): boolean {
  const { claim, measure, goods, documents, possible, named, sameTarget } = pair;
  const isTold = someOf(claim.rates, claim.targets, claim.goods, named);
  const isKnown = someOf(measure.rates ?? [], measure.targets, goods, documents, possible);
  return (
    isTold &&
    isKnown &&
    !sameName(pair) &&
    sharedRates(pair).length === 0 &&
    !sameTarget &&
    overlap(claim.goods, goods) === 0 &&
    overlap(named, [...documents, ...possible]) === 0 &&
    ![claim.effective, claim.until].some(
      (day) => day !== undefined && [measure.effective, measure.until].includes(day),
    )
  );
}

/** Whether the one lies on some goods from everywhere, the other on all goods from somewhere, whatever their rates. */
function onOtherFooting({ claim, measure, goods }: Pair): boolean {
  const onGoods = [claim.goods.length > 0, goods.length > 0];
  const onParties = [claim.targets.length > 0, measure.targets.length > 0];
  return onGoods[0] !== onGoods[1] && onParties[0] !== onParties[1] && onGoods[0] !== onParties[0];
}

/** A tariff of which only the issuer is told is one that began just then and bears no name and no goods. */
function isOfKnownTariff({ claim, measure, knowledge, held, goods, sameTime }: Pair): boolean {
  const hasName = measure.instrument !== '' && held?.general !== true;
  return isOfSomeTariff(claim, knowledge) && (hasName || !sameTime || goods.length > 0);
}

/** Whether both name whom they hit, and nobody is hit by both. */
function hitsOthers({ claim, measure, sameTarget }: Pair): boolean {
  return claim.targets.length > 0 && measure.targets.length > 0 && !sameTarget;
}

/** Whether a claim names a day to come, long after the measure began, and materials of which it bears none. */
function beginsOnOthers({ claim, measure, days, knowledge: { groupOf } }: Pair): boolean {
  const keys = (names: readonly string[]) =>
    singleMaterials(names).flatMap((key) => [key, groupOf(key) ?? key]);
  const [named, known] = [keys(claim.materials), keys(measure.materials)];
  const beginsLater =
    claim.stage === 'announced' && claim.effective !== undefined && claim.effective > claim.since;
  return (
    beginsLater && days > NEW_AFTER_DAYS && someOf(named) && someOf(known) && overlap(named, known) === 0
  );
}

/** Whether nothing is told of a control but its issuer, and not even that it is a licence, a ban or a list. */
const isOfSomeMeans = ({ claim, knowledge }: Pair): boolean =>
  claim.instrument === '' && isOfSomeControl(claim, knowledge);

/** A number that both bear outweighs each of these. */
const RULES: Readonly<Record<Exclude<Topic, 'negotiation'>, readonly Rule[]>> = {
  export_control: [
    ...OF_ANY,
    ['against others', hitsOthers],
    ['against others as well', hitsMore],
    ['against some on all goods', isAgainstSome],
    ['a list of those whom it hits', isOfList],
    ['a control of which only the issuer is told', isOfSomeMeans],
    ['begins later on other materials', beginsOnOthers],
  ],
  tariff: [
    ...OF_ANY,
    ['a duty on other goods', onOtherGoods],
    ['a case on other materials', isOfOtherCase],
    ['on goods of all and on all goods', onOtherFooting],
    ['a duty on all goods', isOfAll],
    ['a duty on some', isSaidOfAll],
    ['a rate of its own for one of all', isOnOneOfAll],
    ['proposed beside what is decided', isProposedBeside],
    ['names nothing that it bears', sharesNothing],
    ['new beside what is paused', isNewBesidePaused],
    ['a tariff of which only the issuer is told', isOfKnownTariff],
  ],
};

/** Why a claim cannot be about a measure of its kind and issuer, whatever else speaks for it; undefined where it may. Pure. */
export function ruledOut(pair: Pair, kind: Exclude<Topic, 'negotiation'>): string | undefined {
  if (pair.claim.told === 'mention' && beganAnotherDay(pair)) return 'what is mentioned began on another day';
  return pair.sameDocument ? undefined : RULES[kind].find(([, isGiven]) => isGiven(pair))?.[0];
}
