import { firstBeside, firstOf, liesWithin, type Reading } from './reading.js';
import { type Certain, goesOn, MEASURES, OTHERWISE } from './said.js';

/** What is put back when one of these is named behind the word is no burden: a relief, licences, talks, a deal. */
const OTHERS = ['tariff_relief', 'eased', 'licence', 'talks', 'trade_talks', 'deal', 'trade_deal', 'truce'];

/** So near behind the word stands what it puts back, in UTF-16 units; Chinese is denser. */
const REACH = 30;
const REACH_DENSE = 10;

/** A measure that is put back: "reinstates export ban", 恢复出口管制. The word itself is mostly one of relief: 恢复出口. */
export function reinstated(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const { text } = reading.normalised;
  const word = said.find(
    (back) =>
      back.concept === 'rule_reinstates' &&
      said.some(
        (measure) =>
          MEASURES.includes(measure.concept) &&
          (liesWithin(measure, back) || goesOn(text, back, measure, REACH, REACH_DENSE)) &&
          !said.some(
            ({ concept, start, end }) =>
              OTHERS.includes(concept) && start >= back.end && end > back.end && start <= measure.end + 1,
          ),
      ),
  );
  if (!word || firstBeside(word, said, ...OTHERWISE)) return undefined;
  return { stage: firstOf(said, 'takes_effect') ? 'in_force' : 'announced', word };
}
