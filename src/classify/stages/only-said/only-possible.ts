import { DEALS } from '../../reading/concepts.js';
import { comesBehind, firstOf, standsBetween } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, sharesInfinitive } from '../../reading/said.js';
import { hangsOnAnother } from '../../reading/stated.js';
import { tellsActBeside } from '../../reading/told-acts.js';
import { goesOn } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';

/** What may be decided, eased or ended. */
const ACTS: readonly string[] = [
  'decided',
  'restrict',
  'export_curb',
  'impose_duty',
  'tariff_relief',
  'ease',
  'eased',
  'suspended',
  'revoked',
  'step_bans',
  'step_raises',
  'step_cuts',
  'rule_meant_burden',
  'rule_meant_relief',
];
/** A deal that is near makes one of what it would bring: "near deal to cut tariffs". */
const NEAR_DEAL = 'rule_near_deal';
/** Words that make an act a mere possibility, and how near before it they stand in UTF-16 units; Chinese needs no blank. */
const POSSIBLE: readonly (readonly [concept: string, reach: number, dense: number])[] = [
  ['step_mark_may', 3, 2],
  ['rule_only_expected', 12, 4],
  [NEAR_DEAL, 24, 8],
  ['step_weighs', 24, 8],
  ['step_puts_forward', 24, 8],
];

/** Chinese names the day between: 拟自8月1日起对铜加征关税. */
const DAY_HAN = /[年月]|日起/u;
const DAY_LENGTH = 8;

/** What takes effect beside a consultation, unless it is the consultation itself: 今起征求意见. */
const bindsBeside = (text: string, word: WordMention, consultation: WordMention): boolean =>
  word.concept === 'takes_effect' && !goesOn(text, word, consultation, 0);

/** Whether a title tells of an act before what is expected, or in another clause, or of markets: "quotas likely to tighten the market". */
const tellsBeside = (reading: Reading, expected: WordMention): boolean =>
  comesBehind(reading.title.words, expected.end, 'rule_of_markets') || tellsActBeside(reading, expected);

/**
 * The word with which a title says of its act only that it may be done ("may restrict", "considers a ban", 可能限制) or is
 * up for comment: of 99 such titles with a stage by hand 91 are threats or proposals, yet the act outweighs the word. What
 * hangs on another's act is a threat: "floats a levy if the US goes ahead".
 */
export function onlyPossible(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { words: said } = reading.title;
  const dropped = firstOf(said, 'plan_dropped');
  const word = said.find((small) => {
    // "No longer considers" holds the word for it.
    if (dropped && liesWithin(small, dropped)) return false;
    if (small.concept === 'consultation') return !said.some((word) => bindsBeside(text, word, small));
    const mark = POSSIBLE.find(([concept]) => concept === small.concept);
    if (!mark) return false;
    const [concept, reach, dense] = mark;
    // "Bans exports, expected to tighten the market" tells of what is done.
    if (concept === 'rule_only_expected' && tellsBeside(reading, small)) return false;
    const reachTo = (act: WordMention) =>
      DAY_HAN.test(text.slice(small.end, act.start)) ? dense + DAY_LENGTH : dense;
    const isBrought = (act: WordMention) =>
      concept !== NEAR_DEAL || standsBetween(said, small.end, act.start, ...DEALS);
    const isMarked = (act: WordMention) =>
      goesOn(text, small, act, [reach, reachTo(act)]) || sharesInfinitive(reading, small, act);
    return said.some((act) => ACTS.includes(act.concept) && isMarked(act) && isBrought(act));
  });
  return word && { stage: hangsOnAnother(reading) ? 'threatened' : 'proposed', word };
}
