import { MONTH, MONTHS, monthNames } from '../../classify/text/months.js';

const MONTH_ONLY = new RegExp(
  `(?<![\\d.](?:st|nd|rd|th|er)?\\s?(?:de |of )?)(?<!\\p{L})(${MONTH})(?:'s)?(?:,? (?:de |del )?(20\\d\\d))?(?!\\p{L}|\\.? \\d)`,
  'gu',
);
const CHINESE_MONTH = /(?:(20\d\d)\s*年\s*)?(?<!\d)(\d{1,2})\s*月(?:份)?(?!\s*\d)/gu;
/** Polish makes an adjective of each month: października, "październikowe ograniczenia", October's curbs. */
const POLISH = monthNames('pl', 'long').map((name) => name.replace(/(?:a|ego)$/u, 'ow'));
const POLISH_MONTH = new RegExp(
  `(?<!\\p{L})(${POLISH.join('|')})(?:[yaei]|ego|ej|emu|ych|ymi?|im)(?!\\p{L})`,
  'gu',
);
/** Before a month that is to come, or the middle of one: `until November`, `auf Mitte April`. */
const TO_COME =
  /(?<!\p{L})(?:until|till|to|by|mid|bis|auf|mitte|ende|anfang|jusqu'en|mi|fin|hasta|mediados de|finales de|do|polowy|konca|mitten av|slutet av)[\s-]$/u;
/** Also a verb or a modal: a month only with its year. */
const NOT_ALWAYS_A_MONTH = ['may', 'mar', 'mars', 'march', 'abr', 'set', 'mai', 'dec'];

/** What came in a month is called after it from its second week on: "October's curbs", on 30 October. */
const WEEK = 7;

/** Bygone months that a folded, lower-cased text names without a day, as `YYYY-MM`: `the ban of December 2024`. Pure. */
export function readPastMonths(text: string, near: number): string[] {
  const today = new Date(near).toISOString().slice(0, 7);
  const year = new Date(near).getUTCFullYear();
  const isOldEnough = new Date(near).getUTCDate() > WEEK;
  const named = [
    ...Array.from(text.matchAll(MONTH_ONLY), ({ index, 1: name = '', 2: stated }) => ({
      month: MONTHS.get(name) ?? 0,
      stated,
      sure: !NOT_ALWAYS_A_MONTH.includes(name) && !TO_COME.test(text.slice(Math.max(0, index - 24), index)),
    })),
    ...Array.from(text.matchAll(POLISH_MONTH), ([, name = '']) => ({
      month: POLISH.indexOf(name) + 1,
      stated: undefined,
      sure: true,
    })),
    ...Array.from(text.matchAll(CHINESE_MONTH), ([, stated, month]) => ({
      month: Number(month),
      stated,
      sure: true,
    })),
  ];
  return named.flatMap(({ month, stated, sure }) => {
    if (month < 1 || month > 12 || (!sure && stated === undefined)) return [];
    const of = (value: number | string): string => `${value}-${String(month).padStart(2, '0')}`;
    const found = stated === undefined ? (of(year) <= today ? of(year) : of(year - 1)) : of(stated);
    return found < today || (found === today && isOldEnough) ? [found] : [];
  });
}
