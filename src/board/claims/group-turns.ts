import type { Cue } from '../terms/instruments.js';
import type { Group } from './group.js';
import { overlap } from './pair.js';
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

/** Whether a text says beside the end of something that what bears its name goes on, and not only on other materials. */
export const staysItself = ({ lead, parts, others }: Group): boolean => {
  const own = parts.flatMap(({ materials }) => materials);
  const isOnOthers = (materials: readonly string[]) =>
    own.length > 0 && materials.length > 0 && overlap(own, materials) === 0;
  return others.some(
    ({ instrument, clause, materials }) =>
      instrument === lead.instrument &&
      clause.cues.has('stands') &&
      clause.rates.length === 0 &&
      !isOnOthers(materials),
  );
};
