import type { Blocs } from '../../domain/blocs.js';
import { RELIEF_STAGES } from '../../domain/classification.js';
import { common, meet } from '../../domain/in-common.js';
import type { Concepts } from '../signature/concepts.js';
import { hasCome } from './contradiction.js';
import { allAre, type Meeting } from './meeting.js';
import { mentionsOf, namedIn, sidesOf, tellsOf, unionOf } from './sides.js';

// Whether a report is of other pairs of states than a story.

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
  const headline = sidesOf(item, blocs);
  const isTold =
    tellsOf(item, theirsAlone, blocs) ||
    (!own.every((side) => headline.includes(side)) &&
      members.some((member) => tellsOf(member, ownAlone, blocs)));
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
