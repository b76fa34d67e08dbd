import type { Signature, StoryCore } from '../../domain/story.js';
import { logOdds, type Trees } from '../odds/trees.js';
import { UNSURE } from '../signature/concepts.js';
import { agreeing } from './agreement.js';

/**
 * The log-odds by agreement that an item belongs to a story: the best and the mean of its members, in
 * equal parts, so that one chance likeness is not enough. Absent where one side is not about trade policy, or where
 * all only may be: other news goes by its wording.
 */
export function storyAgreement(
  item: Signature,
  weight: (concept: string) => number,
  trees: Trees,
): (story: StoryCore) => number | undefined {
  if (item.concepts.length === 0) return () => undefined;
  const agree = agreeing(item, weight);
  const isSure = !item.concepts.includes(UNSURE);
  return ({ members }) => {
    const others = members.filter(({ concepts }) => concepts.length > 0);
    const isAbout = isSure || others.some(({ concepts }) => !concepts.includes(UNSURE));
    if (others.length === 0 || !isAbout) return undefined;
    const odds = others.map((member) => logOdds(trees, agree(member)));
    return (Math.max(...odds) + odds.reduce((sum, value) => sum + value, 0) / odds.length) / 2;
  };
}
