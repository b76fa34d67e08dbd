import { z } from 'zod';
import type { Delivery, DigestDelivery } from '../domain/delivery.js';
import { DigestSchedule } from '../domain/digest.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { readQueued } from './queued.js';
import { defineScript } from './scripts.js';
import { onceEach, readStored, type TellUnreadable } from './stored.js';

/** Alerts that wait for a channel's digest lie in a list beside its outbox, under this name. */
export const digestList = (destination: string) => `digest:${destination}`;

export const isDigestList = (name: string) => name.startsWith('digest:');

/**
 * When a channel got its digest and gets the next one, epoch ms; `schedule` is what `next` was worked out from.
 * Nothing else is read as one.
 */
export const DigestState = z.strictObject({
  schedule: DigestSchedule.optional(),
  last: z.number().optional(),
  next: z.number().optional(),
});
export type DigestState = z.infer<typeof DigestState>;

/** A state as it is kept: none where it is damaged, which leaves the text, by which `close` knows it again. */
export type Kept = { readonly text: string; readonly state: DigestState | undefined };

/**
 * The alerts that wait, oldest first, as far as they can be read; how many there are, whether a newer version has
 * written one of them, and the text of the first one, by which `close` knows them again.
 */
export type Collected = {
  readonly deliveries: readonly Delivery[];
  readonly count: number;
  readonly isNewer: boolean;
  readonly head: string;
};

export type Digests = {
  /** By destination; `newer` stands for a state that a newer version has written, and that only it may change. */
  states(): Promise<ReadonlyMap<string, Kept | 'newer'>>;
  waiting(destination: string): Promise<Collected>;
  /**
   * One step: takes what was read off the list, hands the digest on to the outbox (none when it is left
   * out) and keeps the new state; with nothing read only the state. `false`, and nothing done, when another worker was first.
   */
  close(
    destination: string,
    change: {
      readonly waiting?: Collected | undefined;
      readonly before: Kept | undefined;
      readonly after: DigestState;
      readonly digest?: DigestDelivery | undefined;
    },
  ): Promise<boolean>;
  /** Deletes the state, and what waits, unless another worker has changed the state. */
  forget(destination: string, before: Kept): Promise<void>;
};

// KEYS: digests, list, outboxes. ARGV: destination, name of the list, state as it was read.
const FORGET = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[3] then return 0 end
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('DEL', KEYS[2])
redis.call('SREM', KEYS[3], ARGV[2])
return 1`;

// KEYS: digests, list, outbox, outboxes. ARGV: destination, name of the list, state as it was read ('' for
// none), new state, alerts read, the first of them, digest ('' for none).
const CLOSE = `
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[3] then return 0 end
if ARGV[5] ~= '0' and redis.call('LINDEX', KEYS[2], 0) ~= ARGV[6] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[4])
redis.call('LTRIM', KEYS[2], ARGV[5], -1)
if redis.call('EXISTS', KEYS[2]) == 0 then redis.call('SREM', KEYS[4], ARGV[2]) end
if ARGV[7] ~= '' then
  redis.call('RPUSH', KEYS[3], ARGV[7])
  redis.call('SADD', KEYS[4], ARGV[1])
end
return 1`;

/** @param unreadable Told once of each destination whose state cannot be read. */
export function createDigests(
  redis: RedisClient,
  keys: Keys,
  unreadable: TellUnreadable = () => {},
): Digests {
  const tell = onceEach(unreadable);
  const close = defineScript(redis, { name: 'rmDigestClose', lua: CLOSE });
  const forget = defineScript(redis, { name: 'rmDigestForget', lua: FORGET });

  function read(destination: string, text: string): Kept | 'newer' {
    const { value: state, why } = readStored(DigestState, text);
    if (why) tell(destination, why);
    return why === 'newer' ? why : { text, state };
  }

  return {
    async states() {
      const found = await redis.hgetall(keys.digests);
      return new Map(
        Object.entries(found).map(([destination, text]) => [destination, read(destination, text)] as const),
      );
    },
    async waiting(destination) {
      const payloads = await redis.lrange(keys.outbox(digestList(destination)), 0, -1);
      const read = payloads.map(readQueued);
      return {
        deliveries: read.flatMap(({ delivery }) => (delivery && 'alert' in delivery ? [delivery] : [])),
        count: payloads.length,
        isNewer: read.some(({ why }) => why === 'newer'),
        head: payloads[0] ?? '',
      };
    },
    async close(destination, { waiting, before, after, digest }) {
      const list = digestList(destination);
      const answer = await close(
        [keys.digests, keys.outbox(list), keys.outbox(destination), keys.outboxes],
        [
          destination,
          list,
          before?.text ?? '',
          JSON.stringify(after),
          waiting?.count ?? 0,
          waiting?.head ?? '',
          digest ? JSON.stringify(digest) : '',
        ],
      );
      return answer === 1;
    },
    async forget(destination, before) {
      const list = digestList(destination);
      await forget([keys.digests, keys.outbox(list), keys.outboxes], [destination, list, before.text]);
    },
  };
}
