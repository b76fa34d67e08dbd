import { CLOCKS_APART_MS, DAY_MS, span } from '../../domain/durations.js';
import type { Feed, FeedHints, FeedState } from '../../domain/feed.js';
import type { Item } from '../../domain/item.js';
import { notice, type Step } from './step.js';

/** A feed is stale when nothing new came for ten of its usual intervals, and for two days at least. */
const STALE_RHYTHMS = 10;
const STALE_AT_LEAST = 2 * DAY_MS;
/** Weight of the newest distance in the smoothed rhythm. */
const SMOOTHING = 0.3;
/** Item ids kept from a reading, and compared with it: of a longer document those at its newer end. */
const RECENT = 2000;

/** An id is a hash: its start tells the items of one feed apart. */
function shortId({ id }: Item): string {
  return id.slice(0, 8);
}

/** The ids of the newest items, which stand first unless the dates say otherwise. */
function newestIds(items: readonly Item[]): string[] {
  const [first, last] = [items[0]?.publishedAt, items.at(-1)?.publishedAt];
  const endWithThem = first !== undefined && last !== undefined && first < last;
  return (endWithThem ? items.slice(-RECENT) : items.slice(0, RECENT)).map(shortId);
}

/** Whether an item was among the newest ones of the last reading. */
export function inLastReading({ recentIds }: FeedState): (item: Item) => boolean {
  const known = new Set(recentIds);
  return (item) => known.has(shortId(item));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The usual distance between items by their dates (ISO): the median of the gaps between the newest of one document. */
function documentRhythm(items: readonly Item[]): number | undefined {
  const times = items
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort()
    .slice(-20)
    .map((date) => Date.parse(date));
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)];
}

/**
 * Takes in a reading: what is new, the rhythm, and whether the window was outrun since the last one. `hints` are
 * those that set the time of the next poll.
 */
export function takeItems(
  feed: Feed,
  before: FeedState,
  items: readonly Item[],
  hints: FeedHints,
  now: number,
): Step {
  const ids = newestIds(items);
  const known = new Set(before.recentIds);
  const fresh = ids.filter((id) => !known.has(id)).length;
  const outrun = known.size >= 3 && ids.length >= 3 && fresh === ids.length;
  const rhythmMs = rhythmAfter(before, items, fresh, now);
  const isNew = fresh > 0 || before.lastNewItemAt === undefined;
  const state = {
    ...before,
    recentIds: ids.length > 0 ? ids : before.recentIds,
    ...(isNew ? { lastNewItemAt: now, unwatchedMs: undefined } : {}),
    ...(rhythmMs !== undefined && {
      rhythmMs: outrun ? Math.min(rhythmMs, (now - (before.lastPollAt ?? now)) / 2) : rhythmMs,
    }),
    outrunTold: outrun || (before.outrunTold && fresh > ids.length / 2),
  };
  if (!outrun || before.outrunTold) return { state, notices: [] };
  const sooner = interval(feed, state, hints) < interval(feed, before, hints);
  const text = `all ${items.length} items are new since the last poll: some may have been missed`;
  return { state, notices: [notice(feed, 'outrun', sooner ? `${text}; it is now polled sooner` : text)] };
}

/** The usual distance between new items with those just read, of which `fresh` are new; at first that of their dates. */
function rhythmAfter(
  { rhythmMs, lastNewItemAt }: FeedState,
  items: readonly Item[],
  fresh: number,
  now: number,
): number | undefined {
  // The clock may have been set back.
  const gap = lastNewItemAt !== undefined && fresh > 0 ? Math.max(0, now - lastNewItemAt) / fresh : undefined;
  const known = rhythmMs ?? documentRhythm(items);
  return known !== undefined && gap !== undefined ? known + SMOOTHING * (gap - known) : (known ?? gap);
}

/**
 * A state that knows how long nobody looked at the feed: that a bot which stood still, or a clock which was set, sees nothing
 * new since says nothing of it. `now` is that of the next look.
 */
export function withUnwatched(feed: Feed, state: FeedState, now: number): FeedState {
  const passed = now - (state.lastPollAt ?? now);
  const isUsual = passed >= -CLOCKS_APART_MS && passed <= feed.atMost * 1000 + CLOCKS_APART_MS;
  return isUsual ? state : { ...state, unwatchedMs: (state.unwatchedMs ?? 0) + passed };
}

/** Staleness against the feed's own rhythm: told once, and once more when items come again. */
export function watchStaleness(feed: Feed, state: FeedState, now: number): Step {
  const quiet = now - (state.lastNewItemAt ?? now) - (state.unwatchedMs ?? 0);
  const stale = quiet > Math.max(STALE_AT_LEAST, STALE_RHYTHMS * (state.rhythmMs ?? 0));
  if (stale === state.staleTold) return { state, notices: [] };
  const usual = state.rhythmMs === undefined ? '' : `; usually something comes every ${span(state.rhythmMs)}`;
  const text = stale ? `nothing new for ${span(quiet)}, though it answers${usual}` : 'has new items again';
  return {
    state: { ...state, staleTold: stale },
    notices: [notice(feed, stale ? 'stale' : 'fresh_again', text)],
  };
}

/** Time to the next poll of a feed that works: half its rhythm, or its own wish, within the bounds set. */
export function interval(feed: Feed, state: FeedState, hints: FeedHints): number {
  const low = feed.every * 1000;
  const high = Math.max(low, feed.atMost * 1000);
  const wished = Math.max(hints.freshForMs ?? 0, Math.min(hints.updateEveryMs ?? 0, high));
  const usual = state.rhythmMs === undefined ? low : state.rhythmMs / 2;
  return clamp(Math.max(clamp(usual, low, high), wished), low, high);
}
