import { MEASURES_AND_LISTS, OTHERWISE, RESTING, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { predicateOf } from '../../reading/governing.js';
import { beginsIn, comesBehind, firstBeside, firstOf, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';
import { CONTROLS } from './trade-stopped.js';

// Measures that are said to rest, or to rest on.

/** May rest too, and hold no measure back. */
const RESTS_APART = [...TALKS_AND_DEALS, 'tariff_relief', 'ruling_behind', 'rule_decision'];

/** A measure that is said to rest: "rules lie dormant until May". */
export const rests = (reading: Reading): Certain | undefined =>
  asDone(reading, 'suspended', predicateOf(reading, 'rule_rests', MEASURES_AND_LISTS, RESTS_APART));

/** A stop of exports that is made to last longer: that "suspension" is the measure, and no relief. */
export function stopExtended({ title: { words: said } }: Reading): Certain | undefined {
  const stop = firstOf(said, 'rule_export_stop');
  const word = stop && firstBeside(stop, said, 'extended');
  if (!word || firstBeside(word, said, ...OTHERWISE, 'step_ends', 'rule_ends', 'rule_is_put_off'))
    return undefined;
  // "Extends suspension of export controls": what is suspended is a curb, and goes on to be.
  const isOfCurb = comesBehind(said, stop.start + 1, ...CONTROLS);
  return isOfCurb ? undefined : { stage: 'in_force', word };
}

/** A rest that is prolonged: "extends suspension of countermeasures". A stop of exports that is prolonged is the measure itself. */
export function restProlonged(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const isOf = (rest: WordMention, measure: WordMention) =>
    measure.end > rest.end
      ? liesWithin(rest, measure) || goesOn(text, rest, measure)
      : goesOn(text, measure, rest) || liesWithin(measure, rest);
  const word = wordWith(
    said,
    'rule_pause_prolonged',
    RESTING,
    (rest, measure) =>
      isOf(rest, measure) &&
      !beginsIn(said, rest.start, Math.max(rest.end, measure.start), 'rule_frozen_beside'),
  );
  return word && isShaded(said, word, 'step_mark_not') ? undefined : asDone(reading, 'suspended', word);
}
