import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import { isNamedGoods, isOf, mayMeanTheOthers } from './concepts.js';
import { differ } from './contradiction.js';

type Told = Pick<StoryMember, 'headline' | 'concepts'>;

const isParty = isOf('P');

function tellOtherGoods(item: Told, member: Told): boolean {
  const [own, theirs] = [item.concepts.filter(isNamedGoods), member.concepts.filter(isNamedGoods)];
  return differ(own, theirs) && !mayMeanTheOthers(own, theirs);
}

/** Each headline names a party of which the other report tells nothing. */
function tellOtherParties(item: Told, member: Told): boolean {
  const isUntold = (headline: readonly string[], { concepts }: Told) =>
    headline.some((concept) => isParty(concept) && !concepts.includes(concept));
  return isUntold(item.headline, member) && isUntold(member.headline, item);
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
