import { differ } from '../../domain/in-common.js';
import { isOfSomeControl } from '../claims/claim.js';
import { singleMaterials } from '../claims/materials.js';
import { imposes, type Pair, type Rule } from './pair.js';
import { NEW_AFTER_DAYS } from './signals.js';

const hitsOthers: Rule = ({ otherTarget }) => otherTarget;

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

/** Whether a claim names a day to come, long after the measure began, and materials of which it bears none. */
function beginsOnOthers({ claim, measure, days, knowledge: { groupOf } }: Pair): boolean {
  const keys = (names: readonly string[]) =>
    singleMaterials(names).flatMap((key) => [key, groupOf(key) ?? key]);
  const [named, known] = [keys(claim.materials), keys(measure.materials)];
  const beginsLater =
    claim.stage === 'announced' && claim.effective !== undefined && claim.effective > claim.since;
  return beginsLater && days > NEW_AFTER_DAYS && differ(named, known);
}

/** Whether nothing is told of a control but its issuer, and not even that it is a licence, a ban or a list. */
const isOfSomeMeans = ({ claim, knowledge }: Pair): boolean =>
  claim.instrument === '' && isOfSomeControl(claim, knowledge);

/** Whether something is licensed or freed, and the measure was never more than a plan that was dropped, or bears no goods where a statement names some. */
const isFreedInVain = ({ claim, measure, goods }: Pair): boolean =>
  (measure.stage === 'withdrawn' && (claim.stage === undefined || claim.stage === 'eased')) ||
  (claim.stage === 'eased' &&
    claim.told === 'statement' &&
    claim.materials.length > 0 &&
    measure.materials.length === 0 &&
    goods.length === 0);

/** What keeps a claim from an export control. */
export const CONTROL_RULES: readonly Rule[] = [
  hitsOthers,
  hitsMore,
  isAgainstSome,
  isOfList,
  isOfSomeMeans,
  beginsOnOthers,
  isFreedInVain,
];
