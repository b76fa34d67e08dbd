import { common } from '../../domain/in-common.js';
import { isNamed } from '../signature/concepts.js';
import { jaccard } from '../wording/likeness.js';

/** How many concepts of some kinds two reports share, and how many each has. */
export type Shared = { readonly both: number; readonly own: number; readonly others: number };

export const sharedOf = (own: readonly string[], others: readonly string[]): Shared => ({
  both: common(own, others),
  own: own.length,
  others: others.length,
});

export const likenessBy = ({ both, own, others }: Shared): number => jaccard(both, own + others);
/** Both name some, and none is of both. */
export const shareNone = ({ both, own, others }: Shared): boolean => own > 0 && others > 0 && both === 0;
/** Both name some, and the same ones. */
export const shareAll = ({ both, own, others }: Shared): boolean =>
  both > 0 && both === own && both === others;
/** How many each names that the other does not, 2 at most: the United States with Switzerland, and with Korea. */
export const unshared = ({ both, own, others }: Shared): number => Math.min(2, own - both, others - both);

/** Numbers of concepts by their kind, the letter that each begins with. */
type Tally = Uint8Array;
/** Letters have numbers of their own in the last five bits of their codes. */
const KINDS = 32;
const kindOf = (kinds: string, place = 0) => kinds.charCodeAt(place) & (KINDS - 1);
const add = (tally: Tally, concept: string) => {
  const kind = kindOf(concept);
  tally[kind] = (tally[kind] as number) + 1;
};
/** How many concepts of some kinds there are. */
function count(tally: Tally, kinds: string): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) sum += tally[kindOf(kinds, i)] as number;
  return sum;
}

/** What the concepts of two reports share, until the next report is asked for. */
type Tallies = {
  readonly of: (kinds: string) => Shared;
  /** The share of the one's concepts, by rarity, that the other tells as well. */
  readonly rareShare: number;
  /** How rare those of them that name something are, all together. */
  readonly rareNamed: number;
};

/** Counts what a report shares with others; `weights` are its concepts, each with how rare it is. */
export function tallying(weights: ReadonlyMap<string, number>): (others: readonly string[]) => Tallies {
  const [own, others, both] = [new Uint8Array(KINDS), new Uint8Array(KINDS), new Uint8Array(KINDS)];
  const of = (kinds: string): Shared => ({
    both: count(both, kinds),
    own: count(own, kinds),
    others: count(others, kinds),
  });
  let mass = 0;
  for (const [concept, rarity] of weights) {
    add(own, concept);
    mass += rarity;
  }
  return (concepts) => {
    others.fill(0);
    both.fill(0);
    let rare = 0;
    let named = 0;
    for (const concept of concepts) {
      add(others, concept);
      const rarity = weights.get(concept);
      if (rarity === undefined) continue;
      add(both, concept);
      rare += rarity;
      if (isNamed(concept)) named += rarity;
    }
    return { of, rareShare: mass === 0 ? 0 : rare / mass, rareNamed: named };
  };
}
