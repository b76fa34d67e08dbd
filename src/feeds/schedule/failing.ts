import { DAY_MS, HOUR_MS, span } from '../../domain/durations.js';
import type { Feed, FeedHints, FeedState } from '../../domain/feed.js';
import { notice, type Step } from './step.js';

/** Failures in a row before an admin hears of it, and for at least how long. */
const TELL_FAILURES = 4;
const TELL_FAILING_FOR = HOUR_MS;
/** An adopted address that fails for so long is given up: as long as a redirect must hold to be adopted. */
const GIVE_UP_AFTER = 3 * DAY_MS;
/** A failing feed is asked again within a day at the latest; one that is gone, once a day. */
const MAX_BACKOFF = DAY_MS;

/** Clears failures; says so once if their beginning was told. */
export function recover(feed: Feed, state: FeedState, now: number): Step {
  const { failingSince, ...rest } = state;
  const told = state.failureTold && failingSince !== undefined;
  return {
    state: { ...rest, failures: 0, failureTold: false, goneTold: false, lastSuccessAt: now },
    notices: told ? [notice(feed, 'recovered', `works again after ${span(now - failingSince)}`)] : [],
  };
}

/** Counts a failure; once it lasts, or the feed is gone, an admin hears of it; an adopted address is given up in the end. */
export function fail(feed: Feed, before: FeedState, kind: string, reason: string, now: number): Step {
  const failures = before.failures + 1;
  const failingSince = before.failingSince ?? now;
  const state = { ...before, failures, failingSince };
  const gone = kind === 'gone';
  if (!gone && (failures < TELL_FAILURES || now - failingSince < TELL_FAILING_FOR)) {
    return { state, notices: [] };
  }
  const since = span(now - failingSince);
  const text = gone ? reason : `has not been readable for ${since} (${failures} polls): ${reason}`;
  if (state.validators.url !== undefined && (gone || now - failingSince >= GIVE_UP_AFTER))
    return giveUpAdopted(feed, state, text);
  const told = gone ? state.goneTold : state.failureTold;
  return {
    state: { ...state, failureTold: true, goneTold: state.goneTold || gone },
    notices: told ? [] : [notice(feed, gone ? 'gone' : 'failing', text)],
  };
}

/**
 * A step that tells of a feed's failure, among the states of the other feeds: where none of them has been read since it
 * began, the fault is hardly the feed's. The first one then speaks for all, and the rest are silent until one is read.
 */
export function amongOthers(step: Step, others: readonly FeedState[]): Step {
  const lastRead = Math.max(0, ...others.map(({ lastSuccessAt }) => lastSuccessAt ?? 0));
  const isSince = ({ failingSince }: FeedState) => (failingSince ?? 0) > lastRead;
  if (others.length === 0 || !isSince(step.state)) return step;
  if (others.some((other) => other.failureTold && isSince(other)))
    return { state: { ...step.state, failureTold: false }, notices: [] };
  const notices = step.notices.map(({ text, ...rest }) => ({
    ...rest,
    text: `${text}; no other feed has been read since either`,
  }));
  return { ...step, notices };
}

/** An address that is gone is not yet a feed that is gone: the configured one may answer. */
function giveUpAdopted(feed: Feed, state: FeedState, text: string): Step {
  const { moved: _, ...rest } = state;
  const next = 'the address it had moved to is given up, the configured one is asked again';
  return {
    state: { ...rest, validators: {}, failures: 0, failureTold: true },
    notices: [notice(feed, 'failing', `${text}; ${next}`)],
  };
}

/** Time to the next try of a feed that failed: doubled each time, or as long as the host asks. */
export function backoff(
  feed: Feed,
  before: FeedState,
  state: FeedState,
  kind: string,
  hints: FeedHints,
): number {
  const usual = feed.every * 1000;
  const isAskedElsewhere = state.validators.url !== before.validators.url;
  const doubled = kind === 'gone' ? DAY_MS : usual * 2 ** Math.min(state.failures - 1, 12);
  const base = isAskedElsewhere ? usual : doubled;
  return Math.max(Math.min(base, MAX_BACKOFF), hints.retryAfterMs ?? 0);
}
