import { isoDate, resolveDay, type WrittenDay } from '../../classify/days/written/calendar.js';
import { daysInFigures, NOT_A_RATE } from '../../classify/days/written/written.js';
import { MONTH, MONTHS } from '../../classify/text/months.js';
import { placeOf } from '../../classify/text/span.js';
import { DAY_MS } from '../../domain/durations.js';
import { type DateRole, type DateWords, roleOf } from './date-roles.js';

const YEAR = '(?:,? (?:de |del )?(20\\d\\d))?';
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th|er)? (?:de |of )?(${MONTH})(?!\\p{L})\\.?${YEAR}`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${NOT_A_RATE}${YEAR}`,
  'gu',
);

export type FoundDate = {
  readonly date: string;
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
  /** Where the words begin by which something ended then. */
  readonly endedAt?: number | undefined;
};

/** Whether something begins or ends on a day. */
export function isBound({ role }: FoundDate): boolean {
  return role === 'effective' || role === 'until';
}

/** The days as a text writes them, in figures first. */
function writtenDays(text: string): WrittenDay[] {
  const named = (match: RegExpExecArray, month = '', date = ''): WrittenDay => ({
    ...placeOf(match),
    year: match[3] === undefined ? undefined : Number(match[3]),
    month: MONTHS.get(month) ?? 0,
    date: Number(date),
  });
  return [
    ...daysInFigures(text),
    ...Array.from(text.matchAll(DAY_MONTH), (match) => named(match, match[2], match[1])),
    ...Array.from(text.matchAll(MONTH_DAY), (match) => named(match, match[1], match[2])),
  ];
}

/** Behind `until the end of`, and the Chinese for both: `至2027年底`. */
const YEAR_NAMED = /^ (20\d\d)/u;
const END_OF_YEAR = /[至到](20\d\d)年底/gu;

/** What is told as begun may begin within so many days. */
const SOON = 60;

/**
 * The days that a folded, lower-cased clause names, in order. `near` (epoch ms) settles the year, unless the day is one of those
 * `known` of the whole text. Pure.
 */
export function readDates(
  text: string,
  near: number,
  words: DateWords,
  known: readonly string[] = [],
): FoundDate[] {
  const around = Math.floor(near / DAY_MS);
  const found: FoundDate[] = [];
  for (const written of writtenDays(text)) {
    const { start, end } = written;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const { role, isOver, endedAt } = roleOf(text, start, end, words);
    const bound = role === 'effective' || role === 'until' ? role : 'plain';
    const nearest = resolveDay(written, isOver ? 'plain' : bound, around);
    // "Since 4 April", said in October; "applies from 20 November" may be said some days before.
    const isFar = isOver && nearest !== undefined && nearest - around > SOON;
    const day = isFar ? resolveDay(written, 'over', around) : nearest;
    if (day === undefined) continue;
    const date = isoDate(day);
    const isKnown = (other: string): boolean => other.slice(5) === date.slice(5);
    const settled = written.year === undefined ? known.find(isKnown) : undefined;
    found.push({
      date: settled ?? date,
      role,
      start,
      end,
      ...(endedAt === undefined ? {} : { endedAt }),
    });
  }
  for (const { start, end } of words.yearEnd(text)) {
    found.push({ date: `${new Date(near).getUTCFullYear()}-12-31`, role: 'until', start, end });
  }
  for (const { start, end } of words.untilEndOf(text)) {
    const [named = '', year] = YEAR_NAMED.exec(text.slice(end, end + 5)) ?? [];
    if (year) found.push({ date: `${year}-12-31`, role: 'until', start, end: end + named.length });
  }
  for (const match of text.matchAll(END_OF_YEAR)) {
    found.push({ date: `${match[1]}-12-31`, role: 'until', ...placeOf(match) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A day so many days before the event is the day of something else. */
export const BYGONE = 7;
