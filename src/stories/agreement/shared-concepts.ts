import { common } from '../../domain/in-common.js';

/** Numbers of concepts by their kind, the letter that each begins with. */
type Tally = Uint8Array;
/** Letters have numbers of their own in the last five bits of their codes. */
export const KINDS = 32;
const kindOf = (concept: string) => concept.charCodeAt(0) & (KINDS - 1);
export const add = (tally: Tally, concept: string) => {
  const kind = kindOf(concept);
  tally[kind] = (tally[kind] as number) + 1;
};
/** How many concepts of some kinds there are. */
export function count(tally: Tally, kinds: string): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) sum += tally[kinds.charCodeAt(i) & (KINDS - 1)] as number;
  return sum;
}

/** What two reports share of some kinds of concepts, and how many each has. */
export type Overlap = { readonly both: number; readonly own: number; readonly others: number };

export const jaccard = ({ both, own, others }: Overlap) => share(both, own + others);
export const differ = ({ both, own, others }: Overlap) => (own > 0 && others > 0 && both === 0 ? 1 : 0);
/** Both name some, and the same ones. */
export const areSame = ({ both, own, others }: Overlap) => both > 0 && both === own && both === others;
/** Each names some that the other does not: the United States with Switzerland, and with Korea. */
export const apart = ({ both, own, others }: Overlap) => Math.min(2, own - both, others - both);

export const overlap = (own: readonly string[], others: readonly string[]): Overlap => ({
  both: common(own, others),
  own: own.length,
  others: others.length,
});

/** Jaccard likeness of two sets from the number they share and the sum of their sizes. */
export const share = (shared: number, sizes: number) => (shared === 0 ? 0 : shared / (sizes - shared));
