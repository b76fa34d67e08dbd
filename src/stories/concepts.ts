import { mainStage } from '../domain/classification.js';
import type { Report } from '../domain/story.js';

const PERCENT =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s*-?\s*(?:%|％|per ?cent|percent|prozent|pour cent|por ciento|procent|proc\b|个百分点|個百分點|في المئة|بالمئة)/giu;
/** Acts that are trade policy by their name. */
const TRADE: ReadonlySet<string> = new Set(
  `tariff trade_remedy impose_duty tariff_relief tariff_court export_curb entity_list trade_deal trade_talks
  trade_war outbound percent_on surcharge trade_pact_name`
    .split(/\s+/)
    .map((concept) => `A:${concept}`),
);
/** What else is done: concepts of the lexicon that are no act, a mood or another part of life, tell no event from others. */
const ACTS: ReadonlySet<string> = new Set(
  `tariff trade_remedy impose_duty tariff_relief tariff_court export_curb entity_list restrict ease trade_deal
  trade_talks trade_war talks deal conclude collapse wto threaten retaliate sanction takeover court_refund licence
  complaint vote probe visit outbound flow_again percent_on trade_pact_name surcharge import support`
    .split(/\s+/)
    .map((concept) => `A:${concept}`),
);
/** Names of many materials at once, told as kind K. */
const COLLECTIVE: ReadonlySet<string> = new Set(['M:critical_minerals', 'M:rare_earths', 'M:magnets']);
/** Kinds of which it is known how rare each concept is: all others are in most items, or in hardly any. */
const COUNTED = 'PMKGNCVORA';
export const isCounted = (concept: string): boolean => COUNTED.includes(concept.charAt(0));
/** The anchor of all items that are about trade policy: how often it was used says how many they were. */
export const ABOUT_TRADE = 'trade';
const MOST = 32;

/** The percentages of a text as plain decimals, each once. */
function readPercentages(text: string): readonly string[] {
  const values = [...text.matchAll(PERCENT)].map((match) =>
    String(Number((match[1] ?? '').replace(',', '.'))),
  );
  return [...new Set(values)];
}

/** Whether an item without a topic may still be about trade policy: an angle on an event rarely repeats its act. */
function hintsAtTrade(named: readonly string[]): boolean {
  const count = (kinds: string) => named.filter((mention) => kinds.includes(mention.charAt(0))).length;
  if (count('MK') > 0) return true;
  return named.some((mention) => TRADE.has(mention)) ? count('PGC') > 0 : count('GC') > 0 && count('P') > 1;
}

/**
 * What an item says in no language: what it mentions and what was classified, as `kind:code`.
 * Beside the kinds of mentions there are T topic, I issuer, S stage, D day of the event, X further date, R rate in
 * percent, O document. Empty for an item that is not about trade policy by any sign.
 */
export function conceptsOf({ item, classification }: Report): readonly string[] {
  const text = `${item.title}\n${item.summary}`.slice(0, 900);
  const named = classification.mentions
    .filter((mention) => !mention.startsWith('A') || ACTS.has(mention))
    .map((mention) => (COLLECTIVE.has(mention) ? `K${mention.slice(1)}` : mention));
  if (classification.category === 'none' && !hintsAtTrade(named)) return [];
  const stage = mainStage(classification);
  const day =
    classification.dates.find(({ kind }) => kind === 'event')?.date ?? item.publishedAt?.slice(0, 10);
  const found = [
    ...(classification.category === 'none' ? [] : [`T:${classification.category}`]),
    ...(stage === undefined ? [] : [`S:${stage}`]),
    ...(day === undefined ? [] : [`D:${day}`]),
    ...classification.dates.filter(({ kind }) => kind !== 'event').map(({ date }) => `X:${date}`),
    ...classification.documents.map((document) => `O:${document.replaceAll(' ', '_')}`),
    ...classification.figures
      .filter(({ role, unit }) => role === 'duty' && unit === 'percent')
      .map(({ value }) => `R:${value}`),
    ...readPercentages(text).map((value) => `R:${value}`),
    ...classification.issuers.map((party) => `I:${party}`),
    ...classification.issuers.map((party) => `P:${party}`),
    ...classification.targets.map((party) => `P:${party}`),
    ...named,
  ];
  return [...new Set(found)].slice(0, MOST);
}
