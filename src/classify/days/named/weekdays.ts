import type { Reading } from '../../reading/reading.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import { arePartedBy, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun } from '../../text/word-patterns.js';
import { BEGINS_BEHIND, BY_THEN, behindOf, liesAhead, wasDoneOn } from '../around/ahead.js';
import { isMovedTo } from '../around/moved.js';
import { isPossessive, roleOf } from '../around/roles.js';
import { covering, near } from '../around/words.js';
import {
  type Day,
  type DayMention,
  dayOfWeeksAway,
  MONTHS,
  nearestWeekday,
  WEEKDAYS,
} from '../written/calendar.js';

/** Before a day of the week, of which week it is, counted from this one: "next Tuesday" said on a Monday, 下周二. */
const OF_WEEK = [
  [smallPattern(({ small_next_week }) => `${BEGINS}${begun(small_next_week)}$`), 1],
  [smallPattern(({ small_this_week }) => `${BEGINS}${begun(small_this_week)}$`), 0],
  [smallPattern(({ small_last_week }) => `${BEGINS}${begun(small_last_week)}$`), -1],
] as const;
/** Told on a Sunday evening of Greenwich, this week's Friday is the one of the week that has begun in China. */
const TO_COME = smallPattern(
  ({ small_set_for, small_this_week }) => `${begun(small_set_for)}${begun(small_this_week)}$`,
);
/** Between a day of the week and its date, and between it and the month of the date: "Freitag, dem 10. April". */
const toDate = ({ small_on_day }: SmallWords) => String.raw`^,? \(?(?:${begun(small_on_day)})?`;
const BEFORE_DATE = smallPattern((small) => `${toDate(small)}$`);
const BEFORE_MONTH = smallPattern(
  (small) =>
    String.raw`${toDate(small)}(?:\d{1,2}(?:st|nd|rd|th|\.|er|:e)? (?:${begun(small.small_of_month)})?)?$`,
);
const FIGURES_BEHIND = smallPattern(
  (small) => String.raw`${toDate(small)}\d{1,2}[./](?!\d\d uhr)|^ ?\(\d{1,2}月`,
);
const FIGURES_BEFORE = /\d[日号] ?\($/u;

/** Whether a day of the week stands beside its own date, which says more. */
function isDated(reading: Reading, { start, end }: Span): boolean {
  const { words, text } = reading;
  return (
    FIGURES_BEHIND(reading).test(text.slice(end, end + 10)) ||
    FIGURES_BEFORE.test(shortlyBefore(text, start, 4)) ||
    words.some(
      (word) =>
        word.start > end &&
        word.start - end <= 16 &&
        MONTHS.includes(word.concept) &&
        BEFORE_MONTH(reading).test(text.slice(end, word.start)),
    )
  );
}

/** "Monday: …" at the head of a digest is the day on which it comes out. */
const isDateline = (text: string, { start, end }: Span): boolean => start === 0 && text[end] === ':';

/** A date with the day of the week before it: "from Tuesday, 18 November". */
export function withWeekday<T extends Span>(reading: Reading, date: T): T {
  const weekday = reading.words.find(
    (word) => WEEKDAYS.includes(word.concept) && arePartedBy(reading.text, word, date, BEFORE_DATE(reading)),
  );
  return weekday ? { ...date, start: weekday.start } : date;
}

/** "På tisdagen" was in Swedish where "på tisdag" is to come. */
const isDefinite = ({ lang, text }: Reading, { end }: Span): boolean =>
  lang === 'sv' && /^ens?\b/u.test(text.slice(end));

/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

/** The word right before or behind a day by which it is the coming or the last one: "viernes pasado", "kommenden Freitag". */
const adjoining = ({ words, text }: Reading, concept: string, { start, end }: Span): Span | undefined =>
  words.find(
    (word) =>
      word.concept === concept &&
      (word.end < start ? /^\p{L}* $/u.test(text.slice(word.end, start)) : word.start === end + 1),
  );

/** The day of the week that a text names, the last one or the coming one; absent where its date stands beside it. */
export function dayOfWeek(
  reading: Reading,
  weekday: number,
  place: Span,
  published: Day,
): DayMention | undefined {
  const { text } = reading;
  if (isDated(reading, place) || isDateline(text, place)) return undefined;
  const before = shortlyBefore(text, place.start, 6);
  for (const [pattern, weeks] of OF_WEEK) {
    const [word] = pattern(reading).exec(before) ?? [];
    if (word === undefined) continue;
    const day = dayOfWeeksAway(weekday, published, weeks);
    const isPast = weeks === 0 && day < published && TO_COME(reading).test(before);
    return { start: place.start - word.length, end: place.end, day: isPast ? day + 7 : day };
  }
  // Said on a Monday, the coming Monday and the last one are a week away.
  const coming = adjoining(reading, 'date_coming', place);
  if (coming) return { ...covering(place, coming), day: nearestWeekday(weekday, published + 1, true) };
  const behind = adjoining(reading, 'date_last', place);
  if (behind) return { ...covering(place, behind), day: nearestWeekday(weekday, published - 1, false) };
  const last = nearestWeekday(weekday, published, false);
  if (near(reading, 'date_retroactive', place) <= 1) return { ...place, day: last };
  // Thursday's measures are known already: only a word may place them ahead (to skip Thursday's talks).
  const rather = published - last >= LONG_AGO && !isPossessive(reading, place);
  // What is moved to a day, or runs out then, has not.
  const isLast =
    isMovedTo(reading, place) ||
    (roleOf(reading, place) === 'until' && !wasDoneOn(reading, place)) ||
    BEGINS_BEHIND(reading).test(text.slice(place.end)) ||
    BY_THEN(reading).test(text.slice(place.end));
  const isToCome = isDefinite(reading, place)
    ? near(reading, 'date_ahead', place) < behindOf(reading, place)
    : isLast || liesAhead(reading, place, rather);
  return { ...place, day: isToCome ? nearestWeekday(weekday, published, true) : last };
}
