export type Deadline = {
  /** Aborted by the caller's signal, or when the time is over. */
  readonly signal: AbortSignal;
  readonly isOver: () => boolean;
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
  const timer = setTimeout(() => {
    isOver = true;
    controller.abort();
  }, ms).unref();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    isOver: () => isOver,
    release() {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}
