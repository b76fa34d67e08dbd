import {
  addMonths,
  type Day,
  type DayMention,
  dayOfMonthOf,
  endOfMonth,
  MONTHS,
  mention,
  nearestMonth,
  nearestWeekday,
  nextWeeks,
  resolveDay,
  WEEKDAYS,
} from './calendar.js';
import { liesAhead, roleOf } from './day-roles.js';
import { edgeOfMonth, edgeOfYear, endOfThisYear } from './period-edges.js';
import type { Reading, WordMention } from './reading.js';
import type { Span } from './text.js';
import { bareDaysIn, dateAround, daysInFigures, monthsInChinese, yearsIn } from './written-days.js';

/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** A text with more dates than this is a table; so is one with more places that may name one, each looked up among all words. */
const MOST_DATES = 30;
const MOST_PLACES = 100;

const POSSESSIVE = /^'s\b/u;

/** Before a day of the week: not the coming one, but that of the week after ("next Tuesday" said on a Monday, 下周二). */
const NEXT_WEEK = /(?:(?<!\p{L})next |下)$/u;
/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

/** The day that the name of a month stands for, with the figures around it. */
function dayOfMonth(reading: Reading, month: number, place: Span, published: Day): DayMention | undefined {
  const { written, isDay } = dateAround(reading.normalised.text, month, place);
  if (!isDay) return mention(written, edgeOfMonth(reading, written, published));
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

/** Days by their distance from the publication. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['date_today', 0],
  ['date_tomorrow', 1],
  ['date_yesterday', -1],
]);

const DAY_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, ...RELATIVE.keys(), 'date_year_end']);

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
  if (concept === 'date_year_end')
    return mention({ start, end }, endOfThisYear(reading, { start, end }, published));
  const away = RELATIVE.get(concept);
  return away === undefined ? undefined : { start, end, day: published + away };
}

/** 21日: a bare day of the month, of which there may be none near. */
function bareDay(reading: Reading, date: number, place: Span, published: Day): Day | undefined {
  const { text } = reading.normalised;
  const month = text.slice(Math.max(0, place.start - 2), place.start);
  if (/[本当]月/u.test(month)) return dayOfMonthOf(published, date);
  if (month === '下月') return dayOfMonthOf(addMonths(endOfMonth(published), 1), date);
  const last = nearestMonth(date, published, false);
  if (last === undefined) return undefined;
  const fresh = published - last <= FRESH && !/^[起至前]/u.test(text.slice(place.end));
  return !fresh && liesAhead(reading, place) ? nearestMonth(date, published, true) : last;
}

/** What may name a day, and the day where it does; each is settled only when it is asked for. */
function* placesOf(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { normalised, words, lang } = reading;
  const { text } = normalised;
  for (const written of daysInFigures(text))
    yield mention(written, resolveDay(written, roleOf(reading, written), published));
  for (const word of words) if (DAY_WORDS.has(word.concept)) yield namedDay(reading, word, published);
  for (const { value, ...place } of yearsIn(text)) yield edgeOfYear(reading, value, place);
  for (const first of monthsInChinese(text)) yield mention(first, edgeOfMonth(reading, first, published));
  if (lang !== 'zh') return;
  for (const { value, ...place } of bareDaysIn(text))
    yield mention(place, bareDay(reading, value, place, published));
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
