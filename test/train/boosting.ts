import { createRandom } from '../random.js';

export type Example = {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
};

export type BoostingOptions = {
  readonly depth: number;
  readonly trees: number;
  readonly rate: number;
  /** L2 on leaf values, in units of summed hessians. */
  readonly smoothing: number;
  /** Least summed hessian of a leaf. */
  readonly leaf: number;
  /** The share of examples, and of features, that each tree is grown on. */
  readonly sample: { readonly rows: number; readonly features: number };
  /** For each feature: 1 where more of it may only raise the odds, -1 where only lower them, 0 where either. */
  readonly signs: readonly number[];
  /** Draws the samples. */
  readonly seed: number;
};

const BINS = 64;
/** Bins are one more than cut points, of which there are at most 64 and one for "unknown". */
const SLOTS = BINS + 2;

/** Cut points that split the values of one feature into at most 64 bins of like size. */
function cutPoints(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let i = 1; i < BINS; i++) {
    const position = Math.floor((i * sorted.length) / BINS);
    const high = sorted[position] ?? 0;
    let below = position;
    while (below > 0 && sorted[below] === high) below--;
    const low = sorted[below] ?? 0;
    if (low < high) cuts.add(Number(((low + high) / 2).toPrecision(4)));
  }
  // The lowest value stands apart, so that "unknown" (-1) can always be split off.
  const least = sorted[0] ?? 0;
  const next = sorted.find((value) => value > least);
  if (next !== undefined) cuts.add(Number(((least + next) / 2).toPrecision(4)));
  return [...cuts].sort((a, b) => a - b);
}

/** How many cut points a value has reached. */
function binOf(value: number, points: readonly number[]): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (points[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Split = {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
  readonly middle: number;
};
const NO_SPLIT: Split = { gain: 0, feature: 0, bin: 0, middle: 0 };

/** What the value of a node must keep to, so that no split further down turns the sign of one above. */
type Bounds = { readonly low: number; readonly high: number };
const FREE: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const within = (value: number, { low, high }: Bounds) => Math.max(low, Math.min(high, value));

/** Gradient-boosted complete trees for logistic loss; deterministic. Trees are in the format of `StoryModel`. */
export function boost(
  examples: readonly Example[],
  { depth, trees: rounds, rate, smoothing, leaf, sample, signs, seed }: BoostingOptions,
): { bias: number; trees: number[][] } {
  const width = examples[0]?.features.length ?? 0;
  const rows = examples.length;
  const cuts = Array.from({ length: width }, (_, f) =>
    cutPoints(examples.map(({ features }) => features[f] as number)),
  );
  const columns = cuts.map((points, f) =>
    Uint8Array.from(examples, ({ features }) => binOf(features[f] as number, points)),
  );
  const positive = examples.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Number(Math.log(positive / (mass - positive)).toPrecision(4));
  const odds = new Float64Array(rows).fill(bias);
  const random = createRandom(seed);
  const inner = 2 ** depth - 1;

  /** Gradients and hessians of the drawn rows, summed by node of a level and bin of a feature. */
  function histogram(
    drawn: Int32Array,
    base: Int32Array,
    slopes: Float64Array,
    column: Uint8Array,
    nodes: number,
  ): Float64Array {
    const sums = new Float64Array(nodes * SLOTS * 2);
    for (let k = 0; k < drawn.length; k++) {
      const i = drawn[k] as number;
      const slot = (base[i] as number) + 2 * (column[i] as number);
      sums[slot] = (sums[slot] as number) + (slopes[2 * i] as number);
      sums[slot + 1] = (sums[slot + 1] as number) + (slopes[2 * i + 1] as number);
    }
    return sums;
  }

  function betterSplit(
    known: Split,
    sums: Float64Array,
    node: number,
    feature: number,
    bounds: Bounds,
  ): Split {
    const sign = signs[feature] ?? 0;
    const start = node * SLOTS * 2;
    let G = 0;
    let H = 0;
    for (let b = 0; b < SLOTS; b++) {
      G += sums[start + 2 * b] as number;
      H += sums[start + 2 * b + 1] as number;
    }
    const worth = (slope: number, curve: number, value: number) =>
      2 * slope * value - (curve + smoothing) * value * value;
    const whole = worth(G, H, within(G / (H + smoothing), bounds));
    let best = known;
    let g = 0;
    let h = 0;
    const points = cuts[feature]?.length ?? 0;
    for (let b = 0; b < points; b++) {
      g += sums[start + 2 * b] as number;
      h += sums[start + 2 * b + 1] as number;
      if (h < leaf || H - h < leaf) continue;
      const left = within(g / (h + smoothing), bounds);
      const right = within((G - g) / (H - h + smoothing), bounds);
      if (sign * (right - left) < 0) continue;
      const gain = worth(g, h, left) + worth(G - g, H - h, right) - whole;
      if (gain > best.gain) best = { gain, feature, bin: b, middle: (left + right) / 2 };
    }
    return best;
  }

  function grow(drawn: Int32Array, slopes: Float64Array, offered: readonly number[]): number[] {
    const tree: number[] = [];
    const place = new Int32Array(rows);
    const base = new Int32Array(rows);
    let bounds: Bounds[] = [FREE];
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const nodes = 2 ** level;
      for (let i = 0; i < rows; i++) base[i] = ((place[i] as number) - first) * SLOTS * 2;
      let best: Split[] = new Array(nodes).fill(NO_SPLIT);
      for (const feature of offered) {
        const sums = histogram(drawn, base, slopes, columns[feature] as Uint8Array, nodes);
        best = best.map((known, node) => betterSplit(known, sums, node, feature, bounds[node] as Bounds));
      }
      for (const { gain, feature, bin } of best) {
        tree.push(feature, gain > 0 ? (cuts[feature]?.[bin] ?? 0) : -1e9);
      }
      bounds = best.flatMap(({ gain, feature, middle }, node) => {
        const own = bounds[node] as Bounds;
        const sign = gain > 0 ? (signs[feature] ?? 0) : 0;
        if (sign === 0) return [own, own];
        const below = { ...own, high: middle };
        const above = { ...own, low: middle };
        return sign > 0 ? [below, above] : [above, below];
      });
      for (let i = 0; i < rows; i++) {
        const node = place[i] as number;
        const { gain, feature, bin } = best[node - first] as Split;
        const left = gain > 0 && ((columns[feature] as Uint8Array)[i] as number) <= bin;
        place[i] = 2 * node + (left ? 1 : 2);
      }
    }
    const sums = new Float64Array(2 * (inner + 1));
    for (const i of drawn) {
      const slot = 2 * ((place[i] as number) - inner);
      sums[slot] = (sums[slot] as number) + (slopes[2 * i] as number);
      sums[slot + 1] = (sums[slot + 1] as number) + (slopes[2 * i + 1] as number);
    }
    const values = bounds.map((own, n) => {
      const value = (sums[2 * n] as number) / ((sums[2 * n + 1] as number) + smoothing);
      return Number((rate * within(value, own)).toPrecision(3));
    });
    for (let i = 0; i < rows; i++)
      odds[i] = (odds[i] as number) + (values[(place[i] as number) - inner] ?? 0);
    return [...tree, ...values];
  }

  const trees: number[][] = [];
  const slopes = new Float64Array(2 * rows);
  for (let t = 0; t < rounds; t++) {
    examples.forEach(({ label, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes[2 * i] = weight * (label - p);
      slopes[2 * i + 1] = weight * p * (1 - p);
    });
    const drawn = Int32Array.from(examples.keys()).filter(() => random() < sample.rows);
    const offered = cuts.flatMap((_, f) => (random() < sample.features ? [f] : []));
    trees.push(grow(drawn, slopes, offered));
  }
  return { bias, trees };
}
