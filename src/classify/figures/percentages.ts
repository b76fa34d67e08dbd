import { NUMBER_WORDS } from '../../domain/number-words.js';
import { FIGURE, readNumber, readSigns } from '../../domain/numbers.js';
import type { NumberPatterns } from '../numbers/patterns.js';
import { MAY_BE_WRITTEN } from '../numbers/percent-patterns.js';
import type { Reading } from '../reading/reading.js';
import { matchesOf, type Span } from '../text/span.js';

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
export function findPercentages({ lang, patterns, text }: Reading): Percentages[] {
  return [...findWritten(text, patterns), ...findFigures(text, lang, patterns)]
    .map(({ rates, ...span }) => ({ ...span, rates: rates.filter(({ value }) => Number.isFinite(value)) }))
    .filter(({ rates }) => rates.length > 0);
}

function findWritten(text: string, patterns: NumberPatterns): Percentages[] {
  if (!MAY_BE_WRITTEN.test(text)) return [];
  return matchesOf(patterns.ratesInWords, text).map(
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

function findFigures(text: string, lang: string, patterns: NumberPatterns): Percentages[] {
  if (!FIGURE.test(text)) return [];
  return matchesOf(patterns.rates, text).map(
    ({ 0: all, 1: first, 2: unit, 3: link = '', 4: last = '', index }) => {
      const rate = (number: string, at: number) =>
        rateAt(readNumber(number, lang), index + at, number.length);
      return {
        rates: [
          ...(first !== undefined && isRange(first, unit, link, lang)
            ? [rate(first, all.indexOf(first))]
            : []),
          rate(last, all.lastIndexOf(last)),
        ],
        start: index,
        end: index + all.length,
      };
    },
  );
}
