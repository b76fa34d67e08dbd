import { meet } from '../../domain/in-common.js';
import type { Measure } from '../../domain/measure.js';
import type { Claim } from '../claims/claim.js';
import type { Placed } from './placed.js';

/** Where a claim of a report belongs among the measures known before it. */
type Place = { readonly claim: Claim; readonly found: readonly Placed[] };

/** Where a report tells several numbers apart, only the first of them may become that of a measure that had none. */
export function oneNumberEach(places: readonly Place[], measures: readonly Measure[]): Place[] {
  const numbers = new Map<number, readonly string[]>();
  return places.map(({ claim, found }) => {
    const isOpen = ({ index, claim: { documents } }: Placed) =>
      documents.length === 0 || meet(numbers.get(index) ?? documents, documents);
    const open = found.filter(isOpen);
    for (const { index, claim: placed } of open)
      if (measures[index]?.documents.length === 0 && placed.documents.length > 0 && !numbers.has(index))
        numbers.set(index, placed.documents);
    return { claim, found: open };
  });
}
