import type { Reading } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { behindOf, liesAhead, wasDoneOn } from '../around/ahead.js';
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
const OF_WEEK: readonly (readonly [before: RegExp, weeks: number])[] = [
  [/(?:(?<!\p{L})next |下个?)$/u, 1],
  [/[本这]$/u, 0],
  [/上个?$/u, -1],
];
/** Told on a Sunday evening of Greenwich, this week's Friday is the one of the week that has begun in China. */
const TO_COME = /(?:将|拟|预定|定)于?[本这]$/u;
/** Between a day of the week and its date, and between it and the month of the date: "Freitag, dem 10. April". */
const TO_DATE = String.raw`,? \(?(?:the |dem |den |le |el |der )?`;
const BEFORE_DATE = new RegExp(`^${TO_DATE}$`, 'u');
const BEFORE_MONTH = new RegExp(
  String.raw`^${TO_DATE}(?:\d{1,2}(?:st|nd|rd|th|\.|er|:e)?(?: of| de)? )?$`,
  'u',
);
const FIGURES_BEHIND = /^,? \(?(?:dem |den )?\d{1,2}[./](?!\d\d uhr)|^ ?\(\d{1,2}月/u;
const FIGURES_BEFORE = /\d[日号] ?\($/u;

/** Whether a day of the week stands beside its own date, which says more. */
function isDated({ words, normalised: { text } }: Reading, { start, end }: Span): boolean {
  return (
    FIGURES_BEHIND.test(text.slice(end, end + 10)) ||
    FIGURES_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    words.some(
      (word) =>
        word.start > end &&
        word.start - end <= 16 &&
        MONTHS.includes(word.concept) &&
        BEFORE_MONTH.test(text.slice(end, word.start)),
    )
  );
}

/** "Monday: …" at the head of a digest is the day on which it comes out. */
const isDateline = (text: string, { start, end }: Span): boolean => start === 0 && text[end] === ':';

/** A date with the day of the week before it: "from Tuesday, 18 November". */
export function withWeekday<T extends Span>({ words, normalised: { text } }: Reading, date: T): T {
  const weekday = words.find(
    ({ concept, end }) =>
      WEEKDAYS.includes(concept) && end < date.start && BEFORE_DATE.test(text.slice(end, date.start)),
  );
  return weekday ? { ...date, start: weekday.start } : date;
}

/** "På tisdagen" was in Swedish where "på tisdag" is to come. */
const isDefinite = ({ lang, normalised: { text } }: Reading, { end }: Span): boolean =>
  lang === 'sv' && /^ens?\b/u.test(text.slice(end));

/** Chinese tells behind a day that something begins on it, or is done by then. */
const AHEAD_BEHIND = /^(?:起(?!诉|追溯)|开始|前(?![夕后]))/u;

/** A bare day of the week that was so many days ago is rather the coming one. */
const LONG_AGO = 4;

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

/** The day of the week that a text names, the last one or the coming one; absent where its date stands beside it. */
export function dayOfWeek(
  reading: Reading,
  weekday: number,
  place: Span,
  published: Day,
): DayMention | undefined {
  const { text } = reading.normalised;
  if (isDated(reading, place) || isDateline(text, place)) return undefined;
  const before = text.slice(Math.max(0, place.start - 6), place.start);
  for (const [pattern, weeks] of OF_WEEK) {
    const [word] = pattern.exec(before) ?? [];
    if (word === undefined) continue;
    const day = dayOfWeeksAway(weekday, published, weeks);
    const isPast = weeks === 0 && day < published && TO_COME.test(before);
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
    AHEAD_BEHIND.test(text.slice(place.end));
  const isToCome = isDefinite(reading, place)
    ? near(reading, 'date_ahead', place) < behindOf(reading, place)
    : isLast || liesAhead(reading, place, rather);
  return { ...place, day: isToCome ? nearestWeekday(weekday, published, true) : last };
}
