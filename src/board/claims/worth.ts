import type { Topic } from '../../domain/classification.js';
import { figuresWith, readNumber } from '../../domain/numbers.js';
import { startOfWords, wordBefore, wordBehind } from '../terms/places.js';
import type { Worth } from '../terms/worth.js';
import type { Clause } from './clauses.js';
import { type Reading, unique } from './reading.js';

const NUMBERS = new RegExp(`(?:${figuresWith('[.,]\\d{3}')})`, 'gu');
/** A sign of money or a currency before a value. */
const CURRENCY = /(?:[a-z]{0,3}[$€£¥]\s?)?$/iu;
/** Between a value and the word for goods, or for a list of them, behind it. */
const NEAR = /^[^,;,；。]{0,28}$/u;
/** Between a value and what says of how much somebody reckons with: `hitting $110 billion of exports a year`. */
const RECKONED_BEFORE = /^\s[^,;]{0,24}$/u;
const RECKONED_BEHIND = /^[^,;]{0,40}$/u;
/** The word that scales a number of money. */
const SCALED =
  /^\s?(?:bn|bln|mn|mln|tn|billions?|millions?|trillions?|milliard\p{L}*|million\p{L}*|mrd|mio|miljard\p{L}*|miljon\p{L}*|miliard\p{L}*|mld|mil millones|万亿|[亿億万萬])/iu;

/** Whether a value is a number times a power of ten, at least a million: 200 → 200000000000. */
function isScaled(value: number, number: number): boolean {
  const power = Math.log10(value / number);
  return power > 5.5 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** What the goods of a tariff are worth that clauses speak of, as the reading of the text has the amounts. */
export function worthIn(
  clauses: readonly Clause[],
  kind: Topic,
  { report: { item, classification }, knowledge: { marks } }: Pick<Reading, 'report' | 'knowledge'>,
): Worth[] {
  if (kind !== 'tariff') return [];
  const amounts = classification.figures.filter(
    ({ unit, role }) => role === 'amount' && /^[A-Z]{3}$/.test(unit),
  );
  if (amounts.length === 0) return [];
  const isAnswer = clauses.some(({ cues }) => cues.has('retaliates'));
  const named = clauses.flatMap(({ text }) =>
    Array.from(text.matchAll(NUMBERS), ({ index, 0: all }) => {
      const end = index + all.length;
      const at = startOfWords(text, marks.about(text), text.slice(0, index).search(CURRENCY));
      const isOfGoods =
        wordBefore(text, marks.worth(text), at) ??
        wordBehind(text, marks.wares(text), end, NEAR) ??
        // Of others than countermeasures the value may be of investments.
        (isAnswer ? wordBehind(text, marks.list(text), end, NEAR) : undefined);
      const isReached =
        wordBefore(text, marks.reaches(text), index, RECKONED_BEFORE) ??
        wordBehind(text, marks.a_year(text), end, RECKONED_BEHIND);
      return {
        number: readNumber(all, item.lang),
        isOfGoods: SCALED.test(text.slice(end)) && isOfGoods !== undefined && isReached === undefined,
      };
    }),
  );
  return unique(
    amounts
      .filter(({ value }) => named.some(({ number, isOfGoods }) => isOfGoods && isScaled(value, number)))
      .map(({ value, unit }) => `${unit} ${value}`),
  );
}
