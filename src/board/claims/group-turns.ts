import type { Cue } from '../terms/instruments.js';
import type { Group } from './group.js';
import { isNamedFirst } from './parts.js';

/** Whether it is told of what a group speaks of that it is in force again, or else that it ends or lasts longer; not of a pause. */
export function turnOfLife(group: Group): { resumes: boolean; ends: boolean; extended: boolean } {
  const { parts } = group;
  const placeOf = (cue: Cue): number =>
    parts.findIndex((part) => part.clause.cues.has(cue) && isNamedFirst(part));
  const says = (cue: Cue): boolean => placeOf(cue) >= 0;
  const resumes = says('resumes');
  // `Extends its ban. The suspension of exports runs until …`: what is made to last was named before.
  const isNamedBefore = says('extends') && placeOf('extends') < placeOf('suspends');
  const isPause = resumes || (says('suspends') && !isNamedBefore);
  // What is dropped before it began ends on no day.
  const isDropped = group.cues.has('withdraws');
  return { resumes, ends: !isPause && !isDropped && says('ends'), extended: !isPause && says('extends') };
}

/** Whether a text says beside the end of something that what bears its name goes on. */
export const staysItself = ({ lead, others }: Group): boolean =>
  others.some(
    ({ instrument, clause }) =>
      instrument === lead.instrument && clause.cues.has('stands') && clause.rates.length === 0,
  );
