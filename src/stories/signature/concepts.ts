import { beginningIn, mainStage } from '../../domain/classification.js';
import { meet } from '../../domain/in-common.js';
import { PERCENT, POINTS, RATE, readNumber } from '../../domain/numbers.js';
import type { Report } from '../../domain/story.js';

/** Rates as the classifier reads them, those in Arabic, and points: two reports that tell of so many tell the same. */
const RATES = new RegExp(String.raw`${RATE}\s*-?\s*(?:${PERCENT}|${POINTS}|في المئة|بالمئة)`, 'giu');
/** Concepts of the lexicon, as mentions. */
const acts = (concepts: string): readonly string[] => concepts.split(/\s+/).map((concept) => `A:${concept}`);
/** Acts that are trade policy by their name. */
const TRADE: readonly string[] = acts(
  `tariff trade_remedy impose_duty tariff_relief export_curb entity_list trade_deal trade_talks
  trade_war outbound percent_on surcharge trade_pact_name`,
);
/** What else is done; the other concepts are moods or other parts of life, and tell no event from others. */
export const ACTS: ReadonlySet<string> = new Set([
  ...TRADE,
  ...acts(
    `restrict ease talks deal conclude collapse wto tariff_court threaten retaliate sanction takeover court_refund licence
    complaint vote probe visit flow_again import support`,
  ),
]);
/** What is told of is sport or crime: silver is a medal there, and copper is stolen. */
const ELSEWHERE: readonly string[] = acts('sport crime');
/** Materials that are many at once: a report that uses such a name may mean any of them. Told as kind K. */
const COLLECTIVE_NAMES: readonly string[] = ['critical_minerals', 'rare_earths', 'magnets', 'pgm'];
const COLLECTIVE_MENTIONS = new Set(COLLECTIVE_NAMES.map((key) => `M:${key}`));
const withCollective = (mention: string) =>
  COLLECTIVE_MENTIONS.has(mention) ? `K${mention.slice(1)}` : mention;
/** Whether a concept is of one of some kinds. */
export function isOf(kinds: string): (concept: string) => boolean {
  const isKind = new Uint8Array(128);
  for (const kind of kinds) isKind[kind.charCodeAt(0)] = 1;
  return (concept) => isKind[concept.charCodeAt(0)] === 1;
}
/** Whether a concept is a state or bloc. */
export const isParty = isOf('P');
/** Whether a concept is a critical material, single or collective. */
export const isMaterial = isOf('MK');
/** Metals of which a report that tells of critical minerals hardly ever speaks: of 72 such pairs of reports one was of one event. */
const BASE_METALS: readonly string[] = ['M:copper', 'M:aluminium'];
/** Whether a concept names goods, materials among them. */
export const isNamedGoods = isOf('MKG');
/** What collective names may mean: critical minerals any of the materials but base metals, magnets the rare earths; each of those is told to be one. */
const WIDE = new Map<string, (concept: string) => boolean>([
  ['K:critical_minerals', (concept) => isMaterial(concept) && !BASE_METALS.includes(concept)],
  ['K:magnets', (concept) => concept === 'K:rare_earths' || concept === 'K:critical_minerals'],
]);
/** Whether one side tells of critical minerals or magnets, by which it may mean a material of the other, but no other goods. */
export function mayMeanTheOthers(a: readonly string[], b: readonly string[]): boolean {
  const means = (wide: readonly string[], others: readonly string[]) =>
    wide.some((name) => {
      const isMeant = WIDE.get(name);
      return isMeant !== undefined && others.some(isMeant);
    });
  return means(a, b) || means(b, a);
}
/** Kinds that name something, where acts and days only tell of it. */
const NAMED = 'PMKGNCVOR';
export const isNamed = isOf(NAMED);
/** Kinds of which it is known how rare each concept is: all others are in most items, or in hardly any. */
const COUNTED = `${NAMED}A`;
/** Whether the index counts the items that tell a concept, so that its rarity is known. */
export const isCounted = isOf(COUNTED);
/** The anchor of all items that are about trade policy: how often it was used says how many they were. */
export const ABOUT_TRADE = 'trade';
/**
 * An item without a topic that is at least so likely about trade policy may be an angle on an event: so are 96 in a hundred
 * of the events' reports, and a fifth of the pool, of which half was chosen for such words.
 */
const LIKELY = 0.015;
/** Of a text that tells more, acts are left out, which come last; of a title that names more, the rest. */
const MOST = 32;
const MOST_IN_TITLE = 16;

/** The percentages of a text as plain decimals, each once. */
function readPercentages(text: string, lang: string | undefined): readonly string[] {
  const rates = text.normalize('NFKC').matchAll(RATES);
  return [...new Set(Array.from(rates, ([, rate = '']) => String(readNumber(rate, lang))))];
}

/** Whether an item without a topic may still be about trade policy: an angle on an event rarely repeats its act. */
function hintsAtTrade(mentions: readonly string[]): boolean {
  const has = (kinds: string) => mentions.filter(isOf(kinds)).length;
  const isAct = mentions.some((mention) => ACTS.has(mention));
  const isElsewhere = meet(mentions, ELSEWHERE);
  if (has('M') > 0) return isAct || (has('P') > 0 && !isElsewhere);
  return meet(mentions, TRADE) ? has('PGC') > 0 : has('GC') > 0 && has('P') > 1;
}

export type Concepts = {
  /** As `kind:code`, those of the headline first. */
  readonly concepts: readonly string[];
  /** Those of them that the title names, without acts. */
  readonly headline: readonly string[];
};

/** The item may be about trade policy, if the other report is. */
export const UNSURE = 'U:unsure';
const NOTHING: Concepts = { concepts: [], headline: [] };

/**
 * What an item says in no language: what it mentions and what was classified.
 * Beside the kinds of mentions there are T topic, I issuer, S stage, D day of the event, X further date, R rate in
 * percent, O document, K collective name, U unsure. Empty for an item that is not about trade policy by any sign.
 */
export function conceptsOf({ item, classification }: Report): Concepts {
  const text = `${item.title}\n${item.summary}`.slice(0, beginningIn(item.lang));
  const { category, relevance, mentions } = classification;
  const isSure = category !== 'none' || hintsAtTrade(mentions);
  if (!isSure && relevance < LIKELY) return NOTHING;
  const headline = classification.headline.map(withCollective).slice(0, MOST_IN_TITLE);
  const stage = mainStage(classification);
  const day =
    classification.dates.find(({ kind }) => kind === 'event')?.date ?? item.publishedAt?.slice(0, 10);
  const found = new Set(headline);
  const tell = (kind: string, codes: readonly string[]) => {
    for (const code of codes) found.add(`${kind}:${code}`);
  };
  if (!isSure) found.add(UNSURE);
  if (category !== 'none') found.add(`T:${category}`);
  if (stage !== undefined) found.add(`S:${stage}`);
  if (day !== undefined) found.add(`D:${day}`);
  for (const { kind, date } of classification.dates) if (kind !== 'event') found.add(`X:${date}`);
  for (const document of classification.documents) found.add(`O:${document.replaceAll(' ', '_')}`);
  for (const { role, unit, value } of classification.figures)
    if (role === 'duty' && unit === 'percent') found.add(`R:${value}`);
  tell('R', readPercentages(text, item.lang));
  tell('I', classification.issuers);
  tell('P', classification.issuers);
  tell('P', classification.targets);
  // A bare "suspends Announcement No. 46" tells of goods by its number alone, another by a code of the customs.
  if (!mentions.some(isMaterial))
    for (const key of classification.materials) found.add(withCollective(`M:${key}`));
  for (const mention of mentions)
    if (!mention.startsWith('A') || ACTS.has(mention)) found.add(withCollective(mention));
  return { concepts: [...found].slice(0, MOST), headline };
}
