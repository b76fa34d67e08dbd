import type { DateMention } from './dates.js';
import { liesWithin, type Reading, type WordMention } from './reading.js';
import { type Certain, goesOn, isShaded, MEASURES } from './said.js';
import { statedIn } from './stated.js';

/** What runs out when one of these stands before the word is another thing: a pause, a relief, a licence or a deal. */
const OTHERS = ['truce', 'suspended', 'tariff_relief', 'eased', 'licence', 'deal', 'trade_deal'];

/** So near are a measure and the word that it runs out, in UTF-16 units; Chinese is denser. */
const REACH = 32;
const REACH_DENSE = 10;

/** A measure whose end only dates something else: "doubles duty when safeguards lapse", "what happens as tariffs expire". */
const DATES_ANOTHER =
  /(?:^| )(?:as|when|once|after|before|until|how|what|why|wenn|sobald|nachdem|bevor|bis|quand|lorsque|avant|apres|cuando|antes|tras|gdy|kiedy|zanim|nar|innan|efter) /u;

/** A measure that runs out by itself: "Section 122 tariffs expire", 关税到期失效. One whose last day is to come binds until then. */
export function lapsed(reading: Reading, dates: readonly DateMention[], published = ''): Certain | undefined {
  const { text, titleEnd } = reading.normalised;
  const said = statedIn(reading);
  const isOf = (lapse: WordMention, measure: WordMention) => {
    const [first, second] = measure.start < lapse.start ? [measure, lapse] : [lapse, measure];
    const areNear = liesWithin(measure, lapse) || goesOn(text, first, second, REACH, REACH_DENSE);
    return areNear && !DATES_ANOTHER.test(text.slice(0, second.start));
  };
  const word = said.find(
    (lapse) =>
      lapse.concept === 'rule_lapses' &&
      said.some((measure) => MEASURES.includes(measure.concept) && isOf(lapse, measure)),
  );
  if (!word || isShaded(said, word, 'step_mark_not')) return undefined;
  const isOfOther = said.some(({ concept, end }) => OTHERS.includes(concept) && end <= word.start);
  const isToCome = dates.some(
    ({ kind, date, end }) => kind !== 'event' && date > published && end <= titleEnd,
  );
  return isOfOther || isToCome ? undefined : { stage: 'expired', word };
}
