import type { DatedEvent } from '../domain/classification.js';
import {
  addMonths,
  type Day,
  dayOf,
  isoDate,
  MONTHS,
  makeDay,
  nearestMonth,
  nearestWeekday,
  nearestYear,
  WEEKDAYS,
} from './calendar.js';
import type { Reading, WordMention } from './reading.js';

export type DateMention = DatedEvent & { readonly start: number; readonly end: number };

/** How far before or after a date, in UTF-16 units, the word may stand that says what happens on it. */
const BEFORE = 32;
const AFTER = 14;
const BEFORE_ZH = 8;
const AFTER_ZH = 6;
/** An event is reported within so many days; older dates are history. */
const REPORTED_WITHIN = 8;
/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** Concepts of the lexicon that name what may take effect on a day. */
const MEASURES: readonly string[] = [
  'duty',
  'tariff',
  'impose_duty',
  'restrict',
  'export_curb',
  'takes_effect',
];
/** A text with more dates than this is a table. */
const MOST_DATES = 30;

type Found = { readonly start: number; readonly end: number; readonly day: Day };

const DAY_BEFORE = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.|er|º|:e)?(?:\s+(?:of|de))?\s+$/u;
const DAY_AFTER = /^\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,]\d|:\d)(?:,?\s+(\d{4})(?!\d))?/u;
const YEAR_AFTER = /^\.?,?\s+(?:de\s+|del\s+)?(20\d\d)(?!\d)/u;
const ZH_DATE = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/gu;
const ZH_DAY = /(?<![\d月第])(\d{1,2})日(?!元|本)/gu;
const ISO = /(?<!\d)(20\d\d)-(\d{2})-(\d{2})(?!\d)/gu;
const SPAN =
  /(?<![\d.,])(\d{1,3}|one|a|six|three|two|ein|eine|einem|un|une|una|rok|ett|一|半)[\s-]?(days?|days|weeks?|months?|years?|tage[n]?|wochen|monate?n?|jahre?s?|jours|mois|ans?|dias|meses|ano|anos|dni|miesiecy|miesiace|lat|rok|dagar|manader|ar|天|个月|年)(?![\p{Script=Latin}])/gu;
const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  six: 6,
  ein: 1,
  eine: 1,
  einem: 1,
  un: 1,
  une: 1,
  una: 1,
  ett: 1,
  一: 1,
  半: 0.5,
};

function near(
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

/**
 * Whether people meet on a day rather than something taking effect: "talks from Thursday". What stands between the
 * meeting and the day must not name a measure: "talks on duties from 1 November".
 */
function isMeeting({ words, lang }: Reading, { start, end }: { start: number; end: number }): boolean {
  const dense = lang === 'zh';
  const [before, after] = dense ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  return words.some((meeting) => {
    if (meeting.concept !== 'date_meeting') return false;
    if (meeting.start >= end) return meeting.start - end <= after;
    return (
      meeting.end <= start &&
      start - meeting.end <= before &&
      !words.some(
        ({ concept, ...word }) =>
          MEASURES.includes(concept) && word.start >= meeting.end && word.end <= start,
      )
    );
  });
}

function explicitDates(reading: Reading, published: Day): Found[] {
  const { text } = reading.normalised;
  const found: Found[] = [];
  const add = (start: number, end: number, day: Day | undefined) => {
    if (
      day !== undefined &&
      found.length < MOST_DATES &&
      !found.some((other) => other.start < end && start < other.end)
    )
      found.push({ start, end, day });
  };
  for (const match of text.matchAll(ISO)) {
    add(
      match.index,
      match.index + match[0].length,
      makeDay(Number(match[1]), Number(match[2]), Number(match[3])),
    );
  }
  for (const match of text.matchAll(ZH_DATE)) {
    const [month, date] = [Number(match[2]), Number(match[3])];
    const day = match[1] ? makeDay(Number(match[1]), month, date) : nearestYear(month, date, published);
    add(match.index, match.index + match[0].length, day);
  }
  for (const { concept, start, end } of reading.words) {
    const month = MONTHS.indexOf(concept) + 1;
    if (month > 0) {
      const after = DAY_AFTER.exec(text.slice(end, end + 16));
      const before = DAY_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
      const year = YEAR_AFTER.exec(text.slice(end, end + 12));
      if (before) {
        const date = Number(before[1]);
        const day = year ? makeDay(Number(year[1]), month, date) : nearestYear(month, date, published);
        add(start - before[0].length, end + (year?.[0].length ?? 0), day);
      } else if (after && Number(after[1]) <= 31) {
        const date = Number(after[1]);
        const day = after[2] ? makeDay(Number(after[2]), month, date) : nearestYear(month, date, published);
        add(start, end + after[0].length, day);
      } else if (
        near(reading.words, 'date_effective', { start, end }, false) <= 1 ||
        near(reading.words, 'date_from', { start, end }, false) <= 1
      ) {
        // "from November": the first of the month.
        add(start, end, year ? makeDay(Number(year[1]), month, 1) : nearestYear(month, 1, published));
      }
    }
    const weekday = WEEKDAYS.indexOf(concept);
    if (weekday >= 0) {
      const last = nearestWeekday(weekday, published, false);
      const ahead = liesAhead(reading, { start, end }, published - last >= LONG_AGO);
      add(start, end, ahead ? nearestWeekday(weekday, published, true) : last);
    }
    if (concept === 'date_today') add(start, end, published);
    if (concept === 'date_tomorrow') add(start, end, published + 1);
    if (concept === 'date_yesterday') add(start, end, published - 1);
  }
  if (reading.lang === 'zh') {
    for (const match of text.matchAll(ZH_DAY)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const last = nearestMonth(Number(match[1]), published, false) ?? 0;
      const fresh = published - last <= FRESH && !/^[起至前]/u.test(text.slice(place.end));
      const day =
        !fresh && liesAhead(reading, place) ? nearestMonth(Number(match[1]), published, true) : last;
      add(place.start, place.end, day);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function kindOf(reading: Reading, place: Found, published: Day): DatedEvent['kind'] | undefined {
  const dense = reading.lang === 'zh';
  const at = (concept: string) => near(reading.words, concept, place, dense);
  const starts = Math.min(
    at('date_effective'),
    near(
      reading.words.filter(({ end }) => end <= place.start),
      'date_from',
      place,
      dense,
    ),
  );
  const effective = isMeeting(reading, place) ? Number.POSITIVE_INFINITY : starts;
  const expiry = at('date_expiry');
  const next = at('date_next');
  const behind = at('date_behind');
  if (place.day > published) {
    const least = Math.min(effective, expiry, next);
    if (least === Number.POSITIVE_INFINITY) return 'next';
    // A word right before the date ("until", "from") says more than a farther one ("talks").
    if (next === least) return 'next';
    return expiry === least ? 'expiry' : 'effective';
  }
  if (published - place.day > REPORTED_WITHIN) return undefined;
  if (effective <= 3 && effective < behind && effective <= expiry) return 'effective';
  if (expiry <= 3 && expiry < behind) return 'expiry';
  return 'event';
}

function spanEnd(count: string, unit: string, from: Day): Day | undefined {
  const n = SMALL_NUMBERS[count] ?? Number(count);
  if (Number.isNaN(n) || n === 0) return undefined;
  if (/^(?:day|tag|jour|dia|dni|dag|天)/u.test(unit)) return from + n;
  if (/^(?:week|woche)/u.test(unit)) return from + 7 * n;
  if (/^(?:month|monat|mois|mes|mies|manad|个月)/u.test(unit)) return addMonths(from, Math.round(n));
  return n <= 10 ? addMonths(from, Math.round(12 * n)) : undefined;
}

/**
 * The dates of an item, resolved against its publication: when it happened (the publication day, unless the
 * text says otherwise), when it takes effect, when it ends, what comes next. Without a publication time only
 * full dates are resolved.
 */
export function readDates(reading: Reading, publishedAt: string | undefined): DateMention[] {
  const published = publishedAt === undefined ? undefined : dayOf(publishedAt);
  if (published === undefined) return [];
  const { words, lang } = reading;
  const { text } = reading.normalised;
  const dates: DateMention[] = [];
  const has = (kind: DatedEvent['kind']) => dates.some((date) => date.kind === kind);
  const add = (kind: DatedEvent['kind'], day: Day, { start, end }: { start: number; end: number }) => {
    const date = isoDate(day);
    if (!dates.some((other) => other.kind === kind && other.date === date))
      dates.push({ date, kind, start, end });
  };
  for (const place of explicitDates(reading, published)) {
    const kind = kindOf(reading, place, published);
    // The first day reported is when it happened; later ones tell of other things.
    if (kind === 'event' ? !has('event') : kind) add(kind ?? 'event', place.day, place);
  }
  const event = dates.find(({ kind }) => kind === 'event');
  const eventDay = event ? (dayOf(event.date) ?? published) : published;
  if (!event) dates.unshift({ date: isoDate(published), kind: 'event', start: 0, end: 0 });
  const immediate = words.find(({ concept }) => concept === 'date_immediate');
  if (immediate) add('effective', eventDay, immediate);
  for (const match of text.matchAll(SPAN)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const until = spanEnd(match[1] ?? '', match[2] ?? '', eventDay);
    if (until === undefined) continue;
    const dense = lang === 'zh';
    if (near(words, 'date_within', place, dense) <= 2) add('next', until, place);
    else if (!has('expiry') && near(words, 'date_duration', place, dense) <= 6) add('expiry', until, place);
  }
  // What is announced for a later day comes next on that day.
  const upcoming = dates
    .filter(({ kind, date }) => kind === 'effective' && date > isoDate(published))
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  if (upcoming && !has('next')) dates.push({ ...upcoming, kind: 'next' });
  return dates;
}
