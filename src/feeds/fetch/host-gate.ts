import { setTimeout as delay } from 'node:timers/promises';

export type HostGate = {
  /** Runs `visit` alone on its host, at least the spacing after the previous visit's end. */
  readonly visit: <T>(host: string, signal: AbortSignal, visit: () => Promise<T>) => Promise<T>;
};

/** Politeness: one request at a time for each host, with `spacingMs` between two. */
export function createHostGate(spacingMs: number): HostGate {
  const queues = new Map<string, Promise<void>>();
  return {
    async visit(host, signal, visit) {
      const before = queues.get(host);
      let leave = (): void => undefined;
      const visited = new Promise<void>((resolve) => {
        leave = resolve;
      });
      queues.set(host, visited);
      try {
        await before;
        if (before && spacingMs > 0) await delay(spacingMs, undefined, { signal }).catch(() => undefined);
        signal.throwIfAborted();
        return await visit();
      } finally {
        leave();
        // The entry outlives the visit by the spacing, so that the next one keeps its distance.
        setTimeout(() => queues.get(host) === visited && queues.delete(host), spacingMs).unref();
      }
    },
  };
}
