import { endsBetween } from './clause.js';
import { firstOf, type Reading, type WordMention } from './reading.js';

// Concepts of config/lexicon/news.yaml and steps.yaml.
const NEW: readonly string[] = ['step_new', 'step_decides', 'step_turn'];
/** What a court does is news in whatever words: "tariffs are unlawful, appeals court says". */
const RULED: readonly string[] = ['struck_down', 'step_upheld'];
const KNOWN: readonly string[] = ['step_known', 'step_denies', 'step_no_deal'];

/** What a title brings: `new`, and the word that says so; `known` already; or it is `silent` on that. */
export type News =
  | { readonly kind: 'new'; readonly word: WordMention }
  | { readonly kind: 'known' }
  | { readonly kind: 'silent' };

const PART_ENDS = /[.。!！:：,，;；?？]/g;

/** The questions of a title, each from the end of the part before it to its mark; what stands beside one may be news. */
function questionsIn(title: string): readonly (readonly [from: number, to: number])[] {
  const asked: (readonly [number, number])[] = [];
  let from = 0;
  for (const { 0: end, index } of title.matchAll(PART_ENDS)) {
    if (end === '?' || end === '？') asked.push([from, index]);
    from = index + 1;
  }
  return asked;
}

/**
 * Whether a title brings news of a measure or of talks, or speaks of what is known already: prices that jump after a
 * ban, a minister who protests against a deal, a ministry that keeps a rule or denies it. Within a clause what is said
 * first decides: "bans exports, prices jump" is news and so is "prices jump: Beijing bans exports", "prices jump after
 * Beijing bans exports" is none. What begins today is news wherever that stands; what is of old or supposed is none, nor is
 * what is asked.
 */
export function readNews({ words, normalised: { text, titleEnd } }: Reading): News {
  const asked = questionsIn(text.slice(0, titleEnd));
  const said = words.filter(
    ({ start, end }) => end <= titleEnd && !asked.some(([from, to]) => start >= from && end <= to),
  );
  if (firstOf(said, 'step_past')) return { kind: 'known' };
  const now = firstOf(said, 'step_now');
  if (now) return { kind: 'new', word: now };
  const fresh = firstOf(said, 'tariff_court') ? [...NEW, ...RULED] : NEW;
  const rank = ({ concept }: WordMention) => (fresh.includes(concept) ? 0 : 1);
  let lastKnown: number | undefined;
  // Of words that begin alike the news comes first.
  for (const word of [...said].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const { concept, start, end } = word;
    if (fresh.includes(concept) && (lastKnown === undefined || endsBetween(text, lastKnown, start)))
      return { kind: 'new', word };
    if (KNOWN.includes(concept)) lastKnown = Math.max(lastKnown ?? 0, end);
  }
  return { kind: lastKnown === undefined ? 'silent' : 'known' };
}
