import { normalisePhrase } from '../classify/text/text.js';
import { anyOf } from '../classify/text/word-boundary.js';

/** A name or a phrase as the classifier reads it; what joins the words of a name does not count. */
export function phraseKey(name: string): string {
  return normalisePhrase(name.replace(/[-_\s]+/g, ' '));
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

const HAN = /^\p{Script=Han}/u;

/** Words as alternatives of a pattern with the flags `iu`: Chinese ones may stand beside others without a blank. */
export function wordsWithin(words: readonly string[]): string {
  const [chinese, others] = [words.filter((word) => HAN.test(word)), words.filter((word) => !HAN.test(word))];
  return `${anyOf(chinese)}|(?<!\\p{L})(?:${anyOf(others)})(?!\\p{L})`;
}

/** Words by language. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
/** Words for each of some keys. */
export type WordsFor<Key extends string> = Readonly<Partial<Record<Key, WordsByLanguage>>>;

export const allWords = (words: WordsByLanguage): string[] => Object.values(words).flat();

/** The keys, each once for each of its words. */
export const keysOfWords = <Key extends string>(
  words: WordsFor<Key>,
): (readonly [word: string, key: Key])[] =>
  (Object.entries(words) as [Key, WordsByLanguage][]).flatMap(([key, own]) =>
    allWords(own).map((word) => [word, key] as const),
  );
