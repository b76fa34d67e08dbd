import { z } from 'zod';
import { CLOCKS_APART_MS, DAY_S } from '../domain/durations.js';
import type { Item } from '../domain/item.js';
import { KEPT_DAYS } from '../domain/kept.js';
import type { ItemRecord } from '../domain/record.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { RECORD_TTL_MS } from './records.js';
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

/** Stands between the id of an entry and the mark of another title than its first; no id holds it. */
const MARKED = '~';
/** So many titles are remembered of an entry; one that has more is a ticker, whose old titles may come again. */
const TITLES_KEPT = 16;

/** An item with its hashed identities. `titles` lapse after a week and are not refreshed, unless there are no others. */
export type Claimable = {
  readonly item: Item;
  readonly identities: readonly string[];
  readonly titles: readonly string[];
  /** Tells its title from others that its entry has had; absent where another title is not to be read. */
  readonly mark?: string | undefined;
  readonly primed: boolean;
};

/**
 * `claimed`: ours to work through. `retitled`: known, but not under this title, and ours under a new id. `primed`:
 * remembered, too old to be told. `seen`: known under `id`.
 */
export type Claim = { readonly verdict: 'claimed' | 'retitled' | 'primed' | 'seen'; readonly id: string };

export type Inbox = {
  /** One atomic step a batch: remembers every identity and hands each new item on to the inbox. */
  claim(items: readonly Claimable[], now: number): Promise<Claim[]>;
  /** Items whose worker died, oldest first, leased anew; without those that are damaged. */
  takeOver(now: number, limit: number): Promise<Item[]>;
  /** Ends the items that start no story, with what is to be remembered of each, in one round trip. */
  dismiss(records: readonly ItemRecord[]): Promise<void>;
  /** The item known under an identity, followed by what it may have become under other titles, the latest last. */
  find(identity: string): Promise<readonly string[]>;
};

// KEYS: inbox, lease, then the identity keys of all items in order.
// ARGV: lease until, then per item: id, payload, primed (1|0), mark or nothing, number of identities, then their
// TTLs (negative: set once, not refreshed).
// An identity holds the id and the marks of the titles that it was seen under; one without a mark is never retitled.
const CLAIM = `
local inbox, lease, key, arg, out = KEYS[1], KEYS[2], 3, 2, {}
while arg <= #ARGV do
  local id, payload, primed, mark = ARGV[arg], ARGV[arg+1], ARGV[arg+2], ARGV[arg+3]
  local count = tonumber(ARGV[arg+4])
  mark = mark ~= '' and ' ' .. mark or ''
  local entry, isKnown = false, false
  for i = 0, count - 1 do
    local found = redis.call('GET', KEYS[key+i])
    entry = entry or found
    isKnown = isKnown or found and string.find(found, mark, 1, true)
  end
  local verdict = primed == '0' and 'claimed' or 'primed'
  if entry then
    local known, marks = string.match(entry, '^(%S+)(.*)$')
    local isNew = not isKnown and (primed == '0' or marks == '')
    verdict = isNew and marks ~= '' and 'retitled' or 'seen'
    id = verdict == 'retitled' and known .. '${MARKED}' .. string.sub(mark, 2) or known
    entry = isNew and known .. string.sub(marks .. mark, -${TITLES_KEPT} * #mark) or entry
  else
    entry = id .. mark
  end
  for i = 0, count - 1 do
    local ttl = tonumber(ARGV[arg+5+i])
    if ttl > 0 then
      redis.call('SET', KEYS[key+i], entry, 'EX', ttl)
    elseif verdict ~= 'seen' then
      redis.call('SET', KEYS[key+i], entry, 'EX', -ttl, 'NX')
    end
  end
  if verdict == 'claimed' or verdict == 'retitled' then
    redis.call('HSET', inbox, id, payload)
    redis.call('ZADD', lease, ARGV[1], id)
  end
  out[#out+1] = verdict
  out[#out+1] = id
  key, arg = key + count, arg + 5 + count
end
return out`;

// KEYS: inbox, lease. ARGV: now, lease until, limit, and since when a lease is one of a clock that has been set back since.
const TAKE_OVER = `
local ids = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local ahead = redis.call('ZRANGEBYSCORE', KEYS[2], ARGV[4], '+inf', 'LIMIT', 0, ARGV[3] - #ids)
for _, id in ipairs(ahead) do
  ids[#ids+1] = id
end
local out = {}
for _, id in ipairs(ids) do
  local payload = redis.call('HGET', KEYS[1], id)
  if payload then
    redis.call('ZADD', KEYS[2], ARGV[2], id)
    out[#out+1] = id
    out[#out+1] = payload
  else
    redis.call('ZREM', KEYS[2], id)
  end
end
return out`;

const Pairs = z
  .array(z.string())
  .transform((texts) =>
    texts.flatMap((text, i) => (i % 2 === 0 ? [[text, texts[i + 1] ?? ''] as const] : [])),
  );

/** What waits in the inbox: an item and when it was claimed (epoch ms); former versions kept the item alone. */
const Claimed = z.object({ item: z.custom<Item>(), at: z.number() });

/** An item as it is worked through under the id of its claim, the time of which dates a retitled one. */
export function claimedItem(item: Item, id: string, at: number): Item {
  const [entry] = id.split(MARKED);
  return id === entry ? item : { ...item, id, retitled: entry, publishedAt: new Date(at).toISOString() };
}

export function createInbox(redis: RedisClient, keys: Keys): Inbox {
  const claimScript = defineScript(redis, { name: 'rmInboxClaim', lua: CLAIM });
  const takeOverScript = defineScript(redis, { name: 'rmInboxTakeOver', lua: TAKE_OVER });
  return {
    async claim(items, now) {
      if (items.length === 0) return [];
      const names: string[] = [keys.inbox, keys.inboxLease];
      const args: (string | number)[] = [now + LEASE_MS];
      for (const { item, identities, titles, mark = '', primed } of items) {
        args.push(
          item.id,
          JSON.stringify({ item, at: now }),
          primed ? 1 : 0,
          mark,
          identities.length + titles.length,
        );
        names.push(...[...identities, ...titles].map(keys.seen));
        const titleTtl = identities.length === 0 ? TITLE_TTL_S : -TITLE_TTL_S;
        args.push(...identities.map(() => SEEN_TTL_S), ...titles.map(() => titleTtl));
      }
      const claims = Pairs.parse(await claimScript(names, args));
      return claims.map(([verdict, id]) => ({ verdict: verdict as Claim['verdict'], id }));
    },
    async takeOver(now, limit) {
      const until = now + LEASE_MS;
      const times = [now, until, limit, until + CLOCKS_APART_MS];
      const reply = await takeOverScript([keys.inbox, keys.inboxLease], times);
      return Pairs.parse(reply).flatMap(([id, payload]) => {
        const stored = parseStored(payload);
        const { item, at } = Claimed.safeParse(stored).data ?? { item: stored as Item | undefined, at: now };
        return item === undefined ? [] : [claimedItem(item, id, at)];
      });
    },
    async dismiss(records) {
      if (records.length === 0) return;
      const steps = redis.multi();
      const ids = records.map(({ item }) => item.id);
      for (const record of records)
        steps.set(keys.record(record.item.id), JSON.stringify(record), 'PX', RECORD_TTL_MS);
      await steps
        .hdel(keys.inbox, ...ids)
        .zrem(keys.inboxLease, ...ids)
        .exec();
    },
    async find(identity) {
      const [id, ...marks] = (await redis.get(keys.seen(identity)))?.split(' ') ?? [];
      return id === undefined ? [] : [id, ...marks.map((mark) => id + MARKED + mark)];
    },
  };
}
