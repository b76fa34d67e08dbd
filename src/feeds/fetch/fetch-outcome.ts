import type { FeedHints, FeedValidators } from '../../domain/feed.js';

/** What a fetch brought. */
export type Content = {
  readonly body: Uint8Array;
  readonly contentType?: string | undefined;
  /** The address that answered, without credentials. */
  readonly url: string;
  readonly validators: FeedValidators;
  readonly hints: FeedHints;
};

/**
 * How a fetch ended that brought no feed; `reason` is for people and holds no secret. `not_asked`: its host wants to be
 * left alone for now, which says nothing of the feed.
 */
export type FetchFailure = {
  readonly kind: 'blocked' | 'not_a_feed' | 'too_large' | 'timeout' | 'gone' | 'failed' | 'not_asked';
  readonly reason: string;
  readonly hints: FeedHints;
};

/**
 * - `moved`: as `fetched`, but every redirect on the way to `movedTo` said that it is permanent.
 * - `unchanged`: the validators still hold; `movedTo` as above.
 */
export type FetchOutcome =
  | ({ readonly kind: 'fetched'; readonly reason: string } & Content)
  | ({ readonly kind: 'moved'; readonly reason: string; readonly movedTo: string } & Content)
  | {
      readonly kind: 'unchanged';
      readonly reason: string;
      readonly validators: FeedValidators;
      readonly hints: FeedHints;
      readonly movedTo?: string | undefined;
    }
  | FetchFailure;

/** Whether a feed answered as it should, with something new or without. */
export const hasAnswered = (kind: FetchOutcome['kind']): boolean =>
  kind === 'fetched' || kind === 'moved' || kind === 'unchanged';
