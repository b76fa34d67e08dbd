import { z } from 'zod';
import { HOLD_MS, itemTold, MessageRef } from '../domain/delivery.js';
import { DAY_S } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import type { Fate } from '../domain/record.js';
import { isDigestList } from './digests.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { type Queued, readQueued } from './queued.js';
import { RECORD_TTL_MS } from './records.js';
import { defineScript } from './scripts.js';
import { readStored } from './stored.js';

/** Stands in place of a worker's token while nobody may send: the platform asked for a pause, or the destination is lost. */
export type Pause = 'paused' | 'suspended';
/** A message reference outlives the longest story window; each follow-up of its story renews it. */
const MESSAGE_TTL_S = KEPT_DAYS * DAY_S;

const Suspension = z.object({
  reason: z.string(),
  since: z.number(),
  until: z.number(),
  /** What waited too long has been given up. */
  emptied: z.boolean().optional(),
});
/** A destination that lost its channel or token: its queue is kept, and it is tried again at `until` (epoch ms). */
export type Suspension = z.infer<typeof Suspension>;

/** A follow-up finds its thread although what the message shows was written by another version. */
const KeptMessage = MessageRef.extend({ shown: MessageRef.shape.shown.catch(undefined) });

/** How a delivery leaves its queue. */
export type Left = {
  readonly sent?: { readonly story: string; readonly message: MessageRef } | undefined;
  readonly lost?: { readonly item: string; readonly reason: string } | undefined;
};

/** The durable queue of deliveries, one list a destination, in order. */
export type Outbox = {
  destinations(): Promise<string[]>;
  /** Puts a delivery behind the others, once however often it is asked; `false`, and nothing done, where `most` wait. */
  put(destination: string, payload: string, most: number): Promise<boolean>;
  /** Holds a destination for this worker; `false` while another one has it. */
  hold(destination: string, token: string): Promise<boolean>;
  /** Ends the hold only if nothing is left to send: whoever pushed in the meantime is not overlooked. */
  releaseIfEmpty(destination: string, token: string): Promise<boolean>;
  /** Ends the hold although deliveries are left; nobody sends to the destination for `ms` milliseconds. */
  pause(destination: string, token: string, ms: number, pause?: Pause): Promise<void>;
  /**
   * Ends the wait of a suspension before its time: after a restart a repaired token is tried at once. A pause that a
   * platform asked for holds, unless it is so long that it is a suspension, too.
   */
  trySuspended(destination: string): Promise<void>;
  /** Renews the hold; `false` when it was lost to another worker. */
  keep(destination: string, token: string): Promise<boolean>;
  /** The oldest deliveries, at most `limit`. */
  peek(destination: string, limit: number): Promise<Queued[]>;
  /**
   * Takes a delivery off and, in the same step, remembers the message that stands for its story here; or, for as long as its
   * item's record, why it was given up.
   */
  done(destination: string, payload: string, as?: Left): Promise<void>;
  /** What has become of the message that an item was to have here: it waits, was given up, or else has left as sent. */
  fate(destination: string, item: string): Promise<Fate>;
  /** The story's first message in a destination; none where what is kept of it cannot be read. */
  firstMessage(destination: string, story: string): Promise<MessageRef | undefined>;
  suspend(destination: string, suspension: Suspension): Promise<void>;
  resume(destination: string): Promise<void>;
  /** None where it cannot be read: the destination is tried, and suspended anew if need be. */
  suspension(destination: string): Promise<Suspension | undefined>;
  waiting(destination: string): Promise<number>;
};

// KEYS: outbox, outboxes. ARGV: destination, payload, most. A Redis that is full refuses only the first write of a script,
// and only one that takes room: with LREM as the first one it would take on what it cannot have sent.
const PUT = `
redis.call('SADD', KEYS[2], ARGV[1])
local had = redis.call('LREM', KEYS[1], 0, ARGV[2])
if had == 0 and redis.call('LLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('RPUSH', KEYS[1], ARGV[2])
return 1`;

// KEYS: outbox, hold, outboxes. ARGV: token, destination.
const RELEASE_IF_EMPTY = `
if redis.call('LLEN', KEYS[1]) > 0 then return 0 end
redis.call('SREM', KEYS[3], ARGV[2])
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
return 1`;

// KEYS: hold. ARGV: token, the pause, milliseconds.
const PAUSE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[3]) > 0 then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) else redis.call('DEL', KEYS[1]) end
return 1`;

// KEYS: hold. ARGV: token, milliseconds.
const KEEP = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

// KEYS: hold. ARGV: the pause.
const END_PAUSE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

// KEYS: outbox, message of the story, lost of the item. ARGV: payload, message ('' when nothing is to be kept), TTL (s),
// why it is given up ('' when it is not), TTL (ms), destination.
const DONE = `
local left = redis.call('LREM', KEYS[1], 1, ARGV[1])
if ARGV[2] ~= '' then redis.call('SET', KEYS[2], ARGV[2], 'EX', ARGV[3]) end
if ARGV[4] ~= '' and left == 1 then
  redis.call('HSET', KEYS[3], ARGV[6], ARGV[4])
  redis.call('PEXPIRE', KEYS[3], ARGV[5])
end
return 1`;

export function createOutbox(redis: RedisClient, keys: Keys): Outbox {
  const put = defineScript(redis, { name: 'rmOutboxPut', lua: PUT });
  const releaseIfEmpty = defineScript(redis, { name: 'rmOutboxReleaseIfEmpty', lua: RELEASE_IF_EMPTY });
  const pause = defineScript(redis, { name: 'rmOutboxPause', lua: PAUSE });
  const keep = defineScript(redis, { name: 'rmOutboxKeep', lua: KEEP });
  const endPause = defineScript(redis, { name: 'rmOutboxEndPause', lua: END_PAUSE });
  const done = defineScript(redis, { name: 'rmOutboxDone', lua: DONE });
  async function suspension(destination: string): Promise<Suspension | undefined> {
    const found = await redis.hget(keys.suspensions, destination);
    return found === null ? undefined : readStored(Suspension, found).value;
  }
  async function suspend(destination: string, suspended: Suspension): Promise<void> {
    await redis.hset(keys.suspensions, destination, JSON.stringify(suspended));
  }
  return {
    destinations: async () => (await redis.smembers(keys.outboxes)).filter((name) => !isDigestList(name)),
    async put(destination, payload, most) {
      return (await put([keys.outbox(destination), keys.outboxes], [destination, payload, most])) === 1;
    },
    async hold(destination, token) {
      return (await redis.set(keys.hold(destination), token, 'PX', HOLD_MS, 'NX')) === 'OK';
    },
    async releaseIfEmpty(destination, token) {
      const names = [keys.outbox(destination), keys.hold(destination), keys.outboxes];
      return (await releaseIfEmpty(names, [token, destination])) === 1;
    },
    async pause(destination, token, ms, as = 'paused') {
      await pause([keys.hold(destination)], [token, as, Math.ceil(ms)]);
    },
    async trySuspended(destination) {
      await endPause([keys.hold(destination)], ['suspended' satisfies Pause]);
      const suspended = await suspension(destination);
      if (suspended) await suspend(destination, { ...suspended, until: 0 });
    },
    async keep(destination, token) {
      return (await keep([keys.hold(destination)], [token, HOLD_MS])) === 1;
    },
    async peek(destination, limit) {
      const payloads = await redis.lrange(keys.outbox(destination), 0, limit - 1);
      return payloads.map(readQueued);
    },
    async done(destination, payload, { sent, lost } = {}) {
      const message = keys.message(destination, sent?.story ?? '');
      const shown = sent ? JSON.stringify(sent.message) : '';
      await done(
        [keys.outbox(destination), message, keys.lost(lost?.item ?? '')],
        [payload, shown, MESSAGE_TTL_S, lost?.reason ?? '', RECORD_TTL_MS, destination],
      );
    },
    async fate(destination, item) {
      // In this order: what leaves the queue in between is no longer waiting, and may have left as lost.
      const waiting = (await redis.lrange(keys.outbox(destination), 0, -1)).map(readQueued);
      if (waiting.some(({ delivery }) => itemTold(delivery) === item))
        return { destination, kind: 'waits', reason: (await suspension(destination))?.reason };
      const reason = await redis.hget(keys.lost(item), destination);
      return reason === null ? { destination, kind: 'delivered' } : { destination, kind: 'given_up', reason };
    },
    async firstMessage(destination, story) {
      const found = await redis.getex(keys.message(destination, story), 'EX', MESSAGE_TTL_S);
      return found === null ? undefined : readStored(KeptMessage, found).value;
    },
    suspend,
    async resume(destination) {
      await redis.hdel(keys.suspensions, destination);
    },
    suspension,
    waiting: (destination) => redis.llen(keys.outbox(destination)),
  };
}
