import { z } from 'zod';

/** The languages in which topics are read, by ISO 639-1 code; of others only names are known. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  zh: 'Chinese',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pl: 'Polish',
  sv: 'Swedish',
  ar: 'Arabic',
};

/** Languages of which names come along. The system's list knows them too, but to open it takes a start ten milliseconds. */
const NAMES_ONLY: readonly string[] = ['ja', 'ko', 'it', 'pt', 'ru', 'nl', 'sl'];
let languageNames: Intl.DisplayNames | undefined;

/** The English name of a language by its ISO 639-1 code, where it has one. */
export function languageName(code: string): string | undefined {
  languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return /^[a-z]{2}$/.test(code) ? languageNames.of(code) : undefined;
}

const isLanguage = (code: string): boolean =>
  Object.hasOwn(LANGUAGES, code) || NAMES_ONLY.includes(code) || languageName(code) !== undefined;

/** A language by its ISO 639-1 code: one of `LANGUAGES`, or another for which an admin has feeds and words. */
export const Language = z
  .string()
  .refine(isLanguage, `a language code: ${Object.keys(LANGUAGES).join(', ')}, or another of ISO 639-1`);

const Words = z.record(Language, z.array(z.string().min(1)));

/** A word that is looked for as it stands. */
export const PlainWord = z
  .string()
  .regex(/^[^*=!]*[^*=!\s][^*=!]*$/, 'a word without the marks of the lexicon');

/** A material: `key` as in materials.yaml, its names by language (`en` first), its symbol and HS-6 codes. */
export const Material = z.strictObject({
  key: z.string().regex(/^[a-z][a-z_]*$/, 'a key in lower case, words joined by _'),
  symbol: z.string().optional(),
  names: Words,
  hs: z.array(z.string().regex(/^\d{4}\.\d{2}$/, 'a code of six digits such as 8505.11')).default([]),
  /** The broader key that this one is part of (dysprosium → rare_earths). */
  group: z.string().optional(),
  /** The legal texts that control it, as `MOFCOM 61/2025`. */
  documents: z.array(z.string()).optional(),
});
export type Material = z.infer<typeof Material>;

/** ISO 3166 alpha-2, `EU`, or the name of a bloc in capitals. */
export const PartyCode = z.string().regex(/^[A-Z0-9]{2,12}$/, 'a code such as US or EU');

/**
 * A party, or something that stands for one: a country, its capital, an agency, a person in office, a law or
 * list that only this party has, a company, a bloc, or a bloc or parliament that is only called so. `code` is what classifications
 * carry; many entries may share one. `short` holds one-character Chinese names, read only in the contexts of the lexicon
 * or beside each other; `paired` those that are read only beside each other.
 */
export const Party = z.strictObject({
  code: PartyCode,
  kind: z.enum([
    'country',
    'capital',
    'agency',
    'person',
    'instrument',
    'company',
    'bloc',
    'unnamed_bloc',
    'unnamed_agency',
  ]),
  names: Words.default({}),
  /** Persons in office, as the lexicon tells them (`vance` for `person_vance`): their names are names of this entry too. */
  people: z.array(z.string()).optional(),
  /** Whose a bloc or parliament that is only called so is instead where they were named before, and that of the entry was not. */
  others: z.array(PartyCode).optional(),
  adjectives: Words.optional(),
  short: z.array(z.string().length(1)).optional(),
  paired: z.array(z.string().length(1)).optional(),
});
export type Party = z.infer<typeof Party>;

/** Names to show for keys and codes; an unknown one is shown as it is. */
export type Vocabulary = {
  readonly materials: readonly Material[];
  readonly parties: readonly Party[];
};

/** The first English name of a material key or a party code; what the vocabulary lacks is shown as it is. */
export function displayName(vocabulary: Vocabulary, key: string): string {
  const known =
    vocabulary.parties.find(({ code }) => code === key) ??
    vocabulary.materials.find((material) => material.key === key);
  // `=Norway` counts only as written, `magnet*` may go on: marks of the lexicon, no part of a name.
  return known?.names.en?.[0]?.replace(/^[=*]|\*$/g, '') ?? key;
}

/** A key in words: `in_force` is in force. */
export function keyWords(key: string): string {
  return key.replaceAll('_', ' ');
}

/** The key of the collective name: a text that speaks of critical minerals at large may mean any material. */
export const COLLECTIVE = 'critical_minerals';

/**
 * The keys that count for a material, its own first: the group that it is part of, its own members, and what is said
 * of all critical minerals; for these every material.
 */
export function touching({ materials }: Pick<Vocabulary, 'materials'>, key: string): string[] {
  const keys = materials.map((material) => material.key);
  if (key === COLLECTIVE) return [COLLECTIVE, ...keys.filter((single) => single !== COLLECTIVE)];
  const group = materials.find((material) => material.key === key)?.group;
  return [key, ...(group ? [group] : []), ...membersOf({ materials }, key), COLLECTIVE];
}

/** The materials that a legal text controls, by its name; none where the vocabulary does not know it. */
export function controlledBy({ materials }: Pick<Vocabulary, 'materials'>, document: string): string[] {
  return materials.filter(({ documents = [] }) => documents.includes(document)).map(({ key }) => key);
}

/**
 * The materials under a customs code, of six digits (`8505.11`) or a heading of four: the collective and the single goods that
 * have it, and of a group without a code of its own its members.
 */
export function underCustomsCode({ materials }: Pick<Vocabulary, 'materials'>, code: string): Material[] {
  const all = materials.filter(({ hs }) =>
    hs.some((known) => known === code || known.startsWith(`${code}.`)),
  );
  const broad = all.filter(({ group }) => group === undefined);
  return broad.length > 0 ? broad : all;
}

/** The materials that are part of a group. */
export function membersOf({ materials }: Pick<Vocabulary, 'materials'>, key: string): string[] {
  return materials.filter(({ group }) => group === key).map((material) => material.key);
}
