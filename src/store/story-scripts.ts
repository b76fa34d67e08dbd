import { DAY_MS } from '../domain/durations.js';
import { KEPT_DAYS } from '../domain/kept.js';
import { LATEST_STORIES } from '../domain/story-index.js';
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
local places, names, texts = {}, {}, {}
local all = keys .. moved
for i = 1, #all, 5 do
  local bucket = sub(all, i, i + 2)
  if not places[bucket] then
    names[#names+1] = words .. bucket
    places[bucket] = #names
  end
end
if #names > 0 then texts = redis.call('MGET', unpack(names)) end

local shares = {}
local function isRival(newest, i)
  local at = (i - 1) / 5 * 11 + 1
  if newest == '' or newest == sub(watch, at + 1, at + 10) then return false end
  local share = (shares[newest] or 0) + string.byte(watch, at) - 48
  shares[newest] = share
  return share >= ${RIVAL_SHARE}
end
local expired = format('%08x', math.max(0, clock - tonumber(ttl) / 1000))
-- The words that nobody used for the lifetime of a key: the least lately used stand first.
local function withoutExpired(text)
  while text ~= '' do
    local mark = find(text, '@', 1, true)
    if sub(text, mark + 1, mark + 8) >= expired then break end
    text = sub(text, find(text, ',', 2, true) or #text + 1)
  end
  return text
end
-- The ids in a text from one place to another with the story as the newest, in three parts.
local function newest(text, from, to)
  local place = find(text, story, from, true)
  while place and (place - from) % 10 ~= 0 do place = find(text, story, place + 1, true) end
  if not place or place > to then return story, sub(text, from, math.min(to, from + ${ID * (POSTINGS - 1) - 1})), '' end
  return story, sub(text, from, place - 1), sub(text, place + 10, to)
end
-- To cut a string or to join some costs by its length: a text is read where it stands, and joined once.
for i = 1, #all, 5 do
  local place, rest = places[sub(all, i, i + 2)], ',' .. sub(all, i + 3, i + 4)
  local text, after, count, last = texts[place] or '', '', 0, ''
  local first, second, third = story, '', ''
  local from = find(text, rest, 1, true)
  if from then
    local mark = find(text, '@', from + 3, true)
    local start = mark + 9
    local stop = find(text, ',', start, true) or #text + 1
    local age = clock - tonumber(sub(text, mark + 1, mark + 8), 16)
    count = sub(text, from + 3, mark - 1) * 0.5 ^ (age / ${HALF_LIFE_S})
    if watch ~= '' then last = sub(text, start, math.min(stop - 1, start + 9)) end
    first, second, third = newest(text, start, stop - 1)
    text, after = sub(text, 1, from - 1), sub(text, stop)
  else
    text = withoutExpired(text)
  end
  if i <= #keys then
    if watch ~= '' and isRival(last, i) then return 'conflict' end
    if counted then count = count + 1 end
  end
  -- Four digits are enough for a rarity, but a large number must still grow by one.
  local number = format(count < 1000 and '%.4g' or '%.9g', count)
  texts[place] = text .. after .. rest .. number .. '@' .. now .. first .. second .. third
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
for place, name in ipairs(names) do redis.call('SET', name, texts[place], 'PX', ttl) end
if ARGV[9] == '1' then
  -- The items of one round bear the same times: the order is that of the commits.
  local latest = redis.call('ZREVRANGE', KEYS[2], 0, 0, 'WITHSCORES')[2] or '0'
  redis.call('ZADD', KEYS[2], tonumber(latest) + 1, story)
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, ${-1 - LATEST_STORIES})
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
