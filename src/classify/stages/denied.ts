import type { Reading, WordMention } from '../reading/reading.js';
import { goesOn, reachOf } from '../reading/said.js';
import { endsBetween, turnsBetween } from '../text/clause.js';

/** What a denial speaks of. */
const DENIED = [
  'tariff',
  'trade_remedy',
  'impose_duty',
  'tariff_relief',
  'restrict',
  'export_curb',
  'eased',
  'revoked',
  'suspended',
];

/** German, Polish and Swedish part what is denied by a comma: ", dass", ", że". */
const THAT = /^[\p{L}']*, (?:dass|ze|jakoby|att) /u;
/** So near stand what a report tells and the word that it is wrong, in UTF-16 units; Chinese is denser. */
const REACH = 60;
const REACH_DENSE = 20;
/** A mark and a blank may part the word from what it denies: 取消出口管制: 没有这回事. */
const MARK = 3;

/** Whether a word of denial has a denied one behind it. */
const deniesBehind = (text: string, { start, end }: WordMention, word: WordMention): boolean => {
  const from = end + (THAT.exec(text.slice(end))?.[0].length ?? 0);
  // The words of the denial may hold what it denies: "no trade talks".
  return (
    word.end > start && word.start - from < reachOf(text, word.start) && !turnsBetween(text, from, word.start)
  );
};

/** Whether a title says that a report of an act is wrong: "report of export ban is unfounded", 传闻不实. */
function isUntrue(
  { title: { words: said }, normalised: { text } }: Reading,
  denied: readonly string[],
): boolean {
  return said.some(
    (untrue) =>
      untrue.concept === 'rule_untrue' &&
      said.some(
        (act) =>
          denied.includes(act.concept) &&
          (act.end <= untrue.start
            ? untrue.start - act.end < reachOf(text, untrue.start, REACH, REACH_DENSE) &&
              !endsBetween(text, act.end + 1, untrue.start - MARK)
            : goesOn(text, untrue, act, REACH, REACH_DENSE)) &&
          said.some(
            (rumour) => rumour.concept === 'rule_rumour' && rumour.start <= Math.max(untrue.end, act.start),
          ),
      ),
  );
}

/** Whether a title says that something is not so ("denies plan to exempt cars from tariffs"): that dates no step. */
export function isDenied(reading: Reading, denied = DENIED): boolean {
  const { text } = reading.normalised;
  const said = reading.title.words;
  const isBehind = (denial: WordMention) =>
    said.some((word) => denied.includes(word.concept) && deniesBehind(text, denial, word));
  return said.some((word) => word.concept === 'step_denies' && isBehind(word)) || isUntrue(reading, denied);
}
