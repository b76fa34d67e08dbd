import { areClausesApart } from '../text/clause.js';
import { isRightBefore } from '../text/span.js';
import { MEASURES_AND_CURBS } from './concepts.js';
import { inTitle } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { isSaidBefore, turnsTo } from './said.js';

/** Where states bring what they quarrel over. */
const FORUM = 'WTO';
/** What the forum does about that: it sets up a panel, which rules. */
const DISPUTE = ['rule_wto_panel', 'wto_ruling', 'rule_panel'];

/** Beside these nobody sues: who tells the WTO of his own answer to another's measure. */
const NO_SUIT = ['rule_countermeasure', 'impose_duty', 'threaten'];
/** What comes behind these is not what a title tells: "after WTO ruling". */
const BEFORE = ['step_mark_after', 'rule_came_before'];

/** What the WTO, which a title names first, does about a dispute: "WTO panel rules against Chile's copper curbs". */
export function actOfForum(reading: Reading): WordMention | undefined {
  const { text, title } = reading;
  const [first] = title.parties;
  if (first?.code !== FORUM || isSaidBefore(reading, first.start, ...BEFORE)) return undefined;
  return title.words.find((word) => DISPUTE.includes(word.concept) && !areClausesApart(text, word, first));
}

/**
 * The word by which a title tells first of a dispute before the WTO: of what that does, or "Peru takes Chile to WTO", but not
 * "Chile lifts copper curbs after WTO ruling", which is Chile's act.
 */
export function disputeAtForum(reading: Reading): WordMention | undefined {
  const { words, parties } = reading.title;
  const [first] = parties;
  const suit = words.find(
    (word) => word.concept === 'step_sues_at_wto' && first !== undefined && isRightBefore(first, word),
  );
  // "…; ore export ban stays": that is its news.
  const isSuit =
    suit &&
    first?.code !== FORUM &&
    !inTitle(reading, ...NO_SUIT) &&
    !turnsTo(reading, suit.end, ...MEASURES_AND_CURBS);
  return isSuit ? suit : actOfForum(reading);
}
