import { normalisePhrase } from '../text/text.js';
import { anyOf } from '../text/word-boundary.js';
import { type AmountPatterns, amountPatterns, HAN_LAST } from './amount-patterns.js';
import type { NumberWords } from './words.js';

/** The words of config/numbers.yaml, ready to be looked for in normalised texts. */
export type NumberPatterns = AmountPatterns & {
  readonly shareAfter: RegExp;
  readonly movesBefore: RegExp;
  readonly insteadBefore: RegExp;
  readonly deniedBefore: RegExp;
  readonly rateChanges: RegExp;
  readonly formerBefore: RegExp;
  readonly formerAt: RegExp;
  readonly formerWas: RegExp;
  readonly formerAfter: RegExp;
  /** These are looked for one after the other, all over a text or a part of it. */
  readonly quota: RegExp;
  readonly volumeOf: RegExp;
  readonly zeroRate: RegExp;
  readonly zeroFlows: RegExp;
  readonly rateOfMeasure: RegExp;
  readonly rateOfOther: RegExp;
  readonly priceWords: RegExp;
};

type Words = NumberWords['share_after'];

/** Words that more may follow, or that end at a blank. */
const begun = (words: Words): string =>
  patternOf(words, (word, mayGoOn) => (mayGoOn || HAN_LAST.test(word) ? '' : ' '));

/** Words that end where the pattern goes on. */
const ended = (words: Words): string => patternOf(words, (_, mayGoOn) => (mayGoOn ? String.raw`\p{L}*` : ''));

function patternOf(words: Words, end: (word: string, mayGoOn: boolean) => string): string {
  const byEnd = new Map<string, string[]>();
  for (const written of Object.values(words).flat()) {
    const word = normalisePhrase(written.replace(/\*$/, ''));
    const key = end(word, written.endsWith('*'));
    byEnd.set(key, [...(byEnd.get(key) ?? []), word]);
  }
  const parts = [...byEnd].map(([key, some]) => `(?:${anyOf(some)})${key}`);
  return parts.length > 0 ? `(?:${parts.join('|')})` : anyOf([]);
}

/** Whole words, wherever they stand. */
const everywhere = (words: Words, notBefore = ''): RegExp =>
  new RegExp(String.raw`(?<!\p{Script=Latin})${ended(words)}(?!\p{Script=Latin})${notBefore}`, 'gu');

/** What parts a rate from words that speak of another one: the end of a clause, and another figure. */
const APART = String.raw`.,;:!?()。\n\d%`;
/** Words in the clause before a rate. */
const untilNow = (words: Words): RegExp =>
  new RegExp(
    String.raw`(?<![\p{Script=Latin}])${ended(words)}(?:[^\p{L}${APART}][^${APART}]{0,45}|[^${APART}\p{Script=Latin}]{0,12})?$`,
    'u',
  );

/** What all numbers of a text are read by, made once from the words. */
export function numberPatterns(words: NumberWords): NumberPatterns {
  return {
    ...amountPatterns(words),
    shareAfter: new RegExp(
      String.raw`^\s?(?!${begun(words.share_after_never)})${begun(words.share_after)}`,
      'u',
    ),
    movesBefore: new RegExp(
      String.raw`${ended(words.moves_before)}(?: by| um| o| med)?(?: about| nearly| more than| almost)?\s?$`,
      'u',
    ),
    insteadBefore: new RegExp(
      String.raw`${ended(words.instead_before)}\s?(?:the |a |current |previous |bisher |bislang |los |las )?$`,
      'u',
    ),
    deniedBefore: new RegExp(
      String.raw`(?<!\p{Script=Latin})${ended(words.denied_before)}\s?(?:the |a |ein |einen |los |un )?$`,
      'u',
    ),
    rateChanges: new RegExp(begun(words.rate_changes), 'u'),
    formerBefore: untilNow(words.former_before),
    formerAt: new RegExp(
      String.raw`(?<![\p{Script=Latin}])${ended(words.former_at)}\s(?:(?:${ended(words.former_was)}|at|of|only|just|nur|bei|de|del) )*$`,
      'u',
    ),
    // "Was 25%", but not "was raised to 25%".
    formerWas: new RegExp(
      String.raw`(?<![\p{Script=Latin}])${ended(words.former_was)}\s(?:at |bei |de |del )?$`,
      'u',
    ),
    formerAfter: new RegExp(
      String.raw`^%?[^${APART}]{0,20}?(?<![\p{Script=Latin}])(?:${ended(words.former_after)}(?!\p{L})|${ended(words.former_last)}(?=[.,;:!?)\n]|$))`,
      'u',
    ),
    quota: new RegExp(ended(words.quota), 'gu'),
    volumeOf: everywhere(words.volume_of),
    zeroRate: everywhere(words.zero_rate, String.raw`(?!\s${ended(words.zero_rate_never)}(?!\p{L}))`),
    zeroFlows: everywhere(words.zero_flows),
    rateOfMeasure: everywhere(words.rate_of_measure),
    rateOfOther: everywhere(words.rate_of_other),
    priceWords: everywhere(words.price_words),
  };
}
