import type { Reading } from './reading.js';

/** Whether a title brings news of a measure, speaks of one that is known, or neither is to be seen. */
export type Newness = 'new' | 'known' | 'unclear';

/**
 * Prices that jump after a ban, a minister who protests against it, a ministry that keeps it or denies it: of a measure
 * that is known already. A word of decision outweighs them ("bans exports, prices jump"), a denial outweighs all.
 */
export function readNewness({ words, normalised }: Reading): Newness {
  const says = (concept: string) =>
    words.some((word) => word.concept === concept && word.end <= normalised.titleEnd);
  if (says('step_denies')) return 'known';
  if (says('step_new')) return 'new';
  return says('step_known') ? 'known' : 'unclear';
}
