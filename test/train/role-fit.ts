import type { RoleModel } from '../../src/classify/roles/roles.js';
import {
  eachAssignment,
  ISSUER,
  PART_PAIRS,
  PARTS,
  PATTERNS,
  pairPlace,
  patternOf,
  TARGET,
} from '../../src/classify/roles/weighed/assignments.js';
import { packLinear } from '../../src/classify/weights/linear.js';
import { createAdam } from './adam.js';

/** An item as the model sees it: features of its parties and, by `pairPlace`, of each two; the part of each by hand. */
export type RoleExample = {
  /** What its loss counts for. */
  readonly weight: number;
  readonly group: keyof RoleModel['patterns'];
  readonly parties: readonly ReadonlySet<number>[];
  readonly pairs: readonly ReadonlySet<number>[];
  readonly parts: readonly number[];
};

/** A feature is learned only when so many parties, or pairs, have it. */
const AT_LEAST = 3;
/** L2 on each weight, against the summed loss of the examples (chosen by cross-validation). */
const SMOOTHING = { parties: 2, pairs: 2, patterns: 1 };
const ROUNDS = 100;
/** Assignments less likely than this teach nothing. */
const NEGLIGIBLE = 1e-7;

/** Weights of one kind, side by side: `width` numbers for each feature, the last ones for what has none. */
type Block = { readonly index: ReadonlyMap<number, number>; readonly width: number; readonly offset: number };

function indexOf(lists: Iterable<ReadonlySet<number>>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const features of lists) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= AT_LEAST) index.set(feature, index.size);
  return index;
}

/** Where the weights of an example's features begin. */
const placesOf = ({ index, width, offset }: Block, features: ReadonlySet<number>): Int32Array =>
  Int32Array.from(
    [...[...features].flatMap((f) => index.get(f) ?? []), index.size],
    (f) => offset + f * width,
  );

/**
 * Fits the weights of parties, pairs and patterns together, so that of all ways to give an item's parties their parts
 * the one by hand becomes the likeliest: full batches, Adam, from zero; the same examples give the same weights.
 */
export function fitRoles(examples: readonly RoleExample[]): RoleModel {
  const index = indexOf(examples.flatMap(({ parties }) => parties));
  const pairIndex = indexOf(examples.flatMap(({ pairs }) => pairs));
  const own: Block = { index, width: PARTS.length, offset: 0 };
  const both: Block = {
    index: pairIndex,
    width: PART_PAIRS.length,
    offset: (index.size + 1) * PARTS.length,
  };
  const patternStart = both.offset + (pairIndex.size + 1) * PART_PAIRS.length;
  const groups = ['talks', 'measures'] as const;
  const size = patternStart + groups.length * PATTERNS;
  const rows = examples.map(({ weight, group, parties, pairs, parts }) => ({
    weight,
    parts,
    patterns: patternStart + groups.indexOf(group) * PATTERNS,
    pattern: patternOf(
      parts.filter((part) => part === ISSUER).length,
      parts.filter((part) => part === TARGET).length,
    ),
    own: parties.map((features) => placesOf(own, features)),
    both: pairs.map((features) => placesOf(both, features)),
  }));

  const weights = new Float64Array(size);
  const step = createAdam(weights, ROUNDS);
  const gradient = new Float64Array(size);
  const sums = (places: Int32Array, width: number): number[] => {
    const sum = new Array<number>(width).fill(0);
    for (const place of places)
      for (let k = 0; k < width; k += 1) sum[k] = (sum[k] ?? 0) + (weights[place + k] ?? 0);
    return sum;
  };
  const push = (places: Int32Array, errors: readonly number[], weight: number) => {
    for (const place of places)
      errors.forEach((error, k) => {
        gradient[place + k] = (gradient[place + k] ?? 0) + weight * error;
      });
  };

  for (let round = 1; round <= ROUNDS; round += 1) {
    for (let j = 0; j < size; j += 1) {
      const smoothing =
        j < both.offset ? SMOOTHING.parties : j < patternStart ? SMOOTHING.pairs : SMOOTHING.patterns;
      gradient[j] = smoothing * (weights[j] ?? 0);
    }
    for (const row of rows) {
      const given = {
        parties: row.own.map((places) => sums(places, PARTS.length)),
        pairs: row.both.map((places) => sums(places, PART_PAIRS.length)),
        patterns: [...weights.subarray(row.patterns, row.patterns + PATTERNS)],
      };
      const scores: number[] = [];
      eachAssignment(given, (_, score) => scores.push(score));
      const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
      // What the model expects, less what is so.
      const errors = row.own.map((_, i) => PARTS.map((_part, k): number => (row.parts[i] === k ? -1 : 0)));
      const pairErrors = row.both.map(() => PART_PAIRS.map(() => 0));
      const add = (parts: readonly number[], share: number) => {
        parts.forEach((part, at) => {
          for (let first = 0; first < at; first += 1) {
            const pair = pairErrors[pairPlace(first, at)];
            const place = (parts[first] ?? 0) * PARTS.length + part;
            if (pair) pair[place] = (pair[place] ?? 0) + share;
          }
        });
      };
      add(row.parts, -1);
      gradient[row.patterns + row.pattern] = (gradient[row.patterns + row.pattern] ?? 0) - row.weight;
      eachAssignment(given, (parts, score, pattern) => {
        const share = Math.exp(score - highest) / sum;
        if (share < NEGLIGIBLE) return;
        parts.forEach((part, i) => {
          const error = errors[i];
          if (error) error[part] = (error[part] ?? 0) + share;
        });
        add(parts, share);
        gradient[row.patterns + pattern] = (gradient[row.patterns + pattern] ?? 0) + row.weight * share;
      });
      row.own.forEach((places, i) => {
        push(places, errors[i] ?? [], row.weight);
      });
      row.both.forEach((places, i) => {
        push(places, pairErrors[i] ?? [], row.weight);
      });
    }
    // What speaks for all alike needs no smoothing.
    const bias = own.offset + index.size * own.width;
    for (let j = bias; j < bias + own.width; j += 1)
      gradient[j] = (gradient[j] ?? 0) - SMOOTHING.parties * (weights[j] ?? 0);
    step(gradient, round);
  }

  const pack = (block: Block, classes: readonly string[]) => {
    const row = (f: number) => [
      ...weights.subarray(block.offset + f * block.width, block.offset + (f + 1) * block.width),
    ];
    const rows = new Map([...block.index].map(([feature, f]) => [feature, row(f)]));
    return packLinear(classes, row(block.index.size), rows);
  };
  const patterns = (group: keyof RoleModel['patterns']) => {
    const start = patternStart + groups.indexOf(group) * PATTERNS;
    return [...weights.subarray(start, start + PATTERNS)].map((weight) => Number(weight.toFixed(3)));
  };
  return {
    parties: pack(own, PARTS),
    pairs: pack(both, PART_PAIRS),
    patterns: { talks: patterns('talks'), measures: patterns('measures') },
  };
}
