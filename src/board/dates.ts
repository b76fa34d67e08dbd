import { type Day, isoDate } from '../classify/calendar.js';
import { dayNamed, daysInFigures } from '../classify/day-mentions.js';
import { DAY_MS } from '../domain/durations.js';
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
  `(?<![\\d.])(\\d{1,2})(?:\\.|st|nd|rd|th|er)? (?:de |of )?(${MONTH})\\.?${YEAR}`,
  'gu',
);
const MONTH_DAY = new RegExp(`(?<!\\p{L})(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`, 'gu');
const STARTS_WITH_MONTH = new RegExp(`^(?:${MONTH})(?!\\p{L})`, 'u');

/** Whether a folded text begins with the name of a month. */
export function startsWithMonth(text: string): boolean {
  return STARTS_WITH_MONTH.test(text.slice(0, 24).toLowerCase());
}

type DateRole = 'effective' | 'until' | 'since' | 'plain';
export type FoundDate = {
  readonly date: string;
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
};

const TIME_OF_DAY = /^\s*\d{1,2}\s*[时点](?:\s*\d{1,2}\s*分)?/u;

/** Role by the words just before or just after a date. */
function roleOf(text: string, start: number, end: number, words: BoardKnowledge['dateWords']): DateRole {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text
    .slice(end, end + 16)
    .replace(TIME_OF_DAY, '')
    .slice(0, 6);
  const endsWith = (role: 'effective' | 'until' | 'since'): boolean =>
    words[role](before).some((found) => before.length - found.end <= 5);
  if (words.untilAfter(after).some((found) => found.start <= 1)) return 'until';
  if (words.effectiveAfter(after).some((found) => found.start <= 1)) return 'effective';
  if (endsWith('until')) return 'until';
  if (endsWith('effective')) return 'effective';
  if (endsWith('since')) return 'since';
  return 'plain';
}

/** The days that a folded, lower-cased clause names, in order. `near` (epoch ms) settles the year. Pure. */
export function readDates(text: string, near: number, words: BoardKnowledge['dateWords']): FoundDate[] {
  const around = Math.floor(near / DAY_MS);
  const found: FoundDate[] = [];
  const add = (start: number, end: number, day: Day | undefined): void => {
    if (day === undefined || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ date: isoDate(day), role: roleOf(text, start, end, words), start, end });
  };
  for (const { start, end, day } of daysInFigures(text, around)) add(start, end, day);
  const addNamed = (match: RegExpExecArray, month = '', date = ''): void => {
    const day = dayNamed(match[3], MONTHS.get(month) ?? 0, Number(date), around);
    add(match.index, match.index + match[0].length, day);
  };
  for (const match of text.matchAll(DAY_MONTH)) addNamed(match, match[2], match[1]);
  for (const match of text.matchAll(MONTH_DAY)) addNamed(match, match[1], match[2]);
  for (const { start, end } of words.yearEnd(text)) {
    found.push({ date: `${new Date(near).getUTCFullYear()}-12-31`, role: 'until', start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTH_ONLY = new RegExp(
  `(?<![\\d.]\\s?)(?<!\\p{L})(${MONTH})(?:'s)?(?:,? (?:de |del )?(20\\d\\d))?(?!\\p{L}|\\.? \\d)`,
  'gu',
);
const CHINESE_MONTH = /(?:(20\d\d)\s*年\s*)?(?<!\d)(\d{1,2})\s*月(?:份)?(?!\s*\d)/gu;
/** Also a verb or a modal: a month only with its year. */
const NOT_ALWAYS_A_MONTH = ['may', 'mar', 'mars', 'march', 'abr', 'set', 'mai', 'dec'];

/** Bygone months that a folded, lower-cased text names without a day, as `YYYY-MM`: `the ban of December 2024`. Pure. */
export function readPastMonths(text: string, near: number): string[] {
  const today = new Date(near).toISOString().slice(0, 7);
  const year = new Date(near).getUTCFullYear();
  const named = [
    ...Array.from(text.matchAll(MONTH_ONLY), ([, name = '', stated]) => ({
      month: MONTHS.get(name) ?? 0,
      stated,
      sure: !NOT_ALWAYS_A_MONTH.includes(name),
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
