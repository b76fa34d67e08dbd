import type { Blocs } from '../../domain/blocs.js';
import { controlledBy, displayName, keyWords, type Vocabulary } from '../../domain/vocabulary.js';
import { CUES, type Cue, type InstrumentLexicon, MARKS, type Mark } from './instruments.js';
import { compileLists, type TermMatcher, type Terms } from './terms.js';

/** An instrument as the lexicon tells of it, with what finds its words in a text. */
export type Instrument = Readonly<Omit<InstrumentLexicon['instruments'][number], 'names' | 'terms'>> & {
  /** Meant where a text names none of the kind: the last one of its kind in the lexicon. */
  readonly general: boolean;
  readonly match: TermMatcher;
};

/** Whether an instrument is a case, or rests on a law of its own: each has goods of its own. */
export const isOfCase = (instrument: Instrument | undefined): boolean =>
  instrument !== undefined && (instrument.basis || instrument.perGoods);

/** What the board knows, compiled once from the lexicon and the vocabulary. */
export type BoardKnowledge = {
  readonly instruments: readonly Instrument[];
  readonly blocs: Blocs;
  /** The instrument of an id; undefined where there is none, as for `''`. */
  readonly instrumentOf: (id: string) => Instrument | undefined;
  readonly cues: Readonly<Record<Cue, TermMatcher>>;
  /** Looked for apart from all others, and only in a text of which a rule asks. */
  readonly marks: Readonly<Record<Mark, TermMatcher>>;
  readonly told: Readonly<Record<keyof InstrumentLexicon['told'], TermMatcher>>;
  readonly dateWords: Readonly<Record<keyof InstrumentLexicon['dates'], TermMatcher>>;
  /** Goods by which duties are told apart. */
  readonly goods: Readonly<Record<string, TermMatcher>>;
  readonly materials: TermMatcher;
  readonly parties: TermMatcher;
  /** Two parties that one Chinese word names, as `CN US` of 中美; hardly any other word is one where a text is on both. */
  readonly pairs: TermMatcher;
  /** The family of a material key; a material of no family is its own. */
  readonly familyOf: (material: string) => string;
  /** The broader key of a material, where there is one. */
  readonly groupOf: (material: string) => string | undefined;
  /** The materials that a legal text controls, by its name; none where the vocabulary does not know it. */
  readonly controlledBy: (document: string) => readonly string[];
  /** The name to show for a material key, a party code or an instrument id. */
  readonly nameOf: (key: string) => string;
};

const shortsOf = (parties: Vocabulary['parties']) =>
  parties.flatMap(({ code, short }) => (short ?? []).map((name) => ({ code, name })));

/** Every two one-character Chinese names of two parties, one behind the other. */
function pairNames(parties: Vocabulary['parties']): Terms {
  const shorts = shortsOf(parties);
  return shorts.flatMap((one) =>
    shorts
      .filter(({ code }) => code !== one.code)
      .map((other) => [`${one.name}${other.name}`, `${one.code} ${other.code}`] as const),
  );
}

/** A one-character Chinese name counts only after 对 (towards), and where no longer name begins with it: 对印, but not 对印尼. */
function shortNames(parties: Vocabulary['parties']): Terms {
  const shorts = shortsOf(parties);
  const longer = parties.flatMap(({ code, names }) =>
    (names.zh ?? []).flatMap((name) =>
      shorts.some((short) => name.startsWith(short.name)) ? { code, name } : [],
    ),
  );
  return [...longer, ...shorts].map(({ code, name }) => [`对${name}`, code] as const);
}

const plain = (terms: readonly string[]): Terms => terms.map((term) => [term, term]);

const marksOf = ({ marks }: InstrumentLexicon) =>
  Object.fromEntries(MARKS.map((mark) => [mark, plain((marks[mark] ?? []).flat())])) as Record<Mark, Terms>;

const named = (kind: string, lists: Readonly<Record<string, readonly string[]>>): [string, Terms][] =>
  Object.entries(lists).map(([name, terms]) => [`${kind} ${name}`, plain(terms)]);

/** Every list of words that the board looks for, as `cue suspends` or `names parties`. */
function listsOf(lexicon: InstrumentLexicon, { parties, materials }: Vocabulary): Record<string, Terms> {
  const spelled = (names: Readonly<Record<string, readonly string[]>> = {}, key: string): Terms =>
    Object.values(names)
      .flat()
      .map((name) => [name, key]);
  return Object.fromEntries<Terms>([
    ...lexicon.instruments.map(
      ({ id, terms }) => [`instrument ${id}`, plain(terms.flat())] as [string, Terms],
    ),
    ...CUES.map((cue) => [`cue ${cue}`, plain((lexicon.cues[cue] ?? []).flat())] as [string, Terms]),
    ...named('told', lexicon.told),
    ...named('date', lexicon.dates),
    ...named('goods', lexicon.goods),
    ['names materials', materials.flatMap(({ key, names }) => spelled(names, key))],
    [
      'names parties',
      [
        ...parties.flatMap(({ code, names, adjectives }) => [
          ...spelled(names, code),
          ...spelled(adjectives, code),
        ]),
        ...shortNames(parties),
      ],
    ],
    ['names pairs', pairNames(parties)],
  ]);
}

export type BoardInput = {
  readonly lexicon: InstrumentLexicon;
  readonly vocabulary: Vocabulary;
  readonly blocs: Blocs;
};

/** Compiles what `config/` holds for the board; done once, it takes some milliseconds. */
export function compileKnowledge({ lexicon, vocabulary, blocs }: BoardInput): BoardKnowledge {
  const materials = new Map(vocabulary.materials.map((material) => [material.key, material]));
  const families = new Map(
    Object.entries(lexicon.families).flatMap(([family, keys]) => keys.map((key) => [key, family] as const)),
  );
  const shown = new Map<string, string>();
  for (const { code, names } of vocabulary.parties) {
    if (names.en?.[0] !== undefined && !shown.has(code)) shown.set(code, displayName(vocabulary, code));
  }
  for (const { key } of vocabulary.materials) shown.set(key, displayName(vocabulary, key));
  for (const { id, names } of lexicon.instruments) shown.set(id, names.en ?? id);
  const groupOf = (key: string): string | undefined => materials.get(key)?.group;
  const match = compileLists(listsOf(lexicon, vocabulary));
  const matchOf = (list: string): TermMatcher => match[list] ?? (() => []);
  const matchers = <K extends string>(kind: string, names: readonly K[]) =>
    Object.fromEntries(names.map((name) => [name, matchOf(`${kind} ${name}`)])) as Record<K, TermMatcher>;
  const instruments = lexicon.instruments.map(
    ({ names: _, terms: __, ...told }): Instrument => ({
      ...told,
      general: lexicon.instruments.findLast(({ kind }) => kind === told.kind)?.id === told.id,
      match: matchOf(`instrument ${told.id}`),
    }),
  );
  const byId = new Map<string, Instrument>(instruments.map((instrument) => [instrument.id, instrument]));
  return {
    instruments,
    blocs,
    instrumentOf: (id) => byId.get(id),
    cues: matchers('cue', CUES),
    marks: compileLists(marksOf(lexicon)),
    told: matchers('told', ['says', 'corrects', 'retells', 'answers']),
    dateWords: matchers('date', Object.keys(lexicon.dates) as (keyof InstrumentLexicon['dates'])[]),
    goods: matchers('goods', Object.keys(lexicon.goods)),
    ...matchers('names', ['materials', 'parties', 'pairs']),
    familyOf: (key) => families.get(key) ?? families.get(groupOf(key) ?? '') ?? groupOf(key) ?? key,
    groupOf,
    controlledBy: (document) => controlledBy(vocabulary, document),
    nameOf: (key) => shown.get(key) ?? keyWords(key),
  };
}
