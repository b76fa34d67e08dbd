import { RELIEVES } from '../../reading/concepts.js';
import { firstOf } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { EASED, type Told } from './model.js';

// What the title of an act says of its stage by its form alone, whatever its words weigh.

/**
 * Orders are no step of a case any more, whatever findings the text names, and threaten nobody; and imports are adjusted by
 * duties, not eased.
 */
export function asTitled(told: Told, { words, text, titleEnd, title }: Reading): Told {
  // A case titled by the duty orders that it ends in, and nothing behind: "Copper Foil From Chile: Antidumping Duty Order".
  const isOrdered = title.words.some(
    ({ concept, start, end }) =>
      concept === 'rule_duty_order' && end === titleEnd && text.slice(0, start).endsWith(': '),
  );
  const addresses = firstOf(title.words, 'rule_addresses_threats')?.start === 0;
  const sets = addresses && firstOf(words, 'step_mark_may') === undefined;
  const isOrder = told.coarse === 'threatened_proposed' && (sets || isOrdered);
  const isDuty =
    told.coarse === EASED &&
    firstOf(title.words, 'rule_adjusts_imports') !== undefined &&
    firstOf(words, ...RELIEVES) === undefined;
  return isOrder || isDuty ? { ...told, coarse: 'announced' } : told;
}
