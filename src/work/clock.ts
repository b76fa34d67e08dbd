import { HOUR_MS } from '../domain/durations.js';

/** Now, in epoch milliseconds. Injected everywhere, so that a demo or a replay runs on a set clock. */
export type Clock = () => number;

export const systemClock: Clock = Date.now;

/** A clock that stands at `start` when it is made and then runs on. */
export function clockFrom(start: number): Clock {
  const origin = performance.now();
  return () => start + (performance.now() - origin);
}

/**
 * Clocks of workers are never so far apart, in milliseconds: what was done later than that from now, was done by a clock
 * that has been set back since, and what it put off does not count.
 */
export const CLOCKS_APART_MS = HOUR_MS;
