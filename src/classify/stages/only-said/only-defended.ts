import { MEASURES_AND_CURBS, PREPOSITIONS } from '../../reading/concepts.js';
import { precedesVerb } from '../../reading/governing.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { tellsActElsewhere } from '../../reading/told-acts.js';
import { goesOn, type Reach } from '../../text/clause.js';

/** So far behind who stands by it is the measure, in UTF-16 units: what it is on, and before whom, comes between. */
const REACH: Reach = [48, 16];

/**
 * Whether a title only says that somebody stands by a measure that there is: "Indonesia vows to defend its ore ban at the WTO". It
 * is no threat, and no step of it is told.
 */
export function isOnlyDefended(reading: Reading): boolean {
  const { text } = reading;
  const { words } = reading.title;
  return words.some((defends) => {
    if (defends.concept !== 'rule_defends') return false;
    const isDefended = (measure: WordMention) =>
      MEASURES_AND_CURBS.includes(measure.concept) &&
      (precedesVerb(reading, 0, measure, defends, REACH) ||
        // "Defends chipmakers with a duty".
        (goesOn(text, defends, measure, REACH) &&
          !beginsIn(words, defends.end, measure.start, ...PREPOSITIONS)));
    return words.some(isDefended) && !tellsActElsewhere(reading, defends);
  });
}
