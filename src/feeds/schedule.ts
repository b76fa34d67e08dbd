import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/durations.js';
import type { Feed, FeedHints, FeedNotice, FeedState, FeedValidators } from '../domain/feed.js';
import type { Item } from '../domain/item.js';
import type { FetchOutcome } from './fetch-outcome.js';
import { shortHash } from './identity.js';
import type { ParseOutcome } from './parse-document.js';

/** One poll as it ended: what the fetch brought and, where it brought a body, what was read in it. */
export type Poll = { readonly outcome: FetchOutcome; readonly parsed?: ParseOutcome | undefined };

/** The state after a poll, when to poll next (epoch ms), and what an admin should now be told. */
export type Next = {
  readonly state: FeedState;
  readonly at: number;
  readonly notices: readonly FeedNotice[];
};

/** Failures in a row before an admin hears of it, and for at least how long. */
const TELL_FAILURES = 4;
const TELL_FAILING_FOR = HOUR_MS;
/** A failing feed is asked again within a day at the latest; one that is gone, once a day. */
const MAX_BACKOFF = DAY_MS;
/** A permanent redirect is adopted once it has held for this long and over this many polls. */
const ADOPT_AFTER = 3 * DAY_MS;
const ADOPT_POLLS = 3;
/** A feed is stale when nothing new came for ten of its usual intervals, and for two days at least. */
const STALE_RHYTHMS = 10;
const STALE_AT_LEAST = 2 * DAY_MS;
/** Weight of the newest distance in the smoothed rhythm. */
const SMOOTHING = 0.3;
/** Item ids kept from a reading, and compared with it: of a longer document those at its newer end. */
const RECENT = 2000;
/** Polls are moved by up to a tenth, so that feeds added at one moment drift apart. */
const JITTER = 0.1;

type Step = { readonly state: FeedState; readonly notices: readonly FeedNotice[] };

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

function notice(feed: Feed, kind: FeedNotice['kind'], text: string): FeedNotice {
  return { kind, feed: feed.id, text: `${feed.name}: ${text}` };
}

/** How long ago, in the words of a person. */
function span(ms: number): string {
  if (ms < 2 * HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))} min`;
  return ms < 2 * DAY_MS ? `${Math.round(ms / HOUR_MS)} h` : `${Math.round(ms / DAY_MS)} days`;
}

/** Follows a permanent redirect until it has held; then the new address is kept and reported, once. */
function follow(feed: Feed, state: FeedState, movedTo: string | undefined, now: number): Step {
  if (!movedTo) {
    const { moved: _, ...rest } = state;
    return { state: rest, notices: [] };
  }
  const known = state.moved?.to === movedTo ? state.moved : undefined;
  const moved = { to: movedTo, since: known?.since ?? now, polls: (known?.polls ?? 0) + 1 };
  if (moved.polls < ADOPT_POLLS || now - moved.since < ADOPT_AFTER)
    return { state: { ...state, moved }, notices: [] };
  const { moved: _, ...rest } = state;
  return {
    state: { ...rest, validators: { ...state.validators, url: movedTo } },
    notices: [notice(feed, 'moved', `has moved for good to ${movedTo}; that address is used from now on`)],
  };
}

/** Clears failures; says so once if their beginning was told. */
function recover(feed: Feed, state: FeedState, now: number): Step {
  const { failingSince, ...rest } = state;
  const told = state.failureTold && failingSince !== undefined;
  return {
    state: { ...rest, failures: 0, failureTold: false, lastSuccessAt: now },
    notices: told ? [notice(feed, 'recovered', `works again after ${span(now - failingSince)}`)] : [],
  };
}

/** Takes in a reading: what is new, the rhythm, and whether the window was outrun since the last one. */
function takeItems(feed: Feed, state: FeedState, items: readonly Item[], now: number): Step {
  const ids = newestIds(items);
  const before = new Set(state.recentIds);
  const fresh = ids.filter((id) => !before.has(id)).length;
  const outrun = before.size >= 3 && ids.length >= 3 && fresh === ids.length;
  const gap =
    state.lastNewItemAt !== undefined && fresh > 0 ? (now - state.lastNewItemAt) / fresh : undefined;
  const known = state.rhythmMs ?? documentRhythm(items);
  const rhythmMs =
    known !== undefined && gap !== undefined ? known + SMOOTHING * (gap - known) : (known ?? gap);
  const notices =
    outrun && !state.outrunTold
      ? [
          notice(
            feed,
            'outrun',
            `all ${items.length} items are new since the last poll: some may have been missed; it is now polled sooner`,
          ),
        ]
      : [];
  return {
    state: {
      ...state,
      recentIds: ids.length > 0 ? ids : state.recentIds,
      lastNewItemAt: fresh > 0 || state.lastNewItemAt === undefined ? now : state.lastNewItemAt,
      ...(rhythmMs !== undefined && {
        rhythmMs: outrun ? Math.min(rhythmMs, (now - (state.lastPollAt ?? now)) / 2) : rhythmMs,
      }),
      outrunTold: outrun || (state.outrunTold && fresh > ids.length / 2),
    },
    notices,
  };
}

/** Staleness against the feed's own rhythm: told once, and once more when items come again. */
function watchStaleness(feed: Feed, state: FeedState, now: number): Step {
  const quiet = now - (state.lastNewItemAt ?? now);
  const stale = quiet > Math.max(STALE_AT_LEAST, STALE_RHYTHMS * (state.rhythmMs ?? 0));
  if (stale === state.staleTold) return { state, notices: [] };
  const text = stale
    ? `nothing new for ${span(quiet)}, though it answers; usually something comes every ${span(state.rhythmMs ?? DAY_MS)}`
    : 'has new items again';
  return {
    state: { ...state, staleTold: stale },
    notices: [notice(feed, stale ? 'stale' : 'fresh_again', text)],
  };
}

function fail(feed: Feed, state: FeedState, kind: string, reason: string, now: number): Step {
  const failures = state.failures + 1;
  const failingSince = state.failingSince ?? now;
  const due = kind === 'gone' || (failures >= TELL_FAILURES && now - failingSince >= TELL_FAILING_FOR);
  const tell = due && !state.failureTold;
  const since = now - failingSince;
  const text = kind === 'gone' ? reason : `cannot be read for ${span(since)} (${failures} polls): ${reason}`;
  return {
    state: { ...state, failures, failingSince, failureTold: state.failureTold || due },
    notices: tell ? [notice(feed, kind === 'gone' ? 'gone' : 'failing', text)] : [],
  };
}

/** Time to the next poll of a feed that works: half its rhythm, or its own wish, within the bounds set. */
function interval(feed: Feed, state: FeedState, hints: FeedHints): number {
  const low = feed.every * 1000;
  const high = Math.max(low, feed.atMost * 1000);
  const wished = Math.max(hints.freshForMs ?? 0, Math.min(hints.updateEveryMs ?? 0, high));
  const usual = state.rhythmMs === undefined ? low : state.rhythmMs / 2;
  return clamp(Math.max(clamp(usual, low, high), wished), low, high);
}

/** Time to the next try of a feed that fails: doubled each time, or as long as the host asks. */
function backoff(feed: Feed, state: FeedState, kind: string, hints: FeedHints): number {
  const base = kind === 'gone' ? DAY_MS : feed.every * 1000 * 2 ** Math.min(state.failures - 1, 12);
  return Math.max(Math.min(base, MAX_BACKOFF), Math.min(hints.retryAfterMs ?? 0, 7 * DAY_MS));
}

/** A number in 0..1 that differs between feeds and between polls, and is the same on every replica. */
function derivedRandom(feed: Feed, now: number): number {
  return Buffer.from(shortHash(`${feed.id} ${now}`), 'base64url').readUInt32BE(0) / 2 ** 32;
}

/**
 * Decides, after a poll, when to poll next and what to say. Pure: `now` is epoch ms, `random` in 0..1
 * moves the time by up to a tenth (derived from feed and time when not given). The first poll's state is
 * `FeedState.parse({})`.
 */
export function nextPoll(
  feed: Feed,
  before: FeedState,
  poll: Poll,
  now: number,
  random = derivedRandom(feed, now),
): Next {
  const { outcome, parsed } = poll;
  const notices: FeedNotice[] = [];
  let state = before;
  const take = (step: Step): void => {
    state = step.state;
    notices.push(...step.notices);
  };
  const refused = parsed?.kind === 'not_a_feed' ? parsed : undefined;
  const hints: FeedHints = { ...outcome.hints, ...(parsed?.kind === 'feed' && parsed.hints) };
  const reason = refused?.reason ?? outcome.reason;
  const kind = refused?.kind ?? outcome.kind;
  const works = kind === 'fetched' || kind === 'moved' || kind === 'unchanged';
  if (works && 'validators' in outcome) {
    take(recover(feed, { ...state, validators: definedOnly(outcome.validators) }, now));
    take(follow(feed, state, 'movedTo' in outcome ? outcome.movedTo : undefined, now));
    if (parsed?.kind === 'feed') take(takeItems(feed, state, parsed.items, now));
    take(watchStaleness(feed, state, now));
  } else {
    take(fail(feed, state, kind, reason, now));
  }
  const wait = works
    ? interval(feed, state, { ...state.hints, ...hints })
    : backoff(feed, state, kind, hints);
  // A host's own wait is never cut short; otherwise the time moves to either side.
  const shift = hints.retryAfterMs === undefined ? random * 2 - 1 : random;
  return {
    state: {
      ...state,
      hints: works ? { ...state.hints, ...hints } : state.hints,
      lastPollAt: now,
      lastOutcome: kind,
      lastReason: reason,
    },
    at: Math.round(now + wait * (1 + JITTER * shift)),
    notices,
  };
}

function definedOnly({ etag, lastModified, url }: FeedValidators): FeedValidators {
  return { ...(etag && { etag }), ...(lastModified && { lastModified }), ...(url && { url }) };
}

/** So many first polls at once are no burst; each further feed stretches them by so much, up to a minute. */
const AT_ONCE = 8;
const STRETCH = 250;

/**
 * When a feed that was never polled has its first turn, epoch ms: a few feeds at once, many spread over up
 * to a minute. `among`: how many feeds there are.
 */
export function firstPoll(feed: Feed, among: number, now: number): number {
  const over = Math.min(Math.max(among - AT_ONCE, 0) * STRETCH, MINUTE_MS, feed.every * 1000);
  return Math.round(now + derivedRandom(feed, 0) * over);
}
