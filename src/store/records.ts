import { DAY_MS } from '../domain/durations.js';
import { ItemRecord } from '../domain/record.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { readStored } from './stored.js';

/** What became of items, for two weeks; none where it cannot be read. Records are written by whoever ends an item (inbox, stories). */
export type Records = { get(item: string): Promise<ItemRecord | undefined> };

export const RECORD_TTL_MS = 14 * DAY_MS;

export function createRecords(redis: RedisClient, keys: Keys): Records {
  return {
    async get(item) {
      const found = await redis.get(keys.record(item));
      return found === null ? undefined : readStored(ItemRecord, found).value;
    },
  };
}
