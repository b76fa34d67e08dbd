import type { Lexicon } from '../classify/lexicon/lexicon.js';
import type { ConfigFile } from './checked.js';
import { type Fault, type Path, showValue } from './faults.js';
import type { MaterialsFile, PartiesFile } from './shapes.js';

/** Words of a configuration file by language, with the way to them. Those that came along have been looked through: there are many. */
type WordList = {
  readonly path: Path;
  readonly byLanguage: Readonly<Record<string, readonly string[]>>;
  readonly fault: ConfigFile<unknown>['fault'];
};

export function lexiconWords({ value, isAsBuilt, fault }: ConfigFile<Lexicon>): WordList[] {
  if (!value || isAsBuilt) return [];
  return Object.entries(value).map(([concept, byLanguage]) => ({ path: [concept], byLanguage, fault }));
}

export function materialWords({ value, isAsBuilt, fault }: ConfigFile<MaterialsFile>): WordList[] {
  if (!value || isAsBuilt) return [];
  return value.materials.map(({ names }, index) => ({
    path: ['materials', index, 'names'],
    byLanguage: names,
    fault,
  }));
}

export function partyWords({ value, isAsBuilt, fault }: ConfigFile<PartiesFile>): WordList[] {
  if (!value || isAsBuilt) return [];
  return value.parties.flatMap(({ names, adjectives = {} }, index) => [
    { path: ['parties', index, 'names'], byLanguage: names, fault },
    { path: ['parties', index, 'adjectives'], byLanguage: adjectives, fault },
  ]);
}

function wordsLike(pattern: RegExp, lists: readonly WordList[], expected: string): Fault[] {
  return lists.flatMap(({ path, byLanguage, fault }) =>
    Object.entries(byLanguage).flatMap(([language, words]) =>
      words.flatMap((word, index) =>
        pattern.test(word) ? fault([...path, language, index], showValue(word), expected) : [],
      ),
    ),
  );
}

/** What nothing is left of without the signs that mark words. */
const ONLY_SIGNS = /^[*!=\s]*$/;

/** Words that no text holds. */
export function emptyWords(lists: readonly WordList[]): Fault[] {
  return wordsLike(ONLY_SIGNS, lists, 'a word with letters, which * and ! only mark');
}

/** Quotation marks that were to be those of the file, beside the signs that mark words, and a gap of two spaces. */
const UNLIKE_TEXT = /^[!=*]*(?:"|'.*'\*?$)|"\*?$|\S\s\s/;
/** Those of print, which editors put in their place. Chinese words, that are found within others, may be told by theirs. */
const IN_PRINTED_QUOTES = /^[!=*]*[“„«‘](?=\P{Script=Han}+$).*\p{L}.*[”“»’]\*?$/u;

/** To YAML the comma of Chinese parts no words. */
const JOINED = /\S，\S/;

const UNQUOTED = 'a word without quotation marks around it, in single spaces';

/** Signs by which patterns say what a word may be: here they are none. */
const LIKE_PATTERN = /[|\\[\]]|\(\?|\)[?*+]|\p{Ll}{3}\.[*+]/u;

/** Words that hardly any text holds. */
export function wordsUnlikeText(lists: readonly WordList[]): Fault[] {
  return [
    ...wordsLike(UNLIKE_TEXT, lists, UNQUOTED),
    ...wordsLike(IN_PRINTED_QUOTES, lists, UNQUOTED),
    ...wordsLike(
      LIKE_PATTERN,
      lists,
      'a word without the signs of patterns: each word by itself, * for more letters',
    ),
    ...wordsLike(JOINED, lists, 'one word, with the comma of ASCII (,) before the next'),
  ];
}
