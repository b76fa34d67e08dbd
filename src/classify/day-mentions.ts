import { PERCENT } from '../domain/numbers.js';
import {
  addMonths,
  type Day,
  dayOfMonthOf,
  endOfMonth,
  MONTHS,
  makeDay,
  nearestMonth,
  nearestWeekday,
  nextWeeks,
  resolveDay,
  WEEKDAYS,
  type WrittenDay,
  yearOf,
} from './calendar.js';
import { sentenceEndsBetween } from './clause.js';
import { BESIDE_MONTH, liesAhead, near, roleOf } from './day-roles.js';
import type { Reading, WordMention } from './reading.js';
import type { Span } from './text.js';

/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** A text with more dates than this is a table; so is one with more places that may name one, each looked up among all words. */
const MOST_DATES = 30;
const MOST_PLACES = 100;

/** A day named in a text, and where. */
export type DayMention = Span & { readonly day: Day };

/** Behind a number that is a rate and no day: "in November 25 percent tariffs". */
export const NOT_A_RATE = String.raw`(?!\s?${PERCENT})`;
const DAY_BEFORE = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er|o|:e)?(?:\s+(?:of|de))?\s+$/u;
const DAY_AFTER = new RegExp(
  String.raw`^\.?\s+(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,]\d|:\d)${NOT_A_RATE}(?:,?\s+(\d{4})(?!\d))?`,
  'u',
);
const YEAR_AFTER = /^\.?,?\s+(?:de\s+|del\s+)?(20\d\d)(?!\d)/u;
const NEXT_YEAR_AFTER =
  /^,?\s(?:of )?(?:next year|nachsten jahres|kommenden jahres|(?:de )?l'an(?:nee)? prochaine?|del (?:proximo ano|ano proximo|ano que viene)|przyszlego roku|nasta ar)\b/u;
const ZH_DATE =
  /(?:(\d{4})\s?年\s?|([去今明]年))?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号](?:\s?(?:零|\d{1,2})[时点](?:\d{1,2}分)?)?/gu;
const ZH_MONTH = /(?:(?<!\d)(20\d\d)\s?年\s?|([去今明]年)|(?<![\d年.-]))(\d{1,2})\s?月(?!\s?\d)/gu;
const ZH_DAY = /(?:(?<![\d月第])|(?<=[本当]月))(\d{1,2})[日号](?!元|本)/gu;
const ZH_YEARS: readonly string[] = ['去年', '今年', '明年'];
/** How far a year that is told by its distance is away: 明年 is one year. */
const yearsAwayOf = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : ZH_YEARS.indexOf(year) - 1;
const ISO = /(?<!\d)(20\d\d)-(\d{2})-(\d{2})(?!\d)/gu;
const YEAR = /(?<![\d.,]|(?<!end)-)20\d\d(?![\d%]|[.,-]\d)/gu;
const POSSESSIVE = /^'s\b/u;

/** Before a day of the week: not the coming one, but that of the week after ("next Tuesday" said on a Monday, 下周二). */
const NEXT_WEEK = /(?:(?<!\p{L})next |下)$/u;
/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

/** The days that a text names in figures, `2025-11-08` and `11月8日`, whatever its language. */
export function daysInFigures(text: string): WrittenDay[] {
  const written = (
    { 0: all, index }: RegExpExecArray,
    year: string | undefined,
    month: string | undefined,
    date: string | undefined,
  ): WrittenDay => ({
    start: index,
    end: index + all.length,
    year: year === undefined ? undefined : Number(year),
    month: Number(month),
    date: Number(date),
  });
  return [
    ...Array.from(text.matchAll(ISO), (match) => written(match, match[1], match[2], match[3])),
    ...Array.from(text.matchAll(ZH_DATE), (match) => ({
      ...written(match, match[1], match[3], match[4]),
      yearsAway: yearsAwayOf(match[2]),
    })),
  ];
}

const mention = ({ start, end }: Span, day: Day | undefined): DayMention | undefined =>
  day === undefined ? undefined : { start, end, day };

/** The words of an end right before a month or beside a year: "the end of March", 2027年底. */
const endAt = ({ words }: Reading, place: Span): Span | undefined =>
  words.find(
    ({ concept, start, end }) =>
      concept === 'date_end_of' && (start === place.end || (end <= place.start && place.start - end <= 1)),
  );

/** A place with the words of an end: they are no words of expiry, "by the end of 2026" is none. */
const withEnd = (endOf: Span, place: Span): Span => ({
  start: Math.min(endOf.start, place.start),
  end: Math.max(endOf.end, place.end),
});

/**
 * The first day of a month from which, or with its year or as its end the last until which, something holds; one only named
 * is no day.
 */
function dayOfWholeMonth(reading: Reading, first: WrittenDay, published: Day): Day | undefined {
  const endOf = endAt(reading, first);
  if (!endOf && roleOf(reading, first, 1) === 'effective') return resolveDay(first, 'effective', published);
  if (first.year === undefined && first.yearsAway === undefined && !endOf) return undefined;
  if (roleOf(reading, endOf ? withEnd(endOf, first) : first, BESIDE_MONTH) !== 'until') return undefined;
  const day = resolveDay(first, 'plain', published);
  const last = day === undefined ? undefined : endOfMonth(day);
  const isBehind = last !== undefined && last < published && first.year === undefined;
  return isBehind ? endOfMonth(addMonths(last, 12)) : last;
}

/** The day that the name of a month stands for, with the figures around it. */
function dayOfMonth(
  reading: Reading,
  month: number,
  { start, end }: Span,
  published: Day,
): DayMention | undefined {
  const { text } = reading.normalised;
  const rest = text.slice(end, end + 26);
  const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  const after = before ? null : DAY_AFTER.exec(rest);
  const date = before?.[1] ?? after?.[1];
  const [beyond = '', year] = after ? [after[0], after[2]] : (YEAR_AFTER.exec(rest) ?? []);
  const nextYear = year === undefined ? NEXT_YEAR_AFTER.exec(rest.slice(beyond.length)) : null;
  const written: WrittenDay = {
    start: start - (before?.[0].length ?? 0),
    end: end + beyond.length + (nextYear?.[0].length ?? 0),
    year: year === undefined ? undefined : Number(year),
    yearsAway: nextYear ? 1 : undefined,
    month,
    date: Number(date ?? 1),
  };
  if (date === undefined) return mention(written, dayOfWholeMonth(reading, written, published));
  return mention(written, resolveDay(written, roleOf(reading, written), published));
}

/** The day of the week that a text names, the last one or the coming one. */
function dayOfWeek(reading: Reading, weekday: number, place: Span, published: Day): Day {
  const { text } = reading.normalised;
  const last = nearestWeekday(weekday, published, false);
  // Thursday's measures are known already: only a word may place them ahead (to skip Thursday's talks).
  const rather = published - last >= LONG_AGO && !POSSESSIVE.test(text.slice(place.end, place.end + 3));
  if (!liesAhead(reading, place, rather)) return last;
  return NEXT_WEEK.test(text.slice(Math.max(0, place.start - 6), place.start))
    ? nextWeeks(weekday, published)
    : nearestWeekday(weekday, published, true);
}

const DEALS: readonly string[] = ['deal', 'trade_deal', 'talks', 'trade_talks', 'conclude'];

/** Days by their distance from the publication. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['date_today', 0],
  ['date_tomorrow', 1],
  ['date_yesterday', -1],
]);

const DAY_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, ...RELATIVE.keys(), 'date_year_end']);

/** Whether the sentence tells of a deal or of talks: "a pact is to stand by year-end" ends nothing then. */
function isOfDeal({ words, normalised: { text } }: Reading, place: Span): boolean {
  return words.some(
    ({ concept, start, end }) =>
      DEALS.includes(concept) &&
      !sentenceEndsBetween(text, Math.min(end, place.end), Math.max(start, place.start)),
  );
}

/** The last day of this year, until which something holds; where a year stands beside its end, that one is meant. */
function endOfThisYear(reading: Reading, place: Span, published: Day): DayMention | undefined {
  const { text } = reading.normalised;
  const isOther =
    /(?:20\d\d年?\s?|[去前明后])$/u.test(text.slice(0, place.start)) ||
    /^[\s-]?20\d\d/u.test(text.slice(place.end));
  if (isOther || isOfDeal(reading, place) || roleOf(reading, place) !== 'until') return undefined;
  return mention(place, makeDay(yearOf(published), 12, 31));
}

/** A day by its name, as all languages but Chinese name most. */
function namedDay(
  reading: Reading,
  { concept, start, end }: WordMention,
  published: Day,
): DayMention | undefined {
  const month = MONTHS.indexOf(concept) + 1;
  if (month > 0) return dayOfMonth(reading, month, { start, end }, published);
  const weekday = WEEKDAYS.indexOf(concept);
  if (weekday >= 0) return { start, end, day: dayOfWeek(reading, weekday, { start, end }, published) };
  if (concept === 'date_year_end') return endOfThisYear(reading, { start, end }, published);
  const away = RELATIVE.get(concept);
  return away === undefined ? undefined : { start, end, day: published + away };
}

/** 21日: a bare day of the month, of which there may be none near. */
function bareDay(reading: Reading, date: number, place: Span, published: Day): Day | undefined {
  const { text } = reading.normalised;
  if (/[本当]月$/u.test(text.slice(0, place.start))) return dayOfMonthOf(published, date);
  const last = nearestMonth(date, published, false);
  if (last === undefined) return undefined;
  const fresh = published - last <= FRESH && !/^[起至前]/u.test(text.slice(place.end));
  return !fresh && liesAhead(reading, place) ? nearestMonth(date, published, true) : last;
}

/** "Through 2028" is until its end, "until 2028" until its beginning. */
const THROUGH = /\bthrough $/u;

/** The first day of a year from which something holds, or the last of one until whose end it does; one only named is no day. */
function edgeOfYear(reading: Reading, year: number, place: Span): DayMention | undefined {
  if (near(reading, 'date_from_year', place) <= 1) return mention(place, makeDay(year, 1, 1));
  const endOf = endAt(reading, place);
  const whole = endOf ? withEnd(endOf, place) : place;
  const isLast = endOf !== undefined || THROUGH.test(reading.normalised.text.slice(0, place.start));
  return isLast && roleOf(reading, whole) === 'until' ? mention(whole, makeDay(year, 12, 31)) : undefined;
}

/** What may name a day, and the day where it does; each is settled only when it is asked for. */
function* placesOf(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { normalised, words, lang } = reading;
  const { text } = normalised;
  for (const written of daysInFigures(text))
    yield mention(written, resolveDay(written, roleOf(reading, written), published));
  for (const word of words) if (DAY_WORDS.has(word.concept)) yield namedDay(reading, word, published);
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    const place = { start: index, end: index + year.length };
    yield edgeOfYear(reading, Number(year), place);
  }
  for (const { 0: all, 1: year, 2: away, 3: month, index } of text.matchAll(ZH_MONTH)) {
    const first = {
      start: index,
      end: index + all.length,
      year: year === undefined ? undefined : Number(year),
      yearsAway: yearsAwayOf(away),
      month: Number(month),
      date: 1,
    };
    yield mention(first, dayOfWholeMonth(reading, first, published));
  }
  if (lang !== 'zh') return;
  for (const { 0: all, 1: date, index } of text.matchAll(ZH_DAY)) {
    const place = { start: index, end: index + all.length };
    yield mention(place, bareDay(reading, Number(date), place, published));
  }
}

/** The days that a text names, in reading order, resolved against the day of publication. */
export function findDays(reading: Reading, published: Day): DayMention[] {
  const found: DayMention[] = [];
  let places = 0;
  for (const place of placesOf(reading, published)) {
    places += 1;
    if (place && !found.some((other) => other.start < place.end && place.start < other.end))
      found.push(place);
    if (found.length === MOST_DATES || places === MOST_PLACES) break;
  }
  return found.sort((a, b) => a.start - b.start);
}
