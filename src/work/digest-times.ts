import { CronExpressionParser } from 'cron-parser';
import { type DigestSchedule, WEEKDAYS } from '../domain/digest.js';

/** The first digest after `after` (epoch ms), by the wall clock of the schedule's zone through its summer time. */
export function nextDigest({ every, weekday, time, zone }: DigestSchedule, after: number): number {
  const [hour, minute] = time.split(':').map(Number);
  const day = { day: '*', weekdays: '1-5', week: WEEKDAYS.indexOf(weekday) }[every];
  const expression = `${minute} ${hour} * * ${day}`;
  return CronExpressionParser.parse(expression, { currentDate: after, tz: zone }).next().getTime();
}
