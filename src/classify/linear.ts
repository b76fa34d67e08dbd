import { z } from 'zod';
import type { Topic } from '../domain/classification.js';
import { HASH_START, mix } from './tokens.js';

const Base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64');

/**
 * Weights of a softmax over features that are either there or not. A feature is a number (see `feature`). Packed, because
 * a start would spend longer on checking twenty thousand rows than on all else.
 */
export const LinearModel = z
  .object({
    classes: z.array(z.string()).min(2),
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
export type LinearModel = z.infer<typeof LinearModel>;

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

/** What speaks for each class, in the order of `classes`, for distinct features. An unknown one counts nothing. */
export type LinearReader = {
  readonly classes: readonly string[];
  /** Natural logarithms of what `probabilities` brings to a sum of one. */
  scores(features: Iterable<number>): number[];
  probabilities(features: Iterable<number>): readonly number[];
};

export function createLinearReader({ classes, bias, unit, features, weights }: LinearModel): LinearReader {
  const count = classes.length;
  // Made ready at the first question: most items never ask.
  let places: ReadonlyMap<number, number> | undefined;
  let rows = new Int8Array();
  const makeReady = (): ReadonlyMap<number, number> => {
    rows = new Int8Array(Buffer.from(weights, 'base64'));
    const packed = Buffer.from(features, 'base64');
    return new Map(
      Array.from({ length: packed.length / 4 }, (_, i) => [packed.readInt32LE(4 * i), i * count]),
    );
  };
  const scoresOf = (seen: Iterable<number>): number[] => {
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

const END = 0x1f;

/**
 * A feature as a number of 32 bits: quicker than a text to make and to look up, and no text can be read back from it.
 * The parts are words, apart from each other; any two features share a number once in four thousand million.
 */
export function feature(kind: string, first?: string, second?: string, third?: string): number {
  let hash = addWord(HASH_START, kind);
  if (first !== undefined) hash = addWord(hash, first);
  if (second !== undefined) hash = addWord(hash, second);
  if (third !== undefined) hash = addWord(hash, third);
  return hash;
}

/** What a feature tells is told apart by where it was seen, or of what: in the title, of a measure. */
export function ofKind(kind: number, told: number): number {
  return mix(kind, told);
}

/** Takes the features of something one by one. */
export type Tell = (told: number) => void;

const TALKS = feature('talks');
const MEASURE = feature('measure');

/** What is told, each feature once; talks and measures have weights of their own. */
export function gather(topic: Topic, tellAll: (tell: Tell) => void): ReadonlySet<number> {
  const group = topic === 'negotiation' ? TALKS : MEASURE;
  const features = new Set<number>();
  tellAll((told) => {
    features.add(ofKind(group, told));
  });
  return features;
}

function addWord(start: number, word: string): number {
  let hash = start;
  for (let i = 0; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
  return mix(hash, END);
}
