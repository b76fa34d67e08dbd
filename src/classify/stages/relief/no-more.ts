import { MEASURES, RELIEVES, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { firstOf, inTitle, type Reading, wordWith } from '../../reading/reading.js';
import { type Certain, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';

const GONE = [...MEASURES, 'surcharge', 'export_curb'];
/** What may be no more beside a measure, or instead of it: "tariff truce is no more". */
const OTHERS = [...RELIEVES, ...TALKS_AND_DEALS, 'quota', 'licence'];

/**
 * A measure of which a title says that it is no more: repealed, unless the text tells that it ran out by itself. One that only
 * rests does not apply either.
 */
export function isNoMore(reading: Reading): Certain | undefined {
  if (!inTitle(reading, 'rule_is_no_more')) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const word = wordWith(
    said,
    'rule_is_no_more',
    GONE,
    (gone, measure) =>
      goesOn(text, measure, gone) &&
      !said.some((other) => OTHERS.includes(other.concept) && goesOn(text, other, gone)),
  );
  if (!word || firstOf(reading.words, 'suspended') || isOtherwise(reading, word)) return undefined;
  return { stage: firstOf(reading.words, 'rule_lapses') ? 'expired' : 'revoked', word };
}
