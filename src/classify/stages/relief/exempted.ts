import { BURDENS_AND_BANS, LIGHTENS, RELIEVES, TALKS_AND_DEALS, UNDONE } from '../../reading/concepts.js';
import { beginsIn, comesBehind, firstBeside, firstOf, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { asDone, type Certain, isSaidJustBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, type Reach } from '../../text/clause.js';

/** From the verb to the measure lies who or what is let off, in UTF-16 units. */
const REACH: Reach = [80, 20];
/** What somebody is left out of to his harm: "excluded from tariff cuts", "from suspension of the ban", "from 90-day tariff pause". */
const NO_BURDEN = [...LIGHTENS, ...RELIEVES, 'rule_favour', 'rule_pause_or_cut', 'step_pauses', 'truce'];
/** So far behind the measure that is told, in UTF-16 units. */
const BEHIND = 24;

/** Who or what is let off a measure, now or soon: "to exempt some magnets from export controls". */
export function exempted(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_lets_off',
    BURDENS_AND_BANS,
    (spares, measure) =>
      goesOn(text, spares, measure, REACH) &&
      beginsIn(said, spares.end, measure.start, 'role_from') &&
      // Of a measure that is new the news is that it comes: "spares Canada from new tariffs".
      !beginsIn(
        said,
        spares.end,
        measure.start + 1,
        'rule_new',
        'rule_none',
        ...TALKS_AND_DEALS,
        ...NO_BURDEN,
      ) &&
      !beginsIn(said, measure.end, measure.end + BEHIND, ...NO_BURDEN),
  );
  return asDone(reading, 'eased', word);
}

/** Who is taken off a list of entities: the list itself weighs as heavily as one that they are put on. */
export function offList(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_off_list');
  // Nobody is, or who was is put on another one: "ninguna empresa", "vuelve a la lista".
  const isBack =
    word &&
    (isSaidJustBefore(reading, word.start, 3, 'rule_none') ||
      comesBehind(reading.title.words, word.end, 'rule_back_on'));
  return word && !isBack && !firstBeside(word, reading.title.words, ...UNDONE)
    ? { stage: 'eased', word }
    : undefined;
}
