import { isPartOf } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { overlap, type Span } from '../../text/span.js';
import { liesAhead } from '../around/ahead.js';
import { isMovedTo } from '../around/moved.js';
import { isAtRate, roleOf } from '../around/roles.js';
import { isInSentence, onlyBefore } from '../around/words.js';
import {
  type Day,
  type DayMention,
  type DayRole,
  MONTHS,
  makeDay,
  mention,
  resolveDay,
  WEEKDAYS,
  type WrittenDay,
  yearOf,
} from '../written/calendar.js';
import {
  bareDaysIn,
  dateAround,
  daysInFigures,
  monthsInChinese,
  rangeBefore,
  yearsIn,
} from '../written/written.js';
import { bareDay, dayOfMonthAway, MONTHS_AWAY } from './day-of-month.js';
import { beginOfYear, edgeOfMonth, edgeOfYear, endOfPeriod } from './period-edges.js';
import { PERIOD_ENDS } from './period-ends.js';
import { settledDays } from './settled.js';
import { dayOfWeek, withWeekday } from './weekdays.js';

/** A text with more dates than this is a table; so is one with more places that may name one, each looked up among all words. */
const MOST_DATES = 30;
const MOST_PLACES = 100;

/** What the words around a day say of its year: what is moved to it lies ahead, and what is to be done on it does so rather than long ago. */
function yearRole(reading: Reading, place: Span): DayRole {
  if (isMovedTo(reading, place)) return 'until';
  const role = roleOf(reading, place);
  const isToCome =
    role === 'plain' && (isAtRate(reading, place) || liesAhead(onlyBefore(reading, place), place));
  return isToCome ? 'effective' : role;
}

/** A day with its month, and before it the first one of a range that ends on it. */
function* ofRange(reading: Reading, written: WrittenDay, published: Day): Generator<DayMention | undefined> {
  for (const each of [rangeBefore(reading, written), written])
    if (each) {
      const whole = withWeekday(reading, each);
      yield mention(whole, resolveDay(each, yearRole(reading, whole), published));
    }
}

/** The day that the name of a month stands for, with the figures around it; of a range within the month both ends. */
function* daysOfMonth(
  reading: Reading,
  month: number,
  place: Span,
  published: Day,
): Generator<DayMention | undefined> {
  const { written, isDay } = dateAround(reading, month, place);
  if (!isDay) {
    yield mention(written, edgeOfMonth(reading, written, published));
    return;
  }
  yield* ofRange(reading, written, published);
}

/** Days by their distance from the publication. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['date_today', 0],
  ['date_tomorrow', 1],
  ['date_after_tomorrow', 2],
  ['date_yesterday', -1],
  ['date_day_after', 1],
  ['date_twentieth_day', 20],
]);

/** Those counted from the publication of an act, and not of the text. */
const COUNTED = ['date_day_after', 'date_twentieth_day'];

const DAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_AWAY.keys(),
  ...RELATIVE.keys(),
  ...PERIOD_ENDS,
  'date_new_year',
  'rule_from_next_year',
]);

/** Whether the sentence of a place names another day. */
const namesDay = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, [...WEEKDAYS, ...MONTHS]);

/** A day by its name, but for those of a month. */
function namedDay(
  reading: Reading,
  { concept, start, end }: WordMention,
  published: Day,
): DayMention | undefined {
  const weekday = WEEKDAYS.indexOf(concept);
  if (weekday >= 0) return dayOfWeek(reading, weekday, { start, end }, published);
  if (PERIOD_ENDS.includes(concept))
    return mention({ start, end }, endOfPeriod(reading, concept, { start, end }, published));
  if (concept === 'date_new_year')
    return mention({ start, end }, beginOfYear(reading, { start, end }, published));
  if (concept === 'rule_from_next_year') return mention({ start, end }, makeDay(yearOf(published) + 1, 1, 1));
  const monthsAway = MONTHS_AWAY.get(concept);
  if (monthsAway !== undefined) return dayOfMonthAway(reading, monthsAway, { start, end }, published);
  // Of a publication on another day nothing is counted.
  if (COUNTED.includes(concept) && namesDay(reading, { start, end })) return undefined;
  const away = RELATIVE.get(concept);
  return away === undefined ? undefined : { start, end, day: published + away };
}

/** What may name a day, and the day where it does; each is settled only when it is asked for. */
function* placesOf(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { words, lang, text } = reading;
  for (const written of daysInFigures(text, lang)) yield* ofRange(reading, written, published);
  for (const word of words) {
    const month = MONTHS.indexOf(word.concept) + 1;
    if (month > 0) yield* daysOfMonth(reading, month, word, published);
    else if (DAY_WORDS.has(word.concept)) yield namedDay(reading, word, published);
  }
  for (const { value, ...place } of yearsIn(text)) yield edgeOfYear(reading, value, place);
  for (const first of monthsInChinese(text)) yield mention(first, edgeOfMonth(reading, first, published));
  if (lang !== 'zh') return;
  for (const bare of bareDaysIn(text)) yield mention(bare, bareDay(reading, bare, published));
}

/** The days that a text names, in reading order, resolved against the day of publication. */
export function findDays(reading: Reading, published: Day): DayMention[] {
  const found: DayMention[] = [];
  let places = 0;
  for (const place of placesOf(reading, published)) {
    places += 1;
    // "Today the rate is 10%" tells what is so already.
    const isNamed = place && !isPartOf(reading.words, place, 'rule_before_now');
    if (isNamed && !found.some((other) => overlap(other, place))) found.push(place);
    if (found.length === MOST_DATES || places === MOST_PLACES) break;
  }
  found.sort((a, b) => a.start - b.start);
  return settledDays(reading, found, published);
}
