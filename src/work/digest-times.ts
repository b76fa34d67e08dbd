import { CronExpressionParser } from 'cron-parser';
import { type DigestSchedule, WEEKDAYS } from '../domain/digest.js';
import { DAY_MS, MINUTE_MS } from '../domain/durations.js';
import { zoneOffset } from '../domain/time-zones.js';

/**
 * The first digest after `after` (epoch ms), by the wall clock of the schedule's zone through its summer time. The days
 * are found on a clock that never changes: on one that does, a day whose midnight is left out would be too.
 */
export function nextDigest({ every, weekday, time, zone }: DigestSchedule, after: number): number {
  const [hour, minute] = time.split(':').map(Number);
  const day = { day: '*', weekdays: '1-5', week: WEEKDAYS.indexOf(weekday) }[every];
  const expression = `${minute} ${hour} * * ${day}`;
  const walls = CronExpressionParser.parse(expression, { currentDate: after - DAY_MS, tz: 'UTC' });
  for (;;) {
    const wall = walls.next().getTime();
    const at = wall - zoneOffset(zone, wall) * MINUTE_MS;
    if (at > after) return at;
  }
}
