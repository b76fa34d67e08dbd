/** Where a number begins, for patterns with the flag `u`. */
export const NOT_INSIDE = String.raw`(?<![\p{Script=Latin}\d.,$])`;
export const NUMBER = String.raw`${NOT_INSIDE}(\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)`;

/** Languages that write a decimal point; the others write a decimal comma. */
const DECIMAL_POINT: readonly string[] = ['en', 'zh', 'ja', 'ko', 'ar'];

/**
 * A number as its language writes it: 18,125 and 18 125 are thousands in English, where 18.125 is not, and 18.125 is
 * one in German; 93.5 and 93,5 are the same anywhere, 0,125 is no thousand, and of two signs the last is the decimal one.
 */
export function readNumber(text: string, lang: string): number {
  const bare = text.replaceAll(' ', '');
  const [point, comma] = [bare.lastIndexOf('.'), bare.lastIndexOf(',')];
  const isPointDecimal = point >= 0 && comma >= 0 ? point > comma : DECIMAL_POINT.includes(lang);
  const groups = bare.split(isPointDecimal ? ',' : '.');
  const areThousands = !bare.startsWith('0') && groups.slice(1).every((group) => /^\d{3}(?!\d)/.test(group));
  return Number((areThousands ? groups.join('') : bare).replace(',', '.'));
}
