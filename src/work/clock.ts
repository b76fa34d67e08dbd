/** Now, in epoch milliseconds. Injected everywhere, so that a demo or a replay runs on a set clock. */
export type Clock = () => number;

export const systemClock: Clock = Date.now;

/** A clock that stands at `start` when it is made and then runs on. */
export function clockFrom(start: number): Clock {
  const origin = performance.now();
  return () => start + (performance.now() - origin);
}
