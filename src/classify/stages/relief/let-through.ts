import {
  beginsAt,
  beginsIn,
  firstOf,
  inTitle,
  isRightBefore,
  liesWithin,
  type Reading,
  type WordMention,
  wordWith,
} from '../../reading/reading.js';
import {
  type Certain,
  DUTIES,
  goesOn,
  isOtherwise,
  MEASURES,
  PREPOSITIONS,
  TALKS_AND_DEALS,
} from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { supplyIn } from '../../roles/sides/suppliers.js';
import { turnsBetween } from '../../text/clause.js';
import { endOfWord } from '../../text/word-boundary.js';

// A control on exports is eased where a title tells of those that it lets through.

/** Who had to wait is supplied again: "Japan gets gallium from China again". */
function suppliedAgain(reading: Reading): Certain | undefined {
  const word = supplyIn(reading)?.word;
  const isAgain =
    word &&
    statedIn(reading).includes(word) &&
    inTitle(reading, 'rule_once_more') &&
    !inTitle(reading, 'step_mark_not', 'step_mark_may');
  return isAgain ? { stage: 'eased', word } : undefined;
}

/** Exports that were stopped go on again: "suspended gallium exports to resume". */
function resumed(reading: Reading): Certain | undefined {
  const {
    title: { words },
    normalised: { text },
  } = reading;
  const isStopped = (trade: WordMention) =>
    words.some(
      (stop) =>
        stop.concept === 'suspended' &&
        goesOn(text, stop, trade) &&
        beginsIn(words, stop.start, stop.end, 'rule_not_binding_yet'),
    );
  const word = wordWith(
    statedIn(reading),
    'rule_restarts',
    ['export'],
    (again, trade) =>
      goesOn(text, trade, again) &&
      isStopped(trade) &&
      !beginsIn(words, trade.end, again.start, 'rule_matter_or_time') &&
      !beginsAt(words, again.end, ...TALKS_AND_DEALS),
  );
  return word && !isOtherwise(reading, word) ? { stage: 'eased', word } : undefined;
}

/** Between who receives and the licence: how long, whose, of what kind. */
const LICENCE = /^ (?:\S+ ){0,3}$/u;
/** What has yet to be done: "must get", "to obtain". */
const YET = ['rule_purpose', 'rule_subordinates', 'step_mark_may'];
/** Whoever is given a licence: "magnet makers get year-long permits". */
function licensed(reading: Reading): Certain | undefined {
  const {
    title: { words },
    normalised: { text },
  } = reading;
  const word = statedIn(reading).find(
    (receives) =>
      (receives.concept === 'rule_receives' || receives.concept === 'rule_wins') &&
      !words.some((yet) => YET.includes(yet.concept) && isRightBefore(yet, receives)) &&
      !isOtherwise(reading, receives) &&
      words.some(
        ({ concept, start }) =>
          concept === 'licence' && start >= receives.end && LICENCE.test(text.slice(receives.end, start)),
      ),
  );
  return word && !inTitle(reading, 'step_mark_not') ? { stage: 'eased', word } : undefined;
}

/** From a licence to the word that it is granted lie goods and who gets it, in UTF-16 units. */
const GRANTED_REACH = 28;
/** What is told of it besides: it is granted no longer. */
const LOST = ['revoked', 'rule_ends', 'rule_ends_favour', 'step_mark_not'];
/** Licences that are granted, by whomever: "licences générales accordées par Pékin". */
function granted(reading: Reading): Certain | undefined {
  const {
    title: { words },
    normalised: { text, titleEnd },
  } = reading;
  const word = wordWith(
    statedIn(reading),
    'rule_granted',
    ['licence'],
    (given, licence) =>
      goesOn(text, licence, given, GRANTED_REACH) &&
      // "Licence requirement issued to", "will be granted only for".
      !beginsIn(words, licence.end, titleEnd, 'rule_no_licence_yet'),
  );
  return word && !isOtherwise(reading, word) && !inTitle(reading, ...LOST)
    ? { stage: 'eased', word }
    : undefined;
}

/** Who may export longer: "gives miners three more months". */
function givenLonger(reading: Reading): Certain | undefined {
  const {
    title: { words },
    normalised: { titleEnd },
  } = reading;
  const word = firstOf(statedIn(reading), 'rule_gives_time');
  const isMore =
    word &&
    words.some((more) => more.concept === 'step_mark_again' && liesWithin(more, word)) &&
    !beginsIn(words, word.end, titleEnd, 'rule_or_else');
  return isMore ? { stage: 'eased', word } : undefined;
}

/** Between the verb and the quota stands no more than whose it is, of what, for when: nothing that governs it, or is made, dug or sold at home. */
const OF_QUOTA = /^\S+(?: \S+){1,6}$/u;
const OF_QUOTA_DENSE = /^\p{Script=Han}{2,16}$|^\p{Script=Han}{2}\d{4}年\p{Script=Han}{1,12}$/u;
const NOT_OF_IT = [...PREPOSITIONS, 'rule_for_home'];
/** A quota of which more may leave: "raises cobalt export quota", 上调钴出口配额. */
function largerQuota(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_raises_quota')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const word = said.find(
    (raise) =>
      raise.concept === 'rule_raises_quota' &&
      [OF_QUOTA, OF_QUOTA_DENSE].some((pattern) => pattern.test(text.slice(raise.start, raise.end))) &&
      !beginsIn(said, raise.start, raise.end, ...NOT_OF_IT) &&
      // What is raised instead: a fee on it, its rules.
      !beginsIn(said, raise.end, endOfWord(text, raise.end) + 2, 'rule_beside_quota') &&
      !turnsBetween(text, raise.start, raise.end) &&
      !said.some((measure) => DUTIES.includes(measure.concept) && liesWithin(measure, raise)),
  );
  return word && !isOtherwise(reading, word) ? { stage: 'eased', word } : undefined;
}

/** By what a stop of exports is brought to an end. */
const BRINGS_TO_END = ['rule_ends', 'rule_undoes', 'rule_lifts'];
/** What else "suspension of" may be of, so that its end puts it back: "suspension of export controls". */
const OF_CONTROLS = [...MEASURES, 'rule_ban', 'licence', 'quota', 'rule_export_duty'];
/** The end of a stop of exports themselves: "ends suspension of antimony exports", "hebt Aussetzung der Ausfuhren auf". */
function stopEnded(reading: Reading): Certain | undefined {
  const {
    title: { words },
    normalised: { text },
  } = reading;
  const word = wordWith(
    statedIn(reading),
    'rule_export_stop',
    BRINGS_TO_END,
    (stop, end) =>
      (goesOn(text, end, stop) || liesWithin(stop, end)) &&
      // A ban that is lifted is revoked.
      !words.some(
        ({ concept, start, end: last }) => concept === 'rule_ban' && start < stop.end && last > stop.start,
      ) &&
      !words.some(
        (other) =>
          OF_CONTROLS.includes(other.concept) &&
          other.start > stop.start &&
          other.end > stop.end &&
          goesOn(text, { end: stop.end - 1 }, other),
      ),
  );
  const isElse = word && inTitle(reading, 'step_mark_not', 'step_mark_may', 'step_urges');
  return word && !isElse && !isOtherwise(reading, word) ? { stage: 'eased', word } : undefined;
}

export const letThrough = (reading: Reading): Certain | undefined =>
  suppliedAgain(reading) ??
  resumed(reading) ??
  stopEnded(reading) ??
  licensed(reading) ??
  granted(reading) ??
  givenLonger(reading) ??
  largerQuota(reading);
