import { daysApart, daysBetween } from '../../domain/durations.js';
import { meet } from '../../domain/in-common.js';
import { isUndated, reportedMoves } from '../measure/moves.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import { imposes, type Pair, type Rule } from './pair.js';
import { NEW_AFTER_DAYS, numberOf } from './signals.js';

/** No court strikes down what began fewer days ago. */
const HEARD_AFTER_DAYS = 7;

/** Whether both are one case, on the same goods of no other country: it goes from step to step for a year. */
const isStepOfCase = ({ claim, measure, goods, said, held, otherTarget }: Pair): boolean =>
  said !== undefined &&
  said === held &&
  said.perGoods &&
  !otherTarget &&
  meet([...claim.goods, ...claim.materials], [...goods, ...measure.materials]);

/** Whether a claim bears the number of a year in which a measure that bears none did not begin. */
function isOfAnotherYear(pair: Pair): boolean {
  const { claim, named, documents, introduced } = pair;
  if (documents.length > 0 || introduced === undefined || isStepOfCase(pair)) return false;
  const years = named.flatMap((key) => /\/(20\d\d)$/.exec(key)?.[1] ?? []);
  // What ends a measure has a number of its own day.
  const began = claim.ends || takesBack(claim.stage) ? [introduced, claim.since] : [introduced];
  return years.length > 0 && !began.some((day) => years.includes(day.slice(0, 4)));
}

/** Whether what is imposed from a day that is told began long before the measure. */
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
  return isBare && [undefined, 'another'].includes(numberOf(pair));
}

const isStruckTooSoon = ({ claim, measure, days }: Pair): boolean =>
  claim.stage === 'struck_down' && measure.stage !== 'struck_down' && days < HEARD_AFTER_DAYS;

/** No court hears what is only planned. */
const isStruckWhilePlanned = ({ claim, measure: { stage, effective } }: Pair): boolean =>
  claim.stage === 'struck_down' &&
  (isPlanned(stage) || (stage === 'announced' && effective !== undefined && effective > claim.since));

/** Within so many days of its entry into force, others tell of that, in words of a step that may be to come too. */
const TOLD_TO_BIND = 3;

/** Whether a claim is of the day on which the measure enters into force. */
function isOfItsStart({ claim, measure: { effective } }: Pair): boolean {
  if (effective === undefined) return false;
  const since = daysBetween(effective, claim.since);
  const isToldAgain = !isPlanned(claim.stage) && since > 0 && since <= TOLD_TO_BIND;
  return isToldAgain || [claim.since, claim.effective].includes(effective);
}

/** Whether a measure is to begin on a day that is still to come: until then it may be brought forward. */
const isAhead = ({ claim, measure: { stage, effective = '' } }: Pair): boolean =>
  stage === 'announced' && effective > claim.since;

/** Whether it is introduced, or proposed, when it has long been decided; what is only planned may take long. */
function isIntroducedAnew(pair: Pair): boolean {
  const { claim, measure } = pair;
  if (claim.stage === 'in_force' && isAhead(pair)) return false;
  // What is put back is what rested.
  if (claim.resumes && takesBack(measure.stage)) return false;
  const decided = reportedMoves(measure).find(({ stage }) => !isPlanned(stage))?.date;
  // "Weighs making the permits permanent": what is proposed prolongs what stands.
  const isNew = claim.stage === 'proposed' ? !claim.prolongs : claim.introduces;
  if (!imposes(pair) || !isNew || claim.echo || isStepOfCase(pair) || decided === undefined) return false;
  return daysBetween(decided, claim.since) > NEW_AFTER_DAYS && !isOfItsStart(pair);
}

/** So many days after a measure has ended, what is imposed is another one. */
const ENDED_FOR_DAYS = 7;

/** Whether it is imposed anew when it has been over for a while; what others call for or comment on is the old one. */
const isImposedAfterItsEnd = (pair: Pair): boolean =>
  imposes(pair) &&
  pair.claim.introduces &&
  !pair.claim.echo &&
  pair.measure.stage === 'expired' &&
  daysApart(pair.measure.since, pair.claim.since) > ENDED_FOR_DAYS;

/** Whether an act with a number of its own is introduced, and a court struck the measure down: who appeals, or puts it back, names no new act. */
const isNewBesideRuling = (pair: Pair): boolean =>
  imposes(pair) &&
  pair.claim.introduces &&
  !pair.claim.resumes &&
  pair.named.length > 0 &&
  pair.measure.stage === 'struck_down';

/** Whether a measure is only on goods, or on somebody, of whom the claim says that it does not hold. */
function isExcepted({ claim: { excepts = [] }, measure, goods }: Pair): boolean {
  const isOf = (keys: readonly string[]) => keys.length > 0 && keys.every((key) => excepts.includes(key));
  return isOf([...measure.materials, ...goods]) || isOf(measure.targets);
}

/** What rests under a truce, of which the text tells alone, is meant together (`under-truce.ts`), and none by itself. */
const isOfTruce = ({ claim }: Pair): boolean => claim.ofTruce !== undefined;

/** What keeps a claim from a measure of any kind. */
export const COMMON_RULES: readonly Rule[] = [
  isOfTruce,
  isExcepted,
  isOfAnotherYear,
  beganBefore,
  isOnlyNumbered,
  bearsAnotherNumber,
  isStruckTooSoon,
  isStruckWhilePlanned,
  isIntroducedAnew,
  isImposedAfterItsEnd,
  isNewBesideRuling,
];
