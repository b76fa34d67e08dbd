import type { Stage } from '../../domain/classification.js';
import type { Cue } from './instruments.js';

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

/** What leaves no rate: a cut leaves the one that is told beside it. */
const LEAVES_NONE: readonly (Stage | undefined)[] = ['suspended', 'withdrawn', 'revoked'];

/** Whether words take a duty away, so that a rate told beside them is of another. */
export const leavesNone = (cues: ReadonlySet<Cue>): boolean => LEAVES_NONE.includes(doneBy(cues));

/** Cues of a new step. */
const NEW_STEP: readonly Cue[] = ['introduces', 'threatens', 'immediate'];

/** Whether words speak of a new step. */
export function begins(cues: ReadonlySet<Cue>): boolean {
  return NEW_STEP.some((cue) => cues.has(cue));
}

/** Cues of an act that two joined clauses may share. */
export const ACTS: readonly Cue[] = [
  'suspends',
  'eases',
  'ends',
  'strikes_down',
  'withdraws',
  'resumes',
  'introduces',
  'threatens',
];

/** What a clause takes back or puts back, where it does not name a new step first: `suspends the tariff that it announced`. */
export function turnIn(cues: ReadonlySet<Cue>): Stage | undefined {
  const first = [...cues].find((cue) => NEW_STEP.includes(cue) || isAct(cue));
  return first && STAGE_OF_CUE.get(first);
}

/** Whether a clause speaks of an act, be it a new step or one on what stands. */
export function acts(cues: ReadonlySet<Cue>): boolean {
  return begins(cues) || actIn(cues) !== undefined;
}
