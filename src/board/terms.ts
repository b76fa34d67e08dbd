import { createMatcher, type Entry } from '../classify/matcher.js';
import { normaliseText } from '../classify/text.js';
import { isWordUnit } from '../classify/word-boundary.js';

/**
 * Text as the board compares it: as the classifier reads it, on one line and with its case, so that `US` is told
 * from `us`; the lower-cased form has the same length.
 */
export function foldText(written: string): string {
  const { text, original, origins } = normaliseText(written);
  const units = text.slice(0, -1).split('');
  const cased = units.map((unit, at) => {
    const from = original[origins?.[at] ?? at] ?? unit;
    return from === from.toLowerCase() ? unit : unit.toUpperCase();
  });
  return cased.join('').replace(/\s+/g, ' ');
}

export type Found = { readonly start: number; readonly end: number };
export type Named = Found & { readonly key: string };

/** Places where a term stands in a folded text, in order; of terms that overlap the longest counts. */
export type TermMatcher = (text: string) => readonly Found[];
export type NameMatcher = (text: string) => readonly Named[];

/** Where the word goes on that `licen*` began, its end. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordUnit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Reads names, spelled as the vocabulary files have them, and what each stands for; of several keys the first. */
export function compileNames(names: readonly (readonly [name: string, key: string])[]): NameMatcher {
  const keys = new Map<string, string>();
  for (const [name, key] of names) if (!keys.has(name)) keys.set(name, key);
  const entries = Array.from(keys, ([word, value]): Entry<string> => ({ word, value, layer: 'name' }));
  const match = createMatcher(entries);
  return (text) => {
    const read = { original: text, text: text.toLowerCase(), titleEnd: text.length, origins: undefined };
    const found = match(read).map(({ start, end, value }) => ({
      start,
      end: wordEnd(text, end),
      key: value,
    }));
    // One name may be listed in several spellings that read alike.
    return found.filter(({ start, key }, at) => found[at - 1]?.start !== start || found[at - 1]?.key !== key);
  };
}

/** One matcher for a list of terms, spelled like the words of all knowledge files (see the classifier's matcher). */
export function compileTerms(terms: readonly string[]): TermMatcher {
  return compileNames(terms.map((term) => [term, term]));
}
