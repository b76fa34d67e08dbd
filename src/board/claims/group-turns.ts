import type { Stage } from '../../domain/classification.js';
import { differ } from '../../domain/in-common.js';
import type { Cue } from '../terms/instruments.js';
import type { Group } from './group.js';
import { isNamedFirst } from './parts.js';
import type { Reading } from './reading.js';

/** Whether a group says that its measure is in force again, or else that it ends or is extended; the end of a pause, or its extension, is none of the measure's. */
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
  const isOnOthers = (materials: readonly string[]) => differ(own, materials);
  return others.some(
    ({ instrument, clause, materials }) =>
      instrument === lead.instrument && clause.cues.has('stands') && !isOnOthers(materials),
  );
};

/** `Rules the tariffs illegal but leaves them in place`, `stays the ruling that struck them down`: they are in force. */
export function isLeftInPlace({ read, parts }: Group): boolean {
  const struck = parts.filter(({ clause }) => clause.cues.has('strikes_down'));
  if (struck.some(({ clause }) => clause.cues.has('stands'))) return true;
  return struck.length > 0 && read === 'in_force';
}

/** `Repealed its ban on 2 May. The Union's curbs run to June`: what ended on a day that is told, and until no other, is over. */
export const isOver = ({ read }: Group, { eventDated }: Reading): boolean => eventDated && read === 'revoked';

/** What is read of a review that is opened. */
const OPENED: readonly (Stage | undefined)[] = ['proposed', 'announced'];

/** `Opens a sunset review of the duties`: they are levied until it is decided. */
export const isUnderReview = ({ read, parts, cues }: Group): boolean =>
  cues.has('reviews') && parts.some(({ instrument }) => instrument.perGoods) && OPENED.includes(read);
