import type { Blocs } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import { DAY_MS } from '../../domain/durations.js';
import { differ, meet } from '../../domain/in-common.js';
import type { Signature, StoryFacts } from '../../domain/story.js';
import type { Concepts } from '../signature/concepts.js';
import { nameOtherHit } from './actors.js';
import { hasCome } from './contradiction.js';
import { nameGoods, tellGoods } from './goods.js';
import { allAre, type Meeting } from './meeting.js';
import { nameOtherPairs } from './pairs.js';
import { hitIn } from './sides.js';

/** Who is hit by a measure on no goods in particular. */
const hitInAll = (told: Concepts, facts: StoryFacts, blocs: Blocs): readonly string[] =>
  tellGoods(told) ? [] : hitIn(told, facts, blocs);

/**
 * One is a tariff on a state, of which the other tells nothing, and the other one on goods: of 3,500 such pairs of reports 6
 * were of one event.
 */
function areOnStateAndGoods(hit: readonly string[], other: Concepts): boolean {
  return hit.length > 0 && nameGoods(other) && !meet(hit, other.concepts);
}

/** One of the tariffs is on a state and the other on goods. */
function areStateAndGoods({ item, facts, members, known, blocs }: Meeting): boolean {
  const hit = hitInAll(item, facts, blocs);
  return (
    members.every((member) => areOnStateAndGoods(hit, member)) ||
    members.every((member) => areOnStateAndGoods(hitInAll(member, known, blocs), item))
  );
}

/**
 * Two states act on a tariff together, as in a deal, and the other tariff is of another pair: of 490 such pairs of reports 4
 * were of one event. By itself one state may hit many at once.
 */
const areOfOtherDeals = (meeting: Meeting): boolean =>
  (meeting.facts.issuers.length > 1 || meeting.known.issuers.length > 1) && nameOtherPairs(meeting);

/** The rates that a title states. */
const ratesIn = ({ concepts, numbers }: Concepts & Pick<Signature, 'numbers'>): readonly string[] =>
  numbers.filter((number) => concepts.includes(`R:${number}`));

/** Both titles state rates, and other ones. */
const stateOtherRates = ({ item, members }: Meeting): boolean =>
  allAre(
    members.map(ratesIn).filter(({ length }) => length > 0),
    (rates) => differ(ratesIn(item), rates),
  );

/** Reports of one act, which tell now this of its rates and now that, come within so long of each other. */
const ONE_ACT_MS = DAY_MS / 8;

/**
 * Two tariffs on nobody in particular, whose titles state other rates: one that is raised a day later is another act. Where
 * somebody is hit, or both lighten a duty, now this rate is told and now that.
 */
function areOfOtherRates(meeting: Meeting): boolean {
  const { item, facts, members, known } = meeting;
  return (
    members.every(({ at }) => Math.abs((item.at ?? 0) - (at ?? 0)) > ONE_ACT_MS) &&
    [facts, known].every(({ targets }) => targets.length === 0) &&
    ![facts, known].every((told) => hasCome(told, RELIEF_STAGES)) &&
    stateOtherRates(meeting)
  );
}

/** The titles tell of other rates on others that are hit, as of the letters that go to many states on one day. */
const areOtherRatesOnOthers = (meeting: Meeting): boolean =>
  nameOtherHit(meeting) && stateOtherRates(meeting);

const REMEDY = 'A:trade_remedy';
const SECTION = /^O:Section_/;

/** A case of dumping or subsidies, and no duty under a section of a trade law; or the other way round. */
const isRemedy = ({ concepts }: Concepts): boolean => concepts.includes(REMEDY);
const isUnderSection = ({ concepts }: Concepts): boolean => concepts.some((concept) => SECTION.test(concept));
const areUnderOtherLaws = ({ item, members }: Meeting): boolean =>
  members.every(
    (member) =>
      isUnderSection(member) !== isUnderSection(item) && isRemedy(isUnderSection(member) ? item : member),
  );

/** Whether two tariffs are two: under other laws, on a state and on goods, of other deals, or of other rates. */
export const areOtherTariffs = (meeting: Meeting): boolean =>
  areUnderOtherLaws(meeting) ||
  areStateAndGoods(meeting) ||
  areOfOtherDeals(meeting) ||
  areOfOtherRates(meeting) ||
  areOtherRatesOnOthers(meeting);
