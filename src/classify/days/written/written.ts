import { PERCENT } from '../../../domain/numbers.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { matchesOf, placeOf, type Span, shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import type { WrittenDay } from './calendar.js';

/** A text, with the small words that stand in its days. */
type Writing = Pick<Reading, 'text' | 'small'>;

/** Behind a number that is a rate and no day: "in November 25 percent tariffs". */
export const NOT_A_RATE = String.raw`(?!\s?${PERCENT})`;
const DAY_BEFORE = smallPattern(
  ({ small_of_month }) =>
    String.raw`(?:\bthe )?(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er|o|:e)?(?:\s+${ended(small_of_month)})?\s+$`,
);
const DAY_AFTER = new RegExp(
  String.raw`^\.?\s+(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,]\d|:\d)${NOT_A_RATE}(?:,?\s+(\d{4})(?!\d))?`,
  'u',
);
const YEAR_AFTER = smallPattern(
  ({ small_of_month }) =>
    String.raw`^\.?,?\s+(?:${ended(small_of_month)}\s+)?(20\d\d)(?!\d)(?: r\.| roku\b)?`,
);
const LAST_YEAR_AFTER = smallPattern(({ small_last_year }) => String.raw`^,?\s${ended(small_last_year)}\b`);
const NEXT_YEAR_AFTER = smallPattern(({ small_next_year }) => String.raw`^,?\s${ended(small_next_year)}\b`);
const ZH_DATE =
  /(?:(\d{4})\s?年\s?|([去今明]年))?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})(?:\s?[日号](?:\s?(?:零|\d{1,2})\s?[时点](?:\s?\d{1,2}\s?分)?)?|(?=[至到–-]\d{1,2}[日号]))/gu;
const ZH_MONTH =
  /(?:(?<!\d)(20\d\d)\s?年\s?|([去今明]年)|(?<![\d年.-]))(\d{1,2})\s?月份?(?!\s?\d|[^。,;]{0,20}以来)/gu;
const ZH_DAY = /(?:(?<![\d月第])|([本当下]月))(\d{1,2})日(?!元|本)(?:(?:零|\d{1,2})[时点](?:\d{1,2}分)?)?/gu;
const ZH_YEARS: readonly string[] = ['前年', '去年', '今年', '明年', '后年'];
const THIS_YEAR = ZH_YEARS.indexOf('今年');
/** How far a year that is told by its distance is away: 明年 is one year. */
export const yearsAwayOf = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : ZH_YEARS.indexOf(year) - THIS_YEAR;
/** What every day in figures alone holds. */
const IN_FIGURES = /\d[./-]\s?\d/;
/** 2025-11-08, and as Chinese pages write it: 2025/11/8, 2025.11.8. */
const YEAR_FIRST = /(?<!\d)(20\d\d)(?:-(\d{2})-(\d{2})|([/.])(\d{1,2})\4(\d{1,2}))(?!\d|[/.]\d)/gu;
/** 8.11.2025; without its year only behind a word that goes before a day: "ab 8.11." */
const DOTTED =
  /(?<![\d.,/-])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)(?!\d|[.,]\d)|(?<=\b(?:ab|am|vom|zum|bis|(?:ab|seit|vor) dem|seit|(?:auf|fur) den|od|do|dnia|fran|till) )(\d{1,2})\.\s?(\d{1,2})\.(?!\d|\s\d{4}(?!\d)|\p{L}|\s?%)/gu;
/** Swedish writes 8/11 behind a word that goes before a day. */
const SLASHED_ALONE = /(?<=\b(?:den|fran|till) )(\d{1,2})\/(\d{1,2})(?![\d/%]|,\d| av\b)/gu;
/** 8/11/2025, the day first; Americans put the month there, so that in English one that may be either is no day. */
const SLASHED = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?![\d/])/gu;
const YEAR = /(?<!\d|\d[.,]|(?<!end|early|mid|mi|late)-)20\d\d(?![\d%]|[.,-]\d)/gu;

/** The days that a text names in figures, `2025-11-08`, `8.11.2025` and `11月8日`; `lang` settles which part of `8/11/2025` is the day. */
export function daysInFigures(text: string, lang = 'en'): WrittenDay[] {
  const written = (
    match: RegExpExecArray,
    year: string | undefined,
    month: string | undefined,
    date: string | undefined,
  ): WrittenDay => ({
    ...placeOf(match),
    year: year === undefined ? undefined : Number(year),
    month: Number(month),
    date: Number(date),
  });
  // Few texts hold any.
  const found: WrittenDay[] = [];
  if (IN_FIGURES.test(text)) {
    for (const match of matchesOf(YEAR_FIRST, text))
      found.push(written(match, match[1], match[2] ?? match[5], match[3] ?? match[6]));
    for (const match of matchesOf(DOTTED, text))
      found.push(written(match, match[3], match[2] ?? match[5], match[1] ?? match[4]));
    for (const match of matchesOf(SLASHED, text)) {
      const [, first, second, year] = match;
      if (lang !== 'en' || Number(first) > 12) found.push(written(match, year, second, first));
      else if (Number(second) > 12 || first === second) found.push(written(match, year, first, second));
    }
  }
  if (lang === 'sv')
    for (const match of matchesOf(SLASHED_ALONE, text))
      found.push(written(match, undefined, match[2], match[1]));
  if (!text.includes('月')) return found;
  for (const match of matchesOf(ZH_DATE, text))
    found.push({ ...written(match, match[1], match[3], match[4]), yearsAway: yearsAwayOf(match[2]) });
  return found;
}

/** A month, or a year, as a text names it alone: its first day. */
export function monthsInChinese(text: string): WrittenDay[] {
  if (!text.includes('月')) return [];
  return matchesOf(ZH_MONTH, text).map((match) => ({
    ...placeOf(match),
    year: match[1] === undefined ? undefined : Number(match[1]),
    yearsAway: yearsAwayOf(match[2]),
    month: Number(match[3]),
    date: 1,
  }));
}

/** Years that stand alone. */
export const yearsIn = (text: string): (Span & { readonly value: number })[] =>
  matchesOf(YEAR, text).map((match) => ({ ...placeOf(match), value: Number(match[0]) }));

/** A day of a month that is not named: 21日, or only by its distance, 下月1日. */
export type BareDay = Span & { readonly date: number; readonly month: string | undefined };
export const bareDaysIn = (text: string): BareDay[] =>
  matchesOf(ZH_DAY, text).map((match) => ({ ...placeOf(match), date: Number(match[2]), month: match[1] }));

/** `14 to` or `14 and` before "17 October". */
const RANGE_BEFORE = smallPattern(({ small_to_day, small_and, small_on_day }) => {
  const date = String.raw`(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er|:e)?`;
  const on = `(?:${begun(small_on_day)})?$`;
  return String.raw`${date}(?:\s?[–-]\s?|\s${begun(small_to_day)})${on}|${date}\s${begun(small_and)}${on}`;
});

/**
 * The first of two days that share the month behind the second: "vom 14. bis 17. Oktober", "1 and 13 April". That of a range
 * reaches to the last.
 */
export function rangeBefore({ small, text }: Writing, last: WrittenDay): WrittenDay | undefined {
  const from = Math.max(0, last.start - 14);
  const match = RANGE_BEFORE({ small }).exec(text.slice(from, last.start));
  const [whole = '', ranged, listed = ''] = match ?? [];
  const date = Number(ranged ?? listed);
  if (!match || !(date < last.date)) return undefined;
  const start = from + match.index;
  return { ...last, start, end: start + (ranged ? whole.trimEnd() : listed).length, date };
}

/** What a text writes around the name of a month; the day is absent where it names the month alone. */
export function dateAround(
  { small, text }: Writing,
  month: number,
  { start, end }: Span,
): { readonly written: WrittenDay; readonly isDay: boolean } {
  const rest = text.slice(end, end + 26);
  const before = DAY_BEFORE({ small }).exec(shortlyBefore(text, start, 14));
  const after = before ? null : DAY_AFTER.exec(rest);
  const date = before?.[1] ?? after?.[1];
  const [beyond = '', year] = after ? [after[0], after[2]] : (YEAR_AFTER({ small }).exec(rest) ?? []);
  const behind = year === undefined ? rest.slice(beyond.length) : '';
  const nextYear = NEXT_YEAR_AFTER({ small }).exec(behind);
  const lastYear = nextYear ? null : LAST_YEAR_AFTER({ small }).exec(behind);
  const written = {
    start: start - (before?.[0].length ?? 0),
    end: end + beyond.length + ((nextYear ?? lastYear)?.[0].length ?? 0),
    year: year === undefined ? undefined : Number(year),
    yearsAway: nextYear ? 1 : lastYear ? -1 : undefined,
    month,
    date: Number(date ?? 1),
  };
  return { written, isDay: date !== undefined };
}
