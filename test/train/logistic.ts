import { intoProbabilities, type LinearModel, packLinear } from '../../src/classify/weights/linear.js';
import { createAdam } from './adam.js';

export type Example = {
  readonly features: ReadonlySet<number>;
  readonly label: string;
  readonly weight?: number;
};

export type LogisticOptions = {
  readonly classes: readonly string[];
  /** L2 on each weight, against the summed loss of the examples. */
  readonly smoothing: number;
  /** A feature is learned only when so many examples have it. */
  readonly atLeast: number;
  readonly rounds?: number;
};

/** Softmax regression over binary features: full batches, Adam, from zero, so that the same data give the same weights. */
export function fitLogistic(examples: readonly Example[], options: LogisticOptions): LinearModel {
  const { classes, smoothing, atLeast, rounds = 250 } = options;
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= atLeast) index.set(feature, index.size);
  const K = classes.length;
  const size = (index.size + 1) * K;
  const rows = examples.map(({ features }) =>
    Int32Array.from([...[...features].flatMap((f) => index.get(f) ?? []), index.size]),
  );
  const labels = examples.map(({ label }) => classes.indexOf(label));
  const w = new Float64Array(size);
  const step = createAdam(w, rounds);
  const gradient = new Float64Array(size);
  const scores = new Float64Array(K);
  for (let round = 1; round <= rounds; round += 1) {
    for (let j = 0; j < size; j += 1) gradient[j] = j < index.size * K ? smoothing * (w[j] ?? 0) : 0;
    rows.forEach((row, i) => {
      const weight = examples[i]?.weight ?? 1;
      scores.fill(0);
      for (const f of row) for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (w[f * K + k] ?? 0);
      intoProbabilities(scores);
      for (let k = 0; k < K; k += 1) {
        const error = weight * ((scores[k] ?? 0) - (labels[i] === k ? 1 : 0));
        for (const f of row) gradient[f * K + k] = (gradient[f * K + k] ?? 0) + error;
      }
    });
    step(gradient, round);
  }
  const row = (f: number) => [...w.subarray(f * K, f * K + K)];
  const weights = new Map([...index].map(([feature, f]) => [feature, row(f)]));
  return packLinear(classes, row(index.size), weights);
}
