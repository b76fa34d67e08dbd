import { FeedState } from '../domain/feed.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { readStored } from './stored.js';

/** What is remembered of each feed, and when it is polled next. */
export type FeedStates = {
  /**
   * The ids of `feeds` whose time has come. A feed never polled gets its first turn from `first` (epoch
   * ms), which is kept.
   */
  due(feeds: readonly string[], now: number, first: (feed: string) => number): Promise<string[]>;
  /** The stored states; none for a feed never polled, or whose state cannot be read. */
  load(feeds: readonly string[]): Promise<Map<string, FeedState>>;
  /** State and next poll in one step; the last thing a poll does. */
  save(feed: string, state: FeedState, next: number): Promise<void>;
};

export function createFeedStates(redis: RedisClient, keys: Keys): FeedStates {
  return {
    async due(feeds, now, first) {
      if (feeds.length === 0) return [];
      const known = await redis.zmscore(keys.feedsDue, ...feeds);
      const turns = feeds.map((feed, index) => ({ feed, at: Number(known[index] ?? first(feed)) }));
      const unknown = turns.filter((_, index) => known[index] == null);
      // Another replica may have set the same turn, or polled the feed, in the meantime.
      if (unknown.length > 0)
        await redis.zadd(keys.feedsDue, 'NX', ...unknown.flatMap(({ feed, at }) => [at, feed]));
      return turns.filter(({ at }) => at <= now).map(({ feed }) => feed);
    },
    async load(feeds) {
      if (feeds.length === 0) return new Map();
      const found = await redis.hmget(keys.feedStates, ...feeds);
      return new Map(
        feeds.flatMap((feed, index) => {
          const state = readStored(FeedState, found[index] ?? '').value;
          return state ? [[feed, state] as const] : [];
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
