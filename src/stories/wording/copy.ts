import type { Signature, StoryCore, StoryMember } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { titleKey } from '../signature/hash.js';
import { numbersConflict } from '../signature/numbers.js';
import { likenessOf } from './likeness.js';

/** A title and the numbers in it. */
type Titled = Pick<StoryMember, 'title' | 'numbers'>;

/** The title of a story that is most like an item's, and the plain Jaccard likeness of the two titles' words. */
export type Repeat = {
  readonly twin: Titled | undefined;
  readonly likeness: number;
};

/**
 * What an item repeats of each story: the likest title of its members, or the very same one that it has outgrown. The
 * item's title is hashed once at most for all that it is compared with.
 */
export function repeating({ title, numbers }: Titled): (story: StoryCore, ofMembers: Repeat) => Repeat {
  let key: WordKey | undefined;
  return ({ outgrown }, { twin, likeness }) => {
    if (likeness < 1 && outgrown !== undefined) {
      key ??= titleKey(title);
      if (outgrown.includes(key)) return { twin: { title, numbers }, likeness: 1 };
    }
    return { twin, likeness };
  };
}

/** Likeness of two titles' words from which one goes with the other, whatever else is said. */
const COPY = 0.65;
/** From here it is a copy, syndicated or barely edited; what lies between is the same told anew. */
export const BARELY_EDITED = 0.8;
/** Titles of so many words in common are about the same: where their numbers differ, one is no copy of the other. */
const LIKE = 0.5;
/** A title of fewer words is a label, and recurs. */
const LEAST_WORDS = 3;
/** A title of so many words says by itself what happened. */
const TELLING_WORDS = 5;

/** Whether an item goes with a story because its title is one of the story's, syndicated or edited. Pure. */
export function isCopy(signature: Signature, { twin, likeness }: Repeat): boolean {
  return (
    likeness >= COPY &&
    twin !== undefined &&
    signature.title.length >= LEAST_WORDS &&
    !signature.series &&
    !numbersConflict(signature.numbers, twin.numbers)
  );
}

/**
 * Whether a like title of the story states another number, and the twin is not the very title: "two dead in blast at
 * mill" is no copy of "blast at mill" once "three dead in blast at mill" stands beside it. Pure.
 */
export function isContested(
  { title, numbers }: Signature,
  likeness: number,
  members: readonly StoryMember[],
): boolean {
  if (likeness === 1) return false;
  const words = new Set(title);
  return members.some(
    (member) => numbersConflict(numbers, member.numbers) && likenessOf(member.title, words) >= LIKE,
  );
}

/** Whether all words stand among others in the order they have there: who does it to whom is told by no more. */
function standIn(words: readonly WordKey[], others: readonly WordKey[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next === words.length;
}

/**
 * Whether one of the two titles says all that the other says, in the same order and in enough words to name
 * the event: what was read in the rest of the two reports then keeps them apart no longer. Pure.
 */
export function saysTheSame(signature: Signature, repeat: Repeat): boolean {
  const [own, other] = [signature.title, repeat.twin?.title ?? []];
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own];
  return shorter.length >= TELLING_WORDS && isCopy(signature, repeat) && standIn(shorter, longer);
}
