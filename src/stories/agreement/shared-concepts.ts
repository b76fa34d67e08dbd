import { common } from '../../domain/in-common.js';
import { jaccard } from '../wording/likeness.js';

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
