import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import { isMaterial, isNamedGoods, isWide } from './concepts.js';

type Told = Pick<StoryMember, 'headline' | 'concepts'>;

const goodsOf = (concepts: readonly string[]) => concepts.filter(isNamedGoods);

/** Whether two reports tell of goods that cannot be the same. Critical minerals may be any material, chips are none. */
function haveNone(a: readonly string[], b: readonly string[]): boolean {
  const isCovered = (isWide(a) && b.some(isMaterial)) || (isWide(b) && a.some(isMaterial));
  return !isCovered && !a.some((goods) => b.includes(goods));
}

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
  const named = ({ headline }: Told) => headline.some(isNamedGoods);
  const others = story.members.filter(named);
  if (!named(item) || others.length === 0) return false;
  const own = goodsOf(item.concepts);
  return others.every(({ concepts }) => haveNone(own, goodsOf(concepts)));
}
