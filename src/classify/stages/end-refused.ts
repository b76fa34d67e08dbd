import { inTitle, liesWithin, type Reading, type WordMention } from '../reading/reading.js';
import { type Certain, goesOn, isOtherwise, isShaded, MEASURES } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';

/** What is refused: that a measure ends, or rests. */
const ENDS = ['rule_meant_end', 'revoked', 'suspended', 'eased', 'tariff_relief'];
const BINDING = [...MEASURES, 'export_curb', 'rule_ban', 'rule_export_duty', 'rule_countermeasure', 'quota'];
/** So far behind a refusal stands what is refused, in UTF-16 units: whose bid it is comes between. */
const REACH = 48;

/** A measure that somebody keeps from ending: "votes against ending the duty", 否决取消出口禁令的提案. It binds as before. */
export function endRefused(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_refuses')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const isOf = (end: WordMention, measure: WordMention) =>
    measure.end > end.start && (liesWithin(measure, end) || goesOn(text, end, measure));
  const word = said.find(
    (no) =>
      no.concept === 'rule_refuses' &&
      said.some(
        (end) =>
          ENDS.includes(end.concept) &&
          (goesOn(text, { end: Math.min(no.end, end.start) }, end, REACH) || liesWithin(end, no)) &&
          end.start >= no.start &&
          said.some((measure) => BINDING.includes(measure.concept) && isOf(end, measure)),
      ),
  );
  if (!word || isOtherwise(reading, word) || isShaded(said, word, 'step_mark_after')) return undefined;
  return { stage: 'in_force', word };
}
