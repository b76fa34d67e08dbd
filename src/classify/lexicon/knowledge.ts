import type { Party, Vocabulary } from '../../domain/vocabulary.js';
import { hasOwnScript } from '../text/own-script.js';
import type { Lexicon } from './lexicon.js';
import type { Entry } from './matcher.js';
import { compoundNames, shortNames } from './names.js';

/** How a party is named: by what stands for it, or by the adjective of its name. */
export type PartyForm = Party['kind'] | 'adjective';

/** What a word of the knowledge files stands for. */
export type Meaning =
  | {
      readonly kind: 'party';
      readonly code: string;
      readonly form: PartyForm;
      readonly others?: Party['others'];
    }
  | { readonly kind: 'material'; readonly key: string; readonly group?: string | undefined }
  | { readonly kind: 'word'; readonly concept: string }
  /** A concept that a proper name or a kind of goods stands for, told as `N:bessent`. */
  | { readonly kind: 'name'; readonly told: string };

/** Languages whose script no other has: their words are looked for in every text. */
export const OWN_SCRIPT: readonly string[] = ['zh', 'ja', 'ko', 'ar'];

/**
 * The language whose words a text is read with, and the one that it says it is in, of which mostly names alone are known;
 * and whether it has a character of those scripts that only one language has.
 */
export type TextLanguage = {
  readonly readAs: string;
  readonly given?: string | undefined;
  readonly hasOwnScript: boolean;
};

/** Whether words of a language are looked for in a text of another: names travel, "hot" is a threat in Swedish only. */
function applies(lang: string, kind: Meaning['kind'], { readAs, given }: TextLanguage): boolean {
  if (lang === readAs || lang === given || OWN_SCRIPT.includes(lang)) return true;
  return kind !== 'word' && lang === 'en';
}

/** The languages that have words of any kind: those of the lexicon may be an admin's own. */
export const languagesOf = ({ parties, materials }: Vocabulary, lexicon: Lexicon): ReadonlySet<string> =>
  new Set(
    [...[...parties, ...materials].map(({ names }) => names), ...Object.values(lexicon)].flatMap(Object.keys),
  );

/** A name that a language has for another party than English has: "EU" is Estados Unidos in Spanish. */
export type Renamed = { readonly lang: string; readonly name: string };

export function renamedIn({ parties }: Vocabulary): readonly Renamed[] {
  const inEnglish = new Map<string, string[]>();
  for (const { code, names } of parties)
    for (const name of names.en ?? []) inEnglish.set(name, [...(inEnglish.get(name) ?? []), code]);
  const isAnothers = (name: string, code: string) => inEnglish.get(name)?.includes(code) === false;
  return parties.flatMap(({ code, names }) =>
    Object.entries(names).flatMap(([lang, spellings]) =>
      spellings.filter((name) => isAnothers(name, code)).map((name) => ({ lang, name })),
    ),
  );
}

/** What is written together with the name of a state alone, and small words. */
const NO_WORD = /^(?:short_|compound_|small_)/;

/** Words before the number of an act: the number says enough, and a text cites an act as its authority does. */
const NUMBERED_ACT = /^document_/;

/** Concepts of the lexicon that name somebody or something, by how they begin, with the kind that a mention has. */
const NAMING = { person: 'N', venue: 'V', goods: 'G', company: 'C' } as const;
const NAMING_CONCEPT = /^(person|venue|goods|company)_(.+)$/;

/** Whether a concept stands for one person, place, company or kind of goods, of which an admin may add others. */
export const isNaming = (concept: string): boolean => NAMING_CONCEPT.test(concept);

/** What a concept that names tells. */
function toldBy(concept: string): string | undefined {
  const [, kind, code] = NAMING_CONCEPT.exec(concept) ?? [];
  return kind && `${NAMING[kind as keyof typeof NAMING]}:${code}`;
}

/** German and Swedish names take a genitive s: Chinas, Trumps. */
const GENITIVE_LANGUAGES: readonly string[] = ['de', 'sv'];

const takesGenitive = (word: string, lang: string): boolean =>
  GENITIVE_LANGUAGES.includes(lang) && !/[s*]$/.test(word) && !word.startsWith('!');

/**
 * The words of the knowledge files that a text of some language may mean, as entries for one matcher; words of one list share
 * their meaning. More than half of all words need a character of their own script: of a text without one they are left out.
 */
export function knowledgeEntries(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  text: TextLanguage,
  renamedNames: readonly Renamed[],
): Entry<Meaning>[] {
  const entries: Entry<Meaning>[] = [];
  const add = (words: readonly string[], inflectedAs: string, layer: string, value: Meaning): void => {
    for (const word of words) {
      if (!text.hasOwnScript && hasOwnScript(word)) continue;
      entries.push({ word, layer, value });
      if (takesGenitive(word, inflectedAs)) entries.push({ word: `${word}s`, layer, value });
    }
  };
  const textLang = text.readAs;
  const wanted = (lang: string, kind: Meaning['kind']) => applies(lang, kind, text);
  const renamed = new Set(renamedNames.flatMap(({ lang, name }) => (lang === textLang ? [name] : [])));
  // Where the language is only guessed, the English name holds.
  const isGiven = text.given === textLang;
  const isMeant = (name: string, lang: string) =>
    !renamed.has(name) || (lang === textLang ? isGiven : lang !== 'en' || !isGiven);
  for (const { code, kind, names, adjectives, others } of vocabulary.parties) {
    for (const [lang, words] of Object.entries(names)) {
      if (!wanted(lang, 'party')) continue;
      const meant = renamed.size === 0 ? words : words.filter((word) => isMeant(word, lang));
      // An English spelling of a name serves every language, also those whose names take a genitive.
      const inflectedAs = kind === 'person' && lang === 'en' ? textLang : lang;
      add(meant, inflectedAs, 'party', { kind: 'party', code, form: kind, others });
    }
    for (const [lang, words] of Object.entries(adjectives ?? {}))
      if (wanted(lang, 'party')) add(words, '', 'party', { kind: 'party', code, form: 'adjective' });
  }
  if (text.hasOwnScript) entries.push(...shortNames(vocabulary, lexicon));
  entries.push(...compoundNames(vocabulary, lexicon, textLang));
  for (const { key, group, names } of vocabulary.materials)
    for (const [lang, words] of Object.entries(names))
      if (wanted(lang, 'material')) add(words, '', 'material', { kind: 'material', key, group });
  for (const [concept, byLanguage] of Object.entries(lexicon)) {
    if (NO_WORD.test(concept)) continue;
    const told = toldBy(concept);
    // Goods have a word in each language, a name travels.
    const kind = told === undefined || told.startsWith('G') ? 'word' : 'name';
    for (const [lang, words] of Object.entries(byLanguage)) {
      if (!wanted(lang, kind) && !NUMBERED_ACT.test(concept)) continue;
      const value: Meaning = told === undefined ? { kind: 'word', concept } : { kind: 'name', told };
      add(words, kind === 'name' && lang === 'en' ? textLang : '', concept, value);
    }
  }
  return entries;
}
