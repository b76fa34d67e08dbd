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
};

const BINS = 64;

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

/** Sums gradients and hessians by node and bin; the hot loop, hence plain indexing. */
function fill(
  g: Float64Array,
  h: Float64Array,
  place: Uint16Array,
  column: Uint8Array,
  gradient: Float64Array,
  hessian: Float64Array,
  first: number,
): void {
  for (let i = 0; i < place.length; i++) {
    const slot = ((place[i] as number) - first) * (BINS + 2) + (column[i] as number);
    g[slot] = (g[slot] as number) + (gradient[i] as number);
    h[slot] = (h[slot] as number) + (hessian[i] as number);
  }
}

/** Gradient-boosted complete trees for logistic loss; deterministic. Trees are in the format of `StoryModel`. */
export function boost(
  examples: readonly Example[],
  options: BoostingOptions,
): { bias: number; trees: number[][] } {
  const width = examples[0]?.features.length ?? 0;
  const rows = examples.length;
  const cuts = Array.from({ length: width }, (_, f) =>
    cutPoints(examples.map(({ features }) => features[f] ?? 0)),
  );
  const bins = cuts.map((points, f) =>
    Uint8Array.from(examples, ({ features }) => {
      const value = features[f] ?? 0;
      let low = 0;
      let high = points.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value < (points[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    }),
  );
  const positive = examples.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Math.log(positive / (mass - positive));
  const odds = new Float64Array(rows).fill(bias);
  const gradient = new Float64Array(rows);
  const hessian = new Float64Array(rows);
  const inner = 2 ** options.depth - 1;
  const trees: number[][] = [];
  for (let t = 0; t < options.trees; t++) {
    examples.forEach(({ label, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradient[i] = weight * (label - p);
      hessian[i] = weight * p * (1 - p);
    });
    const tree: number[] = [];
    const place = new Uint16Array(rows);
    for (let level = 0; level < options.depth; level++) {
      const first = 2 ** level - 1;
      const nodes = 2 ** level;
      const best = Array.from({ length: nodes }, () => ({ gain: 0, feature: 0, bin: 0 }));
      for (let f = 0; f < width; f++) {
        const g = new Float64Array(nodes * (BINS + 2));
        const h = new Float64Array(nodes * (BINS + 2));
        const column = bins[f] as Uint8Array;
        fill(g, h, place, column, gradient, hessian, first);
        for (let n = 0; n < nodes; n++) {
          let G = 0;
          let H = 0;
          for (let b = 0; b < BINS + 2; b++) {
            G += g[n * (BINS + 2) + b] ?? 0;
            H += h[n * (BINS + 2) + b] ?? 0;
          }
          let gl = 0;
          let hl = 0;
          const whole = (G * G) / (H + options.smoothing);
          for (let b = 0; b < (cuts[f]?.length ?? 0); b++) {
            gl += g[n * (BINS + 2) + b] ?? 0;
            hl += h[n * (BINS + 2) + b] ?? 0;
            if (hl < options.leaf || H - hl < options.leaf) continue;
            const gain =
              (gl * gl) / (hl + options.smoothing) +
              ((G - gl) * (G - gl)) / (H - hl + options.smoothing) -
              whole;
            const known = best[n];
            if (known !== undefined && gain > known.gain) best[n] = { gain, feature: f, bin: b };
          }
        }
      }
      best.forEach(({ gain, feature, bin }) => {
        tree.push(feature, gain > 0 ? (cuts[feature]?.[bin] ?? 0) : -1e9);
      });
      for (let i = 0; i < rows; i++) {
        const node = place[i] ?? 0;
        const split = best[node - first];
        if (split === undefined) continue;
        const left = split.gain > 0 && (bins[split.feature]?.[i] ?? 0) <= split.bin;
        place[i] = 2 * node + (left ? 1 : 2);
      }
    }
    const g = new Float64Array(inner + 1);
    const h = new Float64Array(inner + 1);
    for (let i = 0; i < rows; i++) {
      const leaf = (place[i] ?? 0) - inner;
      g[leaf] = (g[leaf] ?? 0) + (gradient[i] ?? 0);
      h[leaf] = (h[leaf] ?? 0) + (hessian[i] ?? 0);
    }
    const values = Array.from(g, (sum, leaf) =>
      Number(((options.rate * sum) / ((h[leaf] ?? 0) + options.smoothing)).toPrecision(3)),
    );
    tree.push(...values);
    for (let i = 0; i < rows; i++) odds[i] = (odds[i] ?? 0) + (values[(place[i] ?? 0) - inner] ?? 0);
    trees.push(tree);
  }
  return { bias: Number(bias.toPrecision(4)), trees };
}
