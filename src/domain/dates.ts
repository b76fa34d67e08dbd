import { MINUTE_MS } from './durations.js';
import { monthOf } from './month-names.js';
import { clockOffset } from './time-zones.js';

const FIRST = Date.parse('1000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** An instant (epoch ms), if its year in UTC has four digits; all that reads a time counts on that. */
export function inFourDigitYear(time: number): number | undefined {
  return time >= FIRST && time <= LAST ? time : undefined;
}

type Clock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly ms?: number;
};

/** A two-digit year is of 1970 to 2069. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Epoch ms of a wall clock read as UTC; a day or hour that does not exist gives `undefined`. */
function utc(clock: Clock): number | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, ms = 0 } = clock;
  const sane =
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 61;
  if (!sane || year < 1000 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), ms);
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1 ? time : undefined;
}

/** Hours by halves of the day, in the languages in which feeds write them. */
function hourOf(hour: string | undefined, text: string): number {
  const value = Number(hour ?? 0);
  if (/\bp\.?m\b|오후|下午|午後|晚上|μμ/i.test(text) && value < 12) return value + 12;
  if (/\ba\.?m\b|오전|上午|午前|πμ/i.test(text) && value === 12) return 0;
  return value;
}

/** `080000`, right after the date. */
const COMPACT_TIME = /^(\d{2})(\d{2})(\d{2})?(?=[^\d:]|$)/;
const TIME = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?/;

function timeIn(text: string): Omit<Clock, 'year' | 'month' | 'day'> & { readonly rest: string } {
  const found =
    COMPACT_TIME.exec(text) ??
    TIME.exec(text) ??
    /(\d{1,2})\s?[时時시点點]\s?(\d{1,2})?\s?[分분]?\s?(\d{1,2})?/.exec(text);
  if (!found) return { rest: text };
  const [whole, hour, minute = '0', second = '0', fraction = '0'] = found;
  return {
    hour: hourOf(hour, text),
    minute: Number(minute),
    second: Number(second),
    ms: Number(fraction.padEnd(3, '0').slice(0, 3)),
    rest: text.slice(found.index + whole.length),
  };
}

type Shape = readonly [pattern: RegExp, read: (groups: readonly string[]) => Clock | undefined];

const ymd = ([year = '', month = '1', day = '1']: readonly string[]): Clock => ({
  year: fullYear(year),
  month: Number(month || 1),
  day: Number(day || 1),
});

/** The first shape that fits the start of the text gives the date; what follows it holds the time and zone. */
const SHAPES: readonly Shape[] = [
  // 2025-10-09, 2025-10, 2025/10/9, 2025.10.09, 2025年10月9日, 2004년 05월 28일
  [/^(\d{4})\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2})[日일]?)?(?=\D|$)/, ymd],
  // 20251009, 20251009T…
  [/^(\d{4})(\d{2})(\d{2})(?=\D|$)/, ymd],
  // 2025-282: the day of the year
  [
    /^(\d{4})-?(\d{3})(?=\D|$)/,
    ([year = '', day = '']) => {
      const date = new Date(Date.UTC(Number(year), 0, Number(day)));
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    },
  ],
  // 9 Oct 2025, 09-Oct-25, 1er janvier 2025, 9. Oktober 2025, 4 de junio de 2025
  [
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,14})\.?,?[\s-]+(?:de\s+)?'?(\d{4}|\d{2})(?=\D|$)/u,
    ([day = '', month = '', year = '']) => named(year, month, day),
  ],
  // October 9, 2025
  [
    /^(\p{L}{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=\D|$)/u,
    ([month = '', day = '', year = '']) => named(year, month, day),
  ],
  // Oct 9 16:05:00 2025 (asctime): the year stands last, behind the time
  [
    /^(\p{L}{3,14})\.?\s+(\d{1,2})\s+(?=\d{1,2}:\d{2}.*?\b(\d{4})\b)/u,
    ([month = '', day = '', year = '']) => named(year, month, day),
  ],
  // 10/9/2025 (month first, unless it cannot be), 09.10.2025 (day first)
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?=\D|$)/,
    ([first = '', second = '', year = '']) =>
      Number(first) > 12
        ? { year: fullYear(year), month: Number(second), day: Number(first) }
        : { year: fullYear(year), month: Number(first), day: Number(second) },
  ],
  [
    /^(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})(?=\D|$)/,
    ([day = '', month = '', year = '']) => ({
      year: fullYear(year),
      month: Number(month),
      day: Number(day),
    }),
  ],
  // 2025
  [/^(\d{4})$/, ymd],
];

function named(year: string, month: string, day: string): Clock | undefined {
  const number = monthOf(month);
  return number === undefined ? undefined : { year: fullYear(year), month: number, day: Number(day) };
}

/** The two forms that nearly all feeds use are left to the engine. */
const USUAL =
  /^(?:[A-Z][a-z]{2}, )?(?:0[1-9]|[12]\d) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3} [012]\d:[0-5]\d:[0-5]\d (?:GMT|[+-]\d{4})$|^[12]\d{3}-\d{2}-[012]\dT[012]\d:[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Seconds or milliseconds since 1970, of a time after 2001. */
function epoch(text: string): number | undefined {
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  return /^\d{13}$/.test(text) ? Number(text) : undefined;
}

/** No feed tells of anything before there was a web: 1970, 1900 or the year 1 is what a program writes for "no date". */
const OLDEST = Date.UTC(1990, 0, 1);

/**
 * A date as feeds write it (RFC 822 and 2822, ISO 8601 and W3C-DTF, asctime, epoch numbers, Chinese,
 * Korean and European forms, month names of a dozen languages) to epoch milliseconds. Without a zone, or
 * with a name that several zones share, the clock is read in `timezone` (IANA), else as UTC. `undefined` for what is no date. Pure and linear.
 */
export function parseDate(given: string, timezone?: string): number | undefined {
  const time = readDate(given, timezone);
  return time !== undefined && time >= OLDEST ? time : undefined;
}

function readDate(given: string, timezone: string | undefined): number | undefined {
  const usual = USUAL.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(usual)) return inFourDigitYear(usual);
  const text = given.slice(0, 120).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const stamp = epoch(text);
  if (stamp !== undefined) return stamp;
  // The day of the week tells nothing: `Thu,`, `Donnerstag, `, `(목)`, `星期四`.
  const dated = text
    .replace(/^(?:\p{L}{2,14}\.?,?\s*,\s*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+|,\s*)/iu, '')
    .replace(/\((?:\p{L}{1,12})\)|(?:星期|周)[一二三四五六日天]/gu, ' ')
    .trim();
  for (const [pattern, read] of SHAPES) {
    const found = pattern.exec(dated);
    const day = found && read(found.slice(1).map((group) => group ?? ''));
    if (!found || !day) continue;
    const { rest, ...time } = timeIn(dated.slice(found[0].length).replace(/^[\sT,:]+/i, ''));
    const wall = utc({ ...day, ...time });
    if (wall === undefined) continue;
    return inFourDigitYear(wall - clockOffset(rest, wall, timezone) * MINUTE_MS);
  }
  return undefined;
}
