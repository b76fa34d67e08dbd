import { PLANNED_STAGES, type Stage } from '../../domain/classification.js';

/** From the mildest on. */
const RELAXING: readonly Stage[] = ['eased', 'suspended', 'withdrawn', 'revoked', 'struck_down'];
const ENDED: readonly Stage[] = ['expired', 'revoked', 'struck_down', 'withdrawn'];

/** Whether a measure of this stage is not decided yet. */
export function isPlanned(stage: Stage): boolean {
  return PLANNED_STAGES.includes(stage);
}

/** Whether a measure of this stage has not begun yet. */
export function isYetToBegin(stage: Stage): boolean {
  return isPlanned(stage) || stage === 'announced';
}

/** Whether a stage takes something back: hoped for and promised far more often than done. */
export function takesBack(stage: Stage | undefined): boolean {
  return stage !== undefined && RELAXING.includes(stage);
}

/** How far a stage takes something back: the higher, the further; -1 where it takes nothing back. */
export function reliefOf(stage: Stage): number {
  return RELAXING.indexOf(stage);
}

/** Whether a stage ends the life of a measure. */
export function isEnded(stage: Stage): boolean {
  return ENDED.includes(stage);
}
