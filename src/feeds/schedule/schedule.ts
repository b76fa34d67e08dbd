import { DAY_MS, MINUTE_MS } from '../../domain/durations.js';
import {
  type Feed,
  type FeedHints,
  type FeedNotice,
  FeedState,
  type FeedValidators,
} from '../../domain/feed.js';
import { shortHash } from '../../domain/identity.js';
import { type FetchOutcome, hasAnswered } from '../fetch/fetch-outcome.js';
import { shownAddress, withoutCredentials } from '../fetch/request-headers.js';
import type { ParseOutcome } from '../parse/parse-document.js';
import { backoff, fail, recover } from './failing.js';
import { interval, takeItems, watchStaleness, withUnwatched } from './rhythm.js';
import { notice, type Step } from './step.js';

/** One poll as it ended: what the fetch brought and, where it brought a body, what was read in it. */
export type Poll = { readonly outcome: FetchOutcome; readonly parsed?: ParseOutcome | undefined };

/** How a poll ended, the state after it, when to poll next (epoch ms), and what an admin should now be told. */
export type Next = {
  readonly outcome: FetchOutcome['kind'];
  readonly reason: string;
  readonly state: FeedState;
  readonly at: number;
  readonly notices: readonly FeedNotice[];
};

/** A permanent redirect is adopted once it has held for this long and over this many polls. */
const ADOPT_AFTER = 3 * DAY_MS;
const ADOPT_POLLS = 3;
/** Polls are moved by up to a tenth, so that feeds added at one moment drift apart. */
const JITTER = 0.1;

/**
 * What a poll of the feed builds on: the stored state, unless that is another address's, as after an edit of the
 * configuration. One that names no address is of the time before they were named, and belongs to this one.
 */
export function stateFor(feed: Feed, stored: FeedState | undefined): FeedState {
  const of = shortHash(withoutCredentials(new URL(feed.url)));
  const isOurs = stored !== undefined && (stored.of ?? of) === of;
  return { ...(isOurs ? stored : FeedState.parse({})), of };
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
    notices: [
      notice(
        feed,
        'moved',
        `has moved for good to ${shownAddress(movedTo)}; that address is used from now on`,
      ),
    ],
  };
}

/** A number in 0..1 that differs between feeds and between polls, and is the same on every replica. */
function derivedRandom(feed: Feed, now: number): number {
  return Buffer.from(shortHash(`${feed.id} ${now}`), 'base64url').readUInt32BE(0) / 2 ** 32;
}

/**
 * Decides, after a poll, when to poll next and what to say. Pure: `now` is epoch ms, `random` in 0..1
 * moves the time by up to a tenth (derived from feed and time when not given). `before` is of `stateFor`.
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
  let state = withUnwatched(feed, before, now);
  const take = (step: Step): void => {
    state = step.state;
    notices.push(...step.notices);
  };
  const refused = parsed?.kind === 'not_a_feed' ? parsed : undefined;
  const wish = parsed?.kind === 'feed' ? parsed.hints : before.hints;
  const hints: FeedHints = { ...outcome.hints, ...wish };
  const reason = refused?.reason ?? outcome.reason;
  const kind = refused?.kind ?? outcome.kind;
  // A host's own wait is never cut short; otherwise the time moves to either side.
  const shift = hints.retryAfterMs === undefined ? random * 2 - 1 : random;
  const after = (wait: number) => Math.round(now + wait * (1 + JITTER * shift));
  // That its host wants to be left alone says nothing of the feed.
  if (kind === 'not_asked') {
    const at = after(hints.retryAfterMs ?? feed.every * 1000);
    return { outcome: kind, reason, state: before, at, notices };
  }
  const works = hasAnswered(kind);
  if (works && 'validators' in outcome) {
    // A document that breaks off is wanted whole, even where its server holds that this is all of it.
    const { url } = outcome.validators;
    const validators = parsed?.kind === 'feed' && parsed.breaksOff ? { url } : outcome.validators;
    take(recover(feed, { ...state, validators: definedOnly(validators) }, now));
    take(follow(feed, state, 'movedTo' in outcome ? outcome.movedTo : undefined, now));
    if (parsed?.kind === 'feed') take(takeItems(feed, state, parsed.items, hints, now));
    take(watchStaleness(feed, state, now));
  } else {
    take(fail(feed, state, kind, reason, now));
  }
  const wait = works ? interval(feed, state, hints) : backoff(feed, before, state, kind, hints);
  return {
    outcome: kind,
    reason,
    state: { ...state, hints: wish, lastPollAt: now },
    at: after(wait),
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
