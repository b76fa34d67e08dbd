import { z } from 'zod';

/**
 * A fitted ensemble of complete binary trees of one depth, numbers only. Each tree is flat: first the
 * inner nodes level by level as pairs of feature index and threshold (a value below it goes left), then
 * the leaves from left to right in log-odds.
 */
export const StoryModel = z.object({
  features: z.array(z.string()),
  depth: z.number().int().positive(),
  bias: z.number(),
  trees: z.array(z.array(z.number())),
  /** Log-odds from which an item joins the best candidate. */
  join: z.number(),
  /** Log-odds from which a second candidate ends in the first. */
  merge: z.number(),
});
export type StoryModel = z.infer<typeof StoryModel>;

/** The log-odds that an item belongs to a story, of the features of `compare`. */
export function logOdds({ depth, bias, trees }: StoryModel, features: readonly number[]): number {
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (const tree of trees) {
    let node = 0;
    while (node < inner) {
      const left = (features[tree[2 * node] ?? 0] ?? 0) < (tree[2 * node + 1] ?? 0);
      node = 2 * node + (left ? 1 : 2);
    }
    sum += tree[2 * inner + node - inner] ?? 0;
  }
  return sum;
}
