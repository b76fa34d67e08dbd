import { liesWithin, type Reading, type WordMention } from '../reading/reading.js';
import type { Span } from '../text/text.js';
import {
  addMonths,
  type Day,
  type DayMention,
  dayOfMonthOf,
  endOfMonth,
  MONTHS,
  mention,
  resolveDay,
  WEEKDAYS,
  type WrittenDay,
} from './calendar.js';
import { bareDay, dayOfMonthAway, MONTHS_AWAY } from './day-of-month.js';
import { isMovedTo, MOVED } from './moved.js';
import { beginOfYear, edgeOfMonth, edgeOfYear, endOfPeriod, PERIOD_ENDS } from './period-edges.js';
import { roleOf } from './roles.js';
import { dayOfWeek, withWeekday } from './weekdays.js';
import { isInSentence, near, runsTo } from './words.js';
import { bareDaysIn, dateAround, daysInFigures, monthsInChinese, rangeBefore, yearsIn } from './written.js';

/** A text with more dates than this is a table; so is one with more places that may name one, each looked up among all words. */
const MOST_DATES = 30;
const MOST_PLACES = 100;

/** A day with its month, and before it the first one of a range that ends on it. */
function* ofRange(reading: Reading, written: WrittenDay, published: Day): Generator<DayMention | undefined> {
  for (const each of [rangeBefore(reading.normalised.text, written), written])
    if (each) {
      const whole = withWeekday(reading, each);
      const role = isMovedTo(reading, whole) ? 'until' : roleOf(reading, whole);
      yield mention(whole, resolveDay(each, role, published));
    }
}

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
  yield* ofRange(reading, written, published);
}

/** Days by their distance from the publication. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['date_today', 0],
  ['date_tomorrow', 1],
  ['date_after_tomorrow', 2],
  ['date_yesterday', -1],
  ['date_day_after', 1],
]);

const DAY_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_AWAY.keys(),
  ...RELATIVE.keys(),
  ...PERIOD_ENDS,
  'date_new_year',
]);

/** Whether the sentence of a place names another day. */
const namesDay = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, [...WEEKDAYS, ...MONTHS]) ||
  /\d[日号][^。\n]*$/u.test(reading.normalised.text.slice(Math.max(0, place.start - 40), place.start));

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
  const monthsAway = MONTHS_AWAY.get(concept);
  if (monthsAway !== undefined) return dayOfMonthAway(reading, monthsAway, { start, end }, published);
  // Of a publication on another day nothing is counted.
  if (concept === 'date_day_after' && namesDay(reading, { start, end })) return undefined;
  const away = RELATIVE.get(concept);
  return away === undefined ? undefined : { start, end, day: published + away };
}

/** What may name a day, and the day where it does; each is settled only when it is asked for. */
function* placesOf(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { normalised, words, lang } = reading;
  const { text } = normalised;
  for (const written of daysInFigures(text, lang)) yield* ofRange(reading, written, published);
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

const STATES_YEAR = /20\d\d/u;
const BARE_DAY = /^\d{1,2}日$/u;
/**
 * Days of which the last one of a range comes after its first: that one is of the year that the last one states, or the last
 * one is the first such day after it.
 */
function inOrder(reading: Reading, found: readonly DayMention[]): DayMention[] {
  const { text } = reading.normalised;
  const days = [...found];
  for (let i = 1; i < days.length; i += 1) {
    const [first, last] = [days[i - 1], days[i]];
    if (!first || !last || last.day >= first.day || !runsTo(text, first.end, last.start)) continue;
    if (isInSentence(reading, last, MOVED)) continue;
    const written = text.slice(last.start, last.end);
    if (STATES_YEAR.test(written)) days[i - 1] = { ...first, day: addMonths(first.day, -12) };
    else days[i] = { ...last, day: addMonths(last.day, BARE_DAY.test(written) ? 1 : 12) };
  }
  return days;
}

/** What a decree or an order fixes a day by, and what else may happen on a day. */
const FIXES = ['decided', 'step_decides', 'date_effective'];
const OTHER_EVENT = ['date_meeting', 'date_next', 'date_answer', 'rule_decision', 'probe', 'summit'];
const DAY_OF_MONTH = /(?<!\d)\d{1,2}(?!\d)/u;
/** A month to come that is named alone is the one day of it that is named elsewhere: "from October", "sets 12 October". */
function withDayOfMonth(
  reading: Reading,
  found: readonly DayMention[],
  published: Day,
): readonly DayMention[] {
  const { text } = reading.normalised;
  const { words } = reading;
  const isExact = ({ start, end }: DayMention) => DAY_OF_MONTH.test(text.slice(start, end));
  const isMonth = (place: DayMention) =>
    text.slice(place.start, place.end).includes('月') ||
    words.some((word) => MONTHS.includes(word.concept) && liesWithin(word, place));
  const exact = found.filter(
    (place) =>
      place.day > published &&
      isExact(place) &&
      isInSentence(reading, place, FIXES) &&
      !isInSentence(reading, place, OTHER_EVENT),
  );
  if (exact.length === 0) return found;
  return found.map((place) => {
    if (isExact(place) || !isMonth(place) || place.day !== dayOfMonthOf(place.day, 1)) return place;
    const days = new Set(
      exact.map(({ day }) => day).filter((day) => endOfMonth(day) === endOfMonth(place.day)),
    );
    const [only = place.day] = days;
    return days.size === 1 ? { ...place, day: only } : place;
  });
}

/** What looks back to a day of a month looks back to the last one: "retroactive to 14 November", in March. */
const lookingBack = (reading: Reading, place: DayMention, published: Day): DayMention =>
  place.day > published &&
  near(reading, 'date_retroactive', place) <= 1 &&
  !STATES_YEAR.test(reading.normalised.text.slice(place.start, place.end))
    ? { ...place, day: addMonths(place.day, -12) }
    : place;

/** A time of day before a day: "at 12:01 a.m. Washington time on Wednesday". */
const CLOCK =
  /(?:\b(?:at|um|a|a las|o|kl) )?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:uhr )?(?:\p{L}+ )?(?:time|zeit|ortszeit|e[sd]?t|gmt|cet|utc))?,? (?:on |am |le |el )?$/u;
const withClock = (text: string, place: DayMention): DayMention => {
  const from = Math.max(0, place.start - 40);
  const clock = CLOCK.exec(text.slice(from, place.start));
  return clock ? { ...place, start: from + clock.index } : place;
};

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
  found.sort((a, b) => a.start - b.start);
  return inOrder(reading, withDayOfMonth(reading, found, published)).map((place) =>
    withClock(reading.normalised.text, lookingBack(reading, place, published)),
  );
}
