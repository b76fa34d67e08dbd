import { OWN_SCRIPT } from '../lexicon/knowledge.js';
import type { SmallWords } from '../text/small-words.js';
import type { NormalisedText } from '../text/text.js';
import { HAN } from '../text/word-boundary.js';
import { ended } from '../text/word-patterns.js';

/** Letters that few of these languages have; a text with one speaks for each that does. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/i,
  fr: /[àâçèêîôùûœ]/i,
  es: /[ñ¿¡íú]/i,
  pl: /[ąęłńśźż]/i,
  sv: /[åäö]/i,
};

/** The language that an item says it is in, without region and script. */
export const givenLanguage = (given: string | undefined): string | undefined =>
  given?.slice(0, 2).toLowerCase();

/** The small words by which a text without a language is told to be in one, in the order in which languages are asked. */
const wordsOf = ({ small_of_language = {} }: SmallWords): readonly (readonly [lang: string, RegExp])[] =>
  Object.entries(small_of_language).map(([lang, words]) => [
    lang,
    new RegExp(String.raw`\b${ended({ [lang]: words })}\b`, 'g'),
  ]);

/** Reads the language of a text as far as the lexicon needs it: the one given, or the one whose small words and letters it holds. */
export function createLanguageReader(
  small: SmallWords,
): (text: Pick<NormalisedText, 'text' | 'original'>, given: string | undefined) => string {
  const languages = wordsOf(small);
  return ({ text, original }, given) => {
    const lang = givenLanguage(given);
    if (lang && (OWN_SCRIPT.includes(lang) || languages.some(([known]) => known === lang))) return lang;
    const sample = text.slice(0, 600);
    if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(sample)) return 'ja';
    if (HAN.test(sample)) return 'zh';
    if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
    if (/\p{Script=Arabic}/u.test(sample)) return 'ar';
    const written = original.slice(0, 600);
    let best = 'en';
    let most = 0;
    for (const [candidate, words] of languages) {
      const found = sample.match(words)?.length ?? 0;
      const count = found + Number(LETTERS[candidate]?.test(written) ?? false);
      if (count > most) [best, most] = [candidate, count];
    }
    return best;
  };
}
