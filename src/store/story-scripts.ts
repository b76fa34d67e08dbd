import { DAY_MS } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import { CANDIDATES, HALF_LIFE_S, ID, POSTINGS, RIVAL_SHARE } from '../domain/story-search.js';

/*
 * The two scripts of the story index. The keys of stories and words follow from what a script reads, so
 * they cannot all be declared; they share the hash tag of the declared ones and so the same node.
 *
 * Lists of ids and keys come as one argument each: an argument costs more than cutting a string.
 * A story is read as `story-text.ts` writes it; one that ended in another is `>` and the other's id.
 */

/** Forwards live as long as message references, so that no thread loses its story. */
const FORWARD_TTL_MS = KEPT_DAYS * DAY_MS;
/** Latest stories with an alert that are listed. */
const LATEST = 500;
/** Forwards are followed through so many stories. No story ends so often; a script without a bound may hold up all workers. */
export const HOPS = 100;

// KEYS: the total, which names the node. ARGV: prefix of stories, time of the item ('' for none) and window
// (both s), ids of stories, the item's own and then the best first. Answers the id that the item's own leads to ('' where
// no story lives there), then id and text of each candidate.
export const FETCH = `
local stories, at, window, ids = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
local out, known = {''}, {}
for place = 1, #ids, 10 do
  local id = string.sub(ids, place, place + 9)
  local text = redis.call('GET', stories .. id)
  for _ = 1, ${HOPS} do
    if not text or string.byte(text) ~= 62 then break end
    id = string.sub(text, 2)
    text = redis.call('GET', stories .. id)
  end
  if text and string.byte(text) ~= 62 and not known[id] then
    known[id] = true
    if place == 1 then out[1] = id end
    local first, last = string.match(text, '^%d+ (%-?%d+) (%-?%d+)')
    if place == 1 or not at or not first or (at <= last + window and at >= first - window) then
      out[#out+1] = id
      out[#out+1] = text
      if #out == ${1 + 2 * CANDIDATES} then break end
    end
  end
end
return out`;

// KEYS: total, latest, inbox, lease, outboxes, record, then one outbox a delivery.
// ARGV: prefixes of stories and words, now (s), TTL (ms), counted (1|0), story, its text, version seen, alerted
// (1|0), versions seen of merged stories (separated by blanks), their ids, word keys, further word keys, for each
// word key its share (a character from '0') and newest story ('' for no watch), handed-on item ('' for none),
// record ('' for none), its TTL (ms), then destination and payload of each delivery.
// Answers committed, conflict or gone.
export const COMMIT = `
local stories, words, ttl, counted, story = ARGV[1], ARGV[2], ARGV[4], ARGV[5] == '1', ARGV[6]
local merged, keys, moved, watch, item, record = ARGV[11], ARGV[12], ARGV[13], ARGV[14], ARGV[15], ARGV[16]
local find, sub, match, format = string.find, string.sub, string.match, string.format

if item ~= '' and redis.call('HEXISTS', KEYS[3], item) == 0 then return 'gone' end
local function version(id)
  return match(redis.call('GETRANGE', stories .. id, 0, 15), '^%d+') or '0'
end
if version(story) ~= ARGV[8] then return 'conflict' end
local place = 1
for seen in string.gmatch(ARGV[10], '%d+') do
  if version(sub(merged, place, place + 9)) ~= seen then return 'conflict' end
  place = place + 10
end

local total = redis.call('GET', KEYS[1]) or '0@00000000'
local items, since = match(total, '^(.+)@(.+)$')
items, since = tonumber(items), tonumber(since, 16)
-- The clock of the index never goes back, whenever an item was published.
local clock = math.max(tonumber(ARGV[3]), since)
local now = format('%08x', clock)
local names, texts = {}, {}
local all = keys .. moved
for i = 1, #all, 5 do
  local bucket = sub(all, i, i + 2)
  if not texts[bucket] then
    texts[bucket] = ''
    names[#names+1] = bucket
  end
end
if #names > 0 then
  local full = {}
  for i, bucket in ipairs(names) do full[i] = words .. bucket end
  for i, text in ipairs(redis.call('MGET', unpack(full))) do texts[names[i]] = text or '' end
end

local shares = {}
local function isRival(newest, i)
  local at = (i - 1) / 5 * 11 + 1
  if newest == '' or newest == sub(watch, at + 1, at + 10) then return false end
  local share = (shares[newest] or 0) + string.byte(watch, at) - 48
  shares[newest] = share
  return share >= ${RIVAL_SHARE}
end
local expired = clock - tonumber(ttl) / 1000
-- The words that nobody used for the lifetime of a key: the least lately used stand first.
local function withoutExpired(text)
  while text ~= '' do
    local time = match(text, '@(%x%x%x%x%x%x%x%x)')
    if tonumber(time, 16) >= expired then break end
    text = sub(text, find(text, ',', 2, true) or #text + 1)
  end
  return text
end
local function newest(ids)
  local place = find(ids, story, 1, true)
  while place and place % 10 ~= 1 do place = find(ids, story, place + 1, true) end
  if place == 1 then return ids end
  if place then return story .. sub(ids, 1, place - 1) .. sub(ids, place + 10) end
  return sub(story .. ids, 1, ${ID * POSTINGS})
end
for i = 1, #all, 5 do
  local bucket, rest = sub(all, i, i + 2), sub(all, i + 3, i + 4)
  local text, after = texts[bucket], ''
  local from = find(text, ',' .. rest, 1, true)
  local count, ids = 0, ''
  if from then
    local number, time, start = match(text, '^([^@]+)@(%x%x%x%x%x%x%x%x)()', from + 3)
    local stop = find(text, ',', start, true) or #text + 1
    ids = sub(text, start, stop - 1)
    count = number * 0.5 ^ ((clock - tonumber(time, 16)) / ${HALF_LIFE_S})
    text, after = sub(text, 1, from - 1), sub(text, stop)
  else
    text = withoutExpired(text)
  end
  if i <= #keys then
    if watch ~= '' and isRival(sub(ids, 1, 10), i) then return 'conflict' end
    if counted then count = count + 1 end
  end
  -- Four digits are enough for a rarity, but a large number must still grow by one.
  local number = format(count < 1000 and '%.4g' or '%.9g', count)
  texts[bucket] = text .. after .. ',' .. rest .. number .. '@' .. now .. newest(ids)
end

redis.call('SET', stories .. story, ARGV[7], 'PX', ttl)
for i = 1, #merged, 10 do
  local other = sub(merged, i, i + 9)
  redis.call('SET', stories .. other, '>' .. story, 'PX', ${FORWARD_TTL_MS})
  redis.call('ZREM', KEYS[2], other)
end
if counted then
  items = items * 0.5 ^ ((clock - since) / ${HALF_LIFE_S}) + 1
  redis.call('SET', KEYS[1], format('%.9g@', items) .. now, 'PX', ttl)
end
for _, bucket in ipairs(names) do redis.call('SET', words .. bucket, texts[bucket], 'PX', ttl) end
if ARGV[9] == '1' then
  -- The items of one round bear the same times: the order is that of the commits.
  local latest = redis.call('ZREVRANGE', KEYS[2], 0, 0, 'WITHSCORES')[2] or '0'
  redis.call('ZADD', KEYS[2], tonumber(latest) + 1, story)
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, ${-1 - LATEST})
  redis.call('PEXPIRE', KEYS[2], ttl)
end

if item ~= '' then
  redis.call('HDEL', KEYS[3], item)
  redis.call('ZREM', KEYS[4], item)
  for i = 7, #KEYS do
    local arg = 18 + 2 * (i - 7)
    redis.call('RPUSH', KEYS[i], ARGV[arg+1])
    redis.call('SADD', KEYS[5], ARGV[arg])
  end
  if record ~= '' then redis.call('SET', KEYS[6], record, 'PX', ARGV[17]) end
end
return 'committed'`;
