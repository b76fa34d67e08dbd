import { closest, distance } from 'fastest-levenshtein';

const MOST_SLIPS = 2;
/** Nobody types a longer name, and the time it takes grows with the length. */
const LONGEST = 60;

/** Which of the names was meant by one that is none of them, by its letters; the shorter it is, the closer it must be. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const word = typed.slice(0, LONGEST);
  const all = [...names];
  if (all.length === 0) return undefined;
  const near = closest(word, all);
  return distance(word, near) <= Math.min(MOST_SLIPS, word.length - 2) ? near : undefined;
}
