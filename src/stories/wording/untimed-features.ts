import type { StoryCore } from '../../domain/story.js';
import { vectorOf } from '../odds/vector.js';
import { leadOver } from './lead-features.js';
import { mean } from './overlap.js';
import { type Compared, sizeOf } from './own-features.js';

/**
 * What is asked of an item and a story in place of times. The words of a large story are common by its own use: what they tell
 * is how much less the others use them. And where the stories near an item are large, it rather is of one of them than the
 * first of its own.
 */
export const UNTIMED = ['surplus', 'surplus_most', 'surplus_lead', 'sizes'] as const;

const untimedIn = vectorOf(UNTIMED);

/** What each of the candidates of an item tells in place of times. */
export function tellingUntimed(
  candidates: readonly (Pick<Compared, 'terms'> & { readonly story: StoryCore })[],
): (one: Pick<Compared, 'terms'>) => number[] {
  const lead = leadOver(candidates.map(({ terms }) => terms.surplus));
  const sizes = mean(candidates.map(({ story }) => sizeOf(story)));
  return ({ terms: { surplus, surplusMost } }) =>
    untimedIn({ surplus, surplus_most: surplusMost, surplus_lead: lead(surplus), sizes });
}
