import { createMatcher, type Entry, type Matcher } from '../../classify/lexicon/matcher.js';
import { type NormalisedText, normaliseText } from '../../classify/text/text.js';
import { endOfWord } from '../../classify/text/word-boundary.js';

/** A normalised text with the case of what it was made from. */
export function withCase({ text, original, origins }: NormalisedText): string {
  const units = text.slice(0, -1).split('');
  const cased = units.map((unit, at) => {
    const from = original[origins?.[at] ?? at] ?? unit;
    return from === from.toLowerCase() ? unit : unit.toUpperCase();
  });
  return cased.join('');
}

/**
 * Text as the board compares it: as the classifier reads it, on one line and with its case, so that `US` is told
 * from `us`; the lower-cased form has the same length.
 */
export const foldText = (written: string): string => withCase(normaliseText(written)).replace(/\s+/g, ' ');

export type Found = { readonly start: number; readonly end: number };
export type Named = Found & { readonly key: string };

/** Places where a list's terms stand in a folded text, in order; of terms that overlap the longest counts. */
export type TermMatcher = (text: string) => readonly Named[];

/** Terms, spelled like the words of all knowledge files (see the classifier's matcher), and what each stands for. */
export type Terms = readonly (readonly [term: string, key: string])[];

/** Around one day so many texts are asked about: what comes before it, behind it, its sentence. */
const KEPT = 8;

/**
 * A matcher for each list. A text is read once for all of them, and what was found in those asked about last is kept, since
 * list after list is asked about the same clause, and day after day about the same sentence. Of several keys of one term the
 * first counts.
 */
export function compileLists<K extends string>(
  lists: Readonly<Record<K, Terms>>,
): Readonly<Record<K, TermMatcher>> {
  const names = Object.keys(lists) as K[];
  const entries = (): Entry<{ list: K; key: string }>[] =>
    names.flatMap((list) => {
      const keys = new Map<string, string>();
      for (const [term, key] of lists[list]) if (!keys.has(term)) keys.set(term, key);
      return Array.from(keys, ([word, key]) => ({ word, layer: list, value: { list, key } }));
    });
  // Made ready at the first text: many commands read none.
  let match: Matcher<{ list: K; key: string }> | undefined;
  const lastRead = new Map<string, ReadonlyMap<K, readonly Named[]>>();
  const read = (text: string): ReadonlyMap<K, readonly Named[]> => {
    const known = lastRead.get(text);
    if (known !== undefined) {
      lastRead.delete(text);
      lastRead.set(text, known);
      return known;
    }
    match ??= createMatcher(entries());
    const found = new Map<K, Named[]>();
    for (const [oldest] of lastRead) {
      if (lastRead.size < KEPT) break;
      lastRead.delete(oldest);
    }
    lastRead.set(text, found);
    const normalised = {
      original: text,
      text: text.toLowerCase(),
      titleEnd: text.length,
      origins: undefined,
    };
    for (const { start, end, value } of match(normalised)) {
      const named = found.get(value.list) ?? [];
      found.set(value.list, named);
      const last = named.at(-1);
      // One name may be listed in several spellings that read alike.
      if (last?.start === start && last.key === value.key) continue;
      named.push({ start, end: endOfWord(text, end), key: value.key });
    }
    return found;
  };
  const matchers = names.map((list) => [list, (text: string) => read(text).get(list) ?? []]);
  return Object.fromEntries(matchers) as Record<K, TermMatcher>;
}
