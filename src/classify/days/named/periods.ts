import type { Period } from '../../../domain/classification.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { overlap, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun, ended } from '../../text/word-patterns.js';
import { laysThen } from '../around/laid-then.js';
import { isOfOtherGoods } from '../around/other-goods.js';
import { roleOf } from '../around/roles.js';
import { isInSentence } from '../around/words.js';
import { addMonths, type Day, endOfMonth, isoDate, MONTHS, makeDay, yearOf } from '../written/calendar.js';
import { dateAround, monthsInChinese, yearsAwayOf, yearsIn } from '../written/written.js';

// Times in which something is to begin on a day that nobody names: "in spring", "in the second quarter", 明年.

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
/** Whole years by their distance from that of the publication. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['rule_in_this_year', 0],
  ['rule_in_next_year', 1],
]);

/** Before a month or a year: "in", "in early", "in mid-", and of what is allotted "for". */
const IN = smallPattern(
  ({ small_in, small_for, small_part_of_month }) =>
    `${BEGINS}${begun(small_in, small_for)}(?:${ended(small_part_of_month)}[ -])?$`,
);
/** A month or a year with what says that it is a time: "in early 2028"; absent where nothing does. */
function behindIn(reading: Reading, { start, end }: Span): Span | undefined {
  const before = IN(reading).exec(shortlyBefore(reading.text, start, 16));
  return before ? { start: start - before[0].length, end } : undefined;
}

/** What was laid in a time that a title names: "tightens curbs imposed in October", 扩大10月实施的. */
const LAID_THEN = smallPattern(
  ({ small_laid_then, small_part_of_month, small_in }) =>
    `(?<!\\b(?:be|are|is) )${BEGINS}${ended(small_laid_then)} (?:${begun(small_in)})?(?:${ended(small_part_of_month)}[ -])?$`,
);
const LAID_THEN_BEHIND = smallPattern(({ small_laid_then_behind }) => `^ ?${ended(small_laid_then_behind)}`);
const wasLaidThen = (reading: Reading, { start, end }: Span): boolean =>
  LAID_THEN(reading).test(shortlyBefore(reading.text, start, 32)) ||
  LAID_THEN_BEHIND(reading).test(reading.text.slice(end, end + 24));

/** From a part of a year to the quota that is for it, in UTF-16 units. */
const TO_QUOTA = 40;
/** In English a noun behind a part of a year makes a name of both: "in Q2 earnings blow". */
const ON_BEHIND = smallPattern(
  ({ small_behind_time }) => String.raw`^(?! \p{L}| '\p{L})|^ ${ended(small_behind_time)}(?!\p{L})`,
);
const isOfName = (reading: Reading, { end }: Span): boolean =>
  reading.lang === 'en' &&
  !ON_BEHIND(reading).test(reading.text.slice(end, end + 16)) &&
  // "Second-half tungsten export quota".
  !beginsIn(reading.words, end, end + TO_QUOTA, 'quota');

/** The year right before a part of one in Chinese, or its distance: 明年第二季度, 2028年春季. */
const CHINESE_YEAR = /(?:(20\d\d)年|([前去今明后]年))$/u;
const YEAR_SIGN = /^年(?!\d|[初底末]|第|[上下]半)/u;

type Found = Span & { readonly from: Day | undefined; readonly to: Day | undefined };

const monthsOf = (year: number, first: number, last: number, place: Span): Found => {
  const from = makeDay(year, first, 1);
  return { ...place, from, to: from === undefined ? undefined : endOfMonth(addMonths(from, last - first)) };
};

/** A part of a year: of the one that stands beside it, else the first such that is not over. */
function partOfYear(
  reading: Reading,
  [first, last]: readonly [number, number],
  place: Span,
  published: Day,
): Found {
  const now = yearOf(published);
  const [before = '', year, away] = CHINESE_YEAR.exec(shortlyBefore(reading.text, place.start, 6)) ?? [];
  const around = dateAround(reading, first, place).written;
  const written = { ...around, start: around.start - before.length };
  const told = written.year ?? (year === undefined ? undefined : Number(year));
  const distance = written.yearsAway ?? yearsAwayOf(away);
  if (told !== undefined) return monthsOf(told, first, last, written);
  if (distance !== undefined) return monthsOf(now + distance, first, last, written);
  // A winter goes on in the year behind the one in which it begins.
  const nearest = [now - 1, now].map((of) => monthsOf(of, first, last, place));
  return nearest.find(({ to = published }) => to > published) ?? monthsOf(now + 1, first, last, place);
}

/** The parts of years that a text names, and then the whole years: a quarter is told before the year that it is of. */
function* timesOf(reading: Reading, published: Day): Generator<Found> {
  const { words, text, lang } = reading;
  for (const { concept, ...place } of words) {
    const part = PARTS.get(concept);
    const month = MONTHS.indexOf(concept) + 1;
    if (part) yield partOfYear(reading, part, place, published);
    else if (month > 0 && behindIn(reading, place) && !dateAround(reading, month, place).isDay)
      yield partOfYear(reading, [month, month], place, published);
  }
  for (const { month, ...written } of monthsInChinese(text)) {
    const year = written.year ?? yearOf(published) + (written.yearsAway ?? 0);
    if (written.year ?? written.yearsAway) yield monthsOf(year, month, month, written);
  }
  for (const { concept, ...place } of words) {
    const away = YEARS.get(concept);
    if (away !== undefined) yield monthsOf(yearOf(published) + away, 1, 12, place);
  }
  for (const { value, ...place } of yearsIn(text)) {
    const isSigned = lang === 'zh' && YEAR_SIGN.test(text.slice(place.end));
    const time = isSigned ? place : behindIn(reading, place);
    if (time) yield monthsOf(value, 1, 12, time);
  }
}

/** So near before a time stands that something is done before it, or after, in UTF-16 units. */
const BEFORE_THEN = 10;

/** The time to come in which the measure of a text is to begin, where it names the season, the quarter, the month or the year. */
export function readPeriod(reading: Reading, published: Day): (Span & Period) | undefined {
  const found: (Span & { readonly from: Day; readonly to: Day })[] = [];
  for (const { from = published, to = published, ...place } of timesOf(reading, published)) {
    const isOfAnother = found.some((other) => overlap(other, place));
    if (to > published && !isOfAnother) found.push({ ...place, from, to });
  }
  const isMeant = (place: Span) =>
    // A verb behind the title may be of another measure: "curbs imposed in April".
    (roleOf(reading, place) === 'effective' || (place.end <= reading.titleEnd && laysThen(reading, place))) &&
    !wasLaidThen(reading, place) &&
    !isOfName(reading, place) &&
    !isOfOtherGoods(reading, place) &&
    !isInSentence(reading, place, ['date_unreal']) &&
    !beginsIn(reading.words, place.start - BEFORE_THEN, place.start + 1, 'rule_before_or_after');
  const told = found.sort((a, b) => a.start - b.start).find(isMeant);
  return told && { start: told.start, end: told.end, from: isoDate(told.from), to: isoDate(told.to) };
}
