import type { WordKey } from '../../domain/word-key.js';

/** Jaccard likeness of two sets, 0 to 1, from the number they share and the sum of their sizes. */
export const jaccard = (shared: number, sizes: number): number =>
  shared === 0 ? 0 : shared / (sizes - shared);

/** Likeness of two titles by their words, 0 to 1. */
export function likenessOf(a: readonly WordKey[], b: ReadonlySet<WordKey>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return jaccard(shared, a.length + b.size);
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
