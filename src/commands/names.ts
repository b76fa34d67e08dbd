import { nearest } from '../domain/nearest.js';
import type { Party, Vocabulary } from '../domain/vocabulary.js';
import { phraseKey } from './phrases.js';
import { type CommandWords, createWords } from './words.js';

/** What a word typed after a command names: nothing (''), a material, a party, or something unknown. */
export type Named =
  | { readonly kind: 'all' }
  | Known
  | { readonly kind: 'unknown'; readonly suggestion?: string | undefined };

/** `keys` of all that go by one name: `lead and zinc` are two materials, Nafta three parties. */
type Known = { readonly kind: 'material' | 'party'; readonly keys: readonly string[] };

/** Letters that end a word whose beginning is a name (`chinesisch*`): chinesische, chinesischen. */
const ENDING = 3;
const LETTERS = /^\p{L}+$/u;
/** A shorter beginning is that of too many other words. */
const SHORTEST_STEM = 4;

/** What the vocabulary's names, keys, codes and symbols stand for, and the names that are offered. */
function readIndex(vocabulary: Vocabulary, isNoCode: (word: string) => boolean) {
  const { materials } = vocabulary;
  const parties = vocabulary.parties.map(askedFor(vocabulary.parties));
  const byName = new Map<string, Known>();
  const byStem = new Map<string, Known>();
  /** Symbols, and names that are such only as written: Германия is Germany, and германия is of germanium. */
  const asWritten = new Map<string, Known>();
  const meantByCode = new Map<string, string[]>();
  const offered = { material: [] as string[], party: [] as string[] };
  const add = (name: string, kind: Known['kind'], key: string, taken: ReadonlySet<string> = new Set()) => {
    const phrase = nameKey(name);
    if (phrase && !taken.has(phrase)) {
      join(byName, phrase, kind, key);
      if (name.startsWith('=')) join(asWritten, bare(name), kind, key);
    }
    if (name.endsWith('*') && phrase.length >= SHORTEST_STEM && !byStem.has(phrase))
      byStem.set(phrase, { kind, keys: [key] });
  };
  const mean = (code: string, name: string) => {
    const key = code.toLowerCase();
    if (isNoCode(key)) meantByCode.set(key, [...new Set([...(meantByCode.get(key) ?? []), name])]);
  };
  // Who asks in English for what is German asks for no germanium, which is called so in Polish.
  const english = new Set(parties.flatMap(({ adjectives }) => adjectives?.en ?? []).map(nameKey));
  for (const { key, symbol, names } of materials) {
    if (symbol) join(asWritten, symbol, 'material', key);
    add(key, 'material', key);
    for (const spelling of spellings(names)) add(spelling, 'material', key, english);
    const shown = bare(names.en?.[0] ?? key);
    offered.material.push(shown);
    if (symbol) mean(symbol, shown);
  }
  // A code is that of its party, whatever a language calls so: "EU" is Estados Unidos in Spanish.
  const codes = new Set(parties.map(({ code }) => nameKey(code)));
  for (const { code } of parties) add(code, 'party', code);
  const inEnglish = new Set(parties.flatMap(({ code, names }) => (names.en ? [code] : [])));
  const shownCodes = new Set<string>();
  for (const { code, kind, names, short = [] } of parties) {
    for (const spelling of [...spellings(names), ...short]) add(spelling, 'party', code, codes);
    if (kind !== 'country' && kind !== 'bloc') continue;
    // Further entries of a state add only adjectives, and its people.
    if (shownCodes.has(code) || (!names.en && inEnglish.has(code))) continue;
    shownCodes.add(code);
    const shown = bare(names.en?.[0] ?? code);
    offered.party.push(shown);
    mean(code, shown);
  }
  // What is a name of one party is no adjective of another.
  const named = new Set(byName.keys());
  for (const { code, adjectives = {} } of parties)
    for (const spelling of spellings(adjectives)) add(spelling, 'party', code, named);
  return { byName, byStem, asWritten, meantByCode, offered };
}

/** Looks names up in any language, keys and codes, and element symbols as they are written (`Dy`); and the words around them. */
export function createNames(vocabulary: Vocabulary, commandWords: CommandWords) {
  const words = createWords(commandWords);
  const { byName, byStem, asWritten, meantByCode, offered } = readIndex(vocabulary, words.isNoCode);
  const withEnding = (key: string): Known | undefined => {
    for (let length = 1; length <= ENDING; length += 1) {
      const found = byStem.get(key.slice(0, -length));
      if (found && LETTERS.test(key.slice(-length))) return found;
    }
    return undefined;
  };
  const suggestions = [...new Set([...offered.material, ...offered.party])];
  const lowered = new Map(suggestions.map((name) => [name.toLowerCase(), name]));
  const known = (text: string): Known | undefined => {
    const typed = text.trim();
    // Before a name a minus says that it is not meant.
    if (typed === '' || typed.startsWith('-') || meantByCode.has(typed)) return undefined;
    const key = phraseKey(typed);
    return asWritten.get(typed) ?? byName.get(key) ?? withEnding(key);
  };
  /** A code or a symbol as these are written: `us` is US, `as` is As. */
  const asCode = (word: string): string => (words.isNoCode(word) ? word.toUpperCase() : word);
  const asSymbol = (word: string): string =>
    words.isNoCode(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return {
    words,
    /** What goes by a name. To look for what one may have meant that is none, as `find` does, takes a hundred times as long. */
    known,
    /** Where the `kind` that is asked for is said, a code needs no capitals. */
    find(text: string, kind?: Known['kind']): Named {
      const name = text.trim();
      const typed = kind === undefined ? name : kind === 'party' ? asCode(name) : asSymbol(name);
      if (!typed) return { kind: 'all' };
      const meant = meantByCode.get(typed);
      if (meant) return { kind: 'unknown', suggestion: meant.join(' or ') };
      const found = known(typed);
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

/** What a name stands for grows by a further one of its kind; what names a material names no party. */
function join(known: Map<string, Known>, name: string, kind: Known['kind'], key: string): void {
  const { kind: former = kind, keys = [] } = known.get(name) ?? {};
  if (former === kind && !keys.includes(key)) known.set(name, { kind, keys: [...keys, key] });
}

/**
 * A party with the names by which it is asked for. Who asks for Section 301, or for Boeing, does not ask for all that is about
 * the United States; who asks for USMCA asks for the three who share it.
 */
function askedFor(parties: readonly Party[]): (party: Party) => Party {
  const isStandIn = ({ kind }: Party) => kind === 'instrument' || kind === 'company';
  const holders = new Map<string, Set<string>>();
  for (const { code, names } of parties.filter(isStandIn))
    for (const name of spellings(names)) holders.set(name, (holders.get(name) ?? new Set()).add(code));
  const shared = (words: readonly string[]) => words.filter((word) => (holders.get(word)?.size ?? 0) > 1);
  const sharedIn = (names: Party['names']) =>
    Object.fromEntries(Object.entries(names).map(([language, words]) => [language, shared(words)]));
  return (party) => (isStandIn(party) ? { ...party, names: sharedIn(party.names) } : party);
}

/** In every language; those with a `!` are of something else. */
const spellings = (names: Readonly<Record<string, readonly string[]>>) =>
  Object.values(names)
    .flat()
    .filter((spelling) => !spelling.startsWith('!'));

/** The spelling marks of the lexicon (`lithium*`, `=GaN`) are no part of a name. */
function bare(spelling: string): string {
  return spelling.replace(/^=|^\*|\*$/g, '');
}

const nameKey = (spelling: string): string => phraseKey(bare(spelling));
