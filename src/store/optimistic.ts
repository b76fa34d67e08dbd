import type { RedisClient } from './engine.js';
import { defineScript } from './scripts.js';

/** A field that other writers beat us to this often is a bug, not bad luck. */
const MOST_ATTEMPTS = 50;

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
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const before = await redis.hget(hash, field);
      const { text, result } = change(before);
      if ((await replace([hash], [field, before ?? '', text])) === 1) return result;
    }
    throw new Error(`${field} changed ${MOST_ATTEMPTS} times while it was changed`);
  };
}
