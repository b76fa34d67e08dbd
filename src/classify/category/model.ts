import { z } from 'zod';
import { Base64 } from '../weights/linear.js';
import { FEATURE_BITS } from './feature-set.js';

/** The classes in the order of the weights. */
export const CATEGORIES = ['none', 'export_control', 'tariff', 'negotiation'] as const;

/** The last byte of each number of seven bits a byte has the highest bit free: so many ids are packed. */
function fits({ features, weights }: { readonly features: string; readonly weights: string }): boolean {
  const ids = Buffer.from(features, 'base64').reduce((count, byte) => count + Number(byte < 128), 0);
  return ids * CATEGORIES.length === Buffer.byteLength(weights, 'base64');
}

/**
 * Weights of a softmax over hashed features, as `test/train/category.ts` fits and writes them
 * (config/model/category.json). Numbers only: no text of the examples can be read back.
 */
export const CategoryModel = z
  .object({
    featureBits: z.literal(FEATURE_BITS),
    /** Concepts of the lexicon that count as features. */
    concepts: z.array(z.string().min(1)),
    /** An item is relevant from this probability of the three topics together. */
    threshold: z.number().gt(0).lt(1),
    bias: z.array(z.number()).length(CATEGORIES.length),
    /** What one unit of a stored weight stands for. */
    unit: z.number().positive(),
    /** Ids of the features that have weights, ascending: differences as variable-length numbers of seven bits a byte. */
    features: Base64,
    /** For each of them one signed byte a class. */
    weights: Base64,
  })
  .strict()
  .refine(fits, 'there must be one weight for each class of each feature');
export type CategoryModel = z.infer<typeof CategoryModel>;

/**
 * The weights of the first `count` of some features: of each the signed bytes of the four classes in one number (the first
 * lowest), 0 where it has none. The list is lent until the next call.
 */
export type Weights = (ids: Uint32Array, count: number) => Int32Array;

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * All weights of a model that fits. Three of four ids have none: a bit for each id says so, beside the number
 * of ids before it that have some. That fits a processor's cache, which a table over all ids does not.
 */
export function unpackWeights({ features, weights }: CategoryModel): Weights {
  const classes = CATEGORIES.length;
  const packed = Buffer.from(features, 'base64');
  const values = Buffer.from(weights, 'base64');
  // Row 0 is that of all ids without weights.
  const rows = new Int32Array(Math.floor(values.length / classes) + 1);
  for (let row = 1; row < rows.length; row += 1) rows[row] = values.readInt32LE((row - 1) * classes);
  // For 32 ids each their bits, then how many ids come before them.
  const ranks = new Int32Array((1 << FEATURE_BITS) / 16);
  let id = 0;
  let step = 0;
  let shift = 0;
  for (const byte of packed) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    id += step;
    const at = (id >>> 5) * 2;
    ranks[at] = (ranks[at] ?? 0) | (1 << (id & 31));
    step = 0;
    shift = 0;
  }
  if (id >= 1 << FEATURE_BITS) throw new Error(`category model: there is no feature ${id}`);
  for (let at = 2; at < ranks.length; at += 2)
    ranks[at + 1] = (ranks[at - 1] ?? 0) + countBits(ranks[at - 2] ?? 0);
  let found = new Int32Array(1024);
  return (ids, count) => {
    if (found.length < count) found = new Int32Array(2 * count);
    // First the row of each, without a branch, which could not be foretold, then all rows: so little is done for each that
    // the processor waits for the memory of many at once.
    for (let i = 0; i < count; i += 1) {
      const id = ids[i] ?? 0;
      const at = (id >>> 5) * 2;
      // The bit of the id as the sign, those of the ids before it below.
      const upTo = (ranks[at] ?? 0) << (31 - (id & 31));
      found[i] = Math.imul((ranks[at + 1] ?? 0) + countBits(upTo), upTo >>> 31);
    }
    for (let i = 0; i < count; i += 1) found[i] = rows[found[i] ?? 0] ?? 0;
    return found;
  };
}

/** The weight of one class among those of a feature. */
export function weightOf(packed: number, category: number): number {
  return (packed << (24 - 8 * category)) >> 24;
}

/** The counterpart of `unpackWeights`: `ids` ascending, `weights` one signed byte for each class of each id. */
export function packWeights(
  ids: readonly number[],
  weights: Int8Array,
): Pick<CategoryModel, 'features' | 'weights'> {
  const bytes: number[] = [];
  let last = 0;
  for (const id of ids) {
    let step = id - last;
    last = id;
    while (step > 127) {
      bytes.push((step & 127) | 128);
      step >>>= 7;
    }
    bytes.push(step);
  }
  return {
    features: Buffer.from(bytes).toString('base64'),
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
  };
}
