/**
 * The two scripts of the story index. The keys of postings and stories follow from what a script reads,
 * so they cannot all be declared; they share the hash tag of the declared ones and so the same node.
 *
 * A posting is `count time ids`: the decayed number of items that used a word, the time (s) of that
 * number, and the stories it led to, newest first, ten letters each.
 */
const SHARED = `
local function read(text, now, half)
  if not text then return 0, now, '' end
  local count, at, ids = string.match(text, '^(%S+) (%S+) ?(.*)$')
  count, at = tonumber(count), tonumber(at)
  if now > at then count = count * 0.5 ^ ((now - at) / half) else now = at end
  return count, now, ids
end
local function follow(forward, id)
  for _ = 1, 8 do
    local next = redis.call('GET', forward .. id)
    if not next then break end
    id = next
  end
  return id
end
`;

// KEYS: the count of all items. ARGV: prefixes of stories, words and forwards, now (s), half-life (s),
// words to look up, candidates wanted, the item's own story, then its words.
// Answers total, the words' counts, then id and text of each candidate, the best first.
export const PROBE = `${SHARED}
local stories, words, forward = ARGV[1], ARGV[2], ARGV[3]
local now, half, probed, wanted = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
local total = read(redis.call('GET', KEYS[1]), now, half)
local out, found, names = { tostring(total) }, {}, {}
for i = 9, #ARGV do names[#names+1] = words .. ARGV[i] end
-- An item has at most some two hundred words, far from the limit of unpack.
local postings = #names > 0 and redis.call('MGET', unpack(names)) or {}
for i = 9, #ARGV do
  local count, _, ids = read(postings[i-8], now, half)
  out[#out+1] = string.format('%.3f', count)
  if ids ~= '' then found[#found+1] = { i, math.log((total + 1) / (count + 0.5)), ids } end
end
table.sort(found, function(a, b) if a[2] ~= b[2] then return a[2] > b[2] end return a[1] < b[1] end)
local scores, ids = {}, {}
for i = 1, math.min(probed, #found) do
  local weight = found[i][2]
  for id in string.gmatch(found[i][3], '..........') do
    local score = scores[id]
    if not score then
      ids[#ids+1] = id
      score = 0
    end
    scores[id] = score + weight
  end
end
local function better(a, b) if scores[a] ~= scores[b] then return scores[a] > scores[b] end return a < b end
-- Hundreds of stories share some word, but only the first few are looked at: each is let in at its place.
local order, most, least = {}, 2 * wanted, -math.huge
for _, id in ipairs(ids) do
  if #order < most or scores[id] >= least then
    local place = #order + 1
    while place > 1 and better(id, order[place-1]) do place = place - 1 end
    table.insert(order, place, id)
    order[most+1] = nil
    if #order == most then least = scores[order[most]] end
  end
end
table.insert(order, 1, ARGV[8])
scores[ARGV[8]] = math.huge
local texts, live = {}, {}
for i = 1, math.min(2 * wanted, #order) do
  local id, score = order[i], scores[order[i]]
  local text = redis.call('GET', stories .. id)
  if not text then
    id = follow(forward, id)
    text = id ~= order[i] and redis.call('GET', stories .. id)
  end
  if text then
    if not texts[id] then
      texts[id] = text
      live[#live+1] = id
    end
    scores[id] = math.max(scores[id] or 0, score)
  end
end
table.sort(live, better)
for i = 1, math.min(wanted, #live) do
  out[#out+1] = live[i]
  out[#out+1] = texts[live[i]]
end
return out`;

// KEYS: count of all items, latest, inbox, lease, outboxes, record, then one outbox a delivery.
// ARGV: prefixes of stories, words and forwards, now (s), half-life (s), TTL (ms), TTL of forwards (ms),
// postings kept, counted (1|0), story, its text, version seen, alerted (1|0), latest kept,
// number of merged stories, then id and version of each, number of words, then each, of further
// words likewise, // handed-on item ('' for none), record ('' for none), its TTL (ms), then destination and payload of each delivery.
// Answers committed, conflict or gone.
export const COMMIT = `${SHARED}
local stories, words, forward = ARGV[1], ARGV[2], ARGV[3]
local now, half, ttl, forwardTtl = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6], ARGV[7]
local letters, counted = 10 * tonumber(ARGV[8]), ARGV[9] == '1'
local story, text, seen = ARGV[10], ARGV[11], ARGV[12]
local arg = 16
local merged = {}
for _ = 1, tonumber(ARGV[15]) do
  merged[#merged+1] = { ARGV[arg], ARGV[arg+1] }
  arg = arg + 2
end
local function list()
  local found = {}
  for i = 1, tonumber(ARGV[arg]) do found[i] = ARGV[arg+i] end
  arg = arg + #found + 1
  return found
end
local keys = list()
local moved = list()
local item, record, recordTtl = ARGV[arg], ARGV[arg+1], ARGV[arg+2]
arg = arg + 3

if item ~= '' and redis.call('HEXISTS', KEYS[3], item) == 0 then return 'gone' end
local function version(id)
  local known = redis.call('GET', stories .. id)
  return known and string.match(known, '^(%d+)|') or '0'
end
if version(story) ~= seen then return 'conflict' end
for _, other in ipairs(merged) do
  if version(other[1]) ~= other[2] then return 'conflict' end
end

redis.call('SET', stories .. story, text, 'PX', ttl)
for _, other in ipairs(merged) do
  redis.call('DEL', stories .. other[1])
  redis.call('SET', forward .. other[1], story, 'PX', forwardTtl)
  redis.call('ZREM', KEYS[2], other[1])
end
local function post(key, counts, id)
  local count, at, ids = read(redis.call('GET', key), now, half)
  if counts then count = count + 1 end
  if id then
    local place = string.find(ids, id, 1, true)
    while place and place % 10 ~= 1 do place = string.find(ids, id, place + 1, true) end
    if place then ids = string.sub(ids, 1, place - 1) .. string.sub(ids, place + 10) end
    ids = string.sub(id .. ids, 1, letters)
  end
  redis.call('SET', key, string.format('%.3f %d %s', count, at, ids), 'PX', ttl)
end
if counted then post(KEYS[1], true) end
for _, key in ipairs(keys) do post(words .. key, counted, story) end
for _, key in ipairs(moved) do post(words .. key, false, story) end
if ARGV[13] == '1' then
  redis.call('ZADD', KEYS[2], now, story)
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, -1 - tonumber(ARGV[14]))
  redis.call('PEXPIRE', KEYS[2], ttl)
end

if item ~= '' then
  redis.call('HDEL', KEYS[3], item)
  redis.call('ZREM', KEYS[4], item)
  for i = 7, #KEYS do
    redis.call('RPUSH', KEYS[i], ARGV[arg+1])
    redis.call('SADD', KEYS[5], ARGV[arg])
    arg = arg + 2
  end
  if record ~= '' then redis.call('SET', KEYS[6], record, 'PX', recordTtl) end
end
return 'committed'`;
