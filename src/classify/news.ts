import { refusedBurden } from './reading/asked-burdens.js';
import { NEWS } from './reading/concepts.js';
import { wishedRelief } from './reading/left-out/wished-relief.js';
import { beginsAt, firstOf } from './reading/mentions.js';
import type { Reading, WordMention } from './reading/reading.js';
import { isLeftUndone } from './reading/said.js';
import { askedLast, isOnlyAsked, statedIn } from './reading/stated.js';
import { isInvented } from './reading/told-acts.js';
import { tellsTradeAlone } from './reading/trade-alone.js';
import { endsBetween } from './text/clause.js';
import { endsSentence } from './text/sentence-end.js';

// Concepts of config/lexicon/news.yaml and steps.yaml.
const MOVES_MARKETS: readonly string[] = [...NEWS, 'threaten'];
const movesMarkets = ({ concept }: WordMention): boolean => MOVES_MARKETS.includes(concept);
const KNOWN: readonly string[] = ['step_known', 'named_tariff_kept', 'step_denies', 'step_no_deal'];

/** What a title brings: `new`, and the word that says so; `known` already; a `comment` on it; or it is `silent` on that. */
export type News =
  | { readonly kind: 'new'; readonly word: WordMention }
  | { readonly kind: 'known' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'silent' };

/** From a word to the clause that it opens: "bedauert, dass". */
const COMMA = /^\p{L}*, /u;

/** "As Beijing tightens curbs, carmakers …": that is where the news stands, and not what it is. */
const AS_CLAUSE = /^[^,]+, /u;

/** The end of a part of a title, and the blank before the next one. */
const PART_ENDS = /(?: -|[:?!–—|]) $/;

/** Whether a word of explainers opens the title, or a later part of it: "Rare earths: how Beijing …". */
function opensPart(text: string, start: number): boolean {
  return start === 0 || PART_ENDS.test(text.slice(0, start)) || (start > 1 && endsSentence(text, start - 2));
}

/** What lightens a measure, or ends it. */
const RELIEVING: readonly string[] = ['eased', 'revoked', 'suspended', 'struck_down', 'step_cuts'];

/** Whether a word tells of a relief that has not come: "has not lifted tariffs". */
const isReliefUndone = (reading: Reading, { start, end }: WordMention): boolean =>
  reading.title.words.some(
    (relief) =>
      RELIEVING.includes(relief.concept) &&
      relief.start <= end &&
      relief.end >= start &&
      isLeftUndone(reading, relief),
  );

const isNewIn = (
  reading: Reading,
  word: WordMention,
  decided: readonly (WordMention | undefined)[],
): boolean => decided.includes(word) || (NEWS.includes(word.concept) && !isReliefUndone(reading, word));

/** Whether a title is that of a column, an explainer or a market report. Words that `decided` something are news in whatever words. */
export function isComment(reading: Reading, decided: readonly (WordMention | undefined)[]): boolean {
  const { text } = reading;
  const { words } = reading.title;
  const isNew = (word: WordMention) => isNewIn(reading, word, decided);
  const isBehind = (start: number, moves: (word: WordMention) => boolean) =>
    words.some((word) => moves(word) && word.start < start);
  return words.some(({ concept, start }) => {
    if (concept === 'step_comment_first') return start === 0;
    // "Beijing bans gallium exports: what we know" tells news first, and so does "… raised to 145%, Nasdaq falls".
    if (concept === 'step_comment_explains') return opensPart(text, start) && !isBehind(start, isNew);
    // What is judged in a clause of its own is no comment behind news; Chinese marks one by a blank.
    if (concept === 'step_comment_aside')
      return !isBehind(start, (word) => isNew(word) && /[ ,;:。!?]/u.test(text.slice(word.end, start)));
    if (concept === 'step_comment_market') return !isBehind(start, movesMarkets);
    return concept === 'step_comment';
  });
}

/**
 * Whether a title brings news of a measure or of talks, or speaks of what is known already: prices that jump after a
 * ban, a minister who protests against a deal, a ministry that keeps a rule or denies it. Within a clause what is said
 * first decides: "bans exports, prices jump" is news and so is "prices jump: Beijing bans exports", "prices jump after
 * Beijing bans exports" is none. What begins today is news wherever that stands; what is of old or supposed is none, nor is
 * what is asked. A column, an explainer or a mere question brings none, whatever it speaks of. Words that `decided` something are
 * news in whatever words: what a court does, a duty taken in answer, a measure that runs out, or that somebody threatens with.
 */
export function readNews(reading: Reading, decided: readonly (WordMention | undefined)[]): News {
  const { text } = reading;
  const { words } = reading.title;
  const isNew = (word: WordMention) => isNewIn(reading, word, decided);
  if (isOnlyAsked(reading) || isComment(reading, decided)) return { kind: 'comment' };
  const said = statedIn(reading);
  if (firstOf(said, 'step_past') || isInvented(reading) || tellsTradeAlone(reading)) return { kind: 'known' };
  const now = firstOf(said, 'step_now');
  if (now) return { kind: 'new', word: now };
  const refused = refusedBurden(reading);
  const wished = wishedRelief(reading);
  let lastKnown: number | undefined;
  const goesBeyond = (known: number, start: number) => {
    // What is denied, or deplored, in a clause of its own: "zaprzecza, by wstrzymywał", "bedauert, dass".
    const [comma = ''] = COMMA.exec(text.slice(known, start)) ?? [];
    const isOpened = comma !== '' && beginsAt(words, known + comma.length, 'rule_that');
    return endsBetween(text, isOpened ? known + comma.length : known, start);
  };
  const isAsFirst = firstOf(words, 'rule_as_clause')?.start === 0;
  const beside = (isAsFirst && AS_CLAUSE.exec(text)?.[0].length) || 0;
  // Of words that begin alike the news comes first.
  for (const word of [...said].sort((a, b) => a.start - b.start || Number(isNew(b)) - Number(isNew(a)))) {
    const { concept, start, end } = word;
    const isBeside = end <= beside;
    if (isNew(word) && !isBeside && (lastKnown === undefined || goesBeyond(lastKnown, start)))
      return { kind: 'new', word };
    const isKnown =
      KNOWN.includes(concept) ||
      (concept === refused?.concept && start === refused.start) ||
      word === wished ||
      (isBeside && isNew(word)) ||
      (NEWS.includes(concept) && isReliefUndone(reading, word));
    if (isKnown) lastKnown = Math.max(lastKnown ?? 0, end);
  }
  // "Cobalt quotas: who wins?", "dearer by a fifth, is the ban to blame?" ask of what is known; "magnets: China eases curbs?"
  // asks whether that is so.
  const asked = askedLast(reading);
  const asksOfAct = words.some((word) => isNew(word) && word.start >= (asked?.from ?? 0));
  if (asked && (asked.isHeaded ? !asksOfAct : lastKnown !== undefined)) return { kind: 'comment' };
  return { kind: lastKnown === undefined ? 'silent' : 'known' };
}
