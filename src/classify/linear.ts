import { z } from 'zod';

/** Weights of a softmax over features that are either there or not: for each feature one weight a class. */
export const LinearModel = z.object({
  classes: z.array(z.string()).min(2),
  bias: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.number())),
});
export type LinearModel = z.infer<typeof LinearModel>;

/** The probability of each class, in the order of `classes`, for distinct features. An unknown one counts nothing. */
export type LinearReader = {
  readonly classes: readonly string[];
  probabilities(features: readonly string[]): readonly number[];
};

export function createLinearReader({ classes, bias, weights }: LinearModel): LinearReader {
  const rows = new Map(Object.entries(weights));
  const count = classes.length;
  return {
    classes,
    probabilities(features) {
      const scores = Float64Array.from(bias);
      for (const feature of features) {
        const row = rows.get(feature);
        if (!row) continue;
        for (let k = 0; k < count; k += 1) scores[k] = (scores[k] ?? 0) + (row[k] ?? 0);
      }
      let highest = Number.NEGATIVE_INFINITY;
      for (const score of scores) highest = Math.max(highest, score);
      let sum = 0;
      for (let k = 0; k < count; k += 1) {
        const power = Math.exp((scores[k] ?? 0) - highest);
        scores[k] = power;
        sum += power;
      }
      return Array.from(scores, (power) => power / sum);
    },
  };
}

/** The feature of several words: a number, so that weights hold single words only and no text can be read from them. */
export function phrase(words: string): string {
  let hash = 2166136261;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
  return `#${(hash >>> 0).toString(36)}`;
}
