import { NUMBER_WORDS } from '../../domain/number-words.js';
import { PERCENT, PERCENT_WORD, RATE } from '../../domain/numbers.js';
import { anyOf } from '../text/word-boundary.js';
import { begun, ended } from '../text/word-patterns.js';
import type { NumberWords } from './words.js';

/** How percentages are written, alone or two that belong together, in normalised texts. */
export type PercentPatterns = {
  /** In figures: the first of two, its unit and what joins them, and the last. */
  readonly rates: RegExp;
  /** In words, or in Chinese signs. */
  readonly ratesInWords: RegExp;
};

/** Before a numeral these make a greater one, which is not read: "thirty-five", "two hundred", "treinta y cinco". */
const PARTS = [...NUMBER_WORDS].flatMap(([word, value]) =>
  value > 0 && (value < 10 || value % 10 === 0) ? [word] : [],
);
/** So end those that are not listed: "seventy", "siedemdziesiat". */
const ENDINGS = ['ty', 'tio', 'dziesci', 'dziesiat', 'hundred and'];
const NUMERAL = String.raw`(?:(?<!\p{L})(?:${anyOf(PARTS)})|${anyOf(ENDINGS)})(?:\s(?:y|et|a|i))?`;
const IN_WORD = `(${anyOf([...NUMBER_WORDS.keys()])})`;
/** Written in one word: "zehnprozentig", but "hundertprozentig" mostly means wholly. */
const JOINED = '(?<!hundert|hundra)(?=prozent|procent)';
/** Chinese counts in tenths beside a duty: 三成關稅 is 30 percent, 征两成五 25. */
const TENTHS =
  '(?:(?<=[征课税率])|(?=.成.?的?关税(?!税目)))([一二两三四五六七八九])成(?!员)([一二三四五六七八九])?';

/** What each percentage in words holds: few texts do, and to look for it is quick. */
export const MAY_BE_WRITTEN = new RegExp(String.raw`[\s\p{L}-]${PERCENT_WORD}|百分之|成`, 'u');

export function percentPatterns(words: NumberWords): PercentPatterns {
  const before = String.raw`\s[\d.,]+\s?(?:${PERCENT})?\s`;
  const links = [
    ended(words.rate_range),
    // The new rate, then the one that it replaces: "50 statt bisher 25 Prozent".
    `${ended(words.instead_before)}(?: ${ended(words.former_named)})?`,
    String.raw`(?<=\b${ended(words.rate_moved_from)}${before})${ended(words.rate_moved_to)}`,
    String.raw`(?<=\b${ended(words.rate_between, words.rate_both)}${before})${ended(words.rate_and)}`,
  ];
  const inWords = [
    String.raw`${IN_WORD}\s${begun(words.rate_range)}`,
    String.raw`(?<=\b${ended(words.rate_between)}\s)${IN_WORD}\s${begun(words.rate_and)}`,
  ];
  return {
    rates: new RegExp(
      String.raw`(?:${RATE}\s?(${PERCENT})?(\s?(?:-|–|${links.join('|')})\s?))?${RATE}\s?-?${PERCENT}`,
      'gu',
    ),
    ratesInWords: new RegExp(
      String.raw`(?<![\p{L}-]|${NUMERAL}\s)(?:${inWords.join('|')})?${IN_WORD}(?:[\s-]|${JOINED})${PERCENT_WORD}|百分之([一二三四五六七八九十百]{1,4})|${TENTHS}`,
      'gu',
    ),
  };
}
