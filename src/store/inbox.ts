import { z } from 'zod';
import { DAY_S } from '../domain/durations.js';
import type { Item } from '../domain/item.js';
import type { RedisClient } from './engine.js';
import { KEPT_DAYS } from './kept.js';
import type { Keys } from './keys.js';
import { defineScript } from './scripts.js';
import { parseStored } from './stored.js';

/** An item's guid or URL is remembered for 60 days after it was last seen in a feed. */
const SEEN_TTL_S = KEPT_DAYS * DAY_S;
/** The same title from the same publisher means the same item only within a week. */
const TITLE_TTL_S = 7 * DAY_S;
/**
 * A worker that has not finished an item after this time is taken for dead. If it was only slow, no harm is
 * done: whoever commits second finds the item gone from the inbox.
 */
export const LEASE_MS = 20_000;

/** An item with its hashed identities. `titles` lapse after a week and are not refreshed, unless there are no others. */
export type Claimable = {
  readonly item: Item;
  readonly identities: readonly string[];
  readonly titles: readonly string[];
  readonly primed: boolean;
};

/** `claimed`: ours to work through. `primed`: remembered, too old to be told. `seen`: known under `id`. */
export type Claim = { readonly verdict: 'claimed' | 'primed' | 'seen'; readonly id: string };

export type Inbox = {
  /** One atomic step a batch: remembers every identity and hands each new item on to the inbox. */
  claim(items: readonly Claimable[], now: number): Promise<Claim[]>;
  /** Items whose worker died, oldest first, leased anew; without those that are damaged. */
  takeOver(now: number, limit: number): Promise<Item[]>;
  /** Ends items that start no story, with what is to be remembered of them (`ttl` in ms), in one round trip. */
  dismiss(items: readonly { id: string; record: string; ttl: number }[]): Promise<void>;
  /** The item known under an identity. */
  find(identity: string): Promise<string | undefined>;
  size(): Promise<number>;
};

// KEYS: inbox, lease, then the identity keys of all items in order.
// ARGV: lease until, then per item: id, payload, primed (1|0), number of identities, then their TTLs
// (negative: set once, not refreshed).
const CLAIM = `
local inbox, lease, key, arg, out = KEYS[1], KEYS[2], 3, 2, {}
while arg <= #ARGV do
  local id, payload, primed, count = ARGV[arg], ARGV[arg+1], ARGV[arg+2], tonumber(ARGV[arg+3])
  local known = false
  for i = 0, count - 1 do
    known = known or redis.call('GET', KEYS[key+i])
  end
  for i = 0, count - 1 do
    local ttl = tonumber(ARGV[arg+4+i])
    if ttl > 0 then
      redis.call('SET', KEYS[key+i], known or id, 'EX', ttl)
    elseif not known then
      redis.call('SET', KEYS[key+i], id, 'EX', -ttl, 'NX')
    end
  end
  if known then
    out[#out+1] = 'seen'
    out[#out+1] = known
  else
    if primed == '0' then
      redis.call('HSET', inbox, id, payload)
      redis.call('ZADD', lease, ARGV[1], id)
    end
    out[#out+1] = primed == '0' and 'claimed' or 'primed'
    out[#out+1] = id
  end
  key, arg = key + count, arg + 4 + count
end
return out`;

// KEYS: inbox, lease. ARGV: now, lease until, limit.
const TAKE_OVER = `
local ids = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local out = {}
for _, id in ipairs(ids) do
  local payload = redis.call('HGET', KEYS[1], id)
  if payload then
    redis.call('ZADD', KEYS[2], ARGV[2], id)
    out[#out+1] = payload
  else
    redis.call('ZREM', KEYS[2], id)
  end
end
return out`;

const ClaimReply = z.array(z.string());

export function createInbox(redis: RedisClient, keys: Keys): Inbox {
  const claimScript = defineScript(redis, { name: 'rmInboxClaim', lua: CLAIM });
  const takeOverScript = defineScript(redis, { name: 'rmInboxTakeOver', lua: TAKE_OVER });
  return {
    async claim(items, now) {
      if (items.length === 0) return [];
      const names: string[] = [keys.inbox, keys.inboxLease];
      const args: (string | number)[] = [now + LEASE_MS];
      for (const { item, identities, titles, primed } of items) {
        args.push(item.id, JSON.stringify(item), primed ? 1 : 0, identities.length + titles.length);
        names.push(...[...identities, ...titles].map(keys.seen));
        const titleTtl = identities.length === 0 ? TITLE_TTL_S : -TITLE_TTL_S;
        args.push(...identities.map(() => SEEN_TTL_S), ...titles.map(() => titleTtl));
      }
      const reply = ClaimReply.parse(await claimScript(names, args));
      return items.map((_, index) => ({
        verdict: reply[index * 2] as Claim['verdict'],
        id: reply[index * 2 + 1] as string,
      }));
    },
    async takeOver(now, limit) {
      const reply = await takeOverScript([keys.inbox, keys.inboxLease], [now, now + LEASE_MS, limit]);
      return z
        .array(z.string())
        .parse(reply)
        .flatMap((payload) => (parseStored(payload) as Item | undefined) ?? []);
    },
    async dismiss(items) {
      if (items.length === 0) return;
      const steps = redis.multi();
      for (const { id, record, ttl } of items) steps.set(keys.record(id), record, 'PX', ttl);
      const ids = items.map(({ id }) => id);
      await steps
        .hdel(keys.inbox, ...ids)
        .zrem(keys.inboxLease, ...ids)
        .exec();
    },
    async find(identity) {
      return (await redis.get(keys.seen(identity))) ?? undefined;
    },
    size: () => redis.hlen(keys.inbox),
  };
}
