import { mix } from '../text/hash.js';

/** Features live in one space of 2^20 numbers; what a number stood for cannot be read back from it. */
export const FEATURE_BITS = 20;

/** What was seen in one text: distinct features, their strength, and where each was first seen. Arrays are reused. */
export type Features = {
  count: number;
  /** The first of them are of words, the rest of concepts and of the build of the title. */
  wordCount: number;
  readonly ids: Uint32Array;
  readonly values: Float32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

export type FeatureSet = {
  readonly features: Features;
  clear(): void;
  /** Of a feature that is added twice the greater strength counts. */
  add(hash: number, kind: number, value: number, start: number, end: number): void;
  /** The Euclidean length of the features that there are. */
  length(): number;
  /** Multiplies the features from `from` on. */
  scale(from: number, factor: number): void;
};

const MASK = (1 << FEATURE_BITS) - 1;
const SLOT_BITS = 14;
const SLOTS = 1 << SLOT_BITS;
/** The parts of title and summary that are read never hold more. */
const MOST = SLOTS >> 1;

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed & MASK;
}

export function createFeatureSet(): FeatureSet {
  const features: Features = {
    count: 0,
    wordCount: 0,
    ids: new Uint32Array(MOST),
    values: new Float32Array(MOST),
    starts: new Uint32Array(MOST),
    ends: new Uint32Array(MOST),
  };
  const { ids, values, starts, ends } = features;
  // Open addressing: a slot holds the place of a feature, plus one.
  const slots = new Uint16Array(SLOTS);
  const used = new Uint16Array(MOST);
  return {
    features,
    clear() {
      for (let i = 0; i < features.count; i += 1) slots[used[i] ?? 0] = 0;
      features.count = 0;
      features.wordCount = 0;
    },
    add(hash, kind, value, start, end) {
      const id = finish(mix(hash, kind));
      let slot = Math.imul(id, 0x9e3779b1) >>> (32 - SLOT_BITS);
      for (let taken = slots[slot] ?? 0; taken > 0; taken = slots[slot] ?? 0) {
        if (ids[taken - 1] === id) {
          if ((values[taken - 1] ?? 0) < value) values[taken - 1] = value;
          return;
        }
        slot = (slot + 1) & (SLOTS - 1);
      }
      const at = features.count;
      if (at >= MOST) return;
      slots[slot] = at + 1;
      used[at] = slot;
      ids[at] = id;
      values[at] = value;
      starts[at] = start;
      ends[at] = end;
      features.count = at + 1;
    },
    length() {
      let squares = 0;
      for (let i = 0; i < features.count; i += 1) squares += (values[i] ?? 0) ** 2;
      return Math.sqrt(squares);
    },
    scale(from, factor) {
      for (let i = from; i < features.count; i += 1) values[i] = (values[i] ?? 0) * factor;
    },
  };
}
