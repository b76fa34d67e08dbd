import { isVerb } from '../../reading/acts.js';
import { MEASURES_AND_CURBS } from '../../reading/concepts.js';
import { beginsIn, leadingTo } from '../../reading/mentions.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { Reading } from '../../reading/reading.js';
import { goesOn, turnsBetween } from '../../text/clause.js';

/**
 * Whom a control on minerals harms, where a title names nobody else: "Gallium ban will hurt US radar makers" is no American ban. Of
 * chips, or of what others dig, the one whose firms suffer may well be who acts.
 */
export function harmedIn(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  const harms = words.filter(
    (verb) =>
      verb.concept === 'rule_harms' &&
      words.some(({ concept, end }) => MEASURES_AND_CURBS.includes(concept) && goesOn(text, { end }, verb)) &&
      beginsIn(words, 0, verb.start, 'rare_earth', 'critical_mineral') &&
      !beginsIn(words, 0, verb.start, 'rule_dug_elsewhere', 'chip'),
  );
  const harmed = parties
    .filter((party) => harms.some(({ end }) => end === leadingTo(reading, party, 'rule_harms')?.end))
    .flatMap(namesOf);
  // "Antimony ban rattles US, Pentagon restricts exports": who is harmed may answer.
  const [first] = harms;
  const isAnswered = first && words.some((word) => isVerb(word) && turnsBetween(text, first.end, word.start));
  return !isAnswered && parties.every(({ code }) => harmed.includes(code)) ? harmed : [];
}
