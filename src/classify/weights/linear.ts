import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { createNumberTable } from '../lexicon/number-table.js';

/** Bytes as text; their number is the model's own affair. */
export const Base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64');

/**
 * Weights of a softmax over features that are either there or not, for classes that mean something by their order. A
 * feature is a number (see `feature`). Packed, because a start would spend longer on checking twenty thousand rows than on
 * all else.
 */
export const linearModelOf = (...known: readonly string[]) =>
  z
    .object({
      classes: z
        .array(z.string())
        .refine((given) => isDeepStrictEqual(given, known), `the classes ${known.join(', ')}, in this order`),
      bias: z.array(z.number()),
      /** What one unit of a stored weight stands for. */
      unit: z.number().positive(),
      /** Ascending, four bytes each (signed, little-endian), in base64. */
      features: Base64,
      /** For each of them one signed byte a class, in base64. */
      weights: Base64,
    })
    .refine(
      ({ classes, features, weights }) =>
        Buffer.byteLength(weights, 'base64') * 4 === Buffer.byteLength(features, 'base64') * classes.length,
      'there must be one weight for each class of each feature',
    )
    .refine(({ classes, bias }) => bias.length === classes.length, 'there must be one bias for each class');
export type LinearModel = z.infer<ReturnType<typeof linearModelOf>>;

const LARGEST = 127;

/** The model of fitted weights: for each feature one a class. Features that weigh next to nothing are left out. */
export function packLinear(
  classes: readonly string[],
  bias: readonly number[],
  weights: ReadonlyMap<number, readonly number[]>,
): LinearModel {
  let highest = 0;
  for (const row of weights.values()) for (const weight of row) highest = Math.max(highest, Math.abs(weight));
  const unit = Number((Math.max(highest, 1e-6) / LARGEST).toPrecision(4));
  const features: number[] = [];
  const bytes: number[] = [];
  for (const [feature, row] of [...weights].sort(([a], [b]) => a - b)) {
    const packed = row.map((weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))));
    if (packed.every((weight) => weight === 0)) continue;
    features.push(feature);
    bytes.push(...packed);
  }
  return {
    classes: [...classes],
    bias: bias.map((value) => Number(value.toFixed(3))),
    unit,
    features: Buffer.from(Int32Array.from(features).buffer).toString('base64'),
    weights: Buffer.from(Int8Array.from(bytes)).toString('base64'),
  };
}

/** What softmax makes of some logits, in place. */
export function intoProbabilities(logits: number[] | Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) highest = Math.max(highest, logit);
  let sum = 0;
  for (let k = 0; k < logits.length; k += 1) {
    const power = Math.exp((logits[k] ?? 0) - highest);
    logits[k] = power;
    sum += power;
  }
  for (let k = 0; k < logits.length; k += 1) logits[k] = (logits[k] ?? 0) / sum;
}

/** The question in which a feature was last told that none has told. */
const NEVER = -1;

/** What speaks for each class, in the order of `classes`. Each feature counts once, an unknown one nothing. */
export type LinearReader = {
  readonly classes: readonly string[];
  /** Natural logarithms of what `probabilities` brings to a sum of one. */
  scores(features: readonly number[]): number[];
  probabilities(features: readonly number[]): readonly number[];
};

/** The weights of a model by feature: the question in which it was last told, then one byte a class. */
function unpack({ classes, features, weights }: LinearModel) {
  const keys = Buffer.from(features, 'base64');
  const rows = new Int8Array(Buffer.from(weights, 'base64'));
  const count = classes.length;
  const table = createNumberTable(keys.length / 4, 1 + Math.ceil(count / 4));
  const bytes = new Int8Array(table.cells.buffer);
  for (let at = 0; at < keys.length / 4; at += 1) {
    const place = table.add(keys.readInt32LE(4 * at), NEVER);
    for (let k = 0; k < count; k += 1) bytes[4 * (place + 1) + k] = rows[at * count + k] ?? 0;
  }
  return { ...table, bytes };
}

/** The reader keeps scratch space: one reading at a time. */
export function createLinearReader(model: LinearModel): LinearReader {
  const { classes, bias, unit } = model;
  const count = classes.length;
  // Made ready at the first question: most items never ask.
  let unpacked: ReturnType<typeof unpack> | undefined;
  let question = 0;
  // Whole numbers: what is counted first makes no difference.
  const sums = new Int32Array(count);
  let places = new Int32Array(256);
  const scoresOf = (features: readonly number[]): number[] => {
    unpacked ??= unpack(model);
    const { cells, bytes, placeOf } = unpacked;
    // 0 stands for a feature without weights. The same number comes again after a thousand million questions.
    question = (question + 1) & 0x3fffffff || 1;
    sums.fill(0);
    const many = features.length;
    if (places.length < many) places = new Int32Array(2 * many);
    // All are looked up, then they are counted: so the processor waits for the memory of many at once.
    for (let i = 0; i < many; i += 1) places[i] = placeOf(features[i] ?? 0);
    for (let i = 0; i < many; i += 1) {
      const place = places[i] ?? 0;
      if (cells[place] === 0 || cells[place] === question) continue;
      cells[place] = question;
      const from = 4 * (place + 1);
      for (let k = 0; k < count; k += 1) sums[k] = (sums[k] ?? 0) + (bytes[from + k] ?? 0);
    }
    const scores: number[] = [];
    for (let k = 0; k < count; k += 1) scores.push((bias[k] ?? 0) + unit * (sums[k] ?? 0));
    return scores;
  };
  return {
    classes,
    scores: scoresOf,
    probabilities(seen) {
      const scores = scoresOf(seen);
      intoProbabilities(scores);
      return scores;
    },
  };
}
