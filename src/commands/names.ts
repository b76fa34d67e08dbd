import { normalisePhrase } from '../classify/text.js';
import { nearest } from '../domain/nearest.js';
import type { Vocabulary } from '../domain/vocabulary.js';

/** What a word typed after a command names: nothing (''), a material, a party, or something unknown. */
export type Named =
  | { readonly kind: 'all' }
  | { readonly kind: 'material' | 'party'; readonly key: string }
  | { readonly kind: 'unknown'; readonly suggestion?: string | undefined };

/** Looks names up in any language, keys and codes, and element symbols as they are written (`Dy`). */
export function createNames({ materials, parties }: Vocabulary) {
  const byName = new Map<string, Named>();
  const symbols = new Map<string, Named>();
  const offered = { material: [] as string[], party: [] as string[] };
  const add = (name: string, named: Named) => {
    const key = phraseKey(name);
    if (key && !byName.has(key)) byName.set(key, named);
  };
  for (const { key, symbol, names } of materials) {
    const named: Named = { kind: 'material', key };
    if (symbol) symbols.set(symbol, named);
    add(key, named);
    for (const spelling of Object.values(names).flat()) add(bare(spelling), named);
    offered.material.push(bare(names.en?.[0] ?? key));
  }
  for (const { code, kind, names } of parties) {
    const named: Named = { kind: 'party', key: code };
    add(code, named);
    for (const spelling of Object.values(names).flat())
      if (!spelling.startsWith('!')) add(bare(spelling), named);
    if (kind === 'country' || kind === 'bloc') offered.party.push(bare(names.en?.[0] ?? code));
  }
  // What is a name of one party is no adjective of another.
  for (const { code, adjectives = {} } of parties)
    for (const spelling of Object.values(adjectives).flat())
      if (!spelling.startsWith('!')) add(bare(spelling), { kind: 'party', key: code });
  const suggestions = [...new Set([...offered.material, ...offered.party])];
  const lowered = new Map(suggestions.map((name) => [name.toLowerCase(), name]));
  return {
    find(text: string): Named {
      const typed = text.trim();
      if (!typed) return { kind: 'all' };
      const found = symbols.get(typed) ?? byName.get(phraseKey(typed));
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
