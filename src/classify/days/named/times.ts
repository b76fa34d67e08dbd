import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { overlap, type Span, shortlyBefore } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import { covering } from '../around/words.js';
import {
  addMonths,
  type Day,
  dayOfWeeksAway,
  endOfMonth,
  MONTHS,
  makeDay,
  yearOf,
} from '../written/calendar.js';
import { dateAround, monthsInChinese, yearsAwayOf, yearsIn } from '../written/written.js';
import { endBeside, namedEnd } from './period-ends.js';
import { behindWord, byItsEnd, isOfQuota, OPENS_BY, OPENS_FOR } from './time-words.js';

// Times longer than a day that a text names: "in spring", "in the second quarter", "next week", 明年.

/** The first and the last day of a time. */
type Days = { readonly from: Day; readonly to: Day };
/** The place of a time; its days are absent where there are none such. */
type Named = Span & { readonly from?: Day | undefined; readonly to?: Day | undefined };

/** Parts of a year by their first and last months, as concepts of the lexicon. Seasons are those of the northern half of the world. */
const PARTS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['rule_in_spring', [3, 5]],
  ['rule_in_summer', [6, 8]],
  ['rule_in_autumn', [9, 11]],
  ['rule_in_winter', [12, 14]],
  ['rule_in_first_quarter', [1, 3]],
  ['rule_in_second_quarter', [4, 6]],
  ['rule_in_third_quarter', [7, 9]],
  ['rule_in_fourth_quarter', [10, 12]],
  ['rule_in_first_half', [1, 6]],
  ['rule_in_second_half', [7, 12]],
]);

function months(year: number, first: number, last: number): Days | undefined {
  const from = makeDay(year, first, 1);
  return from === undefined ? undefined : { from, to: endOfMonth(addMonths(from, last - first)) };
}
const year = (away: number) => (published: Day) => months(yearOf(published) + away, 1, 12);
const endOfWeek = (today: Day, weeks: number): Day => dayOfWeeksAway(0, today, weeks);
const endOfNextMonth = (today: Day): Day => endOfMonth(endOfMonth(today) + 1);
/** Times by their distance from the publication. */
const AWAY: ReadonlyMap<string, (today: Day) => Days | undefined> = new Map([
  ['rule_later_this_week', (today) => ({ from: today, to: endOfWeek(today, 0) })],
  ['rule_in_next_week', (today) => ({ from: endOfWeek(today, 0) + 1, to: endOfWeek(today, 1) })],
  ['rule_later_this_month', (today) => ({ from: today, to: endOfMonth(today) })],
  ['date_next_month', (today) => ({ from: endOfMonth(today) + 1, to: endOfNextMonth(today) })],
  ['rule_in_this_year', year(0)],
  ['rule_in_next_year', year(1)],
  ['rule_in_year_after_next', year(2)],
]);

/** The year right before a part of one in Chinese, or its distance: 明年第二季度, 2028年春季. */
const CHINESE_YEAR = /(?:(20\d\d)年|([前去今明后]年))$/u;
const YEAR_SIGN = /^年(?!\d|[底末]|第|[上下]半)/u;

/** In the name of a season, that it is not the one that runs: "next spring". */
const COMING = smallPattern(({ small_coming }) => String.raw`(?<!\p{L})${ended(small_coming)}(?!\p{L})`);
/** A part of a year: of the one that stands beside it, else the first such that is not over. */
function partOfYear(
  reading: Reading,
  [first, last]: readonly [number, number],
  place: Span,
  published: Day,
): Named {
  const now = yearOf(published);
  const [before = '', named, away] = CHINESE_YEAR.exec(shortlyBefore(reading.text, place.start, 6)) ?? [];
  const { start, end, ...around } = dateAround(reading, first, place).written;
  const written = { start: start - before.length, end };
  const told = around.year ?? (named === undefined ? undefined : Number(named));
  const distance = around.yearsAway ?? yearsAwayOf(away);
  if (told !== undefined) return { ...written, ...months(told, first, last) };
  if (distance !== undefined) return { ...written, ...months(now + distance, first, last) };
  // A winter goes on in the year behind the one in which it begins.
  const nearest = [now - 1, now, now + 1].map((of) => months(of, first, last));
  const isNext = COMING(reading).test(reading.text.slice(place.start, place.end));
  return { ...place, ...nearest.find((days) => days && (isNext ? days.from : days.to) > published) };
}

/** The times by whose end something is done: "by year-end", "before the end of 2027", 将于年底前. */
function* timesByEnd(reading: Reading, published: Day): Generator<Named> {
  const { words, text } = reading;
  for (const { concept, ...place } of words) {
    const month = MONTHS.indexOf(concept) + 1;
    const endOf = month > 0 ? endBeside(reading, place) : undefined;
    const to = endOf
      ? partOfYear(reading, [month, month], place, published).to
      : namedEnd(reading, concept, place, published);
    const whole = to === undefined ? undefined : byItsEnd(reading, endOf ? covering(place, endOf) : place);
    if (whole) yield { ...whole, from: published, to };
  }
  for (const { value, ...place } of yearsIn(text)) {
    const endOf = endBeside(reading, place);
    const whole = endOf && byItsEnd(reading, covering(place, endOf));
    if (whole) yield { ...whole, from: published, to: months(value, 1, 12)?.to };
  }
}

/** The parts of years that a text names, and then the whole years: a quarter is told before the year that it is of. */
function* namedTimes(reading: Reading, published: Day): Generator<Named> {
  const { words, text, lang } = reading;
  yield* timesByEnd(reading, published);
  for (const { concept, ...place } of words) {
    const part = PARTS.get(concept);
    const month = MONTHS.indexOf(concept) + 1;
    if (part) yield partOfYear(reading, part, place, published);
    else if (month > 0 && behindWord(reading, place) && !dateAround(reading, month, place).isDay)
      yield partOfYear(reading, [month, month], place, published);
  }
  for (const { year: told, yearsAway, month, start, end } of monthsInChinese(text)) {
    const of = told ?? (yearsAway === undefined ? undefined : yearOf(published) + yearsAway);
    if (of !== undefined) yield { start, end, ...months(of, month, month) };
    else if (behindWord(reading, { start, end }))
      yield partOfYear(reading, [month, month], { start, end }, published);
  }
  for (const { concept, ...place } of words) {
    const days = AWAY.get(concept)?.(published);
    if (days) yield { ...place, ...days };
  }
  for (const { value, ...place } of yearsIn(text)) {
    const isSigned = lang === 'zh' && YEAR_SIGN.test(text.slice(place.end));
    const isAllotted = isOfQuota(reading, place);
    const time = isSigned || isAllotted ? place : behindWord(reading, place);
    if (time && !(isAllotted && value <= yearOf(published))) yield { ...time, ...months(value, 1, 12) };
  }
}

/** The times that a text names of which some is still to come. */
export function timesIn(reading: Reading, published: Day): (Span & Days)[] {
  const { text } = reading;
  const found: (Span & Days)[] = [];
  for (const { from, to, ...named } of namedTimes(reading, published)) {
    if (from === undefined || to === undefined || to <= published) continue;
    const place = behindWord(reading, named) ?? named;
    if (found.some((other) => overlap(other, place))) continue;
    const said = text.slice(place.start, place.end);
    // What is for a time that has begun runs already; that of what is to be done by its end begins today.
    const isOfNow = from < published && OPENS_FOR(reading).test(said);
    // What begins by a time does so between today and its end.
    if (!isOfNow) found.push({ ...place, from: OPENS_BY(reading).test(said) ? published : from, to });
  }
  return found;
}
