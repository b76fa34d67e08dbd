import type { Reading } from '../reading/reading.js';
import { sentenceEndsBetween } from '../text/clause.js';
import type { Span } from '../text/text.js';
import {
  type Day,
  type DayMention,
  endOfMonth,
  MONTHS,
  mention,
  resolveDay,
  type WrittenDay,
  yearOf,
} from './calendar.js';
import { dateAround, monthsInChinese, yearsIn } from './written.js';

/** What a sentence dates that many days back is no news. */
const LONG_BACK = 31;

/** The last days of the months that a text names, and the places of the years gone by. */
function* pastIn(reading: Reading, published: Day): Generator<DayMention | undefined> {
  const { text } = reading.normalised;
  const lastOf = (month: WrittenDay) => {
    const first = resolveDay(month, 'plain', published);
    return mention(month, first === undefined ? undefined : endOfMonth(first));
  };
  for (const word of reading.words) {
    const month = MONTHS.indexOf(word.concept) + 1;
    const around = month > 0 ? dateAround(text, month, word) : undefined;
    if (around && !around.isDay) yield lastOf(around.written);
  }
  for (const month of monthsInChinese(text)) yield lastOf(month);
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
  const { text, titleEnd } = reading.normalised;
  if (length.start <= titleEnd) return false;
  const beside = [...days, ...pastIn(reading, published)].filter(
    (day) =>
      day !== undefined &&
      !sentenceEndsBetween(text, Math.min(day.end, length.end), Math.max(day.start, length.start)),
  );
  return beside.length > 0 && beside.every((day) => day && published - day.day > LONG_BACK);
}
