import { FeedState } from '../domain/feed.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { defineScript } from './scripts.js';
import { readStored } from './stored.js';

/** What is remembered of each feed, and when it is polled next. */
export type FeedStates = {
  /** The next turn of each of `feeds`, epoch ms. A feed never polled gets its first one from `first`, which is kept. */
  turns(feeds: readonly string[], first: (feed: string) => number): Promise<Map<string, number>>;
  /** The stored states; none for a feed never polled, or whose state cannot be read. */
  load(feeds: readonly string[]): Promise<Map<string, FeedState>>;
  /** State and next poll in one step; the last thing a poll does. */
  save(feed: string, state: FeedState, next: number): Promise<void>;
  /** Forgets the feeds whose turn was due before `before` (epoch ms): nobody polls them any longer. */
  forget(before: number): Promise<void>;
};

// KEYS: sorted set of turns, hash of states. ARGV: epoch ms. In one step: a poll may give one of them a new turn.
const FORGET = `
for _, feed in ipairs(redis.call('ZRANGE', KEYS[1], '-inf', '(' .. ARGV[1], 'BYSCORE')) do
  redis.call('ZREM', KEYS[1], feed)
  redis.call('HDEL', KEYS[2], feed)
end`;

export function createFeedStates(redis: RedisClient, keys: Keys): FeedStates {
  const forget = defineScript(redis, { name: 'rmForgetFeeds', lua: FORGET });
  return {
    async turns(feeds, first) {
      if (feeds.length === 0) return new Map();
      const known = await redis.zmscore(keys.feedsDue, ...feeds);
      const turns = feeds.map((feed, index) => [feed, Number(known[index] ?? first(feed))] as const);
      const unknown = turns.filter((_, index) => known[index] == null);
      // Another replica may have set the same turn, or polled the feed, in the meantime.
      if (unknown.length > 0)
        await redis.zadd(keys.feedsDue, 'NX', ...unknown.flatMap(([feed, at]) => [at, feed]));
      return new Map(turns);
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
    async forget(before) {
      await forget([keys.feedsDue, keys.feedStates], [before]);
    },
  };
}
