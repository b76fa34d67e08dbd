import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { HOUR_MS } from './domain/durations.js';
import { unwritable } from './domain/unreadable.js';
import type { Clock } from './work/clock.js';
import { createRepeats } from './work/repeats.js';

/** As often as a worker's ticks come. Milliseconds. */
const EVERY_MS = 5000;

/** How a process tells whoever looks from outside that it lives: by the age of a file. */
export type Alive = {
  /** Says so once. Where it cannot, the log says why, each hour at most: the work goes on. */
  say(): Promise<void>;
  /** Says so from now on, for a process that has no ticks; ended by what it returns. */
  keepSaying(): () => Promise<void>;
};

/** Without a file nothing is said. */
export function createAlive(file: string | undefined, clock: Clock, log: Logger): Alive {
  const isNew = createRepeats(HOUR_MS);
  const fails = (error: unknown) => {
    const found = unwritable(error);
    if (isNew(found, clock()))
      log.error(
        { file, found },
        'RAREMETALS_ALIVE cannot be written: whoever looks at it takes the bot for dead',
      );
  };
  const say = async () => {
    if (file) await writeFile(file, new Date(clock()).toISOString()).catch(fails);
  };
  return {
    say,
    keepSaying() {
      const saying = setInterval(() => void say(), EVERY_MS);
      return async () => clearInterval(saying);
    },
  };
}
