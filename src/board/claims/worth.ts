import type { Classification } from '../../domain/classification.js';
import { figuresWith, readNumber } from '../../domain/numbers.js';
import type { Worth } from '../terms/worth.js';
import type { Clause } from './clauses.js';
import { unique } from './reading.js';

const NUMBERS = new RegExp(`(?:${figuresWith('[.,]\\d{3}')})`, 'gu');
/** The word before a value of goods, with a sign of money or a currency between them. */
const ON =
  /(?:\b(?:on|worth|covering|targets?|sur|auf|fur|von|wert|pa|over|sobre|por|na|nad|dla)|[对對的值约約])\s?(?:(?:about|around|some|roughly|nearly|over|up to|another|a further|the (?:other|remaining|first)|other|remaining|environ|rund|etwa|ca\.?|cerca de|około|około)\s)*(?:[a-z]{0,3}[$€£¥]\s?)?$/iu;
/** The word for goods behind a value. */
const OF_GOODS =
  /^[^,;，；。]{0,28}?(?:\b(?:goods|imports?|products?|exports?|wares?|trade)\b|waren|guter|importe|einfuhren|exporte|marchandises|\bbiens\b|produits|importations|exportations|bienes|productos|importaciones|exportaciones|mercanc|towar|produkt|import|varor|[商产產货貨]品|[进進]口|出口)/iu;

/** Whether a value is a number times a power of ten, at least a million: 200 → 200000000000. */
function isScaled(value: number, number: number): boolean {
  const power = Math.log10(value / number);
  return power > 5.5 && Math.abs(power - Math.round(power)) < 1e-6;
}

/** What goods are worth that clauses speak of, as the reading of the text has the amounts. */
export function worthIn(
  clauses: readonly Clause[],
  { figures }: Classification,
  lang: string | undefined,
): Worth[] {
  const amounts = figures.filter(({ unit, role }) => role === 'amount' && /^[A-Z]{3}$/.test(unit));
  if (amounts.length === 0) return [];
  const named = clauses.flatMap(({ text }) =>
    Array.from(text.matchAll(NUMBERS), ({ index, 0: all }) => ({
      number: readNumber(all, lang),
      isOfGoods: ON.test(text.slice(0, index)) || OF_GOODS.test(text.slice(index + all.length)),
    })),
  );
  return unique(
    amounts
      .filter(({ value }) => named.some(({ number, isOfGoods }) => isOfGoods && isScaled(value, number)))
      .map(({ value, unit }) => `${unit} ${value}`),
  );
}
