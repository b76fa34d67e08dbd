import type { Reading } from '../../reading/reading.js';
import { endsBetween, sentenceEndsBetween } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { arePartedBy, type Span } from '../../text/span.js';
import { isInSentence } from '../around/words.js';
import {
  type Day,
  type DayMention,
  endOfMonth,
  MONTHS,
  mention,
  resolveDay,
  type WrittenDay,
  yearOf,
} from '../written/calendar.js';
import { dateAround, monthsInChinese, yearsIn } from '../written/written.js';

/** What a sentence dates that many days back is no news. */
export const LONG_BACK = 31;
/** So near before a length of time stands the day from which it ran, in UTF-16 units: "on 10 November 2025 for a year". */
const REACH = 24;
const REACH_DENSE = 8;
/** Between a day and whose it is: "will suspend the curbs that it announced on October 9 for a year". */
const ON = /^\p{L}*(?: \p{L}{1,4})? ?$/u;

/** A month behind one of the year gone by, in its sentence: 去年10月公布管制，11月暂停. */
const isOfLastYear = ({ words, text }: Reading, { start, year, yearsAway }: WrittenDay): boolean =>
  year === undefined &&
  yearsAway === undefined &&
  words.some(
    ({ concept, end }) =>
      concept === 'document_last_year' && end <= start && !sentenceEndsBetween(text, end, start),
  );

/** The last days of the months that a text names, and the places of the years gone by. */
export function* pastIn(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { text } = reading;
  const lastOf = (month: WrittenDay) => {
    const first = resolveDay(month, 'plain', published);
    return mention(month, first === undefined ? undefined : endOfMonth(first));
  };
  for (const word of reading.words) {
    const month = MONTHS.indexOf(word.concept) + 1;
    const around = month > 0 ? dateAround(reading, month, word) : undefined;
    if (around && !around.isDay) yield lastOf(around.written);
  }
  for (const month of monthsInChinese(text))
    yield lastOf(isOfLastYear(reading, month) ? { ...month, yearsAway: -1 } : month);
  for (const { value, ...place } of yearsIn(text))
    if (value < yearOf(published)) yield { ...place, day: published - LONG_BACK - 1 };
}

/**
 * Whether a length of time is that of what a summary tells of long ago: "suspended the ban in November for a year", and not
 * "on Tuesday prolonged the freeze of its October controls for a year". `days` are those that the text names.
 */
export function isBygone(
  reading: Reading,
  length: Span,
  days: readonly DayMention[],
  published: Day,
): boolean {
  const { text, titleEnd } = reading;
  if (length.start <= titleEnd) return false;
  if (isInSentence(reading, length, ['extended'])) return false;
  const isOfAct = (day: Span) =>
    reading.words.some((word) => word.concept === 'rule_act_dated' && arePartedBy(text, word, day, ON));
  const [reach, ends] = isDense(reading.lang) ? [REACH_DENSE, sentenceEndsBetween] : [REACH, endsBetween];
  return [...days, ...pastIn(reading, published)].some(
    (day) =>
      day !== undefined &&
      published - day.day > LONG_BACK &&
      day.end <= length.start &&
      length.start - day.end <= reach &&
      !ends(text, day.end + 1, length.start) &&
      !isOfAct(day),
  );
}
