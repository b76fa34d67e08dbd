import { figuresWith, NOT_INSIDE } from '../../domain/numbers.js';
import { normalisePhrase } from '../text/text.js';
import { anyOf } from '../text/word-boundary.js';
import { begun, HAN_LAST } from '../text/word-patterns.js';
import type { NumberWords } from './words.js';

type Scale = { readonly times: number; readonly langs?: readonly string[] | undefined };
/** Whose a sign is. */
export type Currency = Pick<NumberWords['currencies'][number], 'code' | 'states' | 'langs'>;
/** A unit of so many tonnes, and how it is written. */
type GoodsUnit = { readonly times: number; readonly written: string };

/** How amounts are written, ready to be looked for in normalised texts. */
export type AmountPatterns = {
  readonly goods: RegExp;
  readonly money: RegExp;
  /** Right behind money, and right before it, what it is for. */
  readonly perBehind: RegExp;
  readonly perBefore: RegExp;
  readonly perUnits: ReadonlyMap<string, string>;
  /** What a word behind a number multiplies it by. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly letterScales: ReadonlyMap<string, Scale>;
  readonly signs: ReadonlyMap<string, Currency>;
  /** Who else has a sign. */
  readonly sharedSigns: ReadonlyMap<string, Currency>;
  readonly currencies: ReadonlyMap<string, Currency>;
  /** Names that are none without a scale. */
  readonly scaledNames: ReadonlySet<string>;
  readonly goodsUnits: ReadonlyMap<string, readonly GoodsUnit[]>;
};

const NUMBER = `${NOT_INSIDE}(${figuresWith(String.raw`[., ]\d{3}`)})`;
const WORD_ENDS = String.raw`(?![\p{Script=Latin}\d素])`;
/** Behind an amount: a letter would be of a scale that is not known, a digit of the same number. */
const AMOUNT_ENDS = String.raw`(?![\p{Script=Latin}\d]|[.,]\d)`;
const isHan = (word: string): boolean => HAN_LAST.test(word);
const isLatin = (word: string): boolean => !isHan(word);

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

function unitsOf({ tonnes, kilotonnes, megatonnes }: NumberWords): ReadonlyMap<string, readonly GoodsUnit[]> {
  const units = new Map<string, readonly GoodsUnit[]>();
  for (const [words, times] of [
    [tonnes, 1],
    [kilotonnes, 1e3],
    [megatonnes, 1e6],
  ] as const) {
    for (const written of words) {
      const word = normalisePhrase(written);
      units.set(word, [...(units.get(word) ?? []), { times, written }]);
    }
  }
  return units;
}

/** What stands between money and a unit: words between blanks, and signs. */
function perPatterns({ per, per_units }: NumberWords): Pick<AmountPatterns, 'perBehind' | 'perBefore'> {
  const joins = per.map((word) => normalisePhrase(word));
  const words = anyOf(joins.filter((word) => /[a-z]$/.test(word)));
  const signs = anyOf(joins.filter((word) => !/[a-z]$/.test(word)));
  const units = per_units.flatMap((unit) => unit.words.map((word) => normalisePhrase(word)));
  return {
    perBehind: new RegExp(
      String.raw`^(?:\s(?:${words})\s|\s?(?:${signs})\s?)(${anyOf(units)})(?![\p{Script=Latin}\d])`,
      'u',
    ),
    perBefore: new RegExp(
      String.raw`(?:${anyOf(joins.filter(isHan))})(${anyOf(units.filter(isHan))})[^\d,。;:!?\n]{0,8}$`,
      'u',
    ),
  };
}

/** What amounts of money and goods are read by. */
export function amountPatterns(words: NumberWords): AmountPatterns {
  const itself = <T>(entry: T): T => entry;
  const scales = byWord(words.scales, (scale) => scale.words, itself);
  const letterScales = byWord(words.scales, ({ letters }) => letters, itself);
  const signs = byWord(words.currencies, (currency) => currency.signs, itself);
  const currencies = byWord(words.currencies, ({ names, scaled }) => [...names, ...scaled], itself);
  const goodsUnits = unitsOf(words);
  const tonnes = [...goodsUnits.keys()];
  const scaled = String.raw`(?:[\s-]?(${anyOf(scales.keys())})${WORD_ENDS}\.?)?[\s-]?(?:${begun(words.amount_of)})?`;
  const signedScale = anyOf([...scales.keys(), ...letterScales.keys()]);
  /** "In 2025 USD 8bn": what is a sign too stands before the next number. */
  const isNoSign = String.raw`(?!(?<=${anyOf(signs.keys())})\s?\d)`;
  return {
    ...perPatterns(words),
    perUnits: byWord(
      words.per_units,
      (unit) => unit.words,
      ({ unit }) => unit,
    ),
    scales,
    letterScales,
    signs,
    sharedSigns: byWord(words.currencies, ({ shared }) => shared, itself),
    currencies,
    scaledNames: new Set(words.currencies.flatMap((currency) => currency.scaled.map(normalisePhrase))),
    goodsUnits,
    goods: new RegExp(
      String.raw`${NUMBER}${scaled}((?:${anyOf(tonnes.filter(isLatin))})\b(?!-)|${anyOf(tonnes.filter(isHan))})`,
      'gu',
    ),
    money: new RegExp(
      String.raw`(?<!\p{Script=Latin})(${anyOf(signs.keys())})\s?(\d+(?:[.,]\d+)*)(?:[\s-]?(${signedScale})${WORD_ENDS})?${AMOUNT_ENDS}|${NUMBER}${scaled}(?:us[ -])?(${anyOf(currencies.keys())})${WORD_ENDS}${isNoSign}`,
      'gu',
    ),
  };
}
