import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/durations.js';

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR_MS],
  ['daily', DAY_MS],
  ['weekly', 7 * DAY_MS],
  ['monthly', 30 * DAY_MS],
  ['yearly', 365 * DAY_MS],
]);

/** How often a document says it is renewed, in milliseconds: RSS `ttl` (minutes), else `sy:` period / frequency. */
export function updateEvery(ttl?: string, period?: string, frequency?: string): number | undefined {
  const minutes = Number(ttl);
  if (ttl && minutes > 0 && Number.isFinite(minutes)) return minutes * MINUTE_MS;
  const length = PERIODS.get(period?.trim().toLowerCase() ?? '');
  const times = Number(frequency);
  return length && length / Math.max(times || 1, 1);
}
