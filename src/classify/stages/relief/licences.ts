import { DUTIES, PREPOSITIONS } from '../../reading/concepts.js';
import { beginsIn, comesBehind, firstOf, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, type Reach, turnsBetween } from '../../text/clause.js';
import { arePartedBy, isRightBefore, liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';

// Who may export, or more than before.

/** Between who receives and the licence: how long, whose, of what kind. */
const LICENCE = /^ (?:\S+ ){0,3}$/u;

/** What has yet to be done: "must get", "to obtain". */
const YET = ['rule_purpose', 'rule_subordinates', 'rule_should', 'step_mark_may'];

/** Whoever is given a licence: "magnet makers get year-long permits". */
export function licensed(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const word = statedIn(reading).find(
    (receives) =>
      (receives.concept === 'rule_receives' || receives.concept === 'rule_wins') &&
      !words.some((yet) => YET.includes(yet.concept) && isRightBefore(yet, receives)) &&
      !isOtherwise(reading, receives) &&
      words.some((word) => word.concept === 'licence' && arePartedBy(text, receives, word, LICENCE)),
  );
  return word && !inTitle(reading, 'step_mark_not') ? { stage: 'eased', word } : undefined;
}

/** What is told of them besides: they come after all. */
const COMES = ['rule_lightens', 'rule_ends', 'flow_again'];

/** Licences that are long in coming, by which what needs them is held back as before: "plants halt as licences are delayed". */
export function licencesWait(reading: Reading): Certain | undefined {
  const word = firstOf(statedIn(reading), 'rule_licences_wait');
  return word && !inTitle(reading, ...COMES) ? asDone(reading, 'in_force', word) : undefined;
}

/** From a licence to the word that it is granted lie goods and who gets it, in UTF-16 units. */
const GRANTED_REACH: Reach = [28, 14];

/** What is told of it besides: it is granted no longer. */
const LOST = ['revoked', 'rule_ends', 'rule_ends_favour', 'step_mark_not'];

/** Licences that are granted, by whomever: "licences générales accordées par Pékin". */
export function granted(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const word = wordWith(
    statedIn(reading),
    'rule_granted',
    ['licence'],
    (given, licence) =>
      goesOn(text, licence, given, GRANTED_REACH) &&
      // "Licence requirement issued to", "will be granted only for".
      !comesBehind(words, licence.end, 'rule_no_licence_yet'),
  );
  return inTitle(reading, ...LOST) ? undefined : asDone(reading, 'eased', word);
}

/** Who may export longer: "gives miners three more months". */
export function givenLonger(reading: Reading): Certain | undefined {
  const { words } = reading.title;
  const word = firstOf(statedIn(reading), 'rule_gives_time');
  const isMore = word && words.some((more) => more.concept === 'step_mark_again' && liesWithin(more, word));
  return isMore ? { stage: 'eased', word } : undefined;
}

/** Between the verb and the quota stands no more than whose it is, of what, for when: nothing that governs it, or is made, dug or sold at home. */
const OF_QUOTA = /^\S+(?: \S+){1,6}$/u;
const OF_QUOTA_DENSE = /^\p{Script=Han}{2,16}$|^\p{Script=Han}{2}\d{4}年\p{Script=Han}{1,12}$/u;
const NOT_OF_IT = [...PREPOSITIONS, 'rule_for_home'];

/** A quota of which more may leave: "raises cobalt export quota", 上调钴出口配额. */
export function largerQuota(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const word = said.find(
    (raise) =>
      raise.concept === 'rule_raises_quota' &&
      [OF_QUOTA, OF_QUOTA_DENSE].some((pattern) => pattern.test(text.slice(raise.start, raise.end))) &&
      !beginsIn(said, raise.start, raise.end, ...NOT_OF_IT) &&
      !turnsBetween(text, raise.start, raise.end) &&
      // What is raised instead: a fee on it, its rules.
      !beginsIn(said, raise.end, endOfWord(text, raise.end) + 2, 'rule_beside_quota') &&
      !said.some((measure) => DUTIES.includes(measure.concept) && liesWithin(measure, raise)),
  );
  return asDone(reading, 'eased', word);
}
