import type { Stage, Topic } from '../domain/classification.js';
import type { Cue } from './instruments.js';

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
  /** Goods that tell its measure apart and are no materials: `chips`, `software`. */
  readonly goods: readonly string[];
  readonly instrument: string;
  readonly documents: readonly string[];
  readonly possible: readonly string[];
  readonly rates: readonly number[];
  /** Those of the rates that another one replaces. */
  readonly formerRates?: readonly number[] | undefined;
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
  /** The text itself gives a number, a day or a span for it, or says that it is done again. */
  readonly firm: boolean;
  /** It speaks of what is known already: it tells of no new move, and starts a measure only where none like it stands. */
  readonly echo?: boolean | undefined;
  /** It tells of the end of talks, and its title does not surely say so: two of them are as good as one. */
  readonly unsure?: boolean | undefined;
  /** The day, or month, in which what it changes had been introduced: `the controls of October 9`. */
  readonly of?: string | undefined;
  /** It makes what stands last longer, or approves it: no new turn. */
  readonly prolongs: boolean;
  /** It tells that what stands is to end on a day to come: no new turn before it. */
  readonly ends: boolean;
  /** It puts a meeting off: its earlier day counts no more. */
  readonly postpones: boolean;
  /** A meeting of its own, on the margins of another event. */
  readonly apart: boolean;
  readonly quote: string;
};

/** What takes something back, from the mildest on. */
export const RELAXING: readonly Stage[] = ['eased', 'suspended', 'withdrawn', 'revoked', 'struck_down'];

/** Whether a stage takes something back: hoped for and promised far more often than done. */
export function takesBack(stage: Stage | undefined): boolean {
  return stage !== undefined && RELAXING.includes(stage);
}

/** What a cue in a clause says has been done to a measure that stands; of several the first here counts. */
const STAGE_OF_CUE: ReadonlyMap<Cue, Stage> = new Map<Cue, Stage>([
  ['resumes', 'in_force'],
  ['strikes_down', 'struck_down'],
  ['withdraws', 'withdrawn'],
  ['suspends', 'suspended'],
  ['ends', 'revoked'],
  ['eases', 'eased'],
  ['relieves', 'eased'],
]);

/** Whether a cue speaks of an act on a measure that stands. */
export function isAct(cue: Cue): boolean {
  return STAGE_OF_CUE.has(cue);
}

/** The act that words name, whatever stands before it; undefined for none. */
export function actIn(cues: ReadonlySet<Cue>): Cue | undefined {
  return [...STAGE_OF_CUE.keys()].find((cue) => cues.has(cue));
}

/** What words say has been done to a measure that stands. */
export function doneBy(cues: ReadonlySet<Cue>): Stage | undefined {
  const act = actIn(cues);
  return act && STAGE_OF_CUE.get(act);
}

/** Cues of a new step. */
const BEGINNING: readonly Cue[] = ['introduces', 'threatens', 'immediate'];

/** What a clause takes back or puts back, where it does not name a new step first: `suspends the tariff that it announced`. */
export function turnIn(cues: ReadonlySet<Cue>): Stage | undefined {
  const first = [...cues].find((cue) => BEGINNING.includes(cue) || isAct(cue));
  return first && STAGE_OF_CUE.get(first);
}

/** Whether a clause speaks of an act, be it a new step or one on what stands. */
export function acts(cues: ReadonlySet<Cue>): boolean {
  return begins(cues) || actIn(cues) !== undefined;
}

export function begins(cues: ReadonlySet<Cue>): boolean {
  return BEGINNING.some((cue) => cues.has(cue));
}
