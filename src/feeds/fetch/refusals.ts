import { DAY_MS } from '../../domain/durations.js';

/** A host's word holds for its other feeds no longer than this, lest one answer silence them all. */
const LONGEST = DAY_MS;

/** The hosts that have asked this client to come less often, and until when; epoch milliseconds. */
export function createRefusals() {
  const until = new Map<string, number>();
  return {
    note(host: string, retryAfterMs: number, now: number): void {
      until.set(host, now + Math.min(retryAfterMs, LONGEST));
    },
    /** For how long the host is still to be left alone; `undefined` where it may be asked. */
    left(host: string, now: number): number | undefined {
      const left = (until.get(host) ?? now) - now;
      if (left > 0) return left;
      until.delete(host);
      return undefined;
    },
  };
}
