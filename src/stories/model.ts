import { z } from 'zod';

/**
 * A fitted ensemble of complete binary trees of one depth. Each tree is flat: first the inner nodes level
 * by level as pairs of feature index and threshold (a value below it goes left), then the leaves from left
 * to right in log-odds.
 */
const Trees = z.object({
  features: z.array(z.string()),
  depth: z.number().int().positive(),
  bias: z.number(),
  trees: z.array(z.array(z.number())),
});
type Trees = z.infer<typeof Trees>;

/** What tells one story from another by wording. All odds are set so that 0 is the threshold. */
const Wording = z.object({
  /** An item against a story (`WORDING`, and `TIMES` where both have one). */
  join: Trees,
  /** Two stories that one item fits (`ALIKE`). */
  merge: Trees,
});

/** What was fitted on grouped reports, numbers and names of features only. */
export const StoryModel = z.object({
  /** Where the item and the story have times. */
  dated: Wording,
  undated: Wording,
  /** An item against a story, by what was read in both (`AGREEMENT`). */
  agreement: z.object({
    features: z.array(z.string()),
    bias: z.number(),
    weights: z.array(z.number()),
    /** Weight of the wording beside the facts. */
    text: z.number(),
    /** From here a second candidate ends in the first. */
    merge: z.number(),
  }),
});
export type StoryModel = z.infer<typeof StoryModel>;

/** The sum of the leaves that a vector of features falls into. */
export function logOdds({ depth, bias, trees }: Trees, features: readonly number[]): number {
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
