import type { Evidence, Scope, Topic } from '../../domain/classification.js';
import { readScope } from '../reading/goods/scope.js';
import type { Reading } from '../reading/reading.js';
import type { Span } from '../text/span.js';
import { originalSpan } from '../text/text.js';
import { intoProbabilities } from '../weights/linear.js';
import type { Features } from './feature-set.js';
import { createFeatureReader } from './features.js';
import { CATEGORIES, type CategoryModel, unpackWeights, weightOf } from './model.js';
import { namesIn } from './names.js';
import { strongestWords } from './telling-words.js';

export type CategoryReading = {
  readonly category: Topic | 'none';
  /** The probability of each topic, 0 to 1; together with that of `none` they make 1. */
  readonly scores: Readonly<Record<Topic, number>>;
  readonly scope: Scope;
  /** The words that spoke most for the category, strongest first. */
  readonly evidence: Evidence[];
};

/** That of an item which is about one of the topics. */
export type TopicReading = CategoryReading & { readonly category: Topic };

export type CategoryReader = { read(reading: Reading): CategoryReading };
/** A topic that came so close is worth a word of explanation even if the item is left out. */
const NEAR_MISS = 0.1;

/** The words at a place of a text as evidence for its category. */
export const quoted = (reading: Reading, { start, end }: Span, rule: string): Evidence => {
  const span = originalSpan(reading, start, end);
  return { part: 'category', text: reading.original.slice(span.start, span.end), ...span, rule };
};

/** The reader keeps scratch space: one reading at a time. Deterministic; never throws on any text. */
export function createCategoryReader(model: CategoryModel): CategoryReader {
  const weightsOf = unpackWeights(model);
  const readFeatures = createFeatureReader(model.concepts);
  const { unit, threshold, bias } = model;

  const logitsOf = (features: Features, weights: Int32Array): number[] => {
    let none = 0;
    let exportControl = 0;
    let tariff = 0;
    let negotiation = 0;
    for (let i = 0; i < features.count; i += 1) {
      const packed = weights[i] ?? 0;
      const value = features.values[i] ?? 0;
      none += weightOf(packed, 0) * value;
      exportControl += weightOf(packed, 1) * value;
      tariff += weightOf(packed, 2) * value;
      negotiation += weightOf(packed, 3) * value;
    }
    return [none, exportControl, tariff, negotiation].map((sum, k) => sum * unit + (bias[k] ?? 0));
  };

  return {
    read(reading) {
      const features = readFeatures(reading);
      const weights = weightsOf(features.ids, features.count);
      const logits = logitsOf(features, weights);
      const names = namesIn(reading);
      for (const { place, weight } of names) logits[place] = (logits[place] ?? 0) + weight;
      intoProbabilities(logits);
      const [, e = 0, t = 0, n = 0] = logits;
      const scores: Record<Topic, number> = { export_control: e, tariff: t, negotiation: n };

      const best = e >= t && e >= n ? 1 : t >= n ? 2 : 3;
      const relevant = e + t + n >= threshold;
      const chosen = relevant ? best : 0;
      const category = CATEGORIES[chosen] ?? 'none';
      const evidence: Evidence[] = [];
      const shown = category.replace('_', ' ');
      for (const name of names)
        if (name.place === chosen)
          evidence.push(quoted(reading, name, `by its name means ${shown} (+${name.weight.toFixed(2)})`));
      if (relevant || e + t + n >= NEAR_MISS) {
        const rival = relevant ? 0 : best;
        for (const word of strongestWords(features, weights, unit, chosen, rival))
          evidence.push(quoted(reading, word, `speaks for ${shown} (+${word.weight.toFixed(2)})`));
      }
      return { category, scores, scope: readScope(reading, category), evidence };
    },
  };
}
