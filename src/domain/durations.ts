/** Lengths of time: milliseconds, but for what Redis and the config files count in seconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const DAY_S = 24 * 3600;

/**
 * No two workers' clocks are this far apart, in milliseconds: what is dated further ahead of now was dated by a clock that has
 * been set back since, and what it put off is due.
 */
export const CLOCKS_APART_MS = 60 * MINUTE_MS;

/** A length of time in words: `5 min`, `3 h`, `2 days`. */
export function span(ms: number): string {
  if (ms < 2 * HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))} min`;
  return ms < 2 * DAY_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / DAY_MS)} days`;
}

/** The ISO date of a moment (epoch ms), UTC. */
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last of some ISO dates. */
export const latestOf = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}

/** Whole days between two ISO dates, whichever comes first. */
export const daysApart = (one: string, other: string): number => Math.abs(daysBetween(one, other));
