import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/durations.js';
import type { Feed, FeedNotice, FeedState } from '../domain/feed.js';

/** One decision after a poll: the state that it leaves, and what an admin should now be told. */
export type Step = { readonly state: FeedState; readonly notices: readonly FeedNotice[] };

export function notice(feed: Feed, kind: FeedNotice['kind'], text: string): FeedNotice {
  return { kind, feed: feed.id, text: `${feed.name}: ${text}` };
}

/** How long ago, in the words of a person. */
export function span(ms: number): string {
  if (ms < 2 * HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))} min`;
  return ms < 2 * DAY_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / DAY_MS)} days`;
}
