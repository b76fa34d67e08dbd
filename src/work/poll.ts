import type { Logger } from 'pino';
import { CLOCKS_APART_MS } from '../domain/durations.js';
import type { Feed, FeedNotice, FeedState } from '../domain/feed.js';
import { identities, isTitleIdentity, titleMark } from '../domain/identity.js';
import type { Item } from '../domain/item.js';
import { dayIn } from '../domain/time-zones.js';
import type { Fetcher } from '../feeds/fetch/fetch.js';
import type { FetchOutcome } from '../feeds/fetch/fetch-outcome.js';
import { parseFeed } from '../feeds/parse/parse.js';
import { amongOthers } from '../feeds/schedule/failing.js';
import { inLastReading } from '../feeds/schedule/rhythm.js';
import { firstPoll, nextPoll, type Poll, stateFor } from '../feeds/schedule/schedule.js';
import type { FeedStates } from '../store/feed-states.js';
import { type Claim, type Claimable, claimedItem, type Inbox } from '../store/inbox.js';
import type { Clock } from './clock.js';
import { byHost } from './hosts.js';
import { recordOf } from './record.js';

export type PollDeps = {
  /** All that are configured. */
  readonly feeds: readonly Feed[];
  readonly fetcher: Fetcher;
  readonly inbox: Inbox;
  readonly feedStates: FeedStates;
  readonly clock: Clock;
  readonly log: Logger;
  readonly notice: (notice: FeedNotice) => Promise<void>;
  /** A first poll tells only of items younger than this, and another title is read of no older one; ms. */
  readonly primeMaxAgeMs: number;
  /** No item older than this is ever told; ms. */
  readonly maxAgeMs: number;
  readonly signal: AbortSignal;
};

export type Polled = {
  readonly outcome: FetchOutcome['kind'];
  readonly reason: string;
  /** Items never seen before, or not under this title, now ours to work through, oldest first. */
  readonly claimed: readonly Item[];
  /** Items never seen before that are too old to be told. */
  readonly tooOld: number;
};

/**
 * The feeds that are to be polled now, by host, those that fail last: one that hangs or drips keeps no other waiting that
 * is due with it. Many feeds that are new at one moment are spread. One whose turn is
 * further off than a feed that works ever waits is due at once where a clock has been set back since its last poll.
 */
export async function dueFeeds(
  feeds: readonly Feed[],
  feedStates: FeedStates,
  now: number,
): Promise<ReadonlyMap<string, readonly Feed[]>> {
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const turns = await feedStates.turns([...byId.keys()], (id) => {
    const feed = byId.get(id);
    return feed ? firstPoll(feed, feeds.length, now) : now;
  });
  const wait = ({ id }: Feed) => (turns.get(id) ?? now) - now;
  const inTurn = feeds.filter((feed) => wait(feed) <= 0);
  const farOff = feeds.filter((feed) => wait(feed) > feed.atMost * 1000);
  const states = await feedStates.load([...inTurn, ...farOff].map(({ id }) => id));
  const isSetBack = ({ id }: Feed) => (states.get(id)?.lastPollAt ?? now) > now + CLOCKS_APART_MS;
  const failures = ({ id }: Feed) => states.get(id)?.failures ?? 0;
  const due = [...inTurn, ...farOff.filter(isSetBack)];
  return byHost(due.sort((one, other) => failures(one) - failures(other)));
}

/**
 * One poll of one feed: fetch, parse, claim what is new, then remember the feed's state. The state is
 * saved last: a crash before it polls the feed again, and the claims make that harmless. A fault of ours
 * counts as a failure of the feed, so that it is tried ever less often and told once.
 */
export async function pollFeed(feed: Feed, deps: PollDeps): Promise<Polled> {
  const { feedStates, clock, log } = deps;
  const state = stateFor(feed, (await feedStates.load([feed.id])).get(feed.id));
  const read = await readFeed(feed, state, deps).catch((error: unknown): Read => {
    deps.signal.throwIfAborted();
    log.error({ feed: feed.id, err: error }, 'poll failed');
    const outcome = { kind: 'failed', reason: OUR_FAULT.reason, hints: {} } as const;
    return { poll: { outcome }, ...NOTHING };
  });
  const { poll, items, claimed, tooOld } = read;
  const next = nextPoll(feed, state, poll, clock());
  const { outcome, reason } = next;
  const isToldFailing = next.notices.some(({ kind }) => kind === 'failing');
  const step = isToldFailing ? amongOthers(next, await otherStates(feed, deps)) : next;
  await feedStates.save(feed.id, step.state, next.at);
  for (const told of step.notices) await deps.notice(told);
  log.info({ feed: feed.id, outcome, reason, items: items.length, claimed: claimed.length }, 'polled');
  return { outcome, reason, claimed, tooOld };
}

async function otherStates({ id }: Feed, { feeds, feedStates }: PollDeps): Promise<FeedState[]> {
  const others = feeds.flatMap((feed) => (feed.enabled && feed.id !== id ? [feed.id] : []));
  return [...(await feedStates.load(others)).values()];
}

type Claimed = Pick<Polled, 'claimed' | 'tooOld'>;
type Read = Claimed & { readonly poll: Poll; readonly items: readonly Item[] };
const NOTHING = { items: [], claimed: [], tooOld: 0 };

/** What an admin reads; the error itself is in the log, as its message may hold an address with a password. */
export const OUR_FAULT = {
  outcome: 'failed',
  reason: 'this program failed at it; its log has the error',
} as const;

async function readFeed(feed: Feed, state: FeedState, deps: PollDeps): Promise<Read> {
  const outcome = await deps.fetcher.fetchFeed(feed, state.validators, deps.signal);
  const now = deps.clock();
  if (outcome.kind !== 'fetched' && outcome.kind !== 'moved') {
    return { poll: { outcome }, ...NOTHING };
  }
  const { body, contentType, url } = outcome;
  const parsed = await parseFeed(body, { feed, contentType, url, handOver: true, again: true });
  const read = parsed.kind === 'feed' ? parsed.items : [];
  const items = read.map((item) => withoutEventDate(item, now + deps.maxAgeMs));
  const { lastSuccessAt, recentIds } = state;
  // A feed that was empty at first has yet to show what it holds.
  const maxAge = recentIds.length === 0 ? deps.primeMaxAgeMs : deps.maxAgeMs;
  const wasRead = inLastReading(state);
  // An item without a date came after the last look at the feed: on a first poll, or after a long pause, it may be of
  // any age. What the last reading held is old even where the inbox has forgotten it, as it does where nothing is read
  // for a while.
  const isAnyAge = lastSuccessAt === undefined || lastSuccessAt < now - deps.maxAgeMs;
  const isPrimed = (item: Item) =>
    item.publishedAt === undefined ? isAnyAge || wasRead(item) : Date.parse(item.publishedAt) < now - maxAge;
  return { poll: { outcome, parsed }, items, ...(await claim(items, feed, isPrimed, deps)) };
}

/** A day far ahead is that of an event: it does not tell when the item came. `latest`: epoch ms. */
function withoutEventDate(item: Item, latest: number): Item {
  const isEvents = item.publishedAt !== undefined && Date.parse(item.publishedAt) > latest;
  return isEvents ? { ...item, publishedAt: undefined } : item;
}

/** Items claimed in one round trip, and between two turns of the event loop: a few milliseconds, here and of Redis. */
const CLAIMED_AT_ONCE = 250;

/** Remembers every item, and hands the new ones on, oldest first; those too old are remembered silently. */
async function claim(
  items: readonly Item[],
  feed: Feed,
  isPrimed: (item: Item) => boolean,
  { inbox, clock, primeMaxAgeMs }: PollDeps,
): Promise<Claimed> {
  const now = clock();
  const inOrder = items
    .map((item): Dated => ({ item, time: timeOf(item, now), undated: isUndated(item, now) }))
    .sort((one, other) => one.time - other.time);
  const claimed: Item[] = [];
  let tooOld = 0;
  for (let at = 0; at < inOrder.length; at += CLAIMED_AT_ONCE) {
    const claimables = inOrder.slice(at, at + CLAIMED_AT_ONCE).map(({ item, time, undated }): Claimable => {
      const names = identities(item);
      const publishedAt = new Date(time).toISOString();
      return {
        item: {
          ...item,
          publishedAt,
          ...(undated ? { undated } : {}),
          ...(feed.timezone ? { publishedOn: dayIn(feed.timezone, time) } : {}),
          feed: feed.id,
          official: feed.kind === 'official',
        },
        identities: names.filter((name) => !isTitleIdentity(name)),
        titles: names.filter(isTitleIdentity),
        // A site that renames all its pages is no news: only what is known to be young is read again.
        mark: item.publishedAt && time > now - primeMaxAgeMs ? titleMark(item) : undefined,
        primed: isPrimed(item),
      };
    });
    const some = await claimSome(claimables, inbox, now);
    claimed.push(...some.claimed);
    tooOld += some.tooOld;
  }
  return { claimed, tooOld };
}

type Dated = { readonly item: Item; readonly time: number; readonly undated: boolean };

/** What lies further ahead than clocks are apart is no time at which anything was published. */
const isUndated = ({ publishedAt }: Item, now: number): boolean =>
  publishedAt === undefined || !(Date.parse(publishedAt) <= now + CLOCKS_APART_MS);

/** Epoch ms. A missing date is the time of first sight; one in the future is clamped to now. */
function timeOf({ publishedAt }: Item, now: number): number {
  const given = publishedAt ? Date.parse(publishedAt) : Number.NaN;
  return Number.isNaN(given) ? now : Math.min(given, now);
}

async function claimSome(claimables: readonly Claimable[], inbox: Inbox, now: number): Promise<Claimed> {
  const claims = await inbox.claim(claimables, now);
  const withVerdict = (...verdicts: Claim['verdict'][]) =>
    claims.flatMap(({ verdict, id }, index) => {
      const item = claimables[index]?.item;
      return item && verdicts.includes(verdict) ? [claimedItem(item, id, now)] : [];
    });
  const because = 'when it was first seen it was older than the age limit, or had no date and may have been';
  const primed = withVerdict('primed');
  await inbox.dismiss(primed.map((item) => recordOf(item, { outcome: 'primed', because, at: now })));
  return { claimed: withVerdict('claimed', 'retitled'), tooOld: primed.length };
}
