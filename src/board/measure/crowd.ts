import { BINDING_STAGES, RELIEF_STAGES, type Stage, TALK_ENDS } from '../../domain/classification.js';
import type { Measure } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { isEnded } from '../terms/stage-meaning.js';

/**
 * So many measures are kept. Three thousand reports of eleven years make some 500; a feed that names a new number with each
 * entry would make a measure of each, and every report is compared with all of them.
 */
export const MOST_MEASURES = 2000;

const STANDING: readonly Stage[] = [...BINDING_STAGES, ...RELIEF_STAGES];

/** How much a measure is missed: least where it is over, most where an authority says that it binds, or rests. */
function isMissed({ kind, stage, official }: Measure): number {
  if (isEnded(stage) || (kind === 'negotiation' && TALK_ENDS.includes(stage))) return 0;
  return official && STANDING.includes(stage) ? 2 : 1;
}

/**
 * The measures that a board of too many lets go: what is over first, and what is officially in force last; of either what one
 * report alone tells of before what others tell too, and that of which nobody has told for longest. Pure.
 */
export function crowdedOut(measures: readonly Measure[], most = MOST_MEASURES): Measure[] {
  if (measures.length <= most) return [];
  const rank = (measure: Measure) => isMissed(measure) * 2 + Number((measure.reports ?? 1) > 1);
  return [...measures]
    .sort((a, b) => rank(a) - rank(b) || byCode(a.updatedAt, b.updatedAt))
    .slice(0, measures.length - most);
}
