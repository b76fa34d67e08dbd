import { schedule, type TaskOptions } from 'node-cron';
import type { Logger } from 'pino';

/** Every five seconds: a feed that becomes due waits at most that long. */
const TICK = '*/5 * * * * *';
const TICK_MS = 5000;
/** How often is looked whether the wall clock has been set. Milliseconds. */
const WATCH_MS = 1000;

/** A tick asks Redis a few questions: one that lasts so long has no answer. Milliseconds. */
const LATE_MS = 10_000;

/** Has `beat` say in the log, once, that it does not come to its end: a Redis that falls silent closes no connection. */
function watched(beat: () => Promise<void>, log: Logger): () => Promise<void> {
  return async () => {
    const tell = () =>
      log.warn(
        { seconds: LATE_MS / 1000 },
        'a tick does not come to its end: Redis does not answer, or very slowly',
      );
    const late = setTimeout(tell, LATE_MS).unref();
    await beat().finally(() => clearTimeout(late));
  };
}

/**
 * Has `beat` run at each tick, unless the one before has not ended. node-cron goes by the wall clock: where that is set
 * back it would stand still for as long, and where it is set forward, as after a sleep, look at each tick that was
 * missed. So it begins anew. Ended by what is returned.
 */
export function startTicks(beat: () => Promise<void>, log: Logger): () => Promise<void> {
  const task = schedule(TICK, watched(beat, log), { noOverlap: true, logger: tickLog(log) });
  const apart = () => Date.now() - performance.now();
  let before = apart();
  const watch = setInterval(() => {
    const set = apart() - before;
    before += set;
    if (Math.abs(set) < TICK_MS) return;
    log.warn({ seconds: Math.round(set / 1000) }, 'the clock of this machine has been set');
    void task.stop();
    void task.start();
  }, WATCH_MS);
  return async () => {
    clearInterval(watch);
    await task.destroy();
  };
}

/** node-cron would print lines of its own: at every tick, while Redis is away, that the one before has not ended. */
function tickLog(log: Logger): NonNullable<TaskOptions['logger']> {
  const note = (message: string | Error) => log.debug({ reason: String(message) }, 'tick');
  return { info: note, warn: note, error: note, debug: note };
}
