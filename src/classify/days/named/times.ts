import type { Reading } from '../../reading/reading.js';
import { follows, type Reach } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import { overlap, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun, ended } from '../../text/word-patterns.js';
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

// Times longer than a day that a text names: "in spring", "in the second quarter", "next week", 明年.

/** The first and the last day of a time. */
type Days = { readonly from: Day; readonly to: Day };

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

/** Before a time: of what is allotted for it, by when something is to be, or only that it is a time: "in early", "mid-". */
const FOR = ({ small_for, small_for_time }: SmallWords) => begun(small_for, small_for_time);
const BY = ({ small_by_time }: SmallWords) => begun(small_by_time);
const WORD = smallPattern((small) => {
  const part = `${ended(small.small_part_of_month)}[ -]`;
  const word = `(?:${FOR(small)}|${BY(small)}|${begun(small.small_in, small.small_in_time)})`;
  return `${BEGINS}(?:${word}(?:${part})?|${part})$`;
});
const OPENS_FOR = smallPattern((small) => `^${FOR(small)}`);
const OPENS_BY = smallPattern((small) => `^${BY(small)}`);
/** A time with the word before it; absent where none stands there. */
function behindWord(reading: Reading, { start, end }: Span): Span | undefined {
  const word = WORD(reading).exec(shortlyBefore(reading.text, start, 32));
  return word ? { start: start - word[0].length, end } : undefined;
}

/** From a time to the quota that is for it, in UTF-16 units: "2027 nickel ore quota", 2027年钨出口配额. */
const TO_QUOTA: Reach = [40, 14];
/** Whether a text names a quota behind its time, which other languages name before it. */
export const isOfQuota = ({ lang, words, text }: Reading, time: Span): boolean =>
  (lang === 'en' || lang === 'zh') &&
  words.some((word) => word.concept === 'quota' && follows(text, time, word, TO_QUOTA));

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
): Span & Partial<Days> {
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

/** The parts of years that a text names, and then the whole years: a quarter is told before the year that it is of. */
function* namedTimes(reading: Reading, published: Day): Generator<Span & Partial<Days>> {
  const { words, text, lang } = reading;
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
    // What is for the time that runs began with it.
    const isOfNow = from <= published && OPENS_FOR(reading).test(said);
    // What begins by a time does so between today and its end.
    if (!isOfNow) found.push({ ...place, from: OPENS_BY(reading).test(said) ? published : from, to });
  }
  return found;
}
