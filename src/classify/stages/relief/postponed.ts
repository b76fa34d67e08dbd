import { MEASURES, NAMED_RELIEFS, PREPOSITIONS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsIn, firstOf, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';
import { endOfWord } from '../../text/word-boundary.js';

// Measures, and reliefs from them, that are put off to a later day.

/** What is put off as itself; of answers to another's measure it is often only a list or a draft. */
const PUT_OFF = [...MEASURES, 'rule_export_duty'];
/** What is put off of a measure instead of itself: what is to be decided, agreed or given by a day, or its end. */
const INSTEAD = [
  ...TALKS_AND_DEALS,
  'rule_decision',
  'rule_time_limit',
  'probe',
  'licence',
  'rule_meant_end',
  'rule_meant_relief',
  'rule_ends',
];
/** Behind these a measure is a reason or an opponent's: "delays plant over tariffs", "pushes back against tariffs". */
const NO_OBJECT = [...PREPOSITIONS, 'rule_occasion', 'role_against'];

/**
 * A measure that is put off rests until its new day, whatever the verb: "pushes back its nickel levy to July", 推迟镍出口税. What is
 * put off as a relief leaves the measure as it is.
 */
export function postponed(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  // What a court holds back is a ruling of its own.
  if (firstOf(said, 'ruling_bench')) return undefined;
  const namedWith = (word: WordMention, measure: WordMention, concepts: readonly string[]) =>
    beginsIn(said, word.end, endOfWord(text, measure.end) + 2, ...concepts);
  const isObject = (word: WordMention, measure: WordMention) =>
    goesOn(text, word, measure) &&
    !beginsIn(said, word.end, measure.start, ...NO_OBJECT) &&
    !namedWith(word, measure, INSTEAD);
  const putsOff = (isRelief: boolean) =>
    wordWith(
      said,
      'rule_puts_off',
      PUT_OFF,
      (word, measure) => isObject(word, measure) && namedWith(word, measure, NAMED_RELIEFS) === isRelief,
    );
  const relief = putsOff(true);
  return asDone(reading, relief ? 'in_force' : 'suspended', relief ?? putsOff(false));
}
