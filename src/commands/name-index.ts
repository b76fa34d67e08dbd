import type { Party, Vocabulary } from '../domain/vocabulary.js';
import { phraseKey } from './phrases.js';

/** `keys` of all that go by one name: `lead and zinc` are two materials, Nafta three parties. */
export type Known = { readonly kind: 'material' | 'party'; readonly keys: readonly string[] };

/** A shorter beginning is that of too many other words. */
const SHORTEST_STEM = 4;

/** What the vocabulary's names, keys, codes and symbols stand for, and the names that are offered. */
export function readIndex(vocabulary: Vocabulary, isNoCode: (word: string) => boolean) {
  const { materials } = vocabulary;
  const parties = vocabulary.parties.map(askedFor(vocabulary.parties));
  const byName = new Map<string, Known>();
  const byStem = new Map<string, Known>();
  /** A symbol in small letters that is the code of a country too: whoever types `ge` may mean germanium or Georgia. */
  const symbols = new Set(materials.flatMap(({ symbol }) => symbol?.toLowerCase() ?? []));
  const countries = new Set(
    parties.flatMap(({ code, kind }) => (kind === 'country' ? code.toLowerCase() : [])),
  );
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
    if (isNoCode(key) || (symbols.has(key) && countries.has(key)))
      meantByCode.set(key, [...new Set([...(meantByCode.get(key) ?? []), name])]);
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
  // A symbol of two letters in small ones too, where it is no state's code and no word.
  for (const { key, symbol = '' } of materials) {
    const small = symbol.toLowerCase();
    if (small.length === 2 && !meantByCode.has(small) && !byName.has(small))
      join(byName, small, 'material', key);
  }
  return { byName, byStem, asWritten, meantByCode, offered };
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
