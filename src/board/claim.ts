import type { Stage, Topic } from '../domain/classification.js';

/**
 * What one report says of one measure.
 *
 * - `told`: how far it may move the measure. A `report` moves it, a `mention` tells known background, a
 *   `statement` is what somebody says, hopes or drafts and never moves it.
 * - `instrument` is empty where a text names a measure by its number only.
 * - `documents` are the measure's own numbers; `possible` those of which one may be.
 * - `dated`: the text itself names the day on which the stage began.
 */
export type Claim = {
  readonly kind: Topic;
  readonly issuers: readonly string[];
  readonly targets: readonly string[];
  readonly materials: readonly string[];
  readonly instrument: string;
  readonly documents: readonly string[];
  readonly possible: readonly string[];
  readonly rates: readonly number[];
  readonly stage?: Stage | undefined;
  readonly since: string;
  readonly dated: boolean;
  readonly effective?: string | undefined;
  readonly until?: string | undefined;
  readonly next?: string | undefined;
  readonly told: 'report' | 'mention' | 'statement';
  readonly introduces: boolean;
  /** It is what the report is about, not a second thing that it tells. */
  readonly own: boolean;
  /** The text itself gives a number, a day or a span for it. */
  readonly firm: boolean;
  /** The day on which what it changes had been introduced: `the controls of October 9`. */
  readonly of?: string | undefined;
  /** A meeting of its own, on the margins of another event. */
  readonly apart: boolean;
  readonly quote: string;
};

/** Stages that take something back: hoped for and promised far more often than done. */
export const RELAXING: readonly Stage[] = ['suspended', 'eased', 'revoked', 'struck_down', 'withdrawn'];

/** What a cue in a clause says has been done to a measure; the first that is found counts. */
export const STAGE_OF_CUE = [
  ['strikes_down', 'struck_down'],
  ['withdraws', 'withdrawn'],
  ['suspends', 'suspended'],
  ['ends', 'revoked'],
  ['eases', 'eased'],
] as const;

/** The key of a collective term, which any single material satisfies. */
export const COLLECTIVE = 'critical_minerals';
