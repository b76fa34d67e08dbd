/** Languages that write a decimal point; the others write a decimal comma. */
const DECIMAL_POINT: readonly string[] = ['en', 'zh', 'ja', 'ko', 'ar'];

/** A number in figures, as a pattern; `group` is what a point, a comma or another sign begins between thousands. */
export const figuresWith = (group: string): string =>
  String.raw`\d{1,3}(?:${group})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;

/**
 * How percent is written behind a rate; percent points are none. For texts in lower case without accents, or patterns
 * that ignore the case.
 */
export const PERCENT_WORD = String.raw`(?:(?:percent|per[ -]cent|por ?ciento|pour cent)\b|proc\b\.?|prozent(?!punkt)|procent(?!enhet))`;
/** A "pc" apart from its number is a piece or a computer, unless the part of a sentence ends with it, or a rate is told: "to 10 pc on rice". */
export const PERCENT = String.raw`(?:%(?!-?point)|pct\b|(?<=\d)pc\b(?! point)|(?<=\d )pc(?= (?:on|from|to|for|dut|tariff|lev|tax)|\n|[^\p{L}\p{N}\s]|$)|p\. ?(?:c\.|cent\b|100\b)|${PERCENT_WORD})`;
/** A number in percent. */
export const IN_PERCENT = new RegExp(String.raw`\d[ -]?${PERCENT}`, 'u');
/** How percent points are written. */
export const POINTS = 'percentage|prozentpunkt|procentenhet|个百分点|個百分點';

/** A number in figures is worth looking for only where there is one. */
export const FIGURE = /\d/u;

/** Before a number: it begins here, and is no part of a fraction. A comma of a Chinese sentence, without a blank behind it, is none of the number: 其中,59%. */
export const NOT_INSIDE = String.raw`(?<![\p{Script=Latin}\d$⁄]|(?:^|[\s\d])[.,])`;
/** The number of a rate: no blank stands between its thousands ("from November 1 100% tariff"), and none did ("1 000 procent"). */
export const RATE = String.raw`${NOT_INSIDE}(?!0\d)(${figuresWith(String.raw`[.,]\d{3}`)})`;

/**
 * A number as its language writes it, English where none is told: 18,125 and 18 125 are thousands in English, where 18.125
 * is not, and 18.125 is one in German; 93.5 and 93,5 are the same anywhere, 0,125 is no thousand, and of two signs the
 * last is the decimal one.
 */
export function readNumber(text: string, lang = 'en'): number {
  const bare = text.replaceAll(' ', '');
  const [point, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  const isPointDecimal =
    point >= 0 && comma >= 0 ? point > comma : DECIMAL_POINT.includes(lang.slice(0, 2).toLowerCase());
  const groups = bare.split(isPointDecimal ? ',' : '.');
  const areThousands = !bare.startsWith('0') && groups.slice(1).every((group) => /^\d{3}(?!\d)/.test(group));
  return Number((areThousands ? groups.join('') : bare).replace(',', '.'));
}

const SIGNS = ' 一二三四五六七八九';
const readSign = (text: string): number =>
  text === '两' ? 2 : text.length === 1 ? SIGNS.indexOf(text) : Number.NaN;

/** A Chinese number up to a hundred: 三, 十, 十二, 九十, 二十一, 百; 半 is a half. `NaN` for any other text. */
export function readSigns(text: string): number {
  if (text === '半') return 0.5;
  if (text === '百' || text === '一百') return 100;
  const [tens = '', ones, ...others] = text.split('十');
  if (others.length > 0) return Number.NaN;
  if (ones === undefined) return readSign(tens);
  return 10 * (tens === '' ? 1 : readSign(tens)) + (ones === '' ? 0 : readSign(ones));
}

const decimalsOf = (value: number): number => `${value}`.split('.')[1]?.length ?? 0;

/** One report rounds what another one states: 43 % and 42.7 %, 132.8 % and 132.83 %; half a point may be a rise. */
export const isSameRate = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) < 0.5 * 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
