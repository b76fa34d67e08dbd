import { readNumber } from '../domain/numbers.js';
import type { NumberPatterns } from './number-patterns.js';

/** An amount in a text: of goods in tonnes, or of money by the code of its currency. */
export type Amount = {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
};

/** The amounts of goods, then those of money, that a normalised text names. */
export function findAmounts(text: string, lang: string, patterns: NumberPatterns): Amount[] {
  const { scales, letterScales, signs, currencies } = patterns;
  const goods = [...text.matchAll(patterns.goods)].map((match) => ({
    value: readNumber(match[1] ?? '', lang) * (scales.get(match[2] ?? '') ?? 1),
    unit: 'tonnes',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const money = [...text.matchAll(patterns.money)].map((match) => {
    const [all, sign = '', signed = '', signedScale = '', named = '', namedScale = '', name = ''] = match;
    const scale = scales.get(signedScale || namedScale) ?? letterScales.get(signedScale) ?? 1;
    return {
      value: readNumber(signed || named, lang) * scale,
      unit: signs.get(sign) ?? currencies.get(name) ?? '',
      start: match.index,
      end: match.index + all.length,
    };
  });
  return [...goods, ...money].filter(({ value, unit }) => unit !== '' && Number.isFinite(value));
}
