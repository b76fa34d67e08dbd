import type { Blocs } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import { DAY_MS } from '../../domain/durations.js';
import { differ, meet } from '../../domain/in-common.js';
import type { Signature, StoryFacts, StoryState } from '../../domain/story.js';
import type { Concepts } from '../signature/concepts.js';
import { isAnswer } from './answer.js';
import { hasCome } from './contradiction.js';
import { allAre, areOnOtherGoods, areOnOtherMaterial, isCaseOnGoods, nameGoods, tellGoods } from './goods.js';
import { areOfNextRound, isLaterStep } from './round.js';
import {
  areBesideTalks,
  areBetweenOthers,
  areHitOthers,
  areOfOtherPairs,
  hitIn,
  isActOfAnother,
  isOfOthers,
  type Meeting,
  nameOtherHit,
  nameOtherPairs,
} from './sides.js';

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

/** Reports of one act, which tell now this of its rates and now that, come within so long of each other. */
const ONE_ACT_MS = DAY_MS / 8;

/**
 * Two tariffs on nobody in particular, whose titles state other rates: one that is raised a day later is another act. Where
 * somebody is hit, or both lighten a duty, now this rate is told and now that.
 */
const areOfOtherRates = ({ item, facts, members, known }: Meeting): boolean =>
  members.every(({ at }) => Math.abs((item.at ?? 0) - (at ?? 0)) > ONE_ACT_MS) &&
  [facts, known].every(({ targets }) => targets.length === 0) &&
  ![facts, known].every((told) => hasCome(told, RELIEF_STAGES)) &&
  allAre(
    members.map(ratesIn).filter(({ length }) => length > 0),
    (rates) => differ(ratesIn(item), rates),
  );

/** The titles tell of other rates on others that are hit, as of the letters that go to many states on one day. */
const areOtherRatesOnOthers = (meeting: Meeting): boolean =>
  nameOtherHit(meeting) &&
  allAre(
    meeting.members.map(ratesIn).filter(({ length }) => length > 0),
    (rates) => differ(ratesIn(meeting.item), rates),
  );

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

/** A measure of one kind and one more: on other goods, by another, on others, or one on goods and one on a state. */
function isOtherMeasure(meeting: Meeting): boolean {
  const { item, facts, members } = meeting;
  // Of a measure that is known speak those as well whose goods it makes dearer.
  const isNews = facts.stages[facts.topic] !== undefined;
  return (
    areOnOtherGoods(item, members) ||
    (isNews && areOnOtherMaterial(item, members)) ||
    isActOfAnother(meeting) ||
    (facts.topic === 'tariff' &&
      (areUnderOtherLaws(meeting) ||
        areStateAndGoods(meeting) ||
        areOfOtherDeals(meeting) ||
        areOfOtherRates(meeting) ||
        areOtherRatesOnOthers(meeting))) ||
    areHitOthers(meeting)
  );
}

/** Talks with others, the next round of talks, or cases before the WTO on other goods. */
const areOtherTalks = (meeting: Meeting): boolean =>
  areOnOtherGoods(meeting.item, meeting.members, isCaseOnGoods) ||
  areOfNextRound(meeting.item, meeting.members) ||
  nameOtherPairs(meeting) ||
  areOfOtherPairs(meeting);

/**
 * Whether the headline is on another matter than every headline of the story that could tell: a measure on goods of which
 * the other report tells nothing, for one state's duty on chips and its duty on copper are two, announced on one day or not,
 * and a duty on tyres and a deal on magnets too (of 1,780 such pairs of reports 8 were of one event); a material and
 * a story of other goods; a tariff on a state and one on goods, or of another rate; a measure of others, or that hits
 * others; talks with others, or of the next round; an answer to the story's act; or a step of another kind, days later. Talks
 * are of many goods at once. Pure.
 */
export function isOnOtherMatter(
  item: Concepts & Pick<Signature, 'facts' | 'lang' | 'at' | 'numbers'>,
  { facts: known, members }: Pick<StoryState, 'facts' | 'members'>,
  blocs: Blocs,
): boolean {
  const { facts } = item;
  if (known !== undefined && isAnswer(item, facts, { known, members })) return true;
  if (facts === undefined) return known !== undefined && isOfOthers({ item, members, known, blocs });
  // The other way round: what an item without a topic tells may be an angle on the other goods.
  if (known === undefined) return facts.topic !== 'negotiation' && areOnOtherGoods(item, members);
  if (isLaterStep(item, facts, known, members)) return true;
  const meeting = { item, facts, members, known, blocs };
  if (facts.topic !== known.topic && areBetweenOthers(meeting)) return true;
  const areTalks = facts.topic === 'negotiation';
  if (areTalks !== (known.topic === 'negotiation') && areBesideTalks(meeting)) return true;
  // A deal brings reliefs on many goods.
  if (areTalks !== (known.topic === 'negotiation'))
    return !hasCome(facts, RELIEF_STAGES) && !hasCome(known, RELIEF_STAGES) && areOnOtherGoods(item, members);
  return areTalks ? areOtherTalks(meeting) : isOtherMeasure(meeting);
}
