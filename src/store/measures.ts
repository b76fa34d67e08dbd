import { Measure } from '../domain/measure.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { defineScript } from './scripts.js';

export type StoredBoard = { readonly version: string; readonly measures: readonly Measure[] };

/** The current measures. Read as a whole and cached by version: a lookup costs one round trip. */
export type Measures = {
  read(): Promise<StoredBoard>;
  /** Writes changed measures unless somebody else changed the board since `seen`; then `false`. */
  write(changed: readonly Measure[], seen: string): Promise<boolean>;
};

// KEYS: version, measures. ARGV: version seen, then id and JSON of each changed measure.
const WRITE = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
for i = 2, #ARGV, 2 do redis.call('HSET', KEYS[2], ARGV[i], ARGV[i+1]) end
redis.call('INCR', KEYS[1])
return 1`;

export function createMeasures(redis: RedisClient, keys: Keys): Measures {
  const write = defineScript(redis, { name: 'rmMeasuresWrite', lua: WRITE });
  let cached: StoredBoard | undefined;
  return {
    async read() {
      const version = (await redis.get(keys.measuresVersion)) ?? '0';
      if (cached?.version === version) return cached;
      // A write between the two reads makes the copy newer than its version: the optimistic write
      // then fails and the board is read again.
      const stored = await redis.hvals(keys.measures);
      cached = { version, measures: stored.map((json) => Measure.parse(JSON.parse(json))) };
      return cached;
    },
    async write(changed, seen) {
      if (changed.length === 0) return true;
      const args = changed.flatMap((measure) => [measure.id, JSON.stringify(measure)]);
      return (await write([keys.measuresVersion, keys.measures], [seen, ...args])) === 1;
    },
  };
}
