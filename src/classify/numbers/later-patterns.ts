import { PERCENT } from '../../domain/numbers.js';
import { MONTH } from '../text/months.js';
import { BEGINS, begun, ended } from '../text/word-patterns.js';
import type { NumberWords } from './words.js';

/** A later step of a rate that is told before it, in normalised texts. */
export type LaterPatterns = {
  /** Right before a rate, that it follows on another: "rising to". */
  readonly thenBefore: RegExp;
  /** Before a rate in its clause, that the rate is moved to it: "doubles to". */
  readonly stepBefore: RegExp;
  /** The same in two parts: "auf" before the rate, "steigt" behind it. */
  readonly toBefore: RegExp;
  readonly stepBehind: RegExp;
  /** A time to come: a year, a month, "next year". */
  readonly laterTime: RegExp;
};

export function laterPatterns(words: NumberWords): LaterPatterns {
  const article = String.raw`\s?(?:${begun(words.rate_article)})?`;
  return {
    thenBefore: new RegExp(`${BEGINS}${ended(words.later_then)}${article}$`, 'u'),
    stepBefore: new RegExp(
      `${BEGINS}${ended(words.later_step)}[^.,;:%。，；]{0,40}?${begun(words.rate_to)}$`,
      'u',
    ),
    toBefore: new RegExp(`${BEGINS}${begun(words.rate_to)}$`, 'u'),
    stepBehind: new RegExp(String.raw`^\s?(?:${PERCENT})?\s${ended(words.later_step)}(?!\p{L})`, 'u'),
    laterTime: new RegExp(
      String.raw`(?<!\d)20\d\d(?!\d)|(?<![\p{L}])(?:${MONTH})(?!\p{L})|\d月|${BEGINS}${ended(words.later_time)}`,
      'u',
    ),
  };
}
