import type { Feed, FeedNotice, FeedState } from '../../domain/feed.js';

/** One decision after a poll: the state that it leaves, and what an admin should now be told. */
export type Step = { readonly state: FeedState; readonly notices: readonly FeedNotice[] };

export function notice(feed: Feed, kind: FeedNotice['kind'], text: string): FeedNotice {
  return { kind, feed: feed.id, text: `${feed.name}: ${text}` };
}
