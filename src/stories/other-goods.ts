import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import { isNamedGoods, mayMeanTheOthers } from './concepts.js';
import { differ } from './contradiction.js';

type Told = Pick<StoryMember, 'headline' | 'concepts'>;

const goodsOf = (concepts: readonly string[]) => concepts.filter(isNamedGoods);

/**
 * Whether the headline names goods of which no report of the story tells whose headline names some: one state's duty on
 * chips and its duty on copper are two measures, announced on one day or not. Talks are of many goods at once. Pure.
 */
export function isOnOtherGoods(
  item: Told & Pick<Signature, 'facts'>,
  story: Pick<StoryState, 'facts' | 'members'>,
): boolean {
  const topic = item.facts?.topic;
  if (topic === undefined || topic === 'negotiation' || topic !== story.facts?.topic) return false;
  const namesGoods = ({ headline }: Told) => headline.some(isNamedGoods);
  const others = story.members.filter(namesGoods);
  if (!namesGoods(item) || others.length === 0) return false;
  const own = goodsOf(item.concepts);
  return others.every(({ concepts }) => {
    const theirs = goodsOf(concepts);
    return differ(own, theirs) && !mayMeanTheOthers(own, theirs);
  });
}
