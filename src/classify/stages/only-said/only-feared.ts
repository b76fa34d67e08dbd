import { NEWS } from '../../reading/concepts.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { isSaidBefore, isSaidJustBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { tellsActBeside } from '../../reading/told-acts.js';
import { goesOn, type Reach } from '../../text/clause.js';

/** What is feared: that a measure is laid, widened or prolonged. */
const ACTS = [...NEWS, 'step_raises', 'extended', 'rule_meant_burden'];
/** From the fear to that lie whose it is and on what, in UTF-16 units. */
const REACH: Reach = [64, 16];
/** What is told behind these has happened: "fears grow after US imposes duties". */
export const HAPPENED = ['rule_when', 'rule_came_before'];

/** Where what is feared begins: German, Polish and Swedish part it by a comma, ", dass". */
export function fearedFrom({ text, title: { words } }: Reading, { end }: WordMention): number {
  const comma = text.slice(end).startsWith(', ') ? end + 2 : end;
  return words.some(({ concept, start }) => concept === 'rule_that' && start === comma) ? comma : end;
}

/**
 * Whether a fear is why somebody acts: "amid security fears", "aus Angst vor Dumping", 因担忧国家安全. Chinese may begin with it: 担心倾销….
 */
export const isReason = (reading: Reading, { start }: WordMention): boolean =>
  reading.lang === 'zh'
    ? start === 0 || isSaidBefore(reading, start, 'rule_out_of')
    : isSaidJustBefore(reading, start, 1, 'rule_out_of');

/** Whether a title only fears that a measure comes, and tells of no other act: "fears that tariffs are extended". */
export function isOnlyFeared(reading: Reading): boolean {
  const { text } = reading;
  const said = statedIn(reading);
  const { words } = reading.title;
  return said.some((fear) => {
    if (fear.concept !== 'rule_fears' || isReason(reading, fear)) return false;
    const from = fearedFrom(reading, fear);
    const isFeared = (act: WordMention) =>
      ACTS.includes(act.concept) &&
      goesOn(text, { end: from }, act, REACH) &&
      !beginsIn(words, from, act.start, ...HAPPENED);
    return said.some(isFeared) && !tellsActBeside(reading, { start: fear.start, end: from });
  });
}
