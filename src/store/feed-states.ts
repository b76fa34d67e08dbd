import { FeedState } from '../domain/feed.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';

/** What is remembered of each feed, and when it is polled next. */
export type FeedStates = {
  /** The ids of `feeds` whose time has come; a feed never polled is due at once. */
  due(feeds: readonly string[], now: number): Promise<string[]>;
  /** The stored states; none for a feed never polled. */
  load(feeds: readonly string[]): Promise<Map<string, FeedState>>;
  /** State and next poll in one step; the last thing a poll does. */
  save(feed: string, state: FeedState, next: number): Promise<void>;
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
          return state ? [[feed, FeedState.parse(JSON.parse(state))] as const] : [];
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
