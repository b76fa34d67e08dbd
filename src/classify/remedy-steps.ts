import type { Stage } from '../domain/classification.js';
import { firstOf, type Reading } from './reading.js';
import type { Certain } from './said.js';

/** What the fixed words of a remedy's official titles say of its stage, first what undoes the words behind it. */
const STEPS: readonly (readonly [concept: string, stage: Stage])[] = [
  ['rule_remedy_open', 'proposed'],
  ['rule_remedy_none', 'withdrawn'],
  ['rule_remedy_held', 'suspended'],
  ['rule_remedy_stays', 'in_force'],
  ['rule_remedy_over', 'expired'],
  ['rule_remedy_found', 'announced'],
];
/** What makes of a step that is told a wish or a guess; that an investigation or a comment is spoken of does not. */
const NOT_TOLD = ['step_mark_may', 'step_denies', 'step_urges', 'threaten'];
/** What else a review may end in: "Final Results of Sunset Review and Revocation of the Order, in Part". */
const ENDED_IN = ['revoked', 'eased', 'suspended', 'struck_down', 'step_exempts', 'rule_puts_off'];

/**
 * The stage of a trade remedy whose title has the words that offices use for one step only. A word of the model outweighs
 * them: "Final Negative Determination" is a determination, and that of most titles brings a duty.
 */
export function stepOfRemedy({ title: { words: said } }: Reading): Certain | undefined {
  if (firstOf(said, ...NOT_TOLD)) return undefined;
  for (const [concept, stage] of STEPS) {
    const word = firstOf(said, concept);
    if (!word) continue;
    return stage === 'announced' && firstOf(said, ...ENDED_IN) ? undefined : { stage, word };
  }
  return undefined;
}
