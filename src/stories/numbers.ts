import { fold } from './tokens.js';

/** Letters of scripts that put no space before a number do not belong to it. */
const NUMBER =
  /(?<![\p{N}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d+)(?:[.,](\d+))?(?![\p{N}])/gu;

const WORDS: readonly (readonly string[])[] = [
  ['two', 'zwei', 'deux', 'dos', 'dois', 'dwa', 'tva', 'dva'],
  ['three', 'drei', 'trois', 'tres', 'trzy', 'tri'],
  ['four', 'vier', 'quatre', 'cuatro', 'quatro', 'cztery', 'fyra', 'stiri'],
  ['five', 'funf', 'cinq', 'cinco', 'piec', 'fem', 'pet'],
  ['six', 'sechs', 'seis', 'szesc', 'sex', 'sest'],
  ['seven', 'sieben', 'sept', 'siete', 'sete', 'siedem', 'sju', 'sedem'],
  ['eight', 'acht', 'huit', 'ocho', 'oito', 'osiem', 'atta', 'osem'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove', 'dziewiec', 'nio', 'devet'],
  ['ten', 'zehn', 'dix', 'diez', 'dez', 'dziesiec', 'tio', 'deset'],
];
const VALUE = new Map(
  WORDS.flatMap((names, index) => names.map((name) => [name, String(index + 2)] as const)),
);
/** Numerals of one sign after the sign for "number": 第三轮 is the third round. */
const ORDINAL = /第([一二三四五六七八九十])(?![一二三四五六七八九十百])/gu;
const SIGNS = '一二三四五六七八九十';

/** The numbers of a title, in digits or in words up to ten, as plain decimals; each once, in reading order. */
export function readNumbers(title: string): readonly string[] {
  const found: { readonly at: number; readonly value: string }[] = [];
  const digits = title.normalize('NFKC');
  for (const match of digits.matchAll(NUMBER)) {
    const whole = (match[1] ?? '').replace(/\D/g, '');
    const fraction = (match[2] ?? '').replace(/0+$/, '');
    found.push({ at: match.index, value: String(Number(fraction === '' ? whole : `${whole}.${fraction}`)) });
  }
  for (const match of digits.matchAll(/\p{L}+/gu)) {
    const value = VALUE.get(fold(match[0]));
    if (value !== undefined) found.push({ at: match.index, value });
  }
  for (const match of digits.matchAll(ORDINAL)) {
    found.push({ at: match.index, value: String(SIGNS.indexOf(match[1] ?? '') + 1) });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ value }) => value))].slice(0, 8);
}

/**
 * Whether two titles state different numbers: each has one that the other lacks. A number that only one
 * of them gives is more detail, not a conflict.
 */
export function numbersConflict(a: readonly string[], b: readonly string[]): boolean {
  return a.some((number) => !b.includes(number)) && b.some((number) => !a.includes(number));
}
