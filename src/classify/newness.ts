import type { Reading } from './reading.js';

/** Whether a title brings news of a measure, speaks of one that is known, or neither is to be seen. */
export type Newness = 'new' | 'known' | 'unclear';

/** Concepts of config/lexicon/news.yaml. */
const NEW = 'step_new';
const KNOWN: readonly string[] = ['step_known', 'step_denies'];

/**
 * Prices that jump after a ban, a minister who protests against it, a ministry that keeps it or denies it: of a measure
 * that is known already. What a title says first decides: "bans exports, prices jump" is news, "prices jump after
 * Beijing bans exports" is not.
 */
export function readNewness({ words, normalised }: Reading): Newness {
  const startOf = (concepts: readonly string[]) =>
    words
      .filter(({ concept, end }) => concepts.includes(concept) && end <= normalised.titleEnd)
      .reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const news = startOf([NEW]);
  const known = startOf(KNOWN);
  if (news <= known) return news === Number.POSITIVE_INFINITY ? 'unclear' : 'new';
  return 'known';
}
