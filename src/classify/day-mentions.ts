import {
  addMonths,
  type Day,
  type DayMention,
  dayOfMonthOf,
  dayOfWeeksAway,
  endOfMonth,
  MONTHS,
  mention,
  nearestMonth,
  nearestWeekday,
  resolveDay,
  WEEKDAYS,
} from './calendar.js';
import { covering, liesAhead, roleOf } from './day-roles.js';
import { edgeOfMonth, edgeOfYear, endOfThisYear } from './period-edges.js';
import type { Reading, WordMention } from './reading.js';
import type { Span } from './text.js';
import {
  bareDaysIn,
  dateAround,
  daysInFigures,
  monthsInChinese,
  rangeBefore,
  yearsIn,
} from './written-days.js';

/** A bare day of the month (21日) that was so many days ago is that day, whatever stands around it. */
const FRESH = 3;

/** A text with more dates than this is a table; so is one with more places that may name one, each looked up among all words. */
const MOST_DATES = 30;
const MOST_PLACES = 100;

const POSSESSIVE = /^'s\b/u;

/** Before a day of the week, of which week it is, counted from this one: "next Tuesday" said on a Monday, 下周二. */
const OF_WEEK: readonly (readonly [before: RegExp, weeks: number])[] = [
  [/(?:(?<!\p{L})next |下个?)$/u, 1],
  [/[本这]$/u, 0],
  [/上个?$/u, -1],
];
/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

/** The day that the name of a month stands for, with the figures around it; of a range within the month both ends. */
function* daysOfMonth(
  reading: Reading,
  month: number,
  place: Span,
  published: Day,
): Generator<DayMention | undefined> {
  const { text } = reading.normalised;
  const { written, isDay } = dateAround(text, month, place);
  if (!isDay) {
    yield mention(written, edgeOfMonth(reading, written, published));
    return;
  }
  for (const each of [rangeBefore(text, written), written])
    if (each) yield mention(each, resolveDay(each, roleOf(reading, each), published));
}

/** The word right before or behind a day by which it is the coming or the last one: "viernes pasado", "kommenden Freitag". */
const adjoining = (
  { words, normalised: { text } }: Reading,
  concept: string,
  { start, end }: Span,
): Span | undefined =>
  words.find(
    (word) =>
      word.concept === concept &&
      (word.end < start ? /^\p{L}* $/u.test(text.slice(word.end, start)) : word.start === end + 1),
  );

/** The day of the week that a text names, the last one or the coming one. */
function dayOfWeek(reading: Reading, weekday: number, place: Span, published: Day): DayMention {
  const { text } = reading.normalised;
  const before = text.slice(Math.max(0, place.start - 6), place.start);
  for (const [pattern, weeks] of OF_WEEK) {
    const [word] = pattern.exec(before) ?? [];
    if (word === undefined) continue;
    return {
      start: place.start - word.length,
      end: place.end,
      day: dayOfWeeksAway(weekday, published, weeks),
    };
  }
  // Said on a Monday, the coming Monday and the last one are a week away.
  const coming = adjoining(reading, 'date_coming', place);
  if (coming) return { ...covering(place, coming), day: nearestWeekday(weekday, published + 1, true) };
  const behind = adjoining(reading, 'date_last', place);
  if (behind) return { ...covering(place, behind), day: nearestWeekday(weekday, published - 1, false) };
  const last = nearestWeekday(weekday, published, false);
  // Thursday's measures are known already: only a word may place them ahead (to skip Thursday's talks).
  const rather = published - last >= LONG_AGO && !POSSESSIVE.test(text.slice(place.end, place.end + 3));
  const isAhead = liesAhead(reading, place, rather);
  return { ...place, day: isAhead ? nearestWeekday(weekday, published, true) : last };
}

/** Months by their distance from that of the publication. */
const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ['date_this_month', 0],
  ['date_next_month', 1],
]);

/** "The 30th of this month"; of a month alone the first day, where something holds from it. 下月1日 is read as a bare day. */
function dayOfMonthAway(reading: Reading, away: number, place: Span, published: Day): DayMention | undefined {
  const { text } = reading.normalised;
  const last = endOfMonth(addMonths(endOfMonth(published), away));
  const { written, isDay } = dateAround(text, 1, place);
  if (isDay) return mention(written, dayOfMonthOf(last, written.date));
  const isAlone = away > 0 && !/^\d/.test(text.slice(place.end)) && roleOf(reading, place) === 'effective';
  return isAlone ? mention(place, dayOfMonthOf(last, 1)) : undefined;
}

/** Days by their distance from the publication. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['date_today', 0],
  ['date_tomorrow', 1],
  ['date_yesterday', -1],
]);

const DAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_AWAY.keys(),
  ...RELATIVE.keys(),
  'date_year_end',
]);

/** A day by its name, but for those of a month. */
function namedDay(
  reading: Reading,
  { concept, start, end }: WordMention,
  published: Day,
): DayMention | undefined {
  const weekday = WEEKDAYS.indexOf(concept);
  if (weekday >= 0) return dayOfWeek(reading, weekday, { start, end }, published);
  if (concept === 'date_year_end')
    return mention({ start, end }, endOfThisYear(reading, { start, end }, published));
  const monthsAway = MONTHS_AWAY.get(concept);
  if (monthsAway !== undefined) return dayOfMonthAway(reading, monthsAway, { start, end }, published);
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
  for (const written of daysInFigures(text, lang))
    yield mention(written, resolveDay(written, roleOf(reading, written), published));
  for (const word of words) {
    const month = MONTHS.indexOf(word.concept) + 1;
    if (month > 0) yield* daysOfMonth(reading, month, word, published);
    else if (DAY_WORDS.has(word.concept)) yield namedDay(reading, word, published);
  }
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
