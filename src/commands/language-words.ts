import { anyOf } from '../classify/text/word-boundary.js';
import { LANGUAGES } from '../domain/vocabulary.js';
import { allWords, keysOfWords, type WordsByLanguage, type WordsFor } from './phrases.js';

type Lists = {
  readonly languages: WordsFor<string>;
  readonly before_languages: WordsByLanguage;
  readonly between_languages: WordsByLanguage;
};

/** How people name the languages of news: by code, in English or in another of them. */
export function createLanguageWords(lists: Lists) {
  const named = [...Object.entries(LANGUAGES).map(([code, name]) => [name, code] as const)].concat(
    keysOfWords(lists.languages).map(([word, code]) => [word, code] as const),
  );
  const codes = new Map(named.map(([name, code]) => [name.toLowerCase(), code]));
  const name = `(?:${anyOf(named.map(([word]) => word))})(?!\\p{L})`;
  const [before, between] = [lists.before_languages, lists.between_languages].map((list) =>
    anyOf(allWords(list)),
  );
  const joint = String.raw`\s*(?:[,、/]\s*(?:(?:${between})\s+)?|(?<=\s)(?:${between})\s+)`;
  const listed = new RegExp(String.raw`(?<=^|[\s,])(?:${before})\s+${name}(?:${joint}${name})*`, 'giu');
  const one = new RegExp(`(?<!\\p{L})${name}`, 'giu');
  const languageOf = (word: string): string | undefined =>
    Object.hasOwn(LANGUAGES, word.toLowerCase()) ? word.toLowerCase() : codes.get(word.toLowerCase());
  return {
    languageOf,
    /** A text with its languages marked: `in German and French` as `lang:de lang:fr`. Behind `in` German is no country. */
    withLanguages: (text: string): string =>
      text.replace(listed, (said) =>
        (said.match(one) ?? []).map((word) => `lang:${languageOf(word)}`).join(' '),
      ),
  };
}
