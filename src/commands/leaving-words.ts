import { HAN } from '../classify/text/word-boundary.js';
import { allWords, type WordsByLanguage, wordsWithin } from './phrases.js';

/** Words that say that something is left out: where they stand, and on which side of them that is. */
export type Leaving = {
  readonly word: string;
  readonly at: number;
  readonly leaves: 'behind' | 'before' | 'within';
  /** It may as well deny a verb: "has China not lifted the ban?" */
  readonly denies?: true;
};

type Lists = {
  readonly before_left_out: WordsByLanguage;
  readonly behind_left_out: WordsByLanguage;
  readonly around_left_out: WordsByLanguage;
  readonly negations: WordsByLanguage;
  readonly negated_verbs: WordsByLanguage;
  readonly not_only: WordsByLanguage;
  readonly yes_or_no: WordsByLanguage;
  readonly choices: WordsByLanguage;
  readonly of_mutes: WordsByLanguage;
};

/** Between the two parts of a phrase, in characters. */
const BETWEEN = '.{1,12}?';

/** How people say that something is to be left out. */
export function createLeavingWords(lists: Lists) {
  const within = (words: WordsByLanguage, flags = 'iu') => new RegExp(wordsWithin(allWords(words)), flags);
  // Their first part begins a word: it ends many others (解除).
  const around = `(?<!\\p{L})(?:${wordsWithin(allWords(lists.around_left_out)).replaceAll(' ', BETWEEN)})`;
  const negations = allWords(lists.negations).concat(allWords(lists.negated_verbs));
  const sides: readonly (readonly [Omit<Leaving, 'word' | 'at'>, RegExp])[] = [
    [{ leaves: 'within' }, new RegExp(around, 'iu')],
    [{ leaves: 'before' }, within(lists.behind_left_out)],
    [{ leaves: 'behind' }, within(lists.before_left_out)],
    [{ leaves: 'behind', denies: true }, new RegExp(wordsWithin(negations), 'iu')],
  ];
  const others = [within(lists.of_mutes, 'giu'), within(lists.not_only, 'giu')];
  const [choices, yesOrNo] = [within(lists.choices), within(lists.yes_or_no)];
  const negatedVerb = within(lists.negated_verbs);
  const isOfYesOrNo = (text: string): boolean => {
    const { 0: word = '', index } = yesOrNo.exec(text) ?? {};
    return index === 0 || HAN.test(word);
  };
  const beginsWith = (words: RegExp, text: string): boolean => words.exec(text)?.index === 0;
  return {
    /** All such words of a text; who wants no more messages says "not" too, as who asks for "not only" one thing. */
    leavingIn(text: string): readonly Leaving[] {
      const masked = (left: string, phrases: RegExp) =>
        left.replace(phrases, (phrase) => '_'.repeat(phrase.length));
      const asked = others.reduce(masked, text);
      return sides.flatMap(([side, pattern]) => {
        const found = pattern.exec(asked);
        return found
          ? [{ ...side, word: text.slice(found.index, found.index + found[0].length), at: found.index }]
          : [];
      });
    },
    /** Whether a text asks for yes or no, or for some of several, by its words. */
    asksWhat: (text: string): boolean => choices.test(text) || isOfYesOrNo(text),
    /** Whether a text asks whether something is so: denied in the question or not, the answer is how it stands. */
    asksYesOrNo(text: string): boolean {
      if (choices.test(text)) return false;
      return /[?？]\s*$/u.test(text) || isOfYesOrNo(text) || beginsWith(negatedVerb, text);
    },
    /** "Hasn't the EU …": what follows is no more denied than by "has". */
    beginsWithNegatedVerb: (text: string): boolean => beginsWith(negatedVerb, text),
  };
}
