import { rarityAmong } from '../../domain/rarity.js';
import type { Signature } from '../../domain/story.js';
import type { StoryProbe } from '../../domain/story-index.js';
import type { WordKey } from '../../domain/word-key.js';

/** A word of the item. */
export type Word = {
  readonly key: WordKey;
  /** How rare it is. */
  readonly weight: number;
  /** Lately used by so many items. */
  readonly count: number;
  readonly name: boolean;
  /** Its place in the title; absent for words of the summary. */
  readonly place: number | undefined;
};

/** An item as its candidates are compared with it. */
export type ItemWords = {
  readonly words: ReadonlyMap<WordKey, Word>;
  /** How many items there were lately. */
  readonly total: number;
  readonly titleMass: number;
  readonly bodyMass: number;
  readonly namesMass: number;
  /** The mean weight of a word of the title; what a word of others is taken to weigh. */
  readonly typical: number;
  /** Length of the vector of weights; words of the summary count half. */
  readonly norm: number;
  /** The rarest words of the title that others have used, at most three. */
  readonly rareKnown: ReadonlySet<WordKey>;
  /** The share of the title, by weight, that no item used before. */
  readonly unheard: number;
};

/** The words of an item, weighed by how many items used them lately. */
export function readWords(signature: Signature, { counts, total }: StoryProbe): ItemWords {
  const rarity = rarityAmong(total);
  const names = new Set(signature.names);
  const words = new Map<WordKey, Word>();
  const add = (key: WordKey, place: number | undefined) => {
    const count = counts.get(key) ?? 0;
    words.set(key, { key, weight: rarity(count), count, name: names.has(key), place });
  };
  for (const key of signature.body) add(key, undefined);
  for (const [place, key] of signature.title.entries()) add(key, place);
  const all = [...words.values()];
  const title = all.filter(({ place }) => place !== undefined);
  const body = all.filter(({ place }) => place === undefined);
  const titleMass = mass(title) || 1;
  const known = title.filter(({ count }) => count >= 0.5).sort((a, b) => b.weight - a.weight);
  return {
    words,
    total,
    titleMass,
    bodyMass: mass(body) || 1,
    namesMass: mass(all.filter(({ name }) => name)) || 1,
    typical: titleMass / Math.max(1, title.length),
    norm: Math.sqrt(
      all.reduce((sum, { weight, place }) => sum + (place === undefined ? weight / 2 : weight) ** 2, 0),
    ),
    rareKnown: new Set(known.slice(0, 3).map(({ key }) => key)),
    unheard: mass(title.filter(({ count }) => count < 0.5)) / titleMass,
  };
}

/** What words weigh together. */
export function mass(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
