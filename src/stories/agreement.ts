import { DAY_MS, daysBetween } from '../domain/durations.js';
import type { Signature, StoryCore, StoryMember } from '../domain/story.js';
import { isCounted, isNamed, isParty, mayMeanTheOthers, UNSURE } from './concepts.js';
import { logOdds, type Trees } from './trees.js';
import { vectorOf } from './vector.js';

/** How two reports agree in what needs no language; in the order that the trees of the model know. */
export const AGREEMENT = [
  'topic_same',
  'topic_differs',
  'stage_same',
  'issuers_shared',
  'issuers_differ',
  'parties_jaccard',
  'parties_same',
  'venue_shared',
  'venue_differs',
  'people_shared',
  'people_differ',
  'parties_apart',
  'goods_jaccard',
  'goods_differ',
  'goods_apart',
  'companies_shared',
  'companies_differ',
  'acts_jaccard',
  'day_same',
  'days_between',
  'date_shared',
  'date_differs',
  'rate_shared',
  'rate_differs',
  'document_shared',
  'gap',
  'rare_share',
  'rare_named',
  'title_likeness',
  'same_language',
  'headline_parties_shared',
  'headline_parties_apart',
  'headline_told_least',
  'headline_told_most',
  'act_same',
] as const;

const agreementIn = vectorOf(AGREEMENT);

/** Numbers of concepts by their kind, the letter that each begins with. */
type Tally = Uint8Array;
const KINDS = 32;
const kindOf = (concept: string) => concept.charCodeAt(0) & (KINDS - 1);
const add = (tally: Tally, concept: string) => {
  const kind = kindOf(concept);
  tally[kind] = (tally[kind] as number) + 1;
};
/** How many concepts of some kinds there are. */
function count(tally: Tally, kinds: string): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++) sum += tally[kinds.charCodeAt(i) & (KINDS - 1)] as number;
  return sum;
}

/** What two reports share of some kinds of concepts, and how many each has. */
type Overlap = { readonly both: number; readonly own: number; readonly others: number };

const jaccard = ({ both, own, others }: Overlap) => share(both, own + others);
const differ = ({ both, own, others }: Overlap) => (own > 0 && others > 0 && both === 0 ? 1 : 0);
/** Both name some, and the same ones. */
const areSame = ({ both, own, others }: Overlap) => both > 0 && both === own && both === others;
/** Each names some that the other does not: the United States with Switzerland, and with Korea. */
const apart = ({ both, own, others }: Overlap) => Math.min(2, own - both, others - both);

const dayOf = (concepts: readonly string[]) => concepts.find((concept) => concept.startsWith('D:'))?.slice(2);

/**
 * Compares a report of trade policy with others. What is asked of it each time is sorted out once, for it meets
 * up to sixty. `weight` says how rare one of its concepts is, 0 to 1. Pure.
 */
export function agreeing(
  item: Signature,
  weight: (concept: string) => number,
): (member: StoryMember) => number[] {
  const weights = new Map(
    item.concepts.map((concept) => [concept, isCounted(concept) ? weight(concept) : 0]),
  );
  const title = new Set(item.title);
  const day = dayOf(item.concepts);
  const headlineParties = item.headline.filter(isParty);
  const [own, others, both] = [new Uint8Array(KINDS), new Uint8Array(KINDS), new Uint8Array(KINDS)];
  const of = (kinds: string): Overlap => ({
    both: count(both, kinds),
    own: count(own, kinds),
    others: count(others, kinds),
  });
  let mass = 0;
  for (const [concept, rarity] of weights) {
    add(own, concept);
    mass += rarity;
  }
  return (member) => {
    others.fill(0);
    both.fill(0);
    let rare = 0;
    let named = 0;
    for (const concept of member.concepts) {
      add(others, concept);
      const rarity = weights.get(concept);
      if (rarity === undefined) continue;
      add(both, concept);
      rare += rarity;
      if (isNamed(concept)) named += rarity;
    }
    let words = 0;
    for (const key of member.title) if (title.has(key)) words++;
    const [parties, goods, people, companies] = [of('P'), of('MGK'), of('N'), of('C')];
    const [issuers, venues, dates, rates] = [of('I'), of('V'), of('X'), of('R')];
    const toldOfOwn = told(item.headline, (concept) => member.concepts.includes(concept));
    const toldOfOthers = told(member.headline, (concept) => weights.has(concept));
    const headlines = overlap(headlineParties, member.headline.filter(isParty));
    const between = daysApart(day, dayOf(member.concepts));
    const gap = item.at === undefined || member.at === undefined ? 1 : Math.abs(item.at - member.at) / DAY_MS;
    return agreementIn({
      topic_same: count(both, 'T'),
      topic_differs: differ(of('T')),
      stage_same: count(both, 'S'),
      issuers_shared: Math.min(1, issuers.both),
      issuers_differ: differ(issuers),
      parties_jaccard: jaccard(parties),
      parties_same: jaccard(parties) === 1 ? 1 : 0,
      venue_shared: Math.min(1, venues.both),
      venue_differs: differ(venues),
      people_shared: Math.min(2, people.both),
      people_differ: differ(people),
      parties_apart: apart(parties),
      goods_jaccard: jaccard(goods),
      goods_differ: differ(goods) === 1 && !mayMeanTheOthers(item.concepts, member.concepts) ? 1 : 0,
      goods_apart: apart(of('MG')),
      companies_shared: Math.min(2, companies.both),
      companies_differ: differ(companies),
      acts_jaccard: jaccard(of('A')),
      day_same: count(both, 'D'),
      days_between: between === undefined ? 0.5 : Math.log1p(between),
      date_shared: Math.min(1, dates.both),
      date_differs: differ(dates),
      rate_shared: Math.min(1, rates.both),
      rate_differs: differ(rates),
      document_shared: Math.min(1, count(both, 'O')),
      gap: Math.log1p(gap),
      rare_share: mass === 0 ? 0 : rare / mass,
      rare_named: Math.min(4, named),
      title_likeness: share(words, title.size + member.title.length),
      same_language: item.lang !== '' && item.lang === member.lang ? 1 : 0,
      headline_parties_shared: Math.min(2, headlines.both),
      headline_parties_apart: apart(headlines),
      headline_told_least: Math.min(toldOfOwn, toldOfOthers),
      headline_told_most: Math.max(toldOfOwn, toldOfOthers),
      // The same step of the same actors; the more so, the more of all parties are the same.
      act_same: count(both, 'T') > 0 && count(both, 'S') > 0 && areSame(issuers) ? 1 + jaccard(parties) : 0,
    });
  };
}

const overlap = (own: readonly string[], others: readonly string[]): Overlap => ({
  both: own.filter((concept) => others.includes(concept)).length,
  own: own.length,
  others: others.length,
});

/** The share of a headline that the other report tells as well; half of an empty one, for nothing speaks against it. */
function told(headline: readonly string[], isTold: (concept: string) => boolean): number {
  if (headline.length === 0) return 0.5;
  return headline.filter(isTold).length / headline.length;
}

/** Jaccard likeness of two sets from the number they share and the sum of their sizes. */
const share = (shared: number, sizes: number) => (shared === 0 ? 0 : shared / (sizes - shared));

function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return 0;
  const days = Math.abs(daysBetween(a, b));
  return Number.isNaN(days) ? undefined : days;
}

/** How rare a concept is that `count` of `total` items named: from 0.05 for the commonest to 1 for one that hardly any did. */
export function rarity(count: number, total: number): number {
  return Math.min(1, Math.max(0.05, Math.log((total + 2) / (count + 0.5)) / Math.log(total + 2)));
}

/**
 * The log-odds by agreement that an item belongs to a story: the best and the mean of its members, in
 * equal parts, so that one chance likeness is not enough. Absent where one side is not about trade policy, or where
 * all only may be: other news goes by its wording.
 */
export function storyAgreement(
  item: Signature,
  weight: (concept: string) => number,
  trees: Trees,
): (story: StoryCore) => number | undefined {
  if (item.concepts.length === 0) return () => undefined;
  const agree = agreeing(item, weight);
  const isSure = !item.concepts.includes(UNSURE);
  return ({ members }) => {
    const others = members.filter(({ concepts }) => concepts.length > 0);
    const isAbout = isSure || others.some(({ concepts }) => !concepts.includes(UNSURE));
    if (others.length === 0 || !isAbout) return undefined;
    const odds = others.map((member) => logOdds(trees, agree(member)));
    return (Math.max(...odds) + odds.reduce((sum, value) => sum + value, 0) / odds.length) / 2;
  };
}
