import type { Stage } from '../../domain/classification.js';
import { firstOf, type Reading } from '../reading/reading.js';
import { type Certain, isOtherwise } from '../reading/said.js';

/** What the fixed words of a remedy's official titles say of its stage. */
const STEPS: Readonly<Record<string, Stage>> = {
  rule_remedy_open: 'proposed',
  rule_remedy_none: 'withdrawn',
  rule_remedy_held: 'suspended',
  rule_remedy_stays: 'in_force',
  rule_remedy_over: 'expired',
  rule_remedy_found: 'announced',
  rule_remedy_imposed: 'announced',
};
/** What else a review may end in: "Final Results of Sunset Review and Revocation of the Order, in Part". */
const ENDED_IN = ['revoked', 'eased', 'suspended', 'struck_down', 'step_exempts', 'rule_puts_off'];

/**
 * The stage of a trade remedy whose title has the words that offices use for one step. A word of the model outweighs them:
 * "Final Negative Determination" is a determination, and that of most titles brings a duty.
 */
export function stepOfRemedy(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const steps = said.filter(({ concept }) => concept in STEPS);
  const word = steps[0];
  const stage = word && STEPS[word.concept];
  if (!stage || steps.some(({ concept }) => STEPS[concept] !== stage) || isOtherwise(reading, word))
    return undefined;
  return stage === 'announced' && firstOf(said, ...ENDED_IN) ? undefined : { stage, word };
}
