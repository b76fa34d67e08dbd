import { OWN_SCRIPT } from '../lexicon/knowledge.js';
import type { NormalisedText } from '../text/text.js';
import { HAN } from '../text/word-boundary.js';

const LATIN = ['en', 'de', 'fr', 'es', 'pl', 'sv'] as const;
const FUNCTION_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|to|and|on|for|with|says|after|over|in|as|is|at|by|its|from|will)\b/g,
  de: /\b(?:der|die|das|und|auf|mit|nach|gegen|fur|von|im|zu|bei|ein|eine|den|des|dem|nicht|aus|vor|um|wegen|trotz|uber|wie)\b/g,
  fr: /\b(?:le|la|les|des|du|et|sur|pour|avec|aux?|une?|dans|par)\b/g,
  es: /\b(?:el|la|los|las|del|y|sobre|para|con|una?|por|en|al)\b/g,
  pl: /\b(?:na|i|w|z|do|sie|nie|od|za|przez|o|po|jest|bedzie)\b/g,
  sv: /\b(?:och|att|pa|for|av|med|ar|som|det|en|ett|mot|till|efter|i|inte|nya|kan|vill|ska|nu|om|vid)\b/g,
};
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

/** The language of a text as far as the lexicon needs it: the one given, or the one whose small words and letters it holds. */
export function readLanguage(
  { text, original }: Pick<NormalisedText, 'text' | 'original'>,
  given: string | undefined,
): string {
  const lang = givenLanguage(given);
  if (lang && (OWN_SCRIPT.includes(lang) || lang in FUNCTION_WORDS)) return lang;
  const sample = text.slice(0, 600);
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(sample)) return 'ja';
  if (HAN.test(sample)) return 'zh';
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  if (/\p{Script=Arabic}/u.test(sample)) return 'ar';
  const written = original.slice(0, 600);
  let best = 'en';
  let most = 0;
  for (const candidate of LATIN) {
    const words = sample.match(FUNCTION_WORDS[candidate] ?? /$^/)?.length ?? 0;
    const count = words + Number(LETTERS[candidate]?.test(written) ?? false);
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}
