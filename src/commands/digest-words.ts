import { normalisePhrase } from '../classify/text/text.js';
import { type DigestSchedule, WEEKDAYS } from '../domain/digest.js';
import { isTimeZone } from '../domain/time-zones.js';
import { calendarNames } from './calendar-names.js';
import type { Names } from './names.js';

/** What is not said stays as the channel has it. */
type Said = Partial<DigestSchedule>;

export type DigestWish =
  | { readonly kind: 'now' | 'off' }
  | { readonly kind: 'schedule'; readonly said: Said }
  | { readonly kind: 'unknown'; readonly word: string };

/** Half a day, which people write apart from its hour, and with full stops. */
const HALF = /(\d)\s*([ap])\.?\s?m\b\.?/gi;

/**
 * Read from `daily 8:00 Berlin`, `weekly monday 9am America/New_York quiet`, `Mondays 8 pm`, `weekdays 8.30`,
 * `now`, `off`, `quiet`. What is said twice, or a day of the week for a digest of each day, is not guessed at. Pure.
 */
export function readDigestWish(
  text: string,
  { words: { rhythmOf, isDigestFiller } }: Pick<Names, 'words'>,
): DigestWish {
  const typed = text.replace(HALF, '$1$2m').split(/[\s,]+/u);
  const words = typed.filter((word) => word !== '' && !isDigestFiller(word));
  const [first = text] = words;
  const when = first.toLowerCase();
  if (when === 'now' || when === 'off') return { kind: when };
  if (words.length === 0) return { kind: 'unknown', word: first };
  const every = rhythmOf(when) ?? (words.some(findWeekday) ? 'week' : undefined);
  const wish: Said = every ? { every } : {};
  for (const word of rhythmOf(when) ? words.slice(1) : words) {
    const said = readWord(word, every);
    const [part] = Object.keys(said) as (keyof DigestSchedule)[];
    if (part === undefined || part in wish) return { kind: 'unknown', word };
    Object.assign(wish, said);
  }
  return { kind: 'schedule', said: wish };
}

/** The one part of a schedule that a word says; nothing when it says none. */
function readWord(word: string, every: DigestSchedule['every'] | undefined): Said {
  const weekday = findWeekday(word);
  if (weekday) return every === 'week' ? { weekday } : {};
  const time = readTime(word.toLowerCase());
  if (time) return { time };
  const empty = (['say', 'quiet'] as const).find((mode) => mode === word.toLowerCase());
  if (empty) return { empty };
  const zone = findZone(word);
  return zone ? { zone } : {};
}

type Weekday = (typeof WEEKDAYS)[number];
/** Without what makes of it more than one: `Mondays`, `montags`. */
const oneOf = (day: string): string => day.replace(/s$/, '');

/** `Mon`, `tues`, `fridays`, `montags`. */
function findWeekday(word: string): Weekday | undefined {
  const name = normalisePhrase(word);
  const day = oneOf(name);
  const english = day.length > 2 ? WEEKDAYS.find((known) => known.toLowerCase().startsWith(day)) : undefined;
  const { weekdays } = calendarNames();
  return english ?? WEEKDAYS[weekdays.get(name) ?? weekdays.get(day) ?? -1];
}

/** `8:00`, `08.30`, `0830`, `8am`, `17h` → `HH:MM`; undefined for anything else, such as 13 pm. */
function readTime(word: string): string | undefined {
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h](\d{2})?)?(am|pm)?$/.exec(word.replace(/^(\d{2})(\d{2})$/, '$1:$2')) ?? [];
  if (hours === '') return undefined;
  const given = Number(hours);
  if (half && (given < 1 || given > 12)) return undefined;
  const hour = half ? (given % 12) + (half === 'pm' ? 12 : 0) : given;
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** A zone by its name, or by the city in it: `Europe/Berlin`, `berlin`, `new_york`, `UTC`. */
function findZone(word: string): string | undefined {
  const lower = word.toLowerCase();
  const known = Intl.supportedValuesOf('timeZone');
  return (
    known.find((zone) => zone.toLowerCase() === lower || zone.toLowerCase().endsWith(`/${lower}`)) ??
    (isTimeZone(word) && /[a-z]/i.test(word) ? word : undefined)
  );
}

/** Zones that fit what is typed, for suggestions. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')];
}
