import { DigestSchedule, isTimeZone, WEEKDAYS } from '../domain/digest.js';

export type DigestWish =
  | { readonly kind: 'now' | 'off' }
  | { readonly kind: 'schedule'; readonly schedule: DigestSchedule }
  | { readonly kind: 'unknown'; readonly word: string };

/** Read from `daily 8:00 Berlin`, `weekly monday 9am America/New_York quiet`, `now`, `off`. Pure. */
export function readDigestWish(text: string): DigestWish {
  const [first = '', ...rest] = text.split(/[\s,]+/u).filter(Boolean);
  const when = first.toLowerCase();
  if (when === 'now' || when === 'off') return { kind: when };
  if (when !== 'daily' && when !== 'weekly') return { kind: 'unknown', word: first };
  const wish: Partial<DigestSchedule> = { every: when === 'daily' ? 'day' : 'week' };
  for (const word of rest) {
    const lower = word.toLowerCase();
    const weekday = WEEKDAYS.find((day) => lower.length > 2 && day.toLowerCase().startsWith(lower));
    const time = readTime(lower);
    const zone = time || weekday ? undefined : findZone(word);
    if (weekday && wish.every === 'week') wish.weekday = weekday;
    else if (time) wish.time = time;
    else if (lower === 'quiet' || lower === 'say') wish.empty = lower;
    else if (zone) wish.zone = zone;
    else if (lower !== 'at' && lower !== 'on') return { kind: 'unknown', word };
  }
  return { kind: 'schedule', schedule: DigestSchedule.parse(wish) };
}

/** `8:00`, `08:00`, `8am`, `17h` → `HH:MM`; undefined for anything else. */
function readTime(word: string): string | undefined {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2})?)?(am|pm)?$/.exec(word) ?? [];
  if (hours === '') return undefined;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
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
