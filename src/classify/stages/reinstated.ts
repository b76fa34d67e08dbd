import { firstOf, type Reading } from '../reading/reading.js';
import type { Certain } from '../reading/said.js';
import { governedMeasure } from './governed.js';

/** What stands before the measure when it is not that which is put back: "restores exports after ban", 恢复…后. */
const APART =
  /\b(?:after|under|by|amid|as|since|from|despite|(?:exports?|shipments|sales) of|nach|unter|trotz|apres|sous|malgre|tras|bajo|pese|po|pod|mimo|efter|under|trots) |后|限制/u;

/** A measure that is put back: "reinstates export ban", 恢复出口管制. The word itself is mostly one of relief: 恢复出口. */
export function reinstated(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, ['rule_reinstates'], APART);
  return word && { stage: firstOf(reading.title.words, 'takes_effect') ? 'in_force' : 'announced', word };
}
