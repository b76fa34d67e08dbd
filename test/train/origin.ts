import { CATEGORIES } from '../../src/classify/category/model.js';

/** What tells how an example was gathered, and what it counts beside the others. */
export type Originated = {
  readonly lang: string;
  readonly hasSummary: boolean;
  /** Its place in `CATEGORIES`. */
  readonly category: number;
  readonly weight: number;
};

/** A group of examples counts as if so many others, of all groups, were in it: few tell little of their group. */
const OTHERS = 40;

/**
 * For each example and category, side by side: how much likelier the category is among the `counted` examples of the same
 * language, with or without a summary, than among all of them, as a logarithm. That is how the rows were gathered, not how
 * news is. Added to the logits while a model is fitted and left out when it reads, it keeps function words from standing
 * for a language.
 */
export function originLogits(examples: readonly Originated[], counted: Uint32Array): Float32Array {
  const sums = new Map<string, number[]>();
  const nothing = () => CATEGORIES.map(() => 0);
  const total = nothing();
  const originOf = ({ lang, hasSummary }: Originated) => `${lang} ${hasSummary}`;
  for (const row of counted) {
    const example = examples[row];
    if (!example) continue;
    const origin = originOf(example);
    const sum = sums.get(origin) ?? nothing();
    sums.set(origin, sum);
    for (const shares of [sum, total])
      shares[example.category] = (shares[example.category] ?? 0) + example.weight;
  }
  const added = (sum: readonly number[]) => sum.reduce((all, weight) => all + weight, 0);
  const all = added(total);
  const logits = new Map(
    [...sums].map(([origin, sum]) => [
      origin,
      sum.map((weight, k) => {
        const share = (total[k] ?? 0) / all;
        return Math.log((weight + OTHERS * share) / (added(sum) + OTHERS) / share);
      }),
    ]),
  );
  return Float32Array.from(examples.flatMap((example) => logits.get(originOf(example)) ?? nothing()));
}
