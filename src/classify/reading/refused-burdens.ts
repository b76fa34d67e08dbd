import { type Reach, reachOf, turnsBetween } from '../text/clause.js';
import { beginsIn } from './mentions.js';
import type { Reading, WordMention } from './reading.js';

/** So near behind a refusal stands what is refused, in UTF-16 units; whom it would hit comes between in Chinese. */
const REACH: Reach = [12, 6];
/** German ends its clause with the verb, behind a comma: "weigert sich, Zölle auf Stahl zu verhängen". */
const CLAUSE = /^, /u;
const CLAUSE_REACH = 48;

/** The words by which a title says that somebody keeps from a measure: "refuses to ban exports", 尚未加征关税. */
export function refusedBurden(reading: Reading, concept = 'rule_refuses'): WordMention | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const isOf = (no: WordMention, burden: WordMention) => {
    const comma = CLAUSE.exec(text.slice(no.end));
    const from = no.end + (comma?.[0].length ?? 0);
    const reach = comma ? CLAUSE_REACH : reachOf(text, burden.start, REACH);
    // "Fails to impose": the two share their "to".
    const isNear = burden.start >= no.start && burden.end > from && burden.start - from <= reach;
    return (
      isNear &&
      !turnsBetween(text, from + 1, burden.start - 1) &&
      // What is refused, or fails, is the end of one, or that another one's is kept away: 拒绝解除限制, 未能阻止加征关税.
      !beginsIn(words, no.start, burden.start, 'rule_keeps_off')
    );
  };
  for (const no of words) {
    const burden =
      no.concept === concept
        ? words.find((word) => word.concept === 'rule_meant_burden' && isOf(no, word))
        : undefined;
    if (burden) return { ...no, end: Math.max(no.end, burden.end) };
  }
  return undefined;
}
