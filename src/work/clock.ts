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
 * No two workers' clocks are this far apart, in milliseconds: what is dated further ahead of now was dated by a clock that has
 * been set back since, and what it put off is due.
 */
export const CLOCKS_APART_MS = HOUR_MS;
