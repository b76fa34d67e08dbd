import { MEASURES_AND_CURBS } from '../../reading/concepts.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { turnsTo } from '../../reading/said.js';
import { goesOn, type Reach } from '../../text/clause.js';

const ANSWERS = ['rule_responds_to', 'rule_talks_back'];
/** By what a title tells, in another clause, that who answers means to act, too. */
const ACTS = [...MEASURES_AND_CURBS, 'impose_duty'];
/** So far behind the answer stands the threat, in UTF-16 units: whose it is, and of what, comes between. */
const REACH: Reach = [48, 16];

/**
 * Whether a title only says that somebody answers another's threat in words: "Peru hits back at tariff threat: 'A deal is a deal'".
 * Who answers threatens nobody then.
 */
export function isAnsweredInWords(reading: Reading): boolean {
  const { text, titleEnd } = reading;
  const { words } = reading.title;
  return words.some((answer) => {
    if (!ANSWERS.includes(answer.concept) || beginsIn(words, answer.end, titleEnd, 'rule_by_means_of'))
      return false;
    const threat = words.find((word) => word.concept === 'threaten' && goesOn(text, answer, word, REACH));
    return threat !== undefined && !turnsTo(reading, threat.end, ...ACTS);
  });
}
