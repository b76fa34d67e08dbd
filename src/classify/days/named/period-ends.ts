import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, type Span, shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { type Day, endOfMonth, endOfQuarter, makeDay, yearOf } from '../written/calendar.js';

// The ends of periods by their names.

/** The words of an end right before a month or beside a year: "the end of March", 2027年底. */
export const endBeside = ({ words }: Reading, place: Span): Span | undefined =>
  words.find(
    (word) => word.concept === 'date_end_of' && (word.start === place.end || isRightBefore(word, place)),
  );

/** What the names of ends stand for, counted from the publication. */
const ENDS: ReadonlyMap<string, (published: Day) => Day | undefined> = new Map([
  ['date_year_end', (published) => makeDay(yearOf(published), 12, 31)],
  ['date_next_year_end', (published) => makeDay(yearOf(published) + 1, 12, 31)],
  ['date_quarter_end', endOfQuarter],
  ['date_month_end', endOfMonth],
  ['date_next_month_end', (published) => endOfMonth(endOfMonth(published) + 1)],
]);
/** The concepts that name the end of a month or a year. */
export const PERIOD_ENDS: readonly string[] = [...ENDS.keys()];

/** Another year's or month's end, or only the time to do something: "until year-end to change the law". */
const OTHER_BEFORE = smallPattern(
  ({ small_other_period_before }) =>
    String.raw`(?:20\d\d年?\s?|[\d一二三四五六七八九十]|${ended(small_other_period_before)})$`,
);
const OTHER_BEHIND = smallPattern(
  ({ small_other_period, small_to_act }) =>
    String.raw`^(?:[\s-]?20\d\d| ${ended(small_other_period)}| ${begun(small_to_act)}\p{L})`,
);
/** The last day of a month, a quarter or a year named by its end; absent for another concept, and for the end of another period. */
export function namedEnd(reading: Reading, concept: string, place: Span, published: Day): Day | undefined {
  const end = ENDS.get(concept)?.(published);
  if (end === undefined) return undefined;
  const isOther =
    OTHER_BEFORE(reading).test(shortlyBefore(reading.text, place.start, 8)) ||
    OTHER_BEHIND(reading).test(reading.text.slice(place.end, place.end + 16));
  return isOther ? undefined : end;
}
