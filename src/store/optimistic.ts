import { setTimeout as delay } from 'node:timers/promises';
import type { RedisClient } from './engine.js';
import { defineScript } from './scripts.js';

/** Whom other writers beat this often, over some five seconds, does not wait for luck any longer. */
const MOST_ATTEMPTS = 50;
/** Between two attempts of one writer, as others that were beaten make theirs too; milliseconds. */
const LONGEST_PAUSE_MS = 200;

/** What was written; or that others wrote between each look and the write that followed from it. */
export type Written<T> = { readonly result: T } | 'beaten';

/** Looks and writes anew, after a pause that is random and grows, for as long as another writer was faster. */
export async function untilWritten<T>(attempt: () => Promise<Written<T>>): Promise<Written<T>> {
  for (let count = 1; ; count += 1) {
    const written = await attempt();
    if (written !== 'beaten' || count === MOST_ATTEMPTS) return written;
    await delay(Math.random() * Math.min(2 ** count, LONGEST_PAUSE_MS));
  }
}

// KEYS: hash. ARGV: field, text as it was read ('' for none), new text.
const REPLACE = `
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`;

/**
 * Changes one field of a hash by a pure function of its text: two writers at once lose neither's change.
 * Throws when the field never stands still.
 */
export function createFieldChanger(redis: RedisClient, hash: string) {
  const replace = defineScript(redis, { name: 'rmReplaceField', lua: REPLACE });
  return async <T>(
    field: string,
    change: (text: string | null) => { readonly text: string; readonly result: T },
  ): Promise<T> => {
    const written = await untilWritten(async () => {
      const before = await redis.hget(hash, field);
      const { text, result } = change(before);
      return (await replace([hash], [field, before ?? '', text])) === 1 ? { result } : 'beaten';
    });
    if (written === 'beaten') throw new Error(`${field} changed again and again while it was changed`);
    return written.result;
  };
}
