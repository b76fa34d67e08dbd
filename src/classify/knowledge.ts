import type { Vocabulary } from '../domain/vocabulary.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './matcher.js';

export type PartyForm =
  | 'country'
  | 'capital'
  | 'agency'
  | 'person'
  | 'instrument'
  | 'company'
  | 'bloc'
  | 'adjective';

/** What a word of the knowledge files stands for, and the language in which it does so. */
export type Meaning =
  | { readonly kind: 'party'; readonly code: string; readonly form: PartyForm; readonly lang: string }
  | { readonly kind: 'material'; readonly key: string; readonly lang: string }
  | { readonly kind: 'word'; readonly concept: string; readonly lang: string };

/** German and Swedish names take a genitive s: Chinas, Trumps. */
const GENITIVE_LANGUAGES: readonly string[] = ['de', 'sv'];

function withGenitive(word: string, lang: string): readonly string[] {
  if (!GENITIVE_LANGUAGES.includes(lang) || /[s*]$/.test(word) || word.startsWith('!')) return [word];
  return [word, `${word}s`];
}

/**
 * Chinese shortens 美国 to 美, but 美 alone also means beauty: the one-character name counts only after or
 * before the characters that the lexicon lists (`short_before`, `short_after`), or beside another one.
 */
function* shortNames({ parties }: Vocabulary, lexicon: Lexicon): Generator<Entry<Meaning>> {
  const before = lexicon.short_before?.zh ?? [];
  const after = lexicon.short_after?.zh ?? [];
  const blocked = lexicon.short_never?.zh ?? [];
  const shorts = parties.flatMap(({ code, short }) => (short ?? []).map((name) => ({ code, name })));
  const entry = (word: string, code: string, at: number): Entry<Meaning> => ({
    word,
    layer: 'party',
    value: { kind: 'party', code, form: 'country', lang: 'zh' },
    core: [at, at + 1],
  });
  for (const { code, name } of shorts) {
    for (const word of before) yield entry(`${word}${name}`, code, word.length);
    for (const word of after) yield entry(`${name}${word}`, code, 0);
    for (const other of shorts) {
      if (other.code === code) continue;
      yield entry(`${name}${other.name}`, code, 0);
      yield entry(`${name}${other.name}`, other.code, 1);
    }
  }
  for (const word of blocked) {
    yield {
      word: `!${word}`,
      layer: 'party',
      value: { kind: 'party', code: '', form: 'country', lang: 'zh' },
    };
  }
}

/**
 * The words of the knowledge files as entries for one matcher, as far as they are wanted by language and kind; words of
 * one list share their meaning.
 */
export function* knowledgeEntries(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  wanted: (lang: string, kind: Meaning['kind']) => boolean,
): Generator<Entry<Meaning>> {
  for (const { code, kind, names, adjectives } of vocabulary.parties) {
    for (const [lang, words] of Object.entries(names)) {
      if (!wanted(lang, 'party')) continue;
      const value: Meaning = { kind: 'party', code, form: kind, lang };
      for (const name of words)
        for (const word of withGenitive(name, lang)) yield { word, layer: 'party', value };
    }
    for (const [lang, words] of Object.entries(adjectives ?? {})) {
      if (!wanted(lang, 'party')) continue;
      const value: Meaning = { kind: 'party', code, form: 'adjective', lang };
      for (const word of words) yield { word, layer: 'party', value };
    }
  }
  if (wanted('zh', 'party')) yield* shortNames(vocabulary, lexicon);
  for (const { key, names } of vocabulary.materials) {
    for (const [lang, words] of Object.entries(names)) {
      if (!wanted(lang, 'material')) continue;
      const value: Meaning = { kind: 'material', key, lang };
      for (const word of words) yield { word, layer: 'material', value };
    }
  }
  for (const [concept, byLanguage] of Object.entries(lexicon)) {
    if (concept.startsWith('short_')) continue;
    for (const [lang, words] of Object.entries(byLanguage)) {
      if (!wanted(lang, 'word')) continue;
      const value: Meaning = { kind: 'word', concept, lang };
      for (const word of words) yield { word, layer: concept, value };
    }
  }
}
