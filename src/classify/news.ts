import { endsBetween } from './clause.js';
import { firstOf, type Reading, type WordMention } from './reading.js';

// Concepts of config/lexicon/news.yaml and steps.yaml.
const NEW: readonly string[] = ['step_new', 'step_decides', 'step_turn'];
const KNOWN: readonly string[] = ['step_known', 'step_denies', 'step_no_deal'];

/** What a title brings: `new`, and the word that says so; `known` already; or it is `silent` on that. */
export type News =
  | { readonly kind: 'new'; readonly word: WordMention }
  | { readonly kind: 'known' }
  | { readonly kind: 'silent' };

const rank = ({ concept }: WordMention) => (NEW.includes(concept) ? 0 : 1);

/** Where the question begins that a title ends with, at its end if it asks nothing. What stands before may be news. */
function questionStart(title: string): number {
  const asked = title.trimEnd();
  if (!asked.endsWith('?') && !asked.endsWith('？')) return title.length;
  let start = asked.length;
  while (start > 0 && !'.。!！:：,，;；'.includes(asked.charAt(start - 1))) start -= 1;
  return start;
}

/**
 * Whether a title brings news of a measure or of talks, or speaks of what is known already: prices that jump after a
 * ban, a minister who protests against a deal, a ministry that keeps a rule or denies it. Within a clause what is said
 * first decides: "bans exports, prices jump" is news and so is "prices jump: Beijing bans exports", "prices jump after
 * Beijing bans exports" is none. What begins today is news wherever that stands; what is of old or supposed is none, nor is
 * what is asked.
 */
export function readNews({ words, normalised: { text, titleEnd } }: Reading): News {
  const asked = questionStart(text.slice(0, titleEnd));
  const said = words.filter(({ start, end }) => end <= titleEnd && start < asked);
  if (firstOf(said, 'step_past')) return { kind: 'known' };
  const now = firstOf(said, 'step_now');
  if (now) return { kind: 'new', word: now };
  let lastKnown: number | undefined;
  // Of words that begin alike the news comes first.
  for (const word of [...said].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const { concept, start, end } = word;
    if (NEW.includes(concept) && (lastKnown === undefined || endsBetween(text, lastKnown, start)))
      return { kind: 'new', word };
    if (KNOWN.includes(concept)) lastKnown = Math.max(lastKnown ?? 0, end);
  }
  return { kind: lastKnown === undefined ? 'silent' : 'known' };
}
