import type { Topic } from '../../domain/classification.js';
import { figuresWith, readNumber } from '../../domain/numbers.js';
import type { Report } from '../../domain/story.js';
import type { Worth } from '../terms/worth.js';
import type { Clause } from './clauses.js';
import { unique } from './reading.js';

const NUMBERS = new RegExp(`(?:${figuresWith('[.,]\\d{3}')})`, 'gu');
/** The word before a value of goods, with a sign of money or a currency between them. */
const ON =
  /(?:\b(?:on|worth|sur|auf|fur|wert von|valeur de|valor de|pa|sobre|na|nad|vardet?|wartosci)|[对對的值约約])\s?(?:(?:about|around|some|roughly|nearly|over|up to|another|a further|the (?:other|remaining|first)|other|remaining|environ|rund|etwa|ca\.?|cerca de|okolo)\s)*(?:[a-z]{0,3}[$€£¥]\s?)?$/iu;
/** The word for goods behind a value. */
const OF_GOODS =
  /^[^,;，；。]{0,28}?(?:\b(?:goods|imports?|products?|exports?|wares?)\b|waren|guter|importe|einfuhren|exporte|marchandises|\bbiens\b|produits|importations|exportations|bienes|productos|importaciones|exportaciones|mercanc|towar|produkt|import|varor|[商产產货貨]品|[进進]口|出口)/iu;
/** A list of goods is one of countermeasures: of others the value may be of investments. */
const LIST = /^[^,;,；。]{0,28}?(?:\b(?:list[ae]?|listan|listy)\b|清[单單])/iu;
/** What goods are worth that a duty reaches, by somebody's reckoning: `hitting $110 billion of exports a year`. */
const REACHED = /\b(?:hit(?:s|ting)?|affect\p{L}*|cost\p{L}*|cover\p{L}*|reach\p{L}*)\s[^,;]{0,24}$/iu;
const A_YEAR = /^[^,;]{0,40}\b(?:a year|per year|annual\p{L}*|pro jahr|par an|al ano|rocznie|per ar)\b/iu;
/** The word that scales a number of money. */
const SCALED =
  /^\s?(?:bn|bln|mn|mln|tn|billions?|millions?|trillions?|milliard\p{L}*|million\p{L}*|mrd|mio|miljard\p{L}*|miljon\p{L}*|miliard\p{L}*|mld|mil millones|万亿|[亿億万萬])/iu;

/** Whether a value is a number times a power of ten, at least a million: 200 → 200000000000. */
function isScaled(value: number, number: number): boolean {
  const power = Math.log10(value / number);
  return power > 5.5 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** What the goods of a tariff are worth that clauses speak of, as the reading of the text has the amounts. */
export function worthIn(clauses: readonly Clause[], kind: Topic, { item, classification }: Report): Worth[] {
  if (kind !== 'tariff') return [];
  const amounts = classification.figures.filter(
    ({ unit, role }) => role === 'amount' && /^[A-Z]{3}$/.test(unit),
  );
  if (amounts.length === 0) return [];
  const isAnswer = clauses.some(({ cues }) => cues.has('retaliates'));
  const named = clauses.flatMap(({ text }) =>
    Array.from(text.matchAll(NUMBERS), ({ index, 0: all }) => {
      const [before, behind] = [text.slice(0, index), text.slice(index + all.length)];
      const isOfGoods = ON.test(before) || OF_GOODS.test(behind) || (isAnswer && LIST.test(behind));
      const isReached = REACHED.test(before) || A_YEAR.test(behind);
      return {
        number: readNumber(all, item.lang),
        isOfGoods: SCALED.test(behind) && isOfGoods && !isReached,
      };
    }),
  );
  return unique(
    amounts
      .filter(({ value }) => named.some(({ number, isOfGoods }) => isOfGoods && isScaled(value, number)))
      .map(({ value, unit }) => `${unit} ${value}`),
  );
}
