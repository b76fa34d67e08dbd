import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** Weights mean nothing to another list of features than the one that they were fitted for. */
export const only = (...features: readonly string[]) =>
  z
    .array(z.string())
    .refine(
      (given) => isDeepStrictEqual(given, features),
      'the features of this version in their order, as in the config/model/stories.json that comes with it',
    );

/** Whether the inner nodes of a tree ask for features that there are. */
const asksOnly = (count: number, depth: number, tree: readonly number[]): boolean =>
  tree
    .slice(0, 2 * (2 ** depth - 1))
    .every((value, at) => at % 2 === 1 || (Number.isInteger(value) && value >= 0 && value < count));

/**
 * A fitted ensemble of complete binary trees of one depth. Each tree is flat: first the inner nodes level
 * by level as pairs of feature index and threshold (a value below it goes left), then the leaves from left
 * to right in log-odds.
 */
export const treesOf = (...features: readonly string[]) =>
  z
    .object({
      features: only(...features),
      depth: z.number().int().positive(),
      bias: z.number(),
      trees: z.array(z.array(z.number())),
    })
    .refine(
      ({ depth, trees }) =>
        trees.every((tree) => tree.length === 3 * 2 ** depth - 2 && asksOnly(features.length, depth, tree)),
      'each tree must have a feature of the list and a threshold for each inner node, then its leaves',
    );
export type Trees = z.infer<ReturnType<typeof treesOf>>;

/** All trees of an ensemble one behind the other, each as its inner nodes' features and thresholds and its leaves. */
type Packed = {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
};

const packed = new WeakMap<Trees, Packed>();

function pack(trees: Trees): Packed {
  const inner = 2 ** trees.depth - 1;
  const nodes = trees.trees.flatMap((tree) => tree.slice(0, 2 * inner));
  const found = {
    features: Uint8Array.from(nodes.filter((_, i) => i % 2 === 0)),
    thresholds: Float64Array.from(nodes.filter((_, i) => i % 2 === 1)),
    leaves: Float64Array.from(trees.trees.flatMap((tree) => tree.slice(2 * inner))),
  };
  packed.set(trees, found);
  return found;
}

/** The sum of the leaves that a vector of features falls into. */
export function logOdds(trees: Trees, values: readonly number[]): number {
  const { features, thresholds, leaves } = packed.get(trees) ?? pack(trees);
  const { depth, bias } = trees;
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let first = 0, leaf = 0; first < features.length; first += inner, leaf += inner + 1) {
    let node = 0;
    // Without a branch, which the processor would guess wrong at every other node.
    for (let level = 0; level < depth; level++) {
      const value = values[features[first + node] ?? 0] ?? 0;
      node = 2 * node + 2 - Number(value < (thresholds[first + node] ?? 0));
    }
    sum += leaves[leaf + node - inner] ?? 0;
  }
  return sum;
}
