import { PERCENT } from '../../domain/numbers.js';
import { BEGINS, begun, ended, type Words } from '../text/word-patterns.js';
import type { NumberWords } from './words.js';

/** The rate that another one replaces, and what puts a number right, in normalised texts. */
export type FormerPatterns = {
  readonly insteadBefore: RegExp;
  /** "Instead of 39" behind a rate. */
  readonly insteadBehind: RegExp;
  /** Nothing but "to" or "instead of" between two rates. */
  readonly onlyChange: RegExp;
  readonly rateChanges: RegExp;
  readonly formerBefore: RegExp;
  readonly formerAt: RegExp;
  readonly formerWas: RegExp;
  readonly formerAfter: RegExp;
  /** "From the previous", "to 15% from" before a rate. */
  readonly fromBefore: RegExp;
  readonly newBefore: RegExp;
  /** "To 15%", "is amended to 10", and no more than "to", behind a rate. */
  readonly newBehind: RegExp;
  readonly changedBehind: RegExp;
  readonly onlyTo: RegExp;
  readonly risesTo: RegExp;
  readonly rangeBefore: RegExp;
  readonly misprintBefore: RegExp;
  readonly misprintBehind: RegExp;
};

/** What parts a rate from words that speak of another one: the end of a clause, and another figure. */
const APART = String.raw`.,;:!?()。\n\d%`;
/** Words in the clause before a rate. */
const untilNow = (words: Words): RegExp =>
  new RegExp(
    String.raw`(?<![\p{Script=Latin}])${ended(words)}(?:[^\p{L}${APART}][^${APART}]{0,45}|[^${APART}\p{Script=Latin}]{0,12})?$`,
    'u',
  );
const UNIT = String.raw`(?:${PERCENT}|proc\.)`;
const QUOTES = `["'“”„«»‘’]{0,2}`;

export function formerPatterns(words: NumberWords): FormerPatterns {
  const to = `${BEGINS}${begun(words.rate_to)}`;
  /** "From the 25% announced in May", "von bisher 25", "de l'ancien taux". */
  const from = String.raw`${BEGINS}${begun(words.rate_from)}(?:${begun(words.rate_the)})?(?:${ended(words.former_named)}\s)?$`;
  return {
    insteadBefore: new RegExp(
      String.raw`${ended(words.instead_before)}\s?(?:${begun(words.rate_article)})?$`,
      'u',
    ),
    insteadBehind: new RegExp(String.raw`^,?\s${ended(words.instead_before)}\s\d`, 'u'),
    rateChanges: new RegExp(begun(words.rate_changes), 'u'),
    formerBefore: untilNow(words.former_before),
    formerAt: new RegExp(
      String.raw`(?<![\p{Script=Latin}])${ended(words.former_at)}\s(?:${ended(words.former_was, words.former_between)} )*$`,
      'u',
    ),
    // "Was 25%", but not "was raised to 25%".
    formerWas: new RegExp(
      String.raw`(?<![\p{Script=Latin}])${ended(words.former_was)}\s(?:${begun(words.former_between)})?$`,
      'u',
    ),
    formerAfter: new RegExp(
      String.raw`^%?[^${APART}]{0,20}?(?<![\p{Script=Latin}])(?:${ended(words.former_after)}(?!\p{L})|${ended(words.former_last)}(?=[.,;:!?)\n]|$))`,
      'u',
    ),
    fromBefore: new RegExp(from, 'u'),
    newBefore: new RegExp(String.raw`${to}\s?\d[\d.,]*\s?${UNIT}?,?\s?${from}`, 'u'),
    newBehind: new RegExp(
      String.raw`^\s?${UNIT}?,?\s?[^\s\d.,;。]{0,6}${to}\s?(?:\d|${BEGINS}${ended(words.rate_zero)}(?!\p{Script=Latin}))`,
      'u',
    ),
    changedBehind: new RegExp(
      String.raw`^\s?${UNIT}?\s${ended(words.rate_is)}\s${ended(words.rate_changed)}\s${begun(words.rate_to)}\d`,
      'u',
    ),
    onlyTo: new RegExp(String.raw`^(?:\s|[^\s\d,。;]{0,6})${to}$`, 'u'),
    onlyChange: new RegExp(
      String.raw`^(?:(?:\s|[^\s\d,。;]{0,6})${to}|,?\s${ended(words.instead_before)}\s)$`,
      'u',
    ),
    risesTo: new RegExp(String.raw`^\p{L}*\s${to}$`, 'u'),
    rangeBefore: new RegExp(
      String.raw`${BEGINS}${ended(words.rate_ranges)}\s${begun(words.rate_from)}$`,
      'u',
    ),
    misprintBefore: new RegExp(`${BEGINS}${ended(words.misprint_before)} ?:? ?${QUOTES} ?$`, 'u'),
    misprintBehind: new RegExp(
      String.raw`^\s?${UNIT}?\s?${QUOTES},? ?${ended(words.misprint_behind)}(?!\p{L})`,
      'u',
    ),
  };
}
