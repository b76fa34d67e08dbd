import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';

/** What is remembered of each feed, and when it is polled next. The state's shape is the feed room's own. */
export type FeedStates = {
  /** The ids of `feeds` whose time has come; a feed never polled is due at once. */
  due(feeds: readonly string[], now: number): Promise<string[]>;
  /** The stored states as JSON values; absent for a feed never polled. */
  load(feeds: readonly string[]): Promise<Map<string, unknown>>;
  /** State and next poll in one step; the last thing a poll does. */
  save(feed: string, state: unknown, next: number): Promise<void>;
};

export function createFeedStates(redis: RedisClient, keys: Keys): FeedStates {
  return {
    async due(feeds, now) {
      if (feeds.length === 0) return [];
      const times = await redis.zmscore(keys.feedsDue, ...feeds);
      return feeds.filter((_, index) => Number(times[index] ?? 0) <= now);
    },
    async load(feeds) {
      if (feeds.length === 0) return new Map();
      const found = await redis.hmget(keys.feedStates, ...feeds);
      return new Map(
        feeds.flatMap((feed, index) => {
          const state = found[index];
          return state ? [[feed, JSON.parse(state) as unknown] as const] : [];
        }),
      );
    },
    async save(feed, state, next) {
      await redis
        .multi()
        .hset(keys.feedStates, feed, JSON.stringify(state))
        .zadd(keys.feedsDue, next, feed)
        .exec();
    },
  };
}
