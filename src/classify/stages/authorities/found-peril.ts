import { firstOf, inTitle } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import type { Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';

/** A measure that is taken, or a court, has the title for itself: "imports imperil security: Trump sets 25% tariff". */
const TAKEN = [
  'step_raises',
  'impose_duty',
  'step_cuts',
  'takes_effect',
  'eased',
  'suspended',
  'revoked',
  'ruling_bench',
];
/** And what has been decided is not before him who is to decide. */
const DECIDED = ['decided', 'rule_rises_to'];

/** An inquiry into imports that ends with a finding, or with its report, upon which somebody has to decide: that is yet to come. */
export function foundPeril(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const found = inTitle(reading, 'rule_buyers', 'import', 'probe')
    ? firstOf(said, 'rule_found_peril')
    : undefined;
  const handed = inTitle(reading, 'probe') ? firstOf(said, 'rule_hands_report') : undefined;
  const word =
    found ?? handed ?? (inTitle(reading, ...DECIDED) ? undefined : firstOf(said, 'rule_has_time_to_decide'));
  return word && !inTitle(reading, ...TAKEN) ? { stage: 'proposed', word } : undefined;
}
