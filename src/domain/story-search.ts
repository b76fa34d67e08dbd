import type { Signature, StoryProbe, StoryState, StoryWatch } from './story.js';

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
export const HALF_LIFE_S = 14 * 24 * 3600;
/**
 * An item that starts a story gives way to a story started since its probe with which it shares this much
 * of its rarity, in percent. On the grouped titles that finds nine in ten of the pairs that are joined.
 */
export const RIVAL_SHARE = 15;

/** Letters of a story id. */
export const ID = 10;

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
  { story: own, title }: Pick<Signature, 'story' | 'title'>,
  keys: readonly string[],
  postings: readonly (Posting | undefined)[],
  all: Count,
  now: number,
): Found {
  const total = decayed(all, now);
  const counts: Record<string, number> = {};
  const known = keys.map((key, place) => {
    const posting = postings[place];
    const count = posting === undefined ? 0 : decayed(posting, now);
    counts[key] = count;
    return { key, place, weight: Math.log((total + 1) / (count + 0.5)), ids: posting?.ids ?? '' };
  });
  const scores = new Map<string, number>();
  const inTitle = new Set(title);
  const rarest = known
    .filter(({ ids }) => ids !== '')
    .map(({ key, place, weight, ids }) => ({
      place,
      ids,
      worth: inTitle.has(key) ? TITLE_WORTH * weight : weight,
    }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, PROBED);
  for (const { worth, ids } of rarest) {
    for (let from = 0; from < ids.length; from += ID) {
      const id = ids.slice(from, from + ID);
      scores.set(id, (scores.get(id) ?? 0) + worth);
    }
  }
  scores.set(own, Number.POSITIVE_INFINITY);
  const mass = known.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) || 1;
  const watch = known.map(
    ({ key, weight, ids }): StoryWatch => ({
      key,
      newest: ids === '' ? undefined : ids.slice(0, ID),
      share: Math.round((100 * Math.max(0, weight)) / mass),
    }),
  );
  return { total, counts, watch, ids: best(scores, LOOKED_AT) };
}

/**
 * The ids with the highest scores, the best first; of equals the first found, which is the newest story of
 * the rarest key. The scores come nearly in order, so that insertion is the cheapest way to sort them.
 */
function best(scores: ReadonlyMap<string, number>, most: number): string[] {
  const order: (readonly [id: string, score: number])[] = [];
  for (const entry of scores) {
    const [, score] = entry;
    let place = order.length;
    while (place > 0 && score > (order[place - 1]?.[1] ?? 0)) place--;
    if (place === most) continue;
    order.splice(place, 0, entry);
    if (order.length > most) order.pop();
  }
  return order.map(([id]) => id);
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

/** Whether some story that took the newest place of watched keys since the probe shares too much with the item. Pure. */
export function hasRival(watch: readonly StoryWatch[], newest: (key: string) => string | undefined): boolean {
  const shares = new Map<string, number>();
  return watch.some(({ key, newest: before, share }) => {
    const now = newest(key);
    if (now === undefined || now === before) return false;
    const shared = (shares.get(now) ?? 0) + share;
    shares.set(now, shared);
    return shared >= RIVAL_SHARE;
  });
}
