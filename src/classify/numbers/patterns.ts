import { BEGINS, begun, ended, type Words } from '../text/word-patterns.js';
import { type AmountPatterns, amountPatterns } from './amount-patterns.js';
import { type FormerPatterns, formerPatterns } from './former-patterns.js';
import { type LaterPatterns, laterPatterns } from './later-patterns.js';
import { type PercentPatterns, percentPatterns } from './percent-patterns.js';
import type { NumberWords } from './words.js';

/** The words of config/numbers.yaml, ready to be looked for in normalised texts. */
export type NumberPatterns = AmountPatterns &
  FormerPatterns &
  LaterPatterns &
  PercentPatterns & {
    readonly shareBefore: RegExp;
    readonly shareAfter: RegExp;
    readonly movesBefore: RegExp;
    readonly ratePaid: RegExp;
    readonly deniedBefore: RegExp;
    readonly raisedBy: RegExp;
    /** Right before a percentage by which something moves. */
    readonly movesBy: RegExp;
    /** Right before a rate of a measure that is named elsewhere, and what may stand there beside it. */
    readonly givenBefore: RegExp;
    readonly onlyHigh: RegExp;
    readonly ofSomething: RegExp;
    /** Between a quota and what it is of: no figure, and no end of a clause. */
    readonly quotaOf: RegExp;
    readonly dutyPaid: RegExp;
    /** These are looked for one after the other, all over a text or a part of it. */
    readonly quota: RegExp;
    readonly volumeOf: RegExp;
    readonly zeroRate: RegExp;
    readonly zeroFlows: RegExp;
    readonly rateOfMeasure: RegExp;
    readonly rateOfOther: RegExp;
    readonly percentOfOther: RegExp;
    readonly priceWords: RegExp;
    readonly numberApart: RegExp;
  };

/** Whole words, wherever they stand. */
const everywhere = (words: Words, notBefore = ''): RegExp =>
  new RegExp(String.raw`(?<!\p{Script=Latin})${ended(words)}(?!\p{Script=Latin})${notBefore}`, 'gu');

/** What all numbers of a text are read by, made once from the words. */
export function numberPatterns(words: NumberWords): NumberPatterns {
  const about = String.raw`(?:${begun(words.about)}\s?)?`;
  return {
    ...amountPatterns(words),
    ...formerPatterns(words),
    ...laterPatterns(words),
    ...percentPatterns(words),
    shareBefore: new RegExp(String.raw`(?<!\p{Script=Latin})${begun(words.share_before)}${about}$`, 'u'),
    shareAfter: new RegExp(
      String.raw`^\s?(?!${begun(words.share_after_never)})${begun(words.share_after)}`,
      'u',
    ),
    movesBefore: new RegExp(
      String.raw`${ended(words.moves_before)}(?: ${ended(words.rate_by)})?\s?${about}$`,
      'u',
    ),
    ratePaid: new RegExp(String.raw`(?<!\p{Script=Latin})${begun(words.rate_paid)}${about}$`, 'u'),
    deniedBefore: new RegExp(
      String.raw`(?<!\p{Script=Latin})${ended(words.denied_before)}\s?(?:${begun(words.rate_article)})?$`,
      'u',
    ),
    raisedBy: new RegExp(
      String.raw`${ended(words.raised_by)}\s(?:[^.;:]{0,40}\s)?${begun(words.rate_by)}$`,
      'u',
    ),
    movesBy: new RegExp(String.raw`\b${begun(words.rate_by)}$`, 'u'),
    givenBefore: new RegExp(String.raw`(?:${BEGINS}${begun(words.rate_given)}|[,:]\s?)$`, 'u'),
    onlyHigh: new RegExp(`^ ?(?:${begun(words.rate_high)})?$`, 'u'),
    ofSomething: new RegExp(`^ ${begun(words.rate_of_something)}`, 'u'),
    quotaOf: new RegExp(
      String.raw`^\p{L}{0,12}(?:\s${ended(words.quota_of)}\b[^\d.,;:]{0,40}|[^\d.,;:\s]{0,8})$`,
      'u',
    ),
    dutyPaid: new RegExp(String.raw`^\p{L}*[\s-]${ended(words.duty_paid)}`, 'u'),
    quota: new RegExp(ended(words.quota), 'gu'),
    volumeOf: everywhere(words.volume_of),
    zeroRate: everywhere(words.zero_rate, String.raw`(?!\s${ended(words.zero_rate_never)}(?!\p{L}))`),
    zeroFlows: everywhere(words.zero_flows),
    rateOfMeasure: everywhere(words.rate_of_measure),
    rateOfOther: everywhere(words.rate_of_other),
    percentOfOther: everywhere(words.percent_of_other),
    priceWords: everywhere(words.price_words),
    numberApart: everywhere(words.number_apart),
  };
}
