import { offeredReliefIn } from '../../reading/left-out/offered-relief.js';
import type { Reading } from '../../reading/reading.js';
import { asDone, type Certain } from '../../reading/said.js';

/** A relief from duties that one only offers another. */
export function offeredRelief(reading: Reading): Certain | undefined {
  const offer = offeredReliefIn(reading);
  return offer?.isOnlyOffered ? asDone(reading, 'proposed', offer.verb) : undefined;
}
