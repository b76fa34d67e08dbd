import { closest, distance } from 'fastest-levenshtein';

/** A word of so many letters may have two slips; a shorter one is too near to too many others. */
const LONG = 6;
const SHORTEST = 3;
/** Nobody types a longer name, and the time it takes grows with the length. */
const LONGEST = 60;

const sorted = (text: string) => [...text].sort().join('');

/** Which of the names was meant by one that is none of them, by its letters; the shorter it is, the closer it must be. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const word = typed.slice(0, LONGEST);
  const all = [...names];
  if (all.length === 0 || word.length < SHORTEST) return undefined;
  // Letters that changed places are one slip.
  const letters = sorted(word);
  const swapped = all.find((name) => name.length === word.length && sorted(name) === letters);
  if (swapped !== undefined) return swapped;
  const near = closest(word, all);
  return distance(word, near) <= (word.length < LONG ? 1 : 2) ? near : undefined;
}
