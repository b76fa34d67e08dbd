import { type Classification, tellsAct } from '../../domain/classification.js';
import { acts } from '../terms/acts.js';
import type { Clause } from './clauses.js';

/** Whether a title tells that somebody acts; what was read by a former version may. */
export const speaksOfAct = (classification: Classification): boolean =>
  classification.news === undefined || tellsAct(classification);

/**
 * Whether clauses bring news: the title tells that somebody acts, or below it the text does. `backed` is what the text gives
 * a day or a number: that is told for the first time as well as any.
 */
export const isNews = (
  clauses: readonly Clause[],
  backed: boolean,
  classification: Classification,
): boolean =>
  backed || speaksOfAct(classification) || clauses.some(({ inTitle, cues }) => !inTitle && acts(cues));

/** Whether the title of clauses speaks of what is known already, or is that of a column or a market report. */
export const isEcho = (backed: boolean, { news }: Classification): boolean =>
  !backed && (news === 'comment' || news === 'known');

/** What a column says of a measure is background where it gives no day or number. */
export const isRemark = (backed: boolean, { news }: Classification): boolean => !backed && news === 'comment';
