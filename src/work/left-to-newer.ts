import { MINUTE_MS } from '../domain/durations.js';

/**
 * So long is what this version cannot read left to the workers of a newer one. They take it during an upgrade; after a
 * step back nobody would, and what lies behind it must not wait for ever.
 */
const LEFT_MS = 15 * MINUTE_MS;

/** Whether something of a newer version that was due at `since` is still left to it; both in epoch milliseconds. Pure. */
export function isLeftToNewer(since: number, now: number): boolean {
  return now - since < LEFT_MS;
}
