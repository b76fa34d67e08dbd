import { type DayRole, isoDate, resolveDay, type WrittenDay } from '../../classify/days/calendar.js';
import { isDeniedDay } from '../../classify/days/denied.js';
import { daysInFigures, NOT_A_RATE } from '../../classify/days/written.js';
import { DAY_MS } from '../../domain/durations.js';
import { isGivenTime } from './given-time.js';
import type { BoardKnowledge } from './knowledge.js';
import { foldText } from './terms.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'sv', 'ar', 'ar-LB'];

/** Month names as the languages write them with a day, long and short, folded; from the runtime's locale data. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    ['long', 'short'].flatMap((month) => {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
        day: 'numeric',
        month: month as 'long' | 'short',
        timeZone: 'UTC',
      });
      return Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2025, index, 9));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [foldText(name).toLowerCase().replace(/\.$/, ''), index + 1] as const;
      });
    }),
  ),
);
const MONTH = [...MONTHS.keys()]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|');
const YEAR = '(?:,? (?:de |del )?(20\\d\\d))?';
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th|er)? (?:de |of )?(${MONTH})(?!\\p{L})\\.?${YEAR}`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${NOT_A_RATE}${YEAR}`,
  'gu',
);
const STARTS_WITH_MONTH = new RegExp(`^(?:${MONTH})(?!\\p{L})`, 'u');

/** Whether a folded text begins with the name of a month. */
export function startsWithMonth(text: string): boolean {
  return STARTS_WITH_MONTH.test(text.slice(0, 24).toLowerCase());
}

/** `denied`: said not to be the day, `December 1, not December 10`; `ended`: the day that has been on which something ended; `opens`: that on
 * which an inquiry does. */
type DateRole = DayRole | 'since' | 'denied' | 'ended' | 'opens';
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

type DateWords = BoardKnowledge['dateWords'];

/** A time of day before a day, and whose: "until 12:01 a.m. eastern standard time on November 10". */
const TIME_OF_DAY =
  /(?:at )?(?:midnight|\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|uhr|hours))(?:,? (?:e[sd]?t|eastern|(?:\p{L}+ ){0,2}time))?,?(?: on| am)? $/u;
/** The day of the week before its date: `takes effect on Monday, 21 April`. */
const DAY_OF_WEEK =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo),? (?:den |dem |the |le |el )?$/u;

/** Behind the day on which an inquiry begins. */
const OPENS_INQUIRY = /^\s*起?(?:正式)?(?:立案|[對对]?.{0,6}(?:立案|展开调查|展開調查|进行调查)|调查|調查)/u;

/** Role by the words just before or just after a date, and whether they tell of it as bygone. */
function roleOf(
  text: string,
  start: number,
  end: number,
  words: DateWords,
): { readonly role: DateRole; readonly isOver: boolean; readonly endedAt?: number } {
  const before = text
    .slice(Math.max(0, start - 64), start)
    .replace(TIME_OF_DAY, 'on ')
    .replace(DAY_OF_WEEK, '');
  const near = before.slice(-24);
  const after = text.slice(end, end + 16);
  const isOver = words.over(near).length > 0 || words.over(after).length > 0;
  const endsWith = (role: 'effective' | 'until' | 'since'): boolean =>
    words[role](near).some((found) => near.length - found.end <= 5);
  const startsWith = (role: 'effectiveAfter' | 'untilAfter'): boolean =>
    words[role](after.slice(0, 6)).some((found) => found.start <= 1);
  if (isDeniedDay(text, start)) return { role: 'denied', isOver };
  if (words.backdated(near).length > 0) return { role: 'since', isOver: true };
  const ended = words.ended(near).find((found) => near.length - found.end <= 5);
  if (ended) return { role: 'ended', isOver: true, endedAt: start - near.length + ended.start };
  if (startsWith('untilAfter')) return { role: 'until', isOver };
  // `自9月13日起立案调查`: an inquiry begins then, and no duty.
  if (OPENS_INQUIRY.test(after)) return { role: 'opens', isOver };
  if (startsWith('effectiveAfter')) return { role: 'effective', isOver };
  if (isGivenTime(before)) return { role: 'plain', isOver };
  const role = (['until', 'effective', 'since'] as const).find(endsWith);
  return { role: role ?? 'plain', isOver };
}

/** The days as a text writes them, in figures first. */
function writtenDays(text: string): WrittenDay[] {
  const named = (match: RegExpExecArray, month = '', date = ''): WrittenDay => ({
    start: match.index,
    end: match.index + match[0].length,
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

/** `Until the end of 2027`, `bis Ende 2027`, `至2027年底`. */
const END_OF_YEAR =
  /\b(?:until|till|to|through|bis|jusqu'a(?: la)?|hasta|do) (?:the )?(?:end of|end|ende|zum ende|fin|finales de|fines de|konca|slutet av) (?:de )?(20\d\d)\b|[至到](20\d\d)年底/gu;

/** What is told as begun may begin within so many days. */
const SOON = 60;

/** The days that a folded, lower-cased clause names, in order. `near` (epoch ms) settles the year. Pure. */
export function readDates(text: string, near: number, words: DateWords): FoundDate[] {
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
    if (day !== undefined)
      found.push({ date: isoDate(day), role, start, end, ...(endedAt === undefined ? {} : { endedAt }) });
  }
  for (const { start, end } of words.yearEnd(text)) {
    found.push({ date: `${new Date(near).getUTCFullYear()}-12-31`, role: 'until', start, end });
  }
  for (const { index, 0: words, 1: year = '', 2: after = year } of text.matchAll(END_OF_YEAR)) {
    found.push({ date: `${after}-12-31`, role: 'until', start: index, end: index + words.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTH_ONLY = new RegExp(
  `(?<![\\d.](?:st|nd|rd|th|er)?\\s?(?:de |of )?)(?<!\\p{L})(${MONTH})(?:'s)?(?:,? (?:de |del )?(20\\d\\d))?(?!\\p{L}|\\.? \\d)`,
  'gu',
);
const CHINESE_MONTH = /(?:(20\d\d)\s*年\s*)?(?<!\d)(\d{1,2})\s*月(?:份)?(?!\s*\d)/gu;
/** Before a month that is to come, or the middle of one: `until November`, `auf Mitte April`. */
const TO_COME =
  /(?<!\p{L})(?:until|till|to|by|mid|bis|auf|mitte|ende|anfang|jusqu'en|mi|fin|hasta|mediados de|finales de|do|polowy|konca|mitten av|slutet av)[\s-]$/u;
/** Also a verb or a modal: a month only with its year. */
const NOT_ALWAYS_A_MONTH = ['may', 'mar', 'mars', 'march', 'abr', 'set', 'mai', 'dec'];

/** Bygone months that a folded, lower-cased text names without a day, as `YYYY-MM`: `the ban of December 2024`. Pure. */
export function readPastMonths(text: string, near: number): string[] {
  const today = new Date(near).toISOString().slice(0, 7);
  const year = new Date(near).getUTCFullYear();
  const named = [
    ...Array.from(text.matchAll(MONTH_ONLY), ({ index, 1: name = '', 2: stated }) => ({
      month: MONTHS.get(name) ?? 0,
      stated,
      sure: !NOT_ALWAYS_A_MONTH.includes(name) && !TO_COME.test(text.slice(Math.max(0, index - 24), index)),
    })),
    ...Array.from(text.matchAll(CHINESE_MONTH), ([, stated, month]) => ({
      month: Number(month),
      stated,
      sure: true,
    })),
  ];
  return named.flatMap(({ month, stated, sure }) => {
    if (month < 1 || month > 12 || (!sure && stated === undefined)) return [];
    const of = (value: number | string): string => `${value}-${String(month).padStart(2, '0')}`;
    const found = stated === undefined ? (of(year) < today ? of(year) : of(year - 1)) : of(stated);
    return found < today ? [found] : [];
  });
}

/** The ISO date of a moment (epoch ms), UTC. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day so many days before the event is the day of something else. */
export const BYGONE = 7;
