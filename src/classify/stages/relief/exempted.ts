import { BURDENS, LIGHTENS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsAt, beginsIn, type Reading, wordWith } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, type Reach } from '../../text/clause.js';

/** From the verb to the measure lies who or what is let off, in UTF-16 units. */
const REACH: Reach = [80, 20];
const FROM_WHAT = [...BURDENS, 'rule_ban'];
/** What somebody is left out of to his harm, or what is only talked about: "excluded from tariff cuts", "from talks on tariffs". */
const NO_BURDEN = [...LIGHTENS, 'rule_exemption', 'rule_favour'];

/** Who or what is let off a measure, now or soon: "to exempt some magnets from export controls". */
export function exempted(reading: Reading): Certain | undefined {
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_lets_off',
    FROM_WHAT,
    (spares, measure) =>
      goesOn(text, spares, measure, REACH) &&
      beginsIn(said, spares.end, measure.start, 'role_from') &&
      // Of a measure that is new the news is that it comes: "spares Canada from new tariffs".
      !beginsIn(said, spares.end, measure.start, 'rule_new', ...TALKS_AND_DEALS) &&
      !beginsAt(said, measure.end, ...NO_BURDEN),
  );
  return asDone(reading, 'eased', word);
}
