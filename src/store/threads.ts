import { HOUR_MS } from '../domain/durations.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';

export type Threads = {
  /** Counts one more reply to a story; says how many its thread then has in the hour of `now` (epoch ms). */
  reply(story: string, now: number): Promise<number>;
};

/** How much the threads of stories get. An item that is decided anew counts again: a thread then has its fill sooner. */
export function createThreads(redis: RedisClient, keys: Keys): Threads {
  return {
    async reply(story, now) {
      const key = keys.replies(story, Math.floor(now / HOUR_MS));
      const [[, count] = []] =
        (await redis
          .multi()
          .incr(key)
          .pexpire(key, 2 * HOUR_MS)
          .exec()) ?? [];
      return Number(count);
    },
  };
}
