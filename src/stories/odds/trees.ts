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

/** So many trees are gone down side by side: while one waits for a threshold, the processor is at the next. */
const SIDE_BY_SIDE = 4;

/** All trees of an ensemble one behind the other, each as its inner nodes' features and thresholds and its leaves. */
type Packed = {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
};

const packed = new WeakMap<Trees, Packed>();

/** Trees of zeros, which add nothing, fill up the last of those that are gone down side by side. */
function pack(ensemble: Trees): Packed {
  const { depth, trees } = ensemble;
  const inner = 2 ** depth - 1;
  const padded = Math.ceil(trees.length / SIDE_BY_SIDE) * SIDE_BY_SIDE;
  const found = {
    features: new Uint8Array(padded * inner),
    thresholds: new Float64Array(padded * inner),
    leaves: new Float64Array(padded * (inner + 1)),
  };
  for (const [place, tree] of trees.entries()) {
    const nodes = tree.slice(0, 2 * inner);
    found.features.set(
      nodes.filter((_, i) => i % 2 === 0),
      place * inner,
    );
    found.thresholds.set(
      nodes.filter((_, i) => i % 2 === 1),
      place * inner,
    );
    found.leaves.set(tree.slice(2 * inner), place * (inner + 1));
  }
  packed.set(ensemble, found);
  return found;
}

/** The values that are asked for, as plain numbers side by side; one for each feature that eight bits can name. */
const asked = new Float64Array(256);

/** The child that a value goes to from a node of the tree that begins at `first`; without a branch, which the processor would guess wrong at every other node. */
function childOf({ features, thresholds }: Packed, first: number, node: number): number {
  const value = asked[features[first + node] ?? 0] ?? 0;
  return 2 * node + 2 - Number(value < (thresholds[first + node] ?? 0));
}

/** The sum of the leaves that a vector of features falls into. */
export function logOdds(trees: Trees, values: readonly number[]): number {
  const all = packed.get(trees) ?? pack(trees);
  const { leaves } = all;
  const { depth, bias } = trees;
  const inner = 2 ** depth - 1;
  for (let i = 0; i < values.length; i++) asked[i] = values[i] as number;
  let sum = bias;
  for (let first = 0, leaf = -inner; first < all.features.length; first += SIDE_BY_SIDE * inner) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let level = 0; level < depth; level++) {
      a = childOf(all, first, a);
      b = childOf(all, first + inner, b);
      c = childOf(all, first + 2 * inner, c);
      d = childOf(all, first + 3 * inner, d);
    }
    for (const node of [a, b, c, d]) {
      sum += leaves[leaf + node] ?? 0;
      leaf += inner + 1;
    }
  }
  return sum;
}
