import { DAY_S } from './durations.js';
import { rarityAmong } from './rarity.js';
import type { Signature, StoryState } from './story.js';
import type { StoryProbe, StoryWatch } from './story-index.js';
import { KEY_LETTERS, keyAt, type WordKey } from './word-key.js';

/** Newest stories kept for one key; a key that leads to more is no rare one. */
export const POSTINGS = 50;
/** Rarest keys of an item that are looked up. */
const PROBED = 24;
/** A word of the title leads to a story as surely as so many words of the summary, which is often background. */
const TITLE_WORTH = 2;
/** Best stories that are looked at until there are enough candidates: many may have lapsed or lie outside the window. */
const LOOKED_AT = 200;
export const CANDIDATES = 10;
/** Counts halve in this time, so that last month's subject is rare again. */
export const HALF_LIFE_S = 14 * DAY_S;
/**
 * An item that starts a story gives way to a story started since its probe with which it shares this much
 * of its rarity, in percent. On the grouped titles that finds nine in ten of the pairs that are joined.
 */
export const RIVAL_SHARE = 15;

/** Letters of a story id: as many as two word keys have. */
export const ID = 2 * KEY_LETTERS;

/** How many items used something, decayed until `at` (epoch s). */
export type Count = { readonly count: number; readonly at: number };
/** What an index knows of a key. The ids of the stories it leads to stand in one string, newest first. */
export type Posting = Count & { readonly ids: string };

export type Found = Pick<StoryProbe, 'counts' | 'total' | 'watch'> & {
  /** The stories to look at, the best by shared rare keys first. */
  readonly ids: readonly string[];
};

/** A count as of `now` (epoch s). A time before the count's own changes nothing. */
export function decayed({ count, at }: Count, now: number): number {
  return now > at ? count * 0.5 ** ((now - at) / HALF_LIFE_S) : count;
}

/** The ids of a posting after a commit of `id`, which becomes the newest. */
export function withNewest(ids: string, id: string): string {
  let others = ids;
  for (let from = 0; from < ids.length; from += ID) {
    if (ids.startsWith(id, from)) others = ids.slice(0, from) + ids.slice(from + ID);
  }
  return (id + others).slice(0, ID * POSTINGS);
}

/** What a look into the postings of an item's keys (in the same order) finds. Pure. */
export function findStories(
  { story: own, title, keys }: Pick<Signature, 'story' | 'title' | 'keys'>,
  postings: readonly (Posting | undefined)[],
  all: Count,
  now: number,
): Found {
  const total = decayed(all, now);
  const rarity = rarityAmong(total);
  const counts = new Map<WordKey, number>();
  const inTitle = new Set(title);
  const weights: number[] = [];
  const known: { readonly ids: string; readonly worth: number }[] = [];
  for (const [place, key] of keys.entries()) {
    const posting = postings[place];
    const count = posting === undefined ? 0 : decayed(posting, now);
    counts.set(key, count);
    const weight = rarity(count);
    weights.push(weight);
    if (posting === undefined || posting.ids === '') continue;
    known.push({ ids: posting.ids, worth: inTitle.has(key) ? TITLE_WORTH * weight : weight });
  }
  const rarest = known.sort((a, b) => b.worth - a.worth).slice(0, PROBED);
  return {
    total,
    counts,
    watch() {
      const mass = weights.reduce((sum, weight) => sum + weight, 0) || 1;
      return keys.map((_, place): StoryWatch => {
        const newest = postings[place]?.ids.slice(0, ID);
        const share = Math.round((100 * (weights[place] ?? 0)) / mass);
        return { newest: newest === '' ? undefined : newest, share };
      });
    },
    ids: bestIds(own, rarest),
  };
}

const MOST_IDS = PROBED * POSTINGS + 1;
const TABLE = 2 ** Math.ceil(Math.log2(2 * MOST_IDS));
/**
 * Of the search under way: a hash table of the ids found, from 1 (0 is free), where each stands, its two halves
 * as numbers, its score.
 */
const table = new Uint16Array(TABLE);
const starts = new Uint16Array(MOST_IDS);
const heads = new Int32Array(MOST_IDS);
const tails = new Int32Array(MOST_IDS);
const scores = new Float64Array(MOST_IDS);

/**
 * The ids with the most worth, the item's own first; of equals the first found, which is the newest story of the
 * rarest key. An item's keys name up to 1,200 stories: they are added up by their places in the postings
 * and only the best are cut out, for a string each would cost more than all the rest of a search.
 */
function bestIds(
  own: string,
  postings: readonly { readonly ids: string; readonly worth: number }[],
): string[] {
  const text = [own, ...postings.map(({ ids }) => ids)].join('');
  table.fill(0);
  let found = 0;
  const add = (from: number, worth: number) => {
    const head = keyAt(text, from);
    const tail = keyAt(text, from + KEY_LETTERS);
    // An id is a hash itself.
    let slot = head & (TABLE - 1);
    for (let entry = table[slot] ?? 0; entry > 0; entry = table[slot] ?? 0) {
      if (heads[entry - 1] === head && tails[entry - 1] === tail) {
        scores[entry - 1] = (scores[entry - 1] ?? 0) + worth;
        return;
      }
      slot = (slot + 1) & (TABLE - 1);
    }
    starts[found] = from;
    heads[found] = head;
    tails[found] = tail;
    scores[found] = worth;
    found += 1;
    table[slot] = found;
  };
  add(0, Number.POSITIVE_INFINITY);
  let from = ID;
  for (const { ids, worth } of postings) {
    for (const end = from + ids.length; from < end; from += ID) add(from, worth);
  }
  // They come nearly in order, so that insertion is the cheapest way to sort them.
  const order: number[] = [];
  for (let entry = 0; entry < found; entry++) {
    const score = scores[entry] ?? 0;
    let place = order.length;
    if (place === LOOKED_AT && score <= (scores[order[place - 1] ?? 0] ?? 0)) continue;
    if (place < LOOKED_AT) order.push(entry);
    else place -= 1;
    for (; place > 0 && score > (scores[order[place - 1] ?? 0] ?? 0); place--)
      order[place] = order[place - 1] ?? 0;
    order[place] = entry;
  }
  return order.map((entry) => text.slice(starts[entry], (starts[entry] ?? 0) + ID));
}

/** Whether an item of time `at` (epoch ms) may belong to a story: no more than `window` (ms) outside its life. */
export function isInWindow(
  { first, last }: Pick<StoryState, 'first' | 'last'>,
  at: number | undefined,
  window: number,
): boolean {
  if (at === undefined || first === undefined || last === undefined) return true;
  return at <= last + window && at >= first - window;
}

/** Whether some story that took the newest place of `keys` since the probe shares too much with the item. Pure. */
export function hasRival(
  keys: readonly WordKey[],
  watch: readonly StoryWatch[],
  newest: (key: WordKey) => string | undefined,
): boolean {
  const shares = new Map<string, number>();
  return watch.some(({ newest: before, share }, place) => {
    const now = newest(keys[place] as WordKey);
    if (now === undefined || now === before) return false;
    const shared = (shares.get(now) ?? 0) + share;
    shares.set(now, shared);
    return shared >= RIVAL_SHARE;
  });
}
