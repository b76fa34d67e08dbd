import { firstOf, inTitle, type Reading, type WordMention } from '../reading/reading.js';
import { type Certain, goesOn, isOtherwise } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';

const CHAMBERS = ['rule_first_chamber', 'rule_chamber'];

/**
 * A bill that one chamber of a parliament passes, which is no law yet: "lower house passes export bill". The vote of a senate
 * may be the last one, unless it is on what is still called a bill or the text sends that on to the other chamber.
 */
export function passedByOne(reading: Reading): Certain | undefined {
  if (!inTitle(reading, ...CHAMBERS)) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  // What takes effect needs no other vote.
  const isBill = inTitle(reading, 'rule_draft', 'rule_bill') && !firstOf(reading.words, 'takes_effect');
  const isNotLast = isBill || firstOf(reading.words, 'rule_chamber_next') !== undefined;
  const votes = ({ concept }: WordMention) =>
    concept === 'rule_first_chamber' || (concept === 'rule_chamber' && isNotLast);
  const word = said.find(
    (passes) =>
      passes.concept === 'rule_passes' &&
      said.some(
        (chamber) => votes(chamber) && (goesOn(text, chamber, passes) || goesOn(text, passes, chamber)),
      ),
  );
  const isLaw = word && firstOf(reading.words, 'rule_becomes_law');
  return word && !isLaw && !isOtherwise(reading, word) ? { stage: 'proposed', word } : undefined;
}

/** A bill that is signed: what it calls itself takes nothing from that. */
export function signedIntoLaw(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_signs_law');
  return word && !isOtherwise(reading, word) ? { stage: 'announced', word } : undefined;
}
