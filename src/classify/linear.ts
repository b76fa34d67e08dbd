import { z } from 'zod';

/**
 * Weights of a softmax over features that are either there or not. Packed, because a start would spend longer on
 * checking twenty thousand rows than on all else.
 */
export const LinearModel = z.object({
  classes: z.array(z.string()).min(2),
  bias: z.array(z.number()),
  /** What one unit of a stored weight stands for. */
  unit: z.number().positive(),
  /** One feature a line. */
  features: z.string(),
  /** For each of them one signed byte a class, in base64. */
  weights: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64'),
});
export type LinearModel = z.infer<typeof LinearModel>;

const LARGEST = 127;

/** The model of fitted weights: for each feature one a class. Features that weigh next to nothing are left out. */
export function packLinear(
  classes: readonly string[],
  bias: readonly number[],
  weights: ReadonlyMap<string, readonly number[]>,
): LinearModel {
  let highest = 0;
  for (const row of weights.values()) for (const weight of row) highest = Math.max(highest, Math.abs(weight));
  const unit = Number((Math.max(highest, 1e-6) / LARGEST).toPrecision(4));
  const features: string[] = [];
  const bytes: number[] = [];
  for (const [feature, row] of weights) {
    const packed = row.map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))));
    if (packed.every((weight) => weight === 0) || feature.includes('\n')) continue;
    features.push(feature);
    bytes.push(...packed);
  }
  return {
    classes: [...classes],
    bias: bias.map((value) => Number(value.toFixed(3))),
    unit,
    features: features.join('\n'),
    weights: Buffer.from(Int8Array.from(bytes)).toString('base64'),
  };
}

/** What speaks for each class, in the order of `classes`, for distinct features. An unknown one counts nothing. */
export type LinearReader = {
  readonly classes: readonly string[];
  /** Natural logarithms of what `probabilities` brings to a sum of one. */
  scores(features: readonly string[]): number[];
  probabilities(features: readonly string[]): readonly number[];
};

export function createLinearReader({ classes, bias, unit, features, weights }: LinearModel): LinearReader {
  const count = classes.length;
  // Made ready at the first question: most items never ask.
  let places: ReadonlyMap<string, number> | undefined;
  let rows = new Int8Array();
  const makeReady = (): ReadonlyMap<string, number> => {
    rows = new Int8Array(Buffer.from(weights, 'base64'));
    return new Map(features.split('\n').map((feature, i) => [feature, i * count]));
  };
  const scoresOf = (seen: readonly string[]): number[] => {
    places ??= makeReady();
    const scores = [...bias];
    for (const feature of seen) {
      const place = places.get(feature);
      if (place === undefined) continue;
      for (let k = 0; k < count; k += 1) scores[k] = (scores[k] ?? 0) + unit * (rows[place + k] ?? 0);
    }
    return scores;
  };
  return {
    classes,
    scores: scoresOf,
    probabilities(seen) {
      const scores = scoresOf(seen);
      let highest = Number.NEGATIVE_INFINITY;
      for (const score of scores) highest = Math.max(highest, score);
      let sum = 0;
      for (let k = 0; k < count; k += 1) {
        const power = Math.exp((scores[k] ?? 0) - highest);
        scores[k] = power;
        sum += power;
      }
      for (let k = 0; k < count; k += 1) scores[k] = (scores[k] ?? 0) / sum;
      return scores;
    },
  };
}

/** The feature of several words: a number, so that weights hold single words only and no text can be read from them. */
export function phrase(words: string): string {
  let hash = 2166136261;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
  return `#${(hash >>> 0).toString(36)}`;
}
