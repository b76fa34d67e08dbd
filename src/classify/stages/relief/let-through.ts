import { MEASURES, NAMED_MEASURES, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsAt, beginsIn, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { supplyIn } from '../../roles/sides/suppliers.js';
import { goesOn } from '../../text/clause.js';
import { liesWithin, overlap } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { givenLonger, granted, largerQuota, licensed } from './licences.js';

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
  const { text } = reading;
  const { words } = reading.title;
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
  return asDone(reading, 'eased', word);
}

/** By what a stop of exports is brought to an end. */
const BRINGS_TO_END = ['rule_ends', 'rule_undoes', 'rule_lifts'];
/** What else "suspension of" may be of, so that its end puts it back: "suspension of export controls". */
const OF_CONTROLS = [...MEASURES, 'rule_ban', 'licence', 'quota', 'rule_export_duty'];
/** The end of a stop of exports themselves: "ends suspension of antimony exports", "hebt Aussetzung der Ausfuhren auf". */
function stopEnded(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const word = wordWith(
    statedIn(reading),
    'rule_export_stop',
    BRINGS_TO_END,
    (stop, end) =>
      (goesOn(text, end, stop) || liesWithin(stop, end)) &&
      // A ban that is lifted is revoked.
      !words.some((ban) => ban.concept === 'rule_ban' && overlap(ban, stop)) &&
      !words.some(
        (other) =>
          OF_CONTROLS.includes(other.concept) &&
          other.start > stop.start &&
          other.end > stop.end &&
          goesOn(text, { end: stop.end - 1 }, other),
      ),
  );
  const isElse = word && inTitle(reading, 'step_mark_not', 'step_mark_may', 'step_urges');
  return isElse ? undefined : asDone(reading, 'eased', word);
}

/** What leave is given for, where it is not for the exports themselves: "allows India to ban exports". */
const HELD = [...NAMED_MEASURES, 'step_bans'];
/** Behind exports that a quota lets out: "of 18,125 tonnes". */
const AMOUNT = /^(?: of)? \d/u;
/** Exports that may go out, or may no more: "to allow cobalt exports", "will not allow exports of bauxite". */
function allowed(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const isOfQuota = inTitle(reading, 'quota');
  const givenBy = (concept: string) =>
    wordWith(
      statedIn(reading),
      concept,
      ['export'],
      (leave, trade) =>
        (goesOn(text, leave, trade) || liesWithin(trade, leave)) &&
        !beginsIn(words, leave.end, endOfWord(text, trade.end) + 2, ...HELD) &&
        !(isOfQuota && AMOUNT.test(text.slice(endOfWord(text, trade.end)))),
    );
  const refused = givenBy('rule_allows_no_more');
  if (refused) return inTitle(reading, 'step_mark_may') ? undefined : { stage: 'announced', word: refused };
  return asDone(reading, 'eased', givenBy('rule_allows'));
}

export const letThrough = (reading: Reading): Certain | undefined =>
  suppliedAgain(reading) ??
  resumed(reading) ??
  stopEnded(reading) ??
  allowed(reading) ??
  licensed(reading) ??
  granted(reading) ??
  givenLonger(reading) ??
  largerQuota(reading);
