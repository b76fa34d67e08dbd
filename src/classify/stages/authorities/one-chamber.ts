import { MEASURES, RELIEVES } from '../../reading/concepts.js';
import { firstOf, inText, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { belongTogether, goesOn } from '../../text/clause.js';

const FIRST_CHAMBER = ['rule_first_chamber'];
export const CHAMBERS = [...FIRST_CHAMBER, 'rule_chamber'];

/**
 * A bill that one chamber of a parliament passes, which is no law yet: "lower house passes export bill". The vote of a senate
 * may be the last one, unless it is on what is still called a bill or the text sends that on to the other chamber.
 */
export function passedByOne(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  // What takes effect needs no other vote.
  const isBill = inTitle(reading, 'rule_draft', 'rule_bill') && !inText(reading, 'takes_effect');
  const isNotLast = isBill || inText(reading, 'rule_chamber_next');
  const word = wordWith(said, 'rule_passes', isNotLast ? CHAMBERS : FIRST_CHAMBER, (passes, chamber) =>
    belongTogether(text, passes, chamber),
  );
  return inText(reading, 'rule_becomes_law') ? undefined : asDone(reading, 'proposed', word);
}

/** What the committee of a parliament backs, which the whole of it has yet to vote on: "committee backs scrapping tariffs". */
export function passedInCommittee(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const backs = (concept: string) =>
    wordWith(said, concept, ['rule_committee'], (verb, committee) =>
      belongTogether(reading.text, verb, committee),
    );
  return asDone(reading, 'proposed', backs('rule_passes') ?? backs('rule_advances'));
}

/** A bill that is signed: what it calls itself takes nothing from that. */
export function signedIntoLaw(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_signs_law');
  return asDone(reading, 'announced', word);
}

/** What a parliament may lay on trade. */
const BURDENS = [...MEASURES, 'rule_export_duty', 'impose_duty'];
/** What is passed binds already, or it may be a licence that is given. */
const ELSE = [...RELIEVES, 'takes_effect', 'rule_in_force_now', 'licence'];

/** A burden that a whole parliament passes ("parliament passes ban on ore exports"): law, which binds only when it says so. */
export function passedByParliament(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_parliament') || inTitle(reading, 'rule_reading_only', ...CHAMBERS))
    return undefined;
  const { text } = reading;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_passes',
    ['rule_parliament'],
    (passes, parliament) =>
      belongTogether(text, passes, parliament) &&
      said.some((burden) => BURDENS.includes(burden.concept) && goesOn(text, passes, burden)),
  );
  // "Approves export tax": its verb is one of relief, but for what it approves.
  const isElse =
    word &&
    firstOf(
      said.filter(({ start }) => start !== word.start),
      ...ELSE,
    );
  return isElse ? undefined : asDone(reading, 'announced', word);
}

/** A parliament that votes to end a duty, which no such vote alone does. */
export function votedDown({ title: { words } }: Reading): Certain | undefined {
  const word = firstOf(words, 'rule_votes_down');
  return word && { stage: 'proposed', word };
}
