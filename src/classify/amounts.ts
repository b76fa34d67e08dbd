import {
  figuresWith,
  NOT_INSIDE,
  PERCENT,
  PERCENT_WORD,
  RATE,
  readNumber,
  readSigns,
} from '../domain/numbers.js';
import { RATES_IN_WORDS } from './numerals.js';
import { anyOf } from './word-boundary.js';

/** An amount in a text: of goods in tonnes, or of money by the code of its currency. */
export type Amount = {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

/** What a word or sign between a number and its unit multiplies it by. */
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  millions: 1e6,
  thousand: 1e3,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  millionen: 1e6,
  millones: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milion: 1e6,
  miliony: 1e6,
  milionow: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  mld: 1e9,
  mrd: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  'mil millones': 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  miliard: 1e9,
  miliardy: 1e9,
  miliardow: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  trn: 1e12,
  billionen: 1e12,
  billones: 1e12,
  biljoner: 1e12,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
/** Letters that scale a number only right behind a sign of a currency: "$5m", where "5m" may be metres. */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
const SIGNS: Readonly<Record<string, string>> = { us$: 'USD', $: 'USD', '€': 'EUR', '£': 'GBP' };
const CURRENCIES: Readonly<Record<string, string>> = {
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolares: 'USD',
  dolar: 'USD',
  dolarow: 'USD',
  dolary: 'USD',
  美元: 'USD',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  yuan: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
};

const WORD_ENDS = String.raw`(?![\p{Script=Latin}\d素])`;
/** Behind an amount: a letter would be of a scale that is not known, a digit of the same number. */
const AMOUNT_ENDS = String.raw`(?![\p{Script=Latin}\d]|[.,]\d)`;
const NUMBER = `${NOT_INSIDE}(${figuresWith(String.raw`[., ]\d{3}`)})`;
const RATES = new RegExp(
  String.raw`(?:${RATE}\s?(%|percent|prozent|procent)?(\s?(?:to|bis|a|do|till|至|到|-|–|statt|or|oder)\s?))?${RATE}\s?-?${PERCENT}`,
  'gu',
);
/** Before a numeral it makes a greater one, which is not read: "thirty-five", "two hundred", "treinta y cinco". */
const NUMERAL = String.raw`(?:two|three|four|five|six|seven|eight|nine|ty|zwei|drei|vier|trente|quarante|cinquante|soixante|vingt|deux|trois|treinta|cuarenta|cincuenta|sesenta|dos|tres|dziesci|dziesiat|dwa|trzy|tva|tre|fyra|tio)(?:\s(?:y|et|and|a|i))?`;
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}-]|${NUMERAL}\s)(${anyOf([...RATES_IN_WORDS.keys()])})\s${PERCENT_WORD}|百分之([一二三四五六七八九十百]{1,4})`,
  'gu',
);
/** Languages in which a lone "a" stands between the ends of a range; in English it begins what is counted. */
const A_IS_TO: readonly string[] = ['fr', 'es', 'pt', 'it', 'pl', 'cs'];
const YEAR = /^(?:19|20)\d\d$/;
/** French and Spanish put "de" between the scale and what is counted. */
const SCALED = String.raw`(?:[\s-]?(${anyOf(Object.keys(SCALES))})${WORD_ENDS}\.?)?[\s-]?(?:de |d'|of )?`;
const AMOUNT = new RegExp(
  String.raw`${NUMBER}${SCALED}(?:(?:metric tons?|tonnes?|tons?|tonnen|toneladas|ton|t)\b(?!-)|吨)`,
  'gu',
);
const MONEY = new RegExp(
  String.raw`(?<![\p{L}])(${anyOf(Object.keys(SIGNS))})\s?(\d+(?:[.,]\d+)*)(?:[\s-]?(${anyOf([...Object.keys(SCALES), ...Object.keys(LETTER_SCALES)])})${WORD_ENDS})?${AMOUNT_ENDS}|${NUMBER}${SCALED}(?:us[ -])?(${anyOf(Object.keys(CURRENCIES))})${WORD_ENDS}`,
  'gu',
);

type Rate = { readonly value: number; readonly start: number; readonly end: number };
type Percentages = { readonly rates: readonly Rate[]; readonly start: number; readonly end: number };

/** Whether a number before a rate is the beginning of its range: no day, year or section that a rate follows. */
function isRange(first: string, unit: string | undefined, link: string, lang: string): boolean {
  if (unit !== undefined) return true;
  if (YEAR.test(first)) return false;
  if (link.trim() === 'a') return A_IS_TO.includes(lang);
  return !/[-–]\s$/.test(link);
}

/** The percentages of a normalised text, each rate with the place of its number; "25 to 100 percent" holds two. */
export function findPercentages(text: string, lang: string): Percentages[] {
  return [...findWritten(text), ...findFigures(text, lang)].filter(({ rates }) => rates.length > 0);
}

function findWritten(text: string): Percentages[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: all, 1: word = '', 2: signs = '', index }) => {
    const value = RATES_IN_WORDS.get(word) ?? readSigns(signs);
    const [start, end] = [index, index + all.length];
    return Number.isFinite(value) ? [{ rates: [{ value, start, end }], start, end }] : [];
  });
}

function findFigures(text: string, lang: string): Percentages[] {
  return [...text.matchAll(RATES)].map(({ 0: all, 1: first, 2: unit, 3: link = '', 4: last = '', index }) => {
    const rate = (number: string, at: number): Rate => ({
      value: readNumber(number, lang),
      start: index + at,
      end: index + at + number.length,
    });
    const rates = [
      ...(first !== undefined && isRange(first, unit, link, lang) ? [rate(first, all.indexOf(first))] : []),
      rate(last, all.lastIndexOf(last)),
    ];
    return {
      rates: rates.filter(({ value }) => Number.isFinite(value)),
      start: index,
      end: index + all.length,
    };
  });
}

/** The amounts of goods, then those of money, that a normalised text names. */
export function findAmounts(text: string, lang: string): Amount[] {
  const goods = [...text.matchAll(AMOUNT)].map((match) => ({
    value: readNumber(match[1] ?? '', lang) * (SCALES[match[2] ?? ''] ?? 1),
    unit: 'tonnes',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const money = [...text.matchAll(MONEY)].map((match) => {
    const [all, sign = '', signed = '', signedScale = '', named = '', namedScale = '', name = ''] = match;
    const scale = SCALES[signedScale || namedScale] ?? LETTER_SCALES[signedScale] ?? 1;
    return {
      value: readNumber(signed || named, lang) * scale,
      unit: SIGNS[sign] ?? CURRENCIES[name] ?? '',
      start: match.index,
      end: match.index + all.length,
    };
  });
  return [...goods, ...money].filter(({ value, unit }) => unit !== '' && Number.isFinite(value));
}
