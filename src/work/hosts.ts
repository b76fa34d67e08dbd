import type { Feed } from '../domain/feed.js';

/** Hosts that one process polls at a time. */
export const POLLS_AT_ONCE = 8;

/**
 * Feeds by the host that they are configured at, in their order. Those of one host take their turns one after the other,
 * so that a slow one keeps those of other hosts waiting no more than any single feed does.
 */
export function byHost(feeds: readonly Feed[]): ReadonlyMap<string, readonly Feed[]> {
  const hosts = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    const known = hosts.get(host);
    if (known) known.push(feed);
    else hosts.set(host, [feed]);
  }
  return hosts;
}
