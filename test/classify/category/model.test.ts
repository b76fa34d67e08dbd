import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEATURE_BITS } from '../../../src/classify/category/feature-set.js';
import {
  CATEGORIES,
  CategoryModel,
  packWeights,
  unpackWeights,
  weightOf,
} from '../../../src/classify/category/model.js';
import { shippedKnowledge } from '../shipped.js';

const model = (packed: { features: string; weights: string }): CategoryModel => ({
  featureBits: FEATURE_BITS,
  concepts: ['tariff'],
  threshold: 0.5,
  bias: [0, 0, 0, 0],
  unit: 0.01,
  ...packed,
});

describe('the weights of the category', () => {
  it('come back as they were packed', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: (1 << FEATURE_BITS) - 1 }), { maxLength: 50 });
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.integer({ min: -127, max: 127 })), (unsorted, stream) => {
        const sorted = [...unsorted].sort((a, b) => a - b);
        const weights = Int8Array.from([...stream.take(sorted.length * CATEGORIES.length)]);
        const weightsOf = unpackWeights(model(packWeights(sorted, weights)));
        const read = weightsOf(Uint32Array.from(sorted), sorted.length);
        sorted.forEach((_, i) => {
          for (let k = 0; k < CATEGORIES.length; k += 1) {
            expect(weightOf(read[i] ?? 0, k)).toBe(weights[i * CATEGORIES.length + k]);
          }
        });
      }),
      { numRuns: 20 },
    );
  });

  it('are refused when they do not fit', () => {
    const { features } = packWeights([1, 2], Int8Array.from([1, 2, 3, 4, 5, 6, 7, 8]));
    const { weights } = packWeights([1], Int8Array.from([1, 2, 3, 4]));
    expect(CategoryModel.safeParse(model({ features, weights })).success).toBe(false);
  });

  it.each([
    ['a threshold of 1', { threshold: 1 }],
    ['another feature space', { featureBits: 16 }],
    ['three biases', { bias: [0, 0, 0] }],
    ['text that is no base64', { weights: '<html>' }],
  ])('are refused with %s', (_, fault) => {
    expect(CategoryModel.safeParse({ ...model({ features: '', weights: '' }), ...fault }).success).toBe(
      false,
    );
  });

  it('that ship fit together and stay small', () => {
    const shipped = shippedKnowledge().categoryModel;
    expect(() => unpackWeights(shipped)).not.toThrow();
    expect(shipped.features.length + shipped.weights.length).toBeLessThan(2_000_000);
  });
});
