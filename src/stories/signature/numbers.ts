import { NUMBER_WORDS } from '../../domain/number-words.js';
import { figuresWith, PERCENT, readNumber, readSigns } from '../../domain/numbers.js';
import { fold } from './tokens.js';

/** A blank stands between thousands, but not before a rate: "from November 1 100% tariff". */
const FIGURES = figuresWith(String.raw`[.,]\d{3}| 000| \d{3}(?!\d|\s?${PERCENT})`);
/** Letters of scripts that put no space before a number do not belong to it. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{N}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(${FIGURES})(?![\p{N}])`,
  'gu',
);

/** A number in words says as much as one in digits up to ten. */
const MOST_IN_WORDS = 10;
const inWords = (word: string): number => {
  const value = NUMBER_WORDS.get(fold(word)) ?? 0;
  return value > 0 && value <= MOST_IN_WORDS ? value : Number.NaN;
};
/** "Twenty-nine" is not nine. */
const WORD = /(?<!(?:ty|vingt|ante)-)(?<!\p{L})\p{L}+/giu;
/** Numerals after the sign for "number": 第三轮 is the third round. */
const ORDINAL = /第([一二三四五六七八九十百]+)/gu;

/** The numbers of a title, in digits or in words up to ten, as plain decimals; each once, in reading order. */
export function readNumbers(title: string, lang?: string): readonly string[] {
  const text = title.normalize('NFKC');
  const found: { at: number; value: number }[] = [];
  const find = (pattern: RegExp, read: (match: string) => number) => {
    for (const { 0: whole, 1: group = whole, index: at } of text.matchAll(pattern)) {
      const value = read(group);
      if (Number.isFinite(value)) found.push({ at, value });
    }
  };
  find(NUMBER, (figures) => readNumber(figures, lang));
  find(WORD, inWords);
  find(ORDINAL, readSigns);
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ value }) => String(value)))].slice(0, 8);
}

/**
 * Whether two titles state different numbers: each has one that the other lacks. A number that only one
 * of them gives is more detail, not a conflict.
 */
export function numbersConflict(a: readonly string[], b: readonly string[]): boolean {
  return a.some((number) => !b.includes(number)) && b.some((number) => !a.includes(number));
}
