import { endsBetween } from './clause.js';
import type { Reading, WordMention } from './reading.js';

/** Concepts of config/lexicon/news.yaml and steps.yaml. */
const KNOWN: readonly string[] = ['step_known', 'step_denies', 'step_no_deal'];

const rank = ({ concept }: WordMention) => (concept === 'step_new' ? 0 : 1);

/**
 * Whether a title speaks of a measure that is known already: prices that jump after a ban, a minister who protests
 * against it, a ministry that keeps it or denies it. Within a clause what is said first decides: "bans exports,
 * prices jump" is news and so is "prices jump: Beijing bans exports", "prices jump after Beijing bans exports" is
 * none. What begins today is news wherever that stands.
 */
export function isEcho({ words, normalised: { text, titleEnd } }: Reading): boolean {
  const said = words.filter(({ end }) => end <= titleEnd);
  if (said.some(({ concept }) => concept === 'step_now')) return false;
  let lastKnown: number | undefined;
  // Of words that begin alike the news comes first.
  for (const { concept, start, end } of [...said].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    if (concept === 'step_new' && (lastKnown === undefined || endsBetween(text, lastKnown, start)))
      return false;
    if (KNOWN.includes(concept)) lastKnown = Math.max(lastKnown ?? 0, end);
  }
  return lastKnown !== undefined;
}
