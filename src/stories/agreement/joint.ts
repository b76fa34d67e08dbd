import type { Signature, StoryCore } from '../../domain/story.js';

/** What speaks for a report of trade policy being of a story, in the order of the weights of the model. */
export const JOINT = ['agreement', 'wording_same_language', 'wording_other_language', 'size'] as const;

/** How far the wording counts: beyond, it is as sure as it can be. */
const MOST_WORDING = 4;
/** A story of more reports than 2 to the power of this is as likely as one of so many. */
const MOST_DOUBLINGS = 3;

/**
 * The agreement in facts beside the wording (both in log-odds), which proves little across languages, to be weighed.
 * Of two stories the larger is asked for more: it resembles much. Pure.
 */
export function joint(
  agreement: number,
  wording: number,
  { story }: { readonly story: Pick<StoryCore, 'count' | 'members'> },
  { lang }: Pick<Signature, 'lang'>,
): number[] {
  const capped = Math.max(-MOST_WORDING, Math.min(MOST_WORDING, wording));
  const isTold = lang !== '' && story.members.some((member) => member.lang === lang);
  const doublings = Math.min(MOST_DOUBLINGS, Math.log2(story.count));
  return [agreement, isTold ? capped : 0, isTold ? 0 : capped, doublings];
}

/** Log-odds of a vector of features by weights in the same order. */
export function linearOdds(
  { bias, weights }: { readonly bias: number; readonly weights: readonly number[] },
  features: readonly number[],
): number {
  return features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
}
