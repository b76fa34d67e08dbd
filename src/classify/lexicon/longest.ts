import { settleOrder } from '../../domain/order.js';
import type { Hit } from './matcher.js';

export type Found<T> = Hit<T> & {
  readonly layer: number;
  readonly excluded: boolean;
  /** How much of it the word spells out, in UTF-16 units. */
  readonly spelled: number;
  /** What stays of its layer before it, as long as it stays itself. */
  before: Found<T> | undefined;
  stays: boolean;
};

/**
 * Of hits of one layer that overlap, the longer stays, of equals the first; the same span may mean several things, unless
 * an exclusion spells more of it. `lasts` has room for a hit of each layer, and is empty before and after.
 */
export function longest<T>(hits: Found<T>[], lasts: (Found<T> | undefined)[]): Hit<T>[] {
  settleOrder(
    hits,
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      a.layer - b.layer ||
      b.spelled - a.spelled ||
      Number(a.excluded) - Number(b.excluded),
  );
  for (const hit of hits) {
    let last = lasts[hit.layer];
    if (last && hit.start < last.end) {
      const length = hit.end - hit.start;
      const taken = last.end - last.start;
      const same = last.start === hit.start && length === taken;
      // What one entry excludes may be what another one names (Papua New Guinea is not Guinea): the one that spells more prevails.
      if (same && last.excluded && !hit.excluded) continue;
      if (!same) {
        if (length < taken || (length === taken && !hit.excluded)) continue;
        while (last && hit.start < last.end) {
          last.stays = false;
          last = last.before;
        }
      }
    }
    hit.before = last;
    hit.stays = true;
    lasts[hit.layer] = hit;
  }
  for (const { layer } of hits) lasts[layer] = undefined;
  return hits.filter(({ stays, excluded }) => stays && !excluded);
}
