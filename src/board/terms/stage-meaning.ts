import { BINDING_STAGES, PLANNED_STAGES, type Stage } from '../../domain/classification.js';

// Of a stage that is not known none of these is said.

const isOf = (stages: readonly Stage[], stage: Stage | undefined): boolean =>
  stage !== undefined && stages.includes(stage);

/** From the mildest on. */
const RELAXING: readonly Stage[] = ['eased', 'suspended', 'withdrawn', 'revoked', 'struck_down'];
const ENDED: readonly Stage[] = ['expired', 'revoked', 'struck_down', 'withdrawn'];

/** Whether a measure of this stage is not decided yet. */
export const isPlanned = (stage: Stage | undefined): boolean => isOf(PLANNED_STAGES, stage);

/** Whether a measure of this stage has not begun yet. */
export const isYetToBegin = (stage: Stage | undefined): boolean => isPlanned(stage) || stage === 'announced';

/** Whether a measure of this stage is decided, and neither taken back nor over. */
export const isBinding = (stage: Stage | undefined): boolean => isOf(BINDING_STAGES, stage);

/** Whether a stage takes something back: hoped for and promised far more often than done. */
export const takesBack = (stage: Stage | undefined): boolean => isOf(RELAXING, stage);

/** How far a stage takes something back: the higher, the further; -1 where it takes nothing back. */
export const reliefOf = (stage: Stage): number => RELAXING.indexOf(stage);

/** Whether a stage ends the life of a measure. */
export const isEnded = (stage: Stage | undefined): boolean => isOf(ENDED, stage);
