import {
  type Day,
  MONTHS,
  makeDay,
  nearestMonth,
  nearestWeekday,
  nearestYear,
  nextWeeks,
  WEEKDAYS,
} from './calendar.js';
import type { Reading, WordMention } from './reading.js';

/** How far before or after a date, in UTF-16 units, the word may stand that says what happens on it. */
export const BEFORE = 32;
export const AFTER = 14;
export const BEFORE_ZH = 8;
export const AFTER_ZH = 6;
/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** A text with more dates than this is a table. */
const MOST_DATES = 30;

/** A day named in a text, and where. */
export type DayMention = { readonly start: number; readonly end: number; readonly day: Day };

const DAY_BEFORE = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er|o|:e)?(?:\s+(?:of|de))?\s+$/u;
const DAY_AFTER = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,]\d|:\d)(?:,?\s+(\d{4})(?!\d))?/u;
const YEAR_AFTER = /^\.?,?\s+(?:de\s+|del\s+)?(20\d\d)(?!\d)/u;
const ZH_DATE = /(?:(\d{4})\s?年\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu;
const ZH_DAY = /(?<![\d月第])(\d{1,2})日(?!元|本)/gu;
const ISO = /(?<!\d)(20\d\d)-(\d{2})-(\d{2})(?!\d)/gu;
const YEAR = /(?<![\d.,-])20\d\d(?![\d%]|[.,-]\d)/gu;
/** No text for readers names more; each is looked up among all words. */
const MOST_YEARS = 50;
const POSSESSIVE = /^'s\b/u;

/** How far from a place the nearest word of a concept stands, infinitely far if none is near. `dense`: Chinese, read closer. */
export function near(
  words: readonly WordMention[],
  concept: string,
  { start, end }: { start: number; end: number },
  dense: boolean,
): number {
  const [before, after] = dense ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.concept !== concept) continue;
    if (word.end <= start && start - word.end <= before) least = Math.min(least, start - word.end);
    else if (word.start >= end && word.start - end <= after) least = Math.min(least, word.start - end + 1);
  }
  return least;
}

/** Before a day of the week: not the coming one, but that of the week after ("next Tuesday" said on a Monday, 下周二). */
const NEXT_WEEK = /(?:(?<!\p{L})next |下)$/u;
/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

/** Whether a date without its year or month lies ahead of the publication; `otherwise` when no word tells. */
function liesAhead(
  { words, lang }: Reading,
  place: { start: number; end: number },
  otherwise = false,
): boolean {
  const dense = lang === 'zh';
  const ahead = Math.min(near(words, 'date_ahead', place, dense), near(words, 'date_next', place, dense) + 3);
  const behind = near(words, 'date_behind', place, dense);
  return ahead === behind ? otherwise : ahead < behind;
}

/** The day of a date, of one without its year the nearest to `around`. */
export function dayNamed(
  year: string | undefined,
  month: number,
  date: number,
  around: Day,
): Day | undefined {
  return year === undefined ? nearestYear(month, date, around) : makeDay(Number(year), month, date);
}

/** The days that a text names in figures, `2025-11-08` and `11月8日`, whatever its language. */
export function daysInFigures(text: string, around: Day): DayMention[] {
  const read = (match: RegExpExecArray): DayMention[] => {
    const day = dayNamed(match[1], Number(match[2]), Number(match[3]), around);
    return day === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
  };
  return [...text.matchAll(ISO), ...text.matchAll(ZH_DATE)].flatMap(read);
}

/** The days that a text names, in reading order, resolved against the day of publication. */
export function findDays(reading: Reading, published: Day): DayMention[] {
  const { text } = reading.normalised;
  const found: DayMention[] = [];
  const add = (start: number, end: number, day: Day | undefined) => {
    if (
      day !== undefined &&
      found.length < MOST_DATES &&
      !found.some((other) => other.start < end && start < other.end)
    )
      found.push({ start, end, day });
  };
  for (const { start, end, day } of daysInFigures(text, published)) add(start, end, day);
  for (const { concept, start, end } of reading.words) {
    const month = MONTHS.indexOf(concept) + 1;
    if (month > 0) {
      const after = DAY_AFTER.exec(text.slice(end, end + 16));
      const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
      const year = YEAR_AFTER.exec(text.slice(end, end + 12));
      if (before) {
        const date = Number(before[1]);
        const day = dayNamed(year?.[1], month, date, published);
        add(start - before[0].length, end + (year?.[0].length ?? 0), day);
      } else if (after && Number(after[1]) <= 31) {
        const date = Number(after[1]);
        const day = dayNamed(after[2], month, date, published);
        add(start, end + after[0].length, day);
      } else if (
        near(reading.words, 'date_effective', { start, end }, false) <= 1 ||
        near(reading.words, 'date_from', { start, end }, false) <= 1
      ) {
        // "from November": the first of the month.
        add(start, end, dayNamed(year?.[1], month, 1, published));
      }
    }
    const weekday = WEEKDAYS.indexOf(concept);
    if (weekday >= 0) {
      const last = nearestWeekday(weekday, published, false);
      // Thursday's measures are known already: only a word may place them ahead (to skip Thursday's talks).
      const rather = published - last >= LONG_AGO && !POSSESSIVE.test(text.slice(end, end + 3));
      const ahead = liesAhead(reading, { start, end }, rather);
      const coming = NEXT_WEEK.test(text.slice(Math.max(0, start - 6), start))
        ? nextWeeks(weekday, published)
        : nearestWeekday(weekday, published, true);
      add(start, end, ahead ? coming : last);
    }
    if (concept === 'date_today') add(start, end, published);
    if (concept === 'date_tomorrow') add(start, end, published + 1);
    if (concept === 'date_yesterday') add(start, end, published - 1);
  }
  let years = 0;
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    years += 1;
    if (years > MOST_YEARS) break;
    const place = { start: index, end: index + year.length };
    if (near(reading.words, 'date_from_year', place, false) <= 1)
      add(place.start, place.end, makeDay(Number(year), 1, 1));
  }
  if (reading.lang === 'zh') {
    for (const match of text.matchAll(ZH_DAY)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const last = nearestMonth(Number(match[1]), published, false);
      // No month near has a 31st, or the number is no day.
      if (last === undefined) continue;
      const fresh = published - last <= FRESH && !/^[起至前]/u.test(text.slice(place.end));
      const day =
        !fresh && liesAhead(reading, place) ? nearestMonth(Number(match[1]), published, true) : last;
      add(place.start, place.end, day);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
