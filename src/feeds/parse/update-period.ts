import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/durations.js';

/** Nothing that is renewed at all is renewed more rarely; a number without end could not even be stored. */
const LONGEST = 365 * DAY_MS;

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR_MS],
  ['daily', DAY_MS],
  ['weekly', 7 * DAY_MS],
  ['monthly', 30 * DAY_MS],
  ['yearly', LONGEST],
]);

/** How often a document says it is renewed, in milliseconds: RSS `ttl` (minutes), else `sy:` period / frequency. */
export function updateEvery(ttl?: string, period?: string, frequency?: string): number | undefined {
  const minutes = Number(ttl);
  if (ttl && minutes > 0) return Math.min(minutes * MINUTE_MS, LONGEST);
  const length = PERIODS.get(period?.trim().toLowerCase() ?? '');
  const times = Number(frequency);
  return length && length / Math.max(times || 1, 1);
}
