import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import { isNamedGoods, isParty, mayMeanTheOthers } from './concepts.js';
import { differ } from './contradiction.js';

type Told = Pick<StoryMember, 'headline' | 'concepts'>;

function tellOtherGoods(item: Told, member: Told): boolean {
  const [own, theirs] = [item.concepts.filter(isNamedGoods), member.concepts.filter(isNamedGoods)];
  return differ(own, theirs) && !mayMeanTheOthers(own, theirs);
}

/** Members of the European Union, for which it negotiates: who speaks of its talks is often one of them. */
const EU_MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'
    .split(' ')
    .map((code) => `P:${code}`),
);
const EU = 'P:EU';

const partiesOf = ({ headline }: Told) => headline.filter(isParty);

/** Whether the headline names a party of which the other report tells nothing. */
function isUntold(told: Told, { concepts }: Told): boolean {
  const isTold = (party: string) =>
    concepts.includes(party) || (EU_MEMBERS.has(party) && concepts.includes(EU));
  return partiesOf(told).some((party) => !isTold(party));
}

/** Both headlines name a pair of which one is the same and the other told by one report alone. */
function tellOtherParties(item: Told, member: Told): boolean {
  const [own, theirs] = [partiesOf(item), partiesOf(member)];
  const arePairs = own.length > 1 && theirs.length > 1 && own.some((party) => theirs.includes(party));
  return arePairs && isUntold(item, member) && isUntold(member, item);
}

/**
 * Whether the headline is on another matter than every headline of the story that could tell: a measure on goods of which
 * the other report tells nothing, for one state's duty on chips and its duty on copper are two, announced on one day or not;
 * or talks with others, as the United States signs with Mexico and with Japan on one day. Talks are of many goods at once,
 * and who is hit by a measure is told now so, now so. Pure.
 */
export function isOnOtherMatter(
  item: Told & Pick<Signature, 'facts'>,
  story: Pick<StoryState, 'facts' | 'members'>,
): boolean {
  if (item.facts === undefined || story.facts === undefined) return false;
  const areTalks = item.facts.topic === 'negotiation';
  if (areTalks !== (story.facts.topic === 'negotiation')) return false;
  const [isNamed, areApart] = areTalks ? [isParty, tellOtherParties] : [isNamedGoods, tellOtherGoods];
  const named = ({ headline }: Told) => headline.some(isNamed);
  const others = story.members.filter(named);
  return named(item) && others.length > 0 && others.every((member) => areApart(item, member));
}
