import { CATEGORIES } from '../../src/classify/model.js';

/** Where an example comes from, as far as that alone tells its category; what it counts when a model is fitted. */
type Originated = {
  readonly lang: string;
  readonly hasSummary: boolean;
  readonly category: number;
  readonly weight: number;
};

/** A group of examples counts as if so many others, of all groups, were in it: few tell little of their group. */
const OTHERS = 40;

/**
 * For each example and category (side by side) the log-odds that its language, and whether it has a summary, alone give it
 * here: how the rows were gathered, not how news is. Added while a model is fitted and left out when it reads, they keep
 * function words from standing for a language.
 */
export function originLogits(examples: readonly Originated[]): Float32Array {
  const sums = new Map<string, number[]>();
  const nothing = () => CATEGORIES.map(() => 0);
  const total = nothing();
  const originOf = ({ lang, hasSummary }: Originated) => `${lang} ${hasSummary}`;
  for (const example of examples) {
    const origin = originOf(example);
    const sum = sums.get(origin) ?? nothing();
    sums.set(origin, sum);
    for (const counted of [sum, total])
      counted[example.category] = (counted[example.category] ?? 0) + example.weight;
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
