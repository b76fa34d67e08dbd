import type { Classification } from '../../domain/classification.js';
import { begins, turnIn } from '../terms/acts.js';
import type { Group } from './group.js';
import { isRateApart } from './parts.js';
import type { Reading } from './reading.js';
import { isAnswer } from './sides.js';

// What a group tells beside the other parts of its report.

/** Whether another part of the report takes something back, or puts it back. */
export const isBesideTurn = ({ others }: Group): boolean =>
  others.some(({ clause }) => turnIn(clause.cues) !== undefined);

/** Whether another part of the report, of a name of its own, tells of no new step: it is what has ended. */
export const isBesideEnd = ({ others }: Group): boolean =>
  others.some(({ instrument, clause }) => !instrument.general && !begins(clause.cues));

/** Whether a group is only of somebody's rate, and beside what is taken back: `pauses its tariffs, but China faces 125%`. It is a new one. */
export const isRateBeside = (group: Group): boolean => isRateApart(group.lead) && isBesideTurn(group);

/** Whether a group is of the measure by which somebody answers those of whose act the report tells. */
export const isOwnAnswer = ({ lead: { clause, issuers } }: Group, classification: Classification): boolean =>
  isAnswer(clause, classification) && issuers[0] === clause.answers;

/** Whether a group tells of a new step in no word for one: somebody's rate beside what is taken back, or an answer. */
export const isNewBeside = (group: Group, { report: { classification } }: Reading): boolean =>
  isRateBeside(group) || isOwnAnswer(group, classification);
