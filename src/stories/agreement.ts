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

const DAY = 24 * 3_600_000;
const NONE: readonly string[] = [];

type Kinds = { readonly of: (letter: string) => readonly string[]; readonly day: number };

/** A member is compared with item after item, so its concepts are sorted by kind once. */
const sorted = new WeakMap<readonly string[], Kinds>();

function kindsOf(concepts: readonly string[]): Kinds {
  let kinds = sorted.get(concepts);
  if (kinds === undefined) {
    const byLetter = new Map<string, string[]>();
    for (const concept of concepts) {
      const letter = concept.charAt(0);
      const alike = byLetter.get(letter);
      if (alike) alike.push(concept);
      else byLetter.set(letter, [concept]);
    }
    const of = (letter: string) => byLetter.get(letter) ?? NONE;
    kinds = { of, day: Date.parse(of('D')[0]?.slice(2) ?? '') / DAY };
    sorted.set(concepts, kinds);
  }
  return kinds;
}

function overlap(a: readonly string[], b: readonly string[]) {
  let shared = 0;
  for (const value of a) if (b.includes(value)) shared++;
  const all = a.length + b.length - shared;
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    differ: a.length > 0 && b.length > 0 && shared === 0 ? 1 : 0,
  };
}

/** Compares two reports of trade policy. `weight` says how rare one of the item's concepts is, 0 to 1. Pure. */
export function agree(item: Signature, member: StoryMember, weight: (concept: string) => number): number[] {
  const [own, other] = [kindsOf(item.concepts), kindsOf(member.concepts)];
  const of = (letter: string) => overlap(own.of(letter), other.of(letter));
  const [topic, parties, venue, people, materials] = [of('T'), of('P'), of('V'), of('N'), of('M')];
  const [date, rate] = [of('X'), of('R')];
  const between = Math.abs(own.day - other.day);
  const gap = item.at === undefined || member.at === undefined ? 1 : Math.abs(item.at - member.at) / DAY;
  let mass = 0;
  let rare = 0;
  for (const concept of item.concepts) {
    const rarity = weight(concept);
    mass += rarity;
    if (member.concepts.includes(concept)) rare += rarity;
  }
  return [
    topic.shared,
    topic.differ,
    of('S').shared,
    parties.jaccard,
    parties.jaccard === 1 ? 1 : 0,
    Math.min(1, venue.shared),
    venue.differ,
    Math.min(2, people.shared),
    people.differ,
    materials.jaccard,
    materials.differ,
    of('A').jaccard,
    of('D').shared,
    Number.isNaN(between) ? 0.5 : Math.log1p(between),
    Math.min(1, date.shared),
    date.differ,
    Math.min(1, rate.shared),
    rate.differ,
    Math.min(1, of('O').shared),
    Math.log1p(gap),
    mass === 0 ? 0 : rare / mass,
    overlap(item.title, member.title).jaccard,
    item.lang === member.lang ? 1 : 0,
  ];
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
  story: StoryState,
  weight: (concept: string) => number,
  model: AgreementModel,
): number | undefined {
  const members = story.members.filter(({ concepts }) => concepts.length > 0);
  if (item.concepts.length === 0 || members.length === 0) return undefined;
  const odds = members.map((member) => agreementOdds(model, agree(item, member, weight)));
  return (Math.max(...odds) + odds.reduce((sum, value) => sum + value, 0) / odds.length) / 2;
}
