import { firstOf, type Reading } from '../reading/reading.js';
import { RELIEVES } from '../reading/said.js';
import type { Told } from './model.js';

// What the title of an act says of its stage by its form alone, whatever its words weigh.

/** A case titled by the duty orders that it ends in, and nothing behind: "Copper Foil From Chile: Antidumping Duty Order". */
const ORDERED = /: (?:anti-?dumping(?: duty)?(?: and countervailing)?|countervailing) duty orders?$/u;
/** How proclamations on duties are titled, and what tells of them. */
const ADJUSTS = /\badjust(?:s|ing) imports of /u;
/** How orders are titled by which a President sets duties in an emergency, or says that he may: the threats are another's. */
const ADDRESSES = /^addressing threats to the united states by /u;

/**
 * Orders are no step of a case any more, whatever findings the text names, and threaten nobody; and imports are adjusted by
 * duties, not eased.
 */
export function asTitled(told: Told, { normalised: { text, titleEnd }, words }: Reading): Told {
  const title = text.slice(0, titleEnd);
  const sets = ADDRESSES.test(title) && firstOf(words, 'step_mark_may') === undefined;
  const isOrder = told.coarse === 'threatened_proposed' && (sets || ORDERED.test(title));
  const isDuty =
    told.coarse === 'eased_suspended' && ADJUSTS.test(title) && firstOf(words, ...RELIEVES) === undefined;
  return isOrder || isDuty ? { ...told, coarse: 'announced' } : told;
}
