import { z } from 'zod';
import { FEATURE_BITS } from './feature-set.js';

/** The classes in the order of the weights. */
export const CATEGORIES = ['none', 'export_control', 'tariff', 'negotiation'] as const;

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64');

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
    features: base64,
    /** For each of them one signed byte a class. */
    weights: base64,
  })
  .strict();
export type CategoryModel = z.infer<typeof CategoryModel>;

/** All weights, the signed bytes of the four classes of a feature in one number (the first lowest); the model's own fault throws. */
export function unpackWeights({ features, weights }: CategoryModel): Int32Array {
  const classes = CATEGORIES.length;
  const packed = Buffer.from(features, 'base64');
  const values = Buffer.from(weights, 'base64');
  const table = new Int32Array(1 << FEATURE_BITS);
  let id = 0;
  let count = 0;
  let step = 0;
  let shift = 0;
  for (const byte of packed) {
    step |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    id += step;
    for (let k = 0; k < classes; k += 1) {
      table[id] = (table[id] ?? 0) | ((values[count * classes + k] ?? 0) << (8 * k));
    }
    count += 1;
    step = 0;
    shift = 0;
  }
  if (count * classes !== values.length || id >= 1 << FEATURE_BITS) {
    throw new Error(`category model: ${count} features do not fit ${values.length} weights`);
  }
  return table;
}

/** The weight of one class in a number of `unpackWeights`. */
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
