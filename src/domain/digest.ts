import { z } from 'zod';
import { isTimeZone } from './time-zones.js';

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** When a channel gets its digest: a wall-clock time in its own zone, each day, from Monday to Friday, or on one weekday. */
export const DigestSchedule = z
  .object({
    every: z.enum(['day', 'weekdays', 'week']),
    /** Of a weekly digest. */
    weekday: z.enum(WEEKDAYS).default('Monday'),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:00')
      .default('08:00'),
    zone: z.string().refine(isTimeZone, 'a time zone such as Europe/Berlin').default('UTC'),
    /** A digest with nothing in it says so in one line, or is left out. */
    empty: z.enum(['say', 'quiet']).default('say'),
  })
  .strict();
export type DigestSchedule = z.infer<typeof DigestSchedule>;

/** `daily at 08:00 (Europe/Berlin)`, `on weekdays at 08:00 (UTC)`, `every Monday at 08:00 (UTC)`. */
export function scheduleWords({ every, weekday, time, zone, empty }: DigestSchedule): string {
  const day = { day: 'daily', weekdays: 'on weekdays', week: `every ${weekday}` }[every];
  return `${day} at ${time} (${zone})${empty === 'quiet' ? ', left out when empty' : ''}`;
}
