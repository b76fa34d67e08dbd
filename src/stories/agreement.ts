import { DAY_MS } from '../domain/durations.js';
import type { Signature, StoryMember, StoryState } from '../domain/story.js';
import type { StoryModel } from './model.js';

/** How two reports agree in what needs no language; in the order of the weights of the model. */
export const AGREEMENT = [
  'topic_same',
  'topic_differs',
  'stage_same',
  'parties_jaccard',
  'parties_same',
  'venue_shared',
  'venue_differs',
  'people_shared',
  'people_differ',
  'materials_jaccard',
  'materials_differ',
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
    for (const concept of member.concepts) {
      others.add(concept);
      const rarity = weights.get(concept);
      if (rarity === undefined) continue;
      both.add(concept);
      rare += rarity;
    }
    let words = 0;
    for (const key of member.title) if (title.has(key)) words++;
    const jaccard = (kind: string) => share(both.of(kind), own.of(kind) + others.of(kind));
    const differ = (kind: string) => (own.of(kind) && others.of(kind) && !both.of(kind) ? 1 : 0);
    const between = daysBetween(day, dayOf(member.concepts));
    const gap = item.at === undefined || member.at === undefined ? 1 : Math.abs(item.at - member.at) / DAY_MS;
    return [
      both.of('T'),
      differ('T'),
      both.of('S'),
      jaccard('P'),
      jaccard('P') === 1 ? 1 : 0,
      Math.min(1, both.of('V')),
      differ('V'),
      Math.min(2, both.of('N')),
      differ('N'),
      jaccard('M'),
      differ('M'),
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

type AgreementModel = StoryModel['agreement'];

/** Log-odds of one pair of reports. */
function agreementOdds(
  { bias, weights }: Pick<AgreementModel, 'bias' | 'weights'>,
  features: readonly number[],
): number {
  return features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias);
}

/**
 * The log-odds by agreement that an item belongs to a story: the best and the mean of its members, in
 * equal parts, so that one chance likeness is not enough. Absent where one side is not about trade policy.
 */
export function storyAgreement(
  item: Signature,
  weight: (concept: string) => number,
  model: AgreementModel,
): (story: StoryState) => number | undefined {
  if (item.concepts.length === 0) return () => undefined;
  const agree = agreeing(item, weight);
  return ({ members }) => {
    const odds = members
      .filter(({ concepts }) => concepts.length > 0)
      .map((member) => agreementOdds(model, agree(member)));
    if (odds.length === 0) return undefined;
    return (Math.max(...odds) + odds.reduce((sum, value) => sum + value, 0) / odds.length) / 2;
  };
}
