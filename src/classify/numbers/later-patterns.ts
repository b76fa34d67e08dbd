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
  /** Before an amount by which something moves. */
  readonly byBefore: RegExp;
  readonly stepBehind: RegExp;
  /** A time to come, before or behind such a rate: a year, "next year". */
  readonly laterTime: RegExp;
  /** The same behind it, also a month: one before it may be when the duty was laid. */
  readonly laterTimeBehind: RegExp;
};

export function laterPatterns(words: NumberWords): LaterPatterns {
  const article = String.raw`\s?(?:${begun(words.rate_article)})?`;
  const time = String.raw`(?<!\d)20\d\d(?!\d)|${BEGINS}${ended(words.later_time)}`;
  return {
    thenBefore: new RegExp(`${BEGINS}${ended(words.later_then)}${article}$`, 'u'),
    stepBefore: new RegExp(
      `${BEGINS}${ended(words.later_step)}[^.,;:%。，；]{0,40}?${begun(words.rate_to)}$`,
      'u',
    ),
    toBefore: new RegExp(`${BEGINS}${begun(words.rate_to)}$`, 'u'),
    byBefore: new RegExp(`${BEGINS}${begun(words.amount_by)}$`, 'u'),
    stepBehind: new RegExp(String.raw`^\s?(?:${PERCENT})?\s${ended(words.later_step)}(?!\p{L})`, 'u'),
    laterTime: new RegExp(time, 'u'),
    laterTimeBehind: new RegExp(String.raw`${time}|(?<!\p{L})(?:${MONTH})(?!\p{L})|\d月`, 'u'),
  };
}
