import type { Logger } from 'pino';
import { within } from './domain/within.js';

/** Stopping is bounded: what has not ended by then is picked up by the next start. */
const STOP_WITHIN_MS = 4500;

/** What was acquired and must be given back. */
export type Releases = {
  add(what: string, release: () => Promise<void>): void;
  /** Gives all back in reverse order, once; what fails or takes too long is logged. */
  all(): Promise<void>;
};

export function createReleases(log: Logger): Releases {
  const held: { readonly what: string; readonly release: () => Promise<void> }[] = [];
  let ending: Promise<void> | undefined;

  async function end(): Promise<void> {
    const deadline = performance.now() + STOP_WITHIN_MS;
    for (const { what, release } of held.reverse()) {
      await within(release(), deadline - performance.now(), 'took too long').catch((error: unknown) =>
        log.warn({ what, err: error }, 'did not stop cleanly'),
      );
    }
  }

  return {
    add: (what, release) => {
      held.push({ what, release });
    },
    all() {
      ending ??= end();
      return ending;
    },
  };
}
