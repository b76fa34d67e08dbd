import { intoProbabilities } from '../../src/classify/weights/linear.js';
import { createRandom } from '../random.js';

/** Examples in rows of a sparse matrix. */
export type Examples = {
  readonly rowStarts: Uint32Array;
  /** Where the features of words end in each row and those of concepts and of the title begin. */
  readonly wordEnds: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
};

export type SoftmaxOptions = {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Where the sum of squared gradients of a weight starts (the higher, the smaller the first steps on rare features). */
  readonly damping: number;
  /** So often an example is shown by its concepts alone, or its words alone: each must be able to stand for itself. */
  readonly conceptsAlone: number;
  readonly wordsAlone: number;
  /**
   * After so many epochs an example counts for the probability that its label then has, taken to be `least` at least, to a
   * power: where all others contradict it, the label is likelier wrong than a lesson (the gradient of the generalised cross
   * entropy of Zhang and Sabuncu, 2018, whose power is 0.7 too).
   */
  readonly trust: { readonly after: number; readonly power: number; readonly least: number };
  readonly seed: number;
  /** Added to the logits of each example, `classes` side by side: what the model is not to learn. */
  readonly given: Float32Array;
};

/** `weights` side by side, `classes` to a feature. */
export type Softmax = {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

export function shuffle(values: Uint32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = values[i] ?? 0;
    values[i] = values[j] ?? 0;
    values[j] = kept;
  }
}

/** The share of each class before normalisation, in `logits`. */
export function logitsOf(
  model: Softmax,
  examples: Examples,
  row: number,
  logits: Float64Array,
  from = examples.rowStarts[row] ?? 0,
  to = examples.rowStarts[row + 1] ?? 0,
): void {
  const { classes, weights, bias } = model;
  for (let k = 0; k < classes; k += 1) logits[k] = bias[k] ?? 0;
  for (let p = from; p < to; p += 1) {
    const at = (examples.ids[p] ?? 0) * classes;
    const value = examples.values[p] ?? 0;
    for (let k = 0; k < classes; k += 1) logits[k] = (logits[k] ?? 0) + (weights[at + k] ?? 0) * value;
  }
}

/** Softmax regression by AdaGrad over shuffled single examples; the same data and seed give the same weights. */
export function fitSoftmax(examples: Examples, rows: Uint32Array, options: SoftmaxOptions): Softmax {
  const { features, classes, epochs, rate, decay, damping, trust, seed, given } = options;
  const weights = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes).fill(damping);
  const bias = new Float32Array(classes);
  const biasSquares = new Float32Array(classes).fill(1e-8);
  const model = { classes, weights, bias };
  const random = createRandom(seed);
  const order = Uint32Array.from(rows);
  const errors = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      const wordEnd = examples.wordEnds[row] ?? 0;
      const draw = random();
      const from = draw < options.conceptsAlone ? wordEnd : (examples.rowStarts[row] ?? 0);
      const to = draw >= 1 - options.wordsAlone ? wordEnd : (examples.rowStarts[row + 1] ?? 0);
      logitsOf(model, examples, row, errors, from, to);
      for (let k = 0; k < classes; k += 1) errors[k] = (errors[k] ?? 0) + (given[row * classes + k] ?? 0);
      intoProbabilities(errors);
      const label = examples.labels[row] ?? 0;
      const trusted = epoch < trust.after ? 1 : Math.max(trust.least, errors[label] ?? 0) ** trust.power;
      const weight = trusted * (examples.weights[row] ?? 1);
      for (let k = 0; k < classes; k += 1) {
        const error = ((errors[k] ?? 0) - (k === label ? 1 : 0)) * weight;
        errors[k] = error;
        const square = (biasSquares[k] ?? 0) + error * error;
        biasSquares[k] = square;
        bias[k] = (bias[k] ?? 0) - (rate * error) / Math.sqrt(square);
      }
      for (let p = from; p < to; p += 1) {
        const at = (examples.ids[p] ?? 0) * classes;
        const value = examples.values[p] ?? 0;
        for (let k = 0; k < classes; k += 1) {
          const old = weights[at + k] ?? 0;
          const gradient = (errors[k] ?? 0) * value + decay * old;
          const square = (squares[at + k] ?? 0) + gradient * gradient;
          squares[at + k] = square;
          weights[at + k] = old - (rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return model;
}
