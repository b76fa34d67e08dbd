import { MEASURES } from '../../reading/concepts.js';
import { allOf, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { goesOn, turnsBetween } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';

/** Between the two words of a compound: "tariff ruling", 关税裁决. */
const COMPOUND = 1;

/**
 * What a title puts off that is to be decided about a measure, and not the measure: "Court delays ruling on tariffs",
 * "Entscheidung über Zölle vertagt". Nothing was done then, unless it is a `further` decision after one that is told:
 * "Preliminary Affirmative Determination; Postponement of Final Determination". "Delays tariffs pending a ruling" is of the
 * measure.
 */
export function decisionPutOff(reading: Reading): 'only' | 'further' | undefined {
  const said = reading.title.words;
  const { text } = reading;
  const measures = allOf(said, ...MEASURES);
  const decisions = allOf(said, 'rule_decision');
  /** What is decided comes before the measure, right behind its name, or is part of it: "preliminary determination". */
  const isFirst = (decision: WordMention, measure: WordMention) =>
    measure.start >= decision.end ||
    (measure.end <= decision.start && decision.start - measure.end <= COMPOUND) ||
    liesWithin(decision, measure);
  const word = said.find((puts) => {
    if (puts.concept !== 'rule_puts_off') return false;
    const before = measures.filter((measure) => goesOn(text, measure, puts));
    const behind = measures.filter((measure) => goesOn(text, puts, measure));
    return decisions.some((decision) => {
      if (goesOn(text, puts, decision))
        return before.length === 0 && behind.every((measure) => isFirst(decision, measure));
      return (
        goesOn(text, decision, puts) &&
        behind.length === 0 &&
        before.every((measure) => isFirst(decision, measure))
      );
    });
  });
  if (!word) return undefined;
  // A remedy goes from one determination to the next; what a court ruled before is another matter.
  const isTold =
    inTitle(reading, 'trade_remedy') &&
    decisions.some(({ end }) => end <= word.start && turnsBetween(text, end, word.start));
  return isTold ? 'further' : 'only';
}
