export type Deadline = {
  /** Aborted by the caller's signal, or when the time is over. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
  /** Settles as the work does, or throws the signal's reason once that is aborted, though the work may not mind it. */
  readonly bound: <T>(work: Promise<T>) => Promise<T>;
  /** To be called in the end, however that comes. */
  readonly release: () => void;
};

/**
 * A time limit on what the caller's signal may end as well. Nothing of it stays on that signal, which may live as long
 * as the process (`AbortSignal.any` would leave an entry there each time).
 */
export function createDeadline(signal: AbortSignal, ms: number): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const stop = () => controller.abort(signal.reason);
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  // Nobody may be waiting.
  ended.catch(() => undefined);
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, ms);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    bound: (work) => Promise.race([work, ended]),
    release() {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}
