const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', HOUR],
  ['daily', 24 * HOUR],
  ['weekly', 7 * 24 * HOUR],
  ['monthly', 30 * 24 * HOUR],
  ['yearly', 365 * 24 * HOUR],
]);

/** How often a document says it is renewed, in milliseconds: RSS `ttl` (minutes), else `sy:` period / frequency. */
export function updateEvery(ttl?: string, period?: string, frequency?: string): number | undefined {
  const minutes = Number(ttl);
  if (ttl && minutes > 0 && Number.isFinite(minutes)) return minutes * MINUTE;
  const length = PERIODS.get(period?.trim().toLowerCase() ?? '');
  const times = Number(frequency);
  return length && length / Math.max(times || 1, 1);
}
