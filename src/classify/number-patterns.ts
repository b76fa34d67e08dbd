import { figuresWith, NOT_INSIDE } from '../domain/numbers.js';
import type { NumberWords } from './number-words.js';
import { normalisePhrase } from './text.js';
import { anyOf } from './word-boundary.js';

/** The words of config/numbers.yaml, ready to be looked for in normalised texts. */
export type NumberPatterns = {
  readonly goods: RegExp;
  readonly money: RegExp;
  /** What a word behind a number multiplies it by. */
  readonly scales: ReadonlyMap<string, number>;
  readonly letterScales: ReadonlyMap<string, number>;
  readonly signs: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly shareAfter: RegExp;
  readonly movesBefore: RegExp;
  readonly insteadBefore: RegExp;
  readonly rateChanges: RegExp;
  readonly formerBefore: RegExp;
  readonly formerWas: RegExp;
  readonly formerAfter: RegExp;
};

const NUMBER = `${NOT_INSIDE}(${figuresWith(String.raw`[., ]\d{3}`)})`;
const WORD_ENDS = String.raw`(?![\p{Script=Latin}\d素])`;
/** Behind an amount: a letter would be of a scale that is not known, a digit of the same number. */
const AMOUNT_ENDS = String.raw`(?![\p{Script=Latin}\d]|[.,]\d)`;
const HAN_LAST = /\p{Script=Han}$/u;

/** The words of entries, each with what its entry stands for. */
function byWord<T, V>(
  entries: readonly T[],
  words: (entry: T) => readonly string[],
  value: (entry: T) => V,
): ReadonlyMap<string, V> {
  return new Map(
    entries.flatMap((entry) => words(entry).map((word) => [normalisePhrase(word), value(entry)] as const)),
  );
}

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

/** Words in the clause before a rate. */
const untilNow = (words: Words): RegExp =>
  new RegExp(
    String.raw`(?<![\p{Script=Latin}])${ended(words)}(?:[^\p{L}][^.;:!?。]{0,45}|[^.;:!?。\p{Script=Latin}]{0,12})?$`,
    'u',
  );

export function numberPatterns(words: NumberWords): NumberPatterns {
  const scales = byWord(
    words.scales,
    (scale) => scale.words,
    ({ times }) => times,
  );
  const letterScales = byWord(
    words.scales,
    ({ letters }) => letters,
    ({ times }) => times,
  );
  const code = (currency: NumberWords['currencies'][number]) => currency.code;
  const signs = byWord(words.currencies, (currency) => currency.signs, code);
  const currencies = byWord(words.currencies, ({ names }) => names, code);
  const tonnes = words.tonnes.map((word) => normalisePhrase(word));
  const latin = tonnes.filter((word) => !HAN_LAST.test(word));
  const han = tonnes.filter((word) => HAN_LAST.test(word));
  /** French and Spanish put "de" between the scale and what is counted. */
  const scaled = String.raw`(?:[\s-]?(${anyOf(scales.keys())})${WORD_ENDS}\.?)?[\s-]?(?:de |d'|of )?`;
  const signedScale = anyOf([...scales.keys(), ...letterScales.keys()]);
  return {
    scales,
    letterScales,
    signs,
    currencies,
    goods: new RegExp(String.raw`${NUMBER}${scaled}(?:(?:${anyOf(latin)})\b(?!-)|${anyOf(han)})`, 'gu'),
    money: new RegExp(
      String.raw`(?<![\p{L}])(${anyOf(signs.keys())})\s?(\d+(?:[.,]\d+)*)(?:[\s-]?(${signedScale})${WORD_ENDS})?${AMOUNT_ENDS}|${NUMBER}${scaled}(?:us[ -])?(${anyOf(currencies.keys())})${WORD_ENDS}`,
      'gu',
    ),
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
    rateChanges: new RegExp(begun(words.rate_changes), 'u'),
    formerBefore: untilNow(words.former_before),
    // "Was 25%", but not "was raised to 25%".
    formerWas: new RegExp(
      String.raw`(?<![\p{Script=Latin}])${ended(words.former_was)}\s(?:at |bei |de |del )?$`,
      'u',
    ),
    formerAfter: new RegExp(
      String.raw`^[^.;:!?。]{0,20}?(?<![\p{Script=Latin}])${ended(words.former_after)}(?!\p{L})`,
      'u',
    ),
  };
}
