import { turnsBetween } from './clause.js';
import type { Reading, WordMention } from './reading.js';
import { MEASURES, reachOf, saidIn } from './said.js';

/** Between the two words of a compound: "tariff ruling", 关税裁决. */
const COMPOUND = 1;

/**
 * Whether a title puts off what is to be decided about a measure, and not the measure: "Court delays ruling on tariffs",
 * "Entscheidung über Zölle vertagt". Nothing was done then. "Delays tariffs pending a ruling" is of the measure.
 */
export function putsOffDecision(reading: Reading): boolean {
  const said = saidIn(reading);
  const { text } = reading.normalised;
  const goesOn = (from: WordMention, to: WordMention) =>
    to.start >= from.end &&
    to.start - from.end < reachOf(text, to.start) &&
    !turnsBetween(text, from.end, to.start);
  const measures = said.filter(({ concept }) => MEASURES.includes(concept));
  const decisions = said.filter(({ concept }) => concept === 'rule_decision');
  /** What is decided comes before the measure, or right behind its name. */
  const isFirst = (decision: WordMention, { start, end }: WordMention) =>
    start >= decision.end || (end <= decision.start && decision.start - end <= COMPOUND);
  return said.some((word) => {
    if (word.concept !== 'rule_puts_off') return false;
    const before = measures.filter((measure) => goesOn(measure, word));
    const behind = measures.filter((measure) => goesOn(word, measure));
    return decisions.some((decision) => {
      if (goesOn(word, decision))
        return before.length === 0 && behind.every((measure) => isFirst(decision, measure));
      return (
        goesOn(decision, word) && behind.length === 0 && before.every((measure) => isFirst(decision, measure))
      );
    });
  });
}
