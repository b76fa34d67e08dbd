import { NUMBER_WORDS } from '../../domain/number-words.js';
import { FIGURE, PERCENT, PERCENT_WORD, RATE, readNumber, readSigns } from '../../domain/numbers.js';
import { matchesOf, type Span } from '../text/span.js';
import { anyOf } from '../text/word-boundary.js';

/** "And" joins two rates behind one of these words: "between 4.9 and 19.8 percent", "duties of 10 and 25 percent". */
const BETWEEN = String.raw`(?<=\b(?:between|zwischen|mellan|entre|miedzy|of|von|de|del|pa|wysokosci)\s[\d.,]+\s?(?:%|percent|prozent|procent)?\s)`;
/** The same of German "auf": "von 39 auf 15 Prozent". */
const FROM_TO = String.raw`(?<=\bvon\s[\d.,]+\s?(?:%|prozent)?\s)auf`;
/** The new rate, then the one that it replaces: "50 statt bisher 25 Prozent". */
const INSTEAD =
  'statt(?: bisher| bislang)?|instead of|rather than|au lieu de|en lugar de|en vez de|zamiast|i stallet for|istallet for';
const RATES = new RegExp(
  String.raw`(?:${RATE}\s?(%|percent|prozent|procent)?(\s?(?:to|bis|a|al|au|hasta|do|till|至|到|-|–|${INSTEAD}|or|oder|${FROM_TO}|${BETWEEN}(?:and|und|och|et|y|i))\s?))?${RATE}\s?-?${PERCENT}`,
  'gu',
);
/** Before a numeral these make a greater one, which is not read: "thirty-five", "two hundred", "treinta y cinco". */
const PARTS = [...NUMBER_WORDS].flatMap(([word, value]) =>
  value > 0 && (value < 10 || value % 10 === 0) ? [word] : [],
);
/** So end those that are not listed: "seventy", "siedemdziesiat". */
const ENDINGS = ['ty', 'tio', 'dziesci', 'dziesiat', 'hundred and'];
const NUMERAL = String.raw`(?:(?<!\p{L})(?:${anyOf(PARTS)})|${anyOf(ENDINGS)})(?:\s(?:y|et|a|i))?`;
const IN_WORD = `(${anyOf([...NUMBER_WORDS.keys()])})`;
/** The first of two rates in words: "three to five percent", "between three and five percent". */
const RANGE_IN_WORDS = String.raw`(?:${IN_WORD}\s(?:to|bis|till|or|oder)\s|(?<=\b(?:between|zwischen|mellan|entre|miedzy)\s)${IN_WORD}\s(?:and|und|och|et|y|i)\s)?`;
/** Written in one word: "zehnprozentig", but "hundertprozentig" mostly means wholly. */
const JOINED = '(?<!hundert|hundra)(?=prozent|procent)';
/** Chinese counts in tenths beside a duty: 三成關稅 is 30 percent, 征两成五 25. */
const TENTHS =
  '(?:(?<=[征课税率])|(?=.成.?的?关税(?!税目)))([一二两三四五六七八九])成(?!员)([一二三四五六七八九])?';
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}-]|${NUMERAL}\s)${RANGE_IN_WORDS}${IN_WORD}(?:[\s-]|${JOINED})${PERCENT_WORD}|百分之([一二三四五六七八九十百]{1,4})|${TENTHS}`,
  'gu',
);
/** What each of these holds: few texts do, and to look for it is quick. */
const WRITTEN = new RegExp(String.raw`[\s\p{L}-]${PERCENT_WORD}|百分之|成`, 'u');
/** Languages in which a lone "a" stands between the ends of a range; in English it begins what is counted. */
const A_IS_TO: readonly string[] = ['fr', 'es', 'pt', 'it', 'pl', 'cs'];
const YEAR = /^(?:19|20)\d\d$/;

type Rate = Span & { readonly value: number };
type Percentages = Span & { readonly rates: readonly Rate[] };

/** Whether a number before a rate is the beginning of its range: no day, year or section that a rate follows. */
function isRange(first: string, unit: string | undefined, link: string, lang: string): boolean {
  if (unit !== undefined) return true;
  if (YEAR.test(first)) return false;
  if (link.trim() === 'a') return A_IS_TO.includes(lang);
  return !/[-–]\s$/.test(link);
}

const rateAt = (value: number, start: number, length: number): Rate => ({
  value,
  start,
  end: start + length,
});

/** The percentages of a normalised text, each rate with the place of its number; "25 to 100 percent" holds two. */
export function findPercentages(text: string, lang: string): Percentages[] {
  return [...findWritten(text), ...findFigures(text, lang)]
    .map(({ rates, ...span }) => ({ ...span, rates: rates.filter(({ value }) => Number.isFinite(value)) }))
    .filter(({ rates }) => rates.length > 0);
}

function findWritten(text: string): Percentages[] {
  if (!WRITTEN.test(text)) return [];
  return matchesOf(IN_WORDS, text).map(
    ({ 0: all, 1: to, 2: and, 3: last = '', 4: signs, 5: tenths, 6: more, index }) => {
      const span = { start: index, end: index + all.length };
      if (signs !== undefined) return { ...span, rates: [rateAt(readSigns(signs), index, all.length)] };
      if (tenths !== undefined) {
        const value = 10 * readSigns(tenths) + (more === undefined ? 0 : readSigns(more));
        return { ...span, rates: [rateAt(value, index, all.length)] };
      }
      const first = to ?? and;
      const rate = (word: string, at: number) =>
        rateAt(NUMBER_WORDS.get(word) ?? Number.NaN, index + at, word.length);
      return {
        ...span,
        rates: [
          ...(first === undefined ? [] : [rate(first, 0)]),
          rate(last, all.indexOf(last, first?.length)),
        ],
      };
    },
  );
}

function findFigures(text: string, lang: string): Percentages[] {
  if (!FIGURE.test(text)) return [];
  return matchesOf(RATES, text).map(({ 0: all, 1: first, 2: unit, 3: link = '', 4: last = '', index }) => {
    const rate = (number: string, at: number) => rateAt(readNumber(number, lang), index + at, number.length);
    return {
      rates: [
        ...(first !== undefined && isRange(first, unit, link, lang) ? [rate(first, all.indexOf(first))] : []),
        rate(last, all.lastIndexOf(last)),
      ],
      start: index,
      end: index + all.length,
    };
  });
}
