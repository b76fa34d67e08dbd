import { type Blocs, inTrade } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import { common, differ, meet } from '../../domain/in-common.js';
import { partiesOf } from '../../domain/parties.js';
import { remembered } from '../../domain/remembered.js';
import type { Signature, StoryFacts, StoryMember } from '../../domain/story.js';
import { type Concepts, isParty } from '../signature/concepts.js';
import { hasCome } from './contradiction.js';
import { allAre } from './goods.js';

// Whether a report tells of other states than a story.

/** A report that meets a story, `facts` and `known` what was read in the one and in the other. */
export type Meeting = {
  readonly item: Concepts & Pick<Signature, 'lang' | 'at' | 'numbers'>;
  readonly facts: StoryFacts;
  readonly members: readonly (Concepts & Pick<StoryMember, 'at' | 'numbers'>)[];
  readonly known: StoryFacts;
  readonly blocs: Blocs;
};

/** Worked out once for each party: it is asked for every party of every report that an item meets. */
const unions = new WeakMap<Blocs, (party: string) => string>();

/** The mention of a party as trade policy knows it: who speaks of the Union's talks is often a member. */
function unionOf(blocs: Blocs, party: string): string {
  let known = unions.get(blocs);
  if (known === undefined) {
    known = remembered((told) => `P:${inTrade(blocs, told.slice(2))}`);
    unions.set(blocs, known);
  }
  return known(party);
}

/** The sides that some parties are, once each. */
const sidesAmong = (parties: readonly string[], blocs: Blocs): readonly string[] => [
  ...new Set(parties.map((party) => unionOf(blocs, party))),
];

const mentionsOf = (blocs: Blocs, codes: readonly string[]): readonly string[] =>
  sidesAmong(
    codes.map((code) => `P:${code}`),
    blocs,
  );

/** Whether a report tells of some of these sides, or of members of theirs. */
const tellsOf = ({ concepts }: Concepts, sides: readonly string[], blocs: Blocs): boolean =>
  concepts.some((concept) => isParty(concept) && sides.includes(unionOf(blocs, concept)));

/** The parties that a headline names; in talks those that take part, and not their host. */
function namedIn({ headline, concepts }: Concepts): readonly string[] {
  const parties = headline.filter(isParty);
  const takePart = parties.filter((party) => concepts.includes(`I:${party.slice(2)}`));
  return concepts.includes('T:negotiation') && takePart.length > 1 ? takePart : parties;
}

/** The sides that a headline names. */
const sidesOf = (told: Concepts, blocs: Blocs): readonly string[] => sidesAmong(namedIn(told), blocs);

/** Who is hit by a measure, as far as the headline names them. */
export function hitIn(told: Concepts, { targets }: StoryFacts, blocs: Blocs): readonly string[] {
  const hit = mentionsOf(blocs, targets);
  return sidesOf(told, blocs).filter((party) => hit.includes(party));
}

/** Whether the headline names a party of which the other report tells nothing. */
function isUntold(told: Concepts, { concepts }: Concepts, blocs: Blocs): boolean {
  const isTold = (party: string) => concepts.includes(party) || concepts.includes(unionOf(blocs, party));
  return namedIn(told).some((party) => !isTold(party));
}

/** Whether both headlines name a pair that shares one party, and each names another of which the other report tells nothing. */
function tellOtherParties(item: Concepts, member: Concepts, blocs: Blocs): boolean {
  const [own, theirs] = [namedIn(item), namedIn(member)];
  return (
    own.length > 1 && meet(own, theirs) && isUntold(item, member, blocs) && isUntold(member, item, blocs)
  );
}

/** Where a case is heard, and no side of it. */
const WTO = 'P:WTO';

/** Talks and a measure, or two kinds of measures, between others: of 22,600 such pairs of reports 8 were of one event. */
export function areBetweenOthers({ item, members, blocs }: Meeting): boolean {
  const sides = (told: Concepts) => sidesOf(told, blocs).filter((side) => side !== WTO);
  const own = sides(item);
  const pairs = members.map(sides).filter(({ length }) => length > 1);
  return own.length > 1 && allAre(pairs, (theirs) => common(own, theirs) < 2);
}

/** Whether the headlines name other pairs, as in talks: the United States signs with Mexico and with Japan on one day. */
export function nameOtherPairs({ item, members, blocs }: Meeting): boolean {
  const namesPair = (told: Concepts) => namedIn(told).length > 1;
  return (
    namesPair(item) && allAre(members.filter(namesPair), (member) => tellOtherParties(item, member, blocs))
  );
}

/**
 * Whether both are talks of two sides that share one side, and neither report tells of the other's second side: of 7,270 such
 * pairs of reports 42 were of one event.
 */
export function areOfOtherPairs({ item, facts, members, known, blocs }: Meeting): boolean {
  const [own, theirs] = [mentionsOf(blocs, facts.issuers), mentionsOf(blocs, known.issuers)];
  if (own.length !== 2 || theirs.length !== 2) return false;
  const [ownAlone, theirsAlone] = [
    own.filter((side) => !theirs.includes(side)),
    theirs.filter((side) => !own.includes(side)),
  ];
  const isTold =
    tellsOf(item, theirsAlone, blocs) || members.some((member) => tellsOf(member, ownAlone, blocs));
  return ownAlone.length === 1 && !isTold;
}

const OF_TALKS = ['A:deal', 'A:talks', 'A:trade_deal', 'A:trade_talks'];

/**
 * Whether one are talks of two sides, and the other tells of an act of one of them and nothing of the other side: what
 * Washington does of itself, while it talks with New Delhi, is no part of those talks. Of talks that are over it may come,
 * and a relief of those of which its report tells.
 */
export function areBesideTalks({ item, facts, members, known, blocs }: Meeting): boolean {
  const isTalks = facts.topic === 'negotiation';
  const [talks, act] = isTalks ? [facts, known] : [known, facts];
  const pair = mentionsOf(blocs, talks.issuers);
  const acts = mentionsOf(blocs, act.issuers);
  const others = pair.filter((side) => !acts.includes(side));
  if (pair.length !== 2 || others.length !== 1) return false;
  const reports = isTalks ? members : [item];
  const isRelief = hasCome(act, RELIEF_STAGES);
  const mayCome = isRelief && reports.some(({ concepts }) => meet(concepts, OF_TALKS));
  // Who is sued at the WTO speaks of its own measure there.
  if ([item, ...members].filter(({ concepts }) => concepts.includes(WTO)).length > 1) return false;
  if (mayCome || hasCome(talks, ['concluded']) || known.stages[facts.topic] !== undefined) return false;
  return reports.every((told) => !tellsOf(told, others, blocs));
}

/** Who is hit may be taken for who acts, "Brazil faces 50 %"; hardly by what it lightens. */
const mayBeHit = (facts: StoryFacts, other: StoryFacts, blocs: Blocs): boolean =>
  facts.actors.length === 0 &&
  !hasCome(facts, RELIEF_STAGES) &&
  mentionsOf(blocs, facts.issuers).every((side) => mentionsOf(blocs, other.targets).includes(side));

/**
 * The headline names who acts, and the report tells nothing of who acts in the story, whom a headline there names: of 6,130
 * such pairs of reports 67 were of one event. Who is hit protests so, without a stage. A Chinese title may leave out who acts,
 * and name where the goods are from.
 */
export function isActOfAnother({ item, facts, members, known, blocs }: Meeting): boolean {
  if (item.lang === 'zh' || facts.stages[facts.topic] === undefined) return false;
  const [own, theirs] = [mentionsOf(blocs, facts.issuers), mentionsOf(blocs, known.issuers)];
  if (!differ(own, theirs) || tellsOf(item, theirs, blocs)) return false;
  if (mayBeHit(facts, known, blocs) || mayBeHit(known, facts, blocs)) return false;
  return meet(sidesOf(item, blocs), own) && members.some((member) => meet(sidesOf(member, blocs), theirs));
}

/** The headlines of both name others that are hit. */
export function nameOtherHit({ item, facts, members, known, blocs }: Meeting): boolean {
  const own = hitIn(item, facts, blocs);
  const hit = members.map((member) => hitIn(member, known, blocs)).filter(({ length }) => length > 0);
  return own.length > 0 && allAre(hit, (theirs) => differ(own, theirs));
}

/** Both surely tell of an act that hits others; else who is hit is told now so, now so. */
export const areHitOthers = (meeting: Meeting): boolean =>
  meeting.facts.actors.length > 0 && meeting.known.actors.length > 0 && nameOtherHit(meeting);

/**
 * An item without a topic names in its headline a state of which the story tells nothing, and tells of none of the story's
 * sides: of 4,340 such pairs of reports 48 were of one event.
 */
export function isOfOthers({ item, members, known, blocs }: Omit<Meeting, 'facts'>): boolean {
  const sides = mentionsOf(blocs, partiesOf(known));
  if (sides.length === 0 || tellsOf(item, sides, blocs)) return false;
  const isTold = (party: string) => members.some((member) => tellsOf(member, [unionOf(blocs, party)], blocs));
  return item.headline.some((concept) => isParty(concept) && !isTold(concept));
}
