import { writeFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Clock } from './work/clock.js';

/** As often as a worker's ticks come. Milliseconds. */
const EVERY_MS = 5000;

/** How a process tells whoever looks from outside that it lives: by the age of a file. */
export type Alive = {
  /** Says so once. */
  say(): Promise<void>;
  /** Says so from now on, for a process that has no ticks; ended by what it returns. */
  keepSaying(): () => Promise<void>;
};

/** Without a file nothing is said. */
export function createAlive(file: string | undefined, clock: Clock, log: Logger): Alive {
  const say = async () => {
    if (file) await writeFile(file, new Date(clock()).toISOString());
  };
  return {
    say,
    keepSaying() {
      const fails = (error: unknown) => log.error({ err: error }, 'cannot say that this process lives');
      const saying = setInterval(() => void say().catch(fails), EVERY_MS);
      return async () => clearInterval(saying);
    },
  };
}
