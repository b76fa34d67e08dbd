import { Measure } from '../domain/measure.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { defineScript } from './scripts.js';
import { onceEach, readStored, type TellUnreadable } from './stored.js';

export type StoredBoard = { readonly version: string; readonly measures: readonly Measure[] };

/**
 * The current measures. Read as a whole and cached by version: a lookup costs one round trip. A measure that cannot be
 * read is left out, and costs no other; one that a newer version wrote is that one's to change.
 */
export type Measures = {
  read(): Promise<StoredBoard>;
  /**
   * Writes changed measures, and takes those of the ids `gone` out, unless somebody else changed the board since `seen`;
   * then `false`.
   */
  write(changed: readonly Measure[], seen: string, gone?: readonly string[]): Promise<boolean>;
};

// KEYS: version, measures. ARGV: version seen, then id and JSON of each changed measure, '' for one that is gone. Answers
// the new version, 0 for none.
const WRITE = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
for i = 2, #ARGV, 2 do
  if ARGV[i+1] == '' then redis.call('HDEL', KEYS[2], ARGV[i])
  else redis.call('HSET', KEYS[2], ARGV[i], ARGV[i+1]) end
end
return redis.call('INCR', KEYS[1])`;

/** @param unreadable Told once of each measure that cannot be read. */
export function createMeasures(
  redis: RedisClient,
  keys: Keys,
  unreadable: TellUnreadable = () => {},
): Measures {
  const write = defineScript(redis, { name: 'rmMeasuresWrite', lua: WRITE });
  const tell = onceEach(unreadable);
  let cached: StoredBoard | undefined;
  let newer: ReadonlySet<string> = new Set();
  return {
    async read() {
      const version = (await redis.get(keys.measuresVersion)) ?? '0';
      if (cached?.version === version) return cached;
      // A write between the two reads makes the copy newer than its version: the optimistic write
      // then fails and the board is read again.
      const stored = Object.entries(await redis.hgetall(keys.measures)).map(([id, text]) => ({
        id,
        ...readStored(Measure, text),
      }));
      for (const { id, why } of stored) if (why) tell(id, why);
      newer = new Set(stored.flatMap(({ id, why }) => (why === 'newer' ? [id] : [])));
      cached = { version, measures: stored.flatMap(({ value }) => value ?? []) };
      return cached;
    },
    async write(changed, seen, gone = []) {
      const own = changed.filter(({ id }) => !newer.has(id));
      if (own.length + gone.length === 0) return true;
      const args = [
        ...own.flatMap((measure) => [measure.id, JSON.stringify(measure)]),
        ...gone.flatMap((id) => [id, '']),
      ];
      const version = Number(await write([keys.measuresVersion, keys.measures], [seen, ...args]));
      if (version === 0) return false;
      // Nobody wrote between: what stands there now is what was seen, and this.
      cached =
        cached?.version === seen
          ? { version: String(version), measures: replaced(cached.measures, own, gone) }
          : undefined;
      return true;
    },
  };
}

function replaced(
  measures: readonly Measure[],
  changed: readonly Measure[],
  gone: readonly string[],
): Measure[] {
  const all = new Map([...measures, ...changed].map((measure) => [measure.id, measure]));
  for (const id of gone) all.delete(id);
  return [...all.values()];
}
