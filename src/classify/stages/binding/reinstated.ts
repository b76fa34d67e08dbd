import { MONTHS } from '../../days/written/calendar.js';
import { BURDENS_AND_BANS, PREPOSITIONS } from '../../reading/concepts.js';
import { governedMeasure, predicateOf } from '../../reading/governing.js';
import { allOf, beginsAt, firstOf, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, type Reach, reachOf } from '../../text/clause.js';
import { endOfWord } from '../../text/word-boundary.js';
import { pauseLetGo } from './pause-ends.js';

/** From a measure to the word that it is there again lies no more than on what and whom it lies, in UTF-16 units. */
const RETURN_REACH: Reach = [28, 14];
/** A measure that is put back: "reinstates export ban", 恢复出口管制. The word itself is mostly one of relief: 恢复出口. */
export function reinstated(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, ['rule_reinstates'], PREPOSITIONS);
  return word && { stage: inTitle(reading, 'takes_effect') ? 'in_force' : 'announced', word };
}

/** Before a pause that somebody ends stands at most its length or whose it is, in UTF-16 units: "ends 90-day pause". */
const PAUSE_REACH: Reach = [16, 14];
const RELIEFS = ['rule_exemption', 'step_exempts', 'step_cuts'];
const ENDS = ['rule_ends', 'rule_lifts'];
/** Whether somebody ends a pause; in German the verb goes around it: "hebt … auf". */
const isEnded = (text: string, said: readonly WordMention[], pause: WordMention): boolean =>
  allOf(said, ...ENDS).some(
    ({ start, end }) =>
      goesOn(text, { end }, pause, PAUSE_REACH) ||
      (start < pause.start && end > pause.end && pause.start - start < reachOf(text, start, PAUSE_REACH)),
  );

/** Whether it is no measure that was paused: a relief was, or trade, "lifts suspension of exports after deal on levy". */
function isOfOther(
  text: string,
  said: readonly WordMention[],
  pause: WordMention,
  measure: WordMention,
): boolean {
  const isRelief = ({ start, end }: WordMention) =>
    end > pause.end && start >= pause.start && start <= endOfWord(text, measure.end) + 1;
  const isTrade = ({ start, end }: WordMention) =>
    start === pause.start && measure.start > endOfWord(text, end) + 1;
  return allOf(said, ...RELIEFS).some(isRelief) || allOf(said, 'rule_export_stop').some(isTrade);
}

/** A measure whose pause is ended: "lifts suspension of tariffs". Words of relief are mostly said of the measure itself. */
export function pauseLifted(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_pause_noun',
    BURDENS_AND_BANS,
    (pause, measure) =>
      isEnded(text, said, pause) && goesOn(text, pause, measure) && !isOfOther(text, said, pause, measure),
  );
  return asDone(reading, firstOf(said, 'takes_effect') ? 'in_force' : 'announced', word);
}

/** Whether it goes back to where it is decided on, or to talk, or on a day to come: "tariffs return to court", "are back on the table", not "to 25%". */
function isElsewhere({ text, title: { words } }: Reading, { end }: WordMention): boolean {
  const at = endOfWord(text, end);
  const isTo = (to: WordMention) =>
    to.concept === 'rule_back_to' && to.start >= at && to.start < at + 2 && !/^ \d/.test(text.slice(to.end));
  return beginsAt(words, at, ...MONTHS) || words.some(isTo);
}

/** A measure that is there again, and no licence that is given again: "tariffs return as truce expires", "les droits reviennent". */
export function returned(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const word = predicateOf(reading, 'rule_returns', BURDENS_AND_BANS, ['licence'], RETURN_REACH);
  if (!word || isElsewhere(reading, word) || isShaded(said, word, 'step_mark_not')) return undefined;
  return asDone(reading, isShaded(said, word, 'step_mark_will') ? 'announced' : 'in_force', word);
}

/** Whether a title tells that a measure that was taken back, or had lapsed, binds again. */
export const bindsAgain = (reading: Reading): boolean =>
  [reinstated, pauseLifted, pauseLetGo, returned].some((tells) => tells(reading) !== undefined);
