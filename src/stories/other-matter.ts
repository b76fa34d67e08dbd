import { type Blocs, inTrade } from '../domain/blocs.js';
import { RELIEF_STAGES } from '../domain/classification.js';
import type { Signature, StoryFacts, StoryMember, StoryState } from '../domain/story.js';
import { isMaterial, isNamedGoods, isParty, mayMeanTheOthers } from './concepts.js';
import { differ, hasCome } from './contradiction.js';
import { partiesOf as partiesInvolved } from '../domain/parties.js';

type Told = Pick<StoryMember, 'headline' | 'concepts'>;

function tellOtherGoods(item: Told, member: Told): boolean {
  const [own, theirs] = [item.concepts.filter(isNamedGoods), member.concepts.filter(isNamedGoods)];
  return differ(own, theirs) && !mayMeanTheOthers(own, theirs);
}

/** The mention of a party as trade policy knows it: who speaks of the Union's talks is often a member. */
const unionOf = (blocs: Blocs, party: string): string => `P:${inTrade(blocs, party.slice(2))}`;

const nameGoods = ({ headline }: Told): boolean => headline.some(isNamedGoods);

const tellGoods = ({ concepts }: Told): boolean => concepts.some(isNamedGoods);

/** Before the WTO each case is of its own goods, other talks are of many at once. */
const isCaseOnGoods = (told: Told): boolean =>
  nameGoods(told) && (told.headline.includes('P:WTO') || told.headline.includes('A:wto'));

/** The parties that a headline names; in talks those that take part, and not their host. */
function partiesOf({ headline, concepts }: Told): readonly string[] {
  const parties = headline.filter(isParty);
  const takePart = parties.filter((party) => concepts.includes(`I:${party.slice(2)}`));
  return concepts.includes('T:negotiation') && takePart.length > 1 ? takePart : parties;
}

/** The sides that a headline names, once each. */
const sidesOf = (told: Told, blocs: Blocs): ReadonlySet<string> =>
  new Set(partiesOf(told).map((party) => unionOf(blocs, party)));

/** Whether the headline names a party of which the other report tells nothing. */
function isUntold(told: Told, { concepts }: Told, blocs: Blocs): boolean {
  const isTold = (party: string) => concepts.includes(party) || concepts.includes(unionOf(blocs, party));
  return partiesOf(told).some((party) => !isTold(party));
}

/** Who is hit by the measure, as far as the headline names them. */
function hitIn(told: Told, { targets }: StoryFacts, blocs: Blocs): readonly string[] {
  const hit = targets.map((code) => unionOf(blocs, `P:${code}`));
  return [...sidesOf(told, blocs)].filter((party) => hit.includes(party));
}

/** Who is hit by a measure on no goods in particular. */
const hitInAll = (told: Told, facts: StoryFacts, blocs: Blocs): readonly string[] =>
  told.concepts.some(isNamedGoods) ? [] : hitIn(told, facts, blocs);

/**
 * One is a tariff on a state, of which the other tells nothing, and the other one on goods: of 3,500 such pairs of reports 6
 * were of one event.
 */
function areOnStateAndGoods(hit: readonly string[], other: Told): boolean {
  return hit.length > 0 && nameGoods(other) && !hit.some((party) => other.concepts.includes(party));
}

/** Both headlines name a pair of which one is the same and the other told by one report alone. */
function tellOtherParties(item: Told, member: Told, blocs: Blocs): boolean {
  const [own, theirs] = [partiesOf(item), partiesOf(member)];
  const meetInOne = own.length > 1 && own.some((party) => theirs.includes(party));
  return meetInOne && isUntold(item, member, blocs) && isUntold(member, item, blocs);
}

/** Of the sides that two headlines name, at most one is the same. */
const areOtherSides = (own: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean =>
  [...own].filter((side) => theirs.has(side)).length < 2;

type Story = Pick<StoryState, 'facts' | 'members'>;

/** Whether there are some, and all of them are so. */
function allAre<T>(some: readonly T[], isSo: (one: T) => boolean): boolean {
  return some.length > 0 && some.every(isSo);
}

/** Whether the item names something of a kind, and so do members, all of which are so. */
const allNamed = (
  item: Told,
  { members }: Story,
  isNamed: (told: Told) => boolean,
  isSo: (member: Told) => boolean,
): boolean => isNamed(item) && allAre(members.filter(isNamed), isSo);

const areOnOtherGoods = (item: Told, story: Story, isNamed = nameGoods): boolean =>
  allNamed(item, story, isNamed, (member) => tellOtherGoods(item, member));

/**
 * The item's headline names a critical material, and the story tells of other goods alone, in its summaries too: of 515 pairs
 * of such reports 11 were of one event. Where the story names the material, the item may tell who uses it.
 */
const areOnOtherMaterial = (item: Told, story: Story): boolean =>
  item.headline.some(isMaterial) && areOnOtherGoods(item, story, tellGoods);

/** Talks and a measure, or two kinds of measures, between others: of 22,600 such pairs of reports 8 were of one event. */
function areBetweenOthers(item: Told, { members }: Story, blocs: Blocs): boolean {
  const own = sidesOf(item, blocs);
  const pairs = members.map((member) => sidesOf(member, blocs)).filter(({ size }) => size > 1);
  return own.size > 1 && allAre(pairs, (theirs) => areOtherSides(own, theirs));
}

/** Talks with others, as the United States signs with Mexico and with Japan on one day, or cases before the WTO on other goods. */
function areOtherTalks(item: Told, story: Story, blocs: Blocs): boolean {
  if (areOnOtherGoods(item, story, isCaseOnGoods)) return true;
  const namesPair = (told: Told) => partiesOf(told).length > 1;
  return allNamed(item, story, namesPair, (member) => tellOtherParties(item, member, blocs));
}

/** The sides of talks, and whom a report tells of at all. */
const sidesOfTalks = ({ issuers }: StoryFacts, blocs: Blocs): readonly string[] => [
  ...new Set(issuers.map((code) => `P:${inTrade(blocs, code)}`)),
];

/**
 * Each of two talks is of two sides, of which one is of both and the other told by one alone: of 7,000 such pairs of reports
 * 40 were of one event.
 */
function areOfOtherPairs(item: Told, facts: StoryFacts, { members }: Story, known: StoryFacts, blocs: Blocs) {
  const [own, theirs] = [sidesOfTalks(facts, blocs), sidesOfTalks(known, blocs)];
  const ownAlone = own.filter((side) => !theirs.includes(side));
  const theirsAlone = theirs.filter((side) => !own.includes(side));
  const isTold = ({ concepts }: Told, sides: readonly string[]) =>
    concepts.some((concept) => isParty(concept) && sides.includes(unionOf(blocs, concept)));
  return (
    own.length === 2 &&
    theirs.length === 2 &&
    ownAlone.length === 1 &&
    !isTold(item, theirsAlone) &&
    !members.some((member) => isTold(member, ownAlone))
  );
}

/**
 * The headline names who acts, and the report tells nothing of who acts in the story, whom a headline there names: of 4,200
 * such pairs of reports 67 were of one event.
 */
function isActOfAnother(item: Told & Pick<Signature, 'lang'>, facts: StoryFacts, { members }: Story, known: StoryFacts, blocs: Blocs) {
  const sides = ({ issuers }: StoryFacts) => issuers.map((code) => unionOf(blocs, `P:${code}`));
  const [own, theirs] = [sides(facts), sides(known)];
  if (item.lang === 'zh' || !differ(own, theirs)) return false;
  const headed = (told: Told, some: readonly string[]) => [...sidesOf(told, blocs)].some((side) => some.includes(side));
  const isTold = item.concepts.some((concept) => isParty(concept) && theirs.includes(unionOf(blocs, concept)));
  return !isTold && headed(item, own) && members.some((member) => headed(member, theirs));
}

/** One of the tariffs is on a state and the other on goods. */
function areStateAndGoods(
  item: Told,
  facts: StoryFacts,
  { members }: Story,
  known: StoryFacts,
  blocs: Blocs,
) {
  const hit = hitInAll(item, facts, blocs);
  return (
    members.every((member) => areOnStateAndGoods(hit, member)) ||
    members.every((member) => areOnStateAndGoods(hitInAll(member, known, blocs), item))
  );
}

/** Both surely tell of an act, and the headlines of both name others that are hit; else who is hit is told now so, now so. */
function areHitOthers(item: Told, facts: StoryFacts, { members }: Story, known: StoryFacts, blocs: Blocs) {
  if (facts.actors.length === 0 || known.actors.length === 0) return false;
  const own = hitIn(item, facts, blocs);
  const hit = members.map((member) => hitIn(member, known, blocs)).filter(({ length }) => length > 0);
  return own.length > 0 && allAre(hit, (theirs) => differ(own, theirs));
}

/**
 * An item without a topic whose headline names a state of which the story tells nothing, and which tells of none of the story's
 * sides: of 4,200 such pairs of reports 54 were of one event.
 */
function isOfOthers(item: Told, { members }: Story, known: StoryFacts, blocs: Blocs): boolean {
  const sides = partiesInvolved(known).map((code) => unionOf(blocs, `P:${code}`));
  const isTold = ({ concepts }: Told, some: readonly string[]) =>
    concepts.some((concept) => isParty(concept) && some.includes(unionOf(blocs, concept)));
  const namesAnother = item.headline
    .filter(isParty)
    .some((party) => !members.some((member) => isTold(member, [unionOf(blocs, party)])));
  return namesAnother && sides.length > 0 && !isTold(item, sides);
}

/**
 * Whether the headline is on another matter than every headline of the story that could tell: a measure on goods of which
 * the other report tells nothing, for one state's duty on chips and its duty on copper are two, announced on one day or not,
 * and a duty on tyres and a deal on magnets too (of 1,780 such pairs of reports 8 were of one event); a material and
 * a story of other goods; a tariff on a state and one on goods; a measure that hits others; or talks with others. Talks are of
 * many goods at once. Pure.
 */
export function isOnOtherMatter(item: Told & Pick<Signature, 'facts' | 'lang'>, story: Story, blocs: Blocs): boolean {
  const [facts, known] = [item.facts, story.facts];
  if (facts === undefined) return known !== undefined && isOfOthers(item, story, known, blocs);
  // The other way round: what an item without a topic tells may be an angle on the other goods.
  if (known === undefined) return facts.topic !== 'negotiation' && areOnOtherGoods(item, story);
  if (facts.topic !== known.topic && areBetweenOthers(item, story, blocs)) return true;
  const areTalks = facts.topic === 'negotiation';
  // A deal brings reliefs on many goods.
  if (areTalks !== (known.topic === 'negotiation'))
    return !hasCome(facts, RELIEF_STAGES) && !hasCome(known, RELIEF_STAGES) && areOnOtherGoods(item, story);
  if (areTalks) return areOtherTalks(item, story, blocs) || areOfOtherPairs(item, facts, story, known, blocs);
  if (isActOfAnother(item, facts, story, known, blocs)) return true;
  const isTariff = facts.topic === 'tariff';
  // Of a measure that is known speak those as well whose goods it makes dearer.
  const isNews = facts.stages[facts.topic] !== undefined;
  return (
    areOnOtherGoods(item, story) ||
    (isNews && areOnOtherMaterial(item, story)) ||
    (isTariff && areStateAndGoods(item, facts, story, known, blocs)) ||
    areHitOthers(item, facts, story, known, blocs)
  );
}
