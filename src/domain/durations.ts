/** Lengths of time: milliseconds, but for what Redis and the config files count in seconds. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const DAY_S = 24 * 3600;
