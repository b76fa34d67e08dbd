import { allWords, type WordsByLanguage, wordsWithin } from './phrases.js';

/** Words that say that something is left out: where they stand, and on which side of them that is. */
export type Leaving = {
  readonly word: string;
  readonly at: number;
  readonly leaves: 'behind' | 'before' | 'within';
};

type Lists = {
  readonly before_left_out: WordsByLanguage;
  readonly behind_left_out: WordsByLanguage;
  readonly around_left_out: WordsByLanguage;
  readonly of_mutes: WordsByLanguage;
};

/** Between the two parts of a phrase, in characters. */
const BETWEEN = '.{1,12}?';

/** How people say that something is to be left out. */
export function createLeavingWords(lists: Lists) {
  const within = (words: WordsByLanguage, flags = 'iu') => new RegExp(wordsWithin(allWords(words)), flags);
  // Their first part begins a word: it ends many others (解除).
  const around = `(?<!\\p{L})(?:${wordsWithin(allWords(lists.around_left_out)).replaceAll(' ', BETWEEN)})`;
  const sides: readonly (readonly [Leaving['leaves'], RegExp])[] = [
    ['within', new RegExp(around, 'iu')],
    ['before', within(lists.behind_left_out)],
    ['behind', within(lists.before_left_out)],
  ];
  const silence = within(lists.of_mutes, 'giu');
  return {
    /** All such words of a text; who wants no more messages says "not" too. */
    leavingIn(text: string): readonly Leaving[] {
      const asked = text.replace(silence, (phrase) => '_'.repeat(phrase.length));
      return sides.flatMap(([leaves, pattern]) => {
        const found = pattern.exec(asked);
        return found
          ? [{ leaves, word: text.slice(found.index, found.index + found[0].length), at: found.index }]
          : [];
      });
    },
  };
}
