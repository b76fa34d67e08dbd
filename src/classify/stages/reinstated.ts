import { firstOf, type Reading } from '../reading/reading.js';
import { BURDENS, type Certain, governing, isOtherwise, TALKS_AND_DEALS } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';

/** What is put back when one of these is named with the measure is no burden: a relief, licences, talks, a deal. */
const OTHERS = ['tariff_relief', 'eased', 'licence', ...TALKS_AND_DEALS];

/** What stands before the measure when it is not that which is put back: "restores exports after ban", 恢复…后. */
const APART =
  /\b(?:after|under|by|amid|as|since|from|despite|(?:exports?|shipments|sales) of|nach|unter|trotz|apres|sous|malgre|tras|bajo|pese|po|pod|mimo|efter|under|trots) |后|限制/u;

/** A measure that is put back: "reinstates export ban", 恢复出口管制. The word itself is mostly one of relief: 恢复出口. */
export function reinstated(reading: Reading): Certain | undefined {
  const word = governing(reading, 'rule_reinstates', OTHERS, APART, BURDENS);
  if (!word || !statedIn(reading).includes(word) || isOtherwise(reading, word)) return undefined;
  return { stage: firstOf(reading.title.words, 'takes_effect') ? 'in_force' : 'announced', word };
}
