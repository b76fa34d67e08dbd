import { normalisePhrase } from '../classify/text/text.js';
import { nearest } from '../domain/nearest.js';
import type { Vocabulary } from '../domain/vocabulary.js';

/** What a word typed after a command names: nothing (''), a material, a party, or something unknown. */
export type Named =
  | { readonly kind: 'all' }
  | { readonly kind: 'material' | 'party'; readonly key: string }
  | { readonly kind: 'unknown'; readonly suggestion?: string | undefined };

/** In small letters these are words of English, and no codes of states. */
const NO_CODES = /^(?:am|as|at|be|by|do|in|is|it|me|my|no|so|to|us)$/;
/** Letters that end a word whose beginning is a name (`chinesisch*`): chinesische, chinesischen. */
const ENDING = 3;
const LETTERS = /^\p{L}+$/u;
/** A shorter beginning is that of too many other words. */
const SHORTEST_STEM = 4;

/** A word that may be a code, or the symbol of an element, as these are written: `us` is US, `as` is As. */
export const asCode = (word: string): string => (NO_CODES.test(word) ? word.toUpperCase() : word);
export const asSymbol = (word: string): string =>
  NO_CODES.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Looks names up in any language, keys and codes, and element symbols as they are written (`Dy`). */
export function createNames({ materials, parties }: Vocabulary) {
  const byName = new Map<string, Named>();
  const byStem = new Map<string, Named>();
  const symbols = new Map<string, Named>();
  const meantByCode = new Map<string, string[]>();
  const offered = { material: [] as string[], party: [] as string[] };
  const add = (name: string, named: Named) => {
    const key = phraseKey(bare(name));
    if (key && !byName.has(key)) byName.set(key, named);
    if (name.endsWith('*') && key.length >= SHORTEST_STEM && !byStem.has(key)) byStem.set(key, named);
  };
  const mean = (code: string, name: string) => {
    const key = code.toLowerCase();
    if (NO_CODES.test(key)) meantByCode.set(key, [...new Set([...(meantByCode.get(key) ?? []), name])]);
  };
  for (const { key, symbol, names } of materials) {
    const named: Named = { kind: 'material', key };
    if (symbol) symbols.set(symbol, named);
    add(key, named);
    for (const spelling of Object.values(names).flat()) add(spelling, named);
    const shown = bare(names.en?.[0] ?? key);
    offered.material.push(shown);
    if (symbol) mean(symbol, shown);
  }
  // A code is that of its party, whatever a language calls so: "EU" is Estados Unidos in Spanish.
  for (const { code } of parties) add(code, { kind: 'party', key: code });
  const inEnglish = new Set(parties.flatMap(({ code, names }) => (names.en ? [code] : [])));
  const shownCodes = new Set<string>();
  for (const { code, kind, names, short = [] } of parties) {
    const named: Named = { kind: 'party', key: code };
    for (const spelling of [...Object.values(names).flat(), ...short])
      if (!spelling.startsWith('!')) add(spelling, named);
    if (kind !== 'country' && kind !== 'bloc') continue;
    // Further entries of a state add only adjectives, and its people.
    if (shownCodes.has(code) || (!names.en && inEnglish.has(code))) continue;
    shownCodes.add(code);
    const shown = bare(names.en?.[0] ?? code);
    offered.party.push(shown);
    mean(code, shown);
  }
  // What is a name of one party is no adjective of another.
  for (const { code, adjectives = {} } of parties)
    for (const spelling of Object.values(adjectives).flat())
      if (!spelling.startsWith('!')) add(spelling, { kind: 'party', key: code });
  const withEnding = (key: string): Named | undefined => {
    for (let length = 1; length <= ENDING; length += 1) {
      const found = byStem.get(key.slice(0, -length));
      if (found && LETTERS.test(key.slice(-length))) return found;
    }
    return undefined;
  };
  const suggestions = [...new Set([...offered.material, ...offered.party])];
  const lowered = new Map(suggestions.map((name) => [name.toLowerCase(), name]));
  return {
    find(text: string): Named {
      const typed = text.trim();
      if (!typed) return { kind: 'all' };
      const meant = meantByCode.get(typed);
      if (meant) return { kind: 'unknown', suggestion: meant.join(' or ') };
      const key = phraseKey(typed);
      const found = symbols.get(typed) ?? byName.get(key) ?? withEnding(key);
      if (found) return found;
      const suggestion = lowered.get(nearest(typed.toLowerCase(), lowered.keys()) ?? '');
      return { kind: 'unknown', ...(suggestion ? { suggestion } : {}) };
    },
    /** Names of one kind, or of both, that fit what is typed. */
    suggest(typed: string, limit: number, kind?: 'material' | 'party'): string[] {
      return fitting(kind ? [...new Set(offered[kind])] : suggestions, typed, limit);
    },
  };
}
export type Names = ReturnType<typeof createNames>;

/** Names that begin with what is typed, then those that hold it, each group by the alphabet. */
export function fitting(names: readonly string[], typed: string, limit: number): string[] {
  const start = typed.trim().toLowerCase();
  const holding = names.filter((name) => name.toLowerCase().includes(start));
  const rank = (name: string) => (name.toLowerCase().startsWith(start) ? 0 : 1);
  return holding.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).slice(0, limit);
}

/** What the longest beginning of words that `find` knows stands for, of at most so many words, and how many it takes. */
export function leading<T extends object>(
  words: readonly string[],
  most: number,
  find: (phrase: string) => T | undefined,
): (T & { readonly length: number }) | undefined {
  for (let length = Math.min(most, words.length); length > 0; length -= 1) {
    const found = find(words.slice(0, length).join(' '));
    if (found) return { ...found, length };
  }
  return undefined;
}

/** The spelling marks of the lexicon (`lithium*`, `=GaN`) are no part of a name. */
function bare(spelling: string): string {
  return spelling.replace(/^=|^\*|\*$/g, '');
}

/** A name or a phrase as the classifier reads it; what joins the words of a name does not count. */
export function phraseKey(name: string): string {
  return normalisePhrase(name.replace(/[-_\s]+/g, ' '));
}
