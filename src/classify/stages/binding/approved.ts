import { BURDENS_AND_BANS, MEANT_ENDS, RELIEVES } from '../../reading/concepts.js';
import { beginsIn, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';

/** Behind these it is a relief that is approved, or the end of a measure: "approves tariff cut", "lets duties lapse". */
const LIGHTER = [...RELIEVES, ...MEANT_ENDS, 'expired', 'rule_exemption', 'rule_pause_noun', 'licence'];

/** A measure that a title tells to be approved: words such as "approve" are mostly of relief, "approves export duty" is of none. */
export function approvedBurden(reading: Reading): Certain | undefined {
  const { text, titleEnd, title } = reading;
  const word = wordWith(
    statedIn(reading),
    'rule_approves',
    BURDENS_AND_BANS,
    (approves, burden) =>
      burden.end > approves.end && (burden.start < approves.end || goesOn(text, approves, burden)),
  );
  const isLighter = word && beginsIn(title.words, word.end, titleEnd, ...LIGHTER);
  return isLighter ? undefined : asDone(reading, 'announced', word);
}
