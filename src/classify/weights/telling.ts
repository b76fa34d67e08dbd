import type { Topic } from '../../domain/classification.js';
import { HASH_START, hashWord, mix } from '../text/hash.js';

/** Parts words: the unit separator of ASCII, which no text holds. */
const END = 0x1f;
const BLANK = 0x20;
const addWord = (start: number, word: string): number => mix(hashWord(word, start), END);

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

/** The feature of a kind and of some words in a row, parted by blanks: as `feature` of them joined, which need not be done. */
export function featureOfRun(kind: string, words: readonly string[], from = 0, to = words.length): number {
  let hash = addWord(HASH_START, kind);
  for (let i = from; i < to; i += 1) hash = hashWord(words[i] ?? '', i === from ? hash : mix(hash, BLANK));
  return mix(hash, END);
}

/** What a feature tells is told apart by where it was seen, or of what: in the title, of a measure. */
export function ofKind(kind: number, told: number): number {
  return mix(kind, told);
}

const TALKS = feature('talks');
const MEASURE = feature('measure');

/** Talks and measures have weights of their own. */
export function ofTopic(topic: Topic, features: readonly number[]): readonly number[] {
  const group = topic === 'negotiation' ? TALKS : MEASURE;
  return features.map((told) => ofKind(group, told));
}
