import { DAY_MS } from '../domain/durations.js';
import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import { logOdds, type Trees } from './trees.js';

/** How two reports agree in what needs no language; in the order of the weights of the model. */
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
] as const;

/** How many concepts there are of each kind, by the letter that it begins with. */
const createTally = () => {
  const counts = new Uint8Array(32);
  const place = (text: string) => text.charCodeAt(0) & 31;
  return {
    add: (concept: string) => {
      const kind = place(concept);
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
    of: (letter: string) => counts[place(letter)] ?? 0,
    clear: () => counts.fill(0),
  };
};

/** Kinds of concepts that name something, where acts and days only tell of it. */
const NAMED: ReadonlySet<string> = new Set('PMKGNCVOR');

type Tally = ReturnType<typeof createTally>;

const dayOf = (concepts: readonly string[]) => concepts.find((concept) => concept.startsWith('D:'))?.slice(2);

/**
 * Compares a report of trade policy with others. What is asked of it each time is sorted out once, for it meets
 * up to sixty. `weight` says how rare one of its concepts is, 0 to 1. Pure.
 */
export function agreeing(
  item: Signature,
  weight: (concept: string) => number,
): (member: StoryMember) => number[] {
  const weights = new Map(item.concepts.map((concept) => [concept, weight(concept)]));
  const title = new Set(item.title);
  const day = dayOf(item.concepts);
  const [own, others, both] = [createTally(), createTally(), createTally()];
  let mass = 0;
  for (const [concept, rarity] of weights) {
    own.add(concept);
    mass += rarity;
  }
  return (member) => {
    others.clear();
    both.clear();
    let rare = 0;
    let named = 0;
    for (const concept of member.concepts) {
      others.add(concept);
      const rarity = weights.get(concept);
      if (rarity === undefined) continue;
      both.add(concept);
      rare += rarity;
      if (NAMED.has(concept.charAt(0))) named += rarity;
    }
    let words = 0;
    for (const key of member.title) if (title.has(key)) words++;
    const of = (tally: Tally, kinds: readonly string[]) =>
      kinds.reduce((sum, kind) => sum + tally.of(kind), 0);
    const jaccard = (...kinds: string[]) => share(of(both, kinds), of(own, kinds) + of(others, kinds));
    const differ = (...kinds: string[]) =>
      of(own, kinds) > 0 && of(others, kinds) > 0 && of(both, kinds) === 0 ? 1 : 0;
    // Each names some that the other does not: the United States with Switzerland, and with Korea.
    const apart = (...kinds: string[]) =>
      Math.min(2, of(own, kinds) - of(both, kinds), of(others, kinds) - of(both, kinds));
    // A collective name may mean any material, but no other goods.
    const isCovered =
      (own.of('K') > 0 && of(others, ['K', 'M']) > 0) || (others.of('K') > 0 && of(own, ['K', 'M']) > 0);
    const between = daysBetween(day, dayOf(member.concepts));
    const gap = item.at === undefined || member.at === undefined ? 1 : Math.abs(item.at - member.at) / DAY_MS;
    return [
      both.of('T'),
      differ('T'),
      both.of('S'),
      Math.min(1, both.of('I')),
      differ('I'),
      jaccard('P'),
      jaccard('P') === 1 ? 1 : 0,
      Math.min(1, both.of('V')),
      differ('V'),
      Math.min(2, both.of('N')),
      differ('N'),
      apart('P'),
      jaccard('M', 'G', 'K'),
      isCovered ? 0 : differ('M', 'G', 'K'),
      apart('M', 'G'),
      Math.min(2, both.of('C')),
      differ('C'),
      jaccard('A'),
      both.of('D'),
      between === undefined ? 0.5 : Math.log1p(between),
      Math.min(1, both.of('X')),
      differ('X'),
      Math.min(1, both.of('R')),
      differ('R'),
      Math.min(1, both.of('O')),
      Math.log1p(gap),
      mass === 0 ? 0 : rare / mass,
      Math.min(4, named),
      share(words, title.size + member.title.length),
      item.lang === member.lang ? 1 : 0,
    ];
  };
}

/** Jaccard likeness of two sets from the number they share and the sum of their sizes. */
const share = (shared: number, sizes: number) => (shared === 0 ? 0 : shared / (sizes - shared));

function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a === b) return a === undefined ? undefined : 0;
  const days = Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / DAY_MS;
  return Number.isNaN(days) ? undefined : days;
}

/** How rare a concept is that `count` of `total` items named: 0.05 for the commonest, about 1 for one that few did. */
export function rarity(count: number, total: number): number {
  return Math.max(0.05, Math.log((total + 2) / (count + 0.5)) / Math.log(total + 2));
}

/**
 * The log-odds by agreement that an item belongs to a story: the best and the mean of its members, in
 * equal parts, so that one chance likeness is not enough. Absent where one side is not about trade policy.
 */
export function storyAgreement(
  item: Signature,
  weight: (concept: string) => number,
  trees: Trees,
): (story: StoryState) => number | undefined {
  if (item.concepts.length === 0) return () => undefined;
  const agree = agreeing(item, weight);
  return ({ members }) => {
    const odds = members
      .filter(({ concepts }) => concepts.length > 0)
      .map((member) => logOdds(trees, agree(member)));
    if (odds.length === 0) return undefined;
    return (Math.max(...odds) + odds.reduce((sum, value) => sum + value, 0) / odds.length) / 2;
  };
}
