import type { Signature, StoryMember, StoryProbe, StoryState } from '../domain/story.js';
import { numbersConflict } from './numbers.js';

/** Names of the features, in the order of the vector; a model is only good for the list it was trained on. */
export const FEATURES = [
  'member_cover',
  'member_weighted_jaccard',
  'member_jaccard',
  'members_mean_jaccard',
  'terms_cover_title',
  'terms_share_title',
  'terms_cover_body',
  'terms_cosine',
  'names_cover',
  'names_shared',
  'rarest_shared',
  'member_shared',
  'numbers_shared',
  'numbers_conflict',
  'gap_last',
  'gap_first',
  'gap_member',
  'same_language',
  'story_size',
  'series',
  'title_words',
  'shared_mass',
  'cohesion',
  'title_rarity',
  'jaccard_lead',
  'cosine_lead',
  'second_shared',
  'third_shared',
  'names_mass',
  'mass_lead',
  'body_mass',
  'title_in_body',
  'two_members',
] as const;

export type Comparison = {
  readonly story: StoryState;
  /** The member whose title is closest, and the plain Jaccard likeness of the two titles' words. */
  readonly closest: StoryMember | undefined;
  readonly likeness: number;
  /** Shared keys, rarest first. */
  readonly shared: readonly string[];
  readonly features: number[];
};

/** A missing time has its own value, which a tree can split off. */
const UNKNOWN = -1;

function hours(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? UNKNOWN : Math.log1p(Math.abs(a - b) / 3_600_000);
}

/** Hours outside the story's life so far; 0 within it. */
function gapTo(at: number | undefined, { first, last }: StoryState): number {
  if (at === undefined || first === undefined || last === undefined) return UNKNOWN;
  return Math.log1p(Math.max(0, at - last, first - at) / 3_600_000);
}

const at = (features: readonly number[], name: (typeof FEATURES)[number]) =>
  features[FEATURES.indexOf(name)] ?? 0;

type Words = { readonly uses: ReadonlyMap<string, number>; readonly names: ReadonlySet<string> };

/** A story is compared with item after item, so its words are looked up in tables made once. */
const tables = new WeakMap<StoryState, Words>();

function wordsOf(story: StoryState): Words {
  let words = tables.get(story);
  if (words === undefined) {
    words = { uses: new Map(story.terms), names: new Set(story.names) };
    tables.set(story, words);
  }
  return words;
}

/** Compares an item with each candidate of a probe. Every feature is free of scale or capped. Pure. */
export function compare(signature: Signature, probe: StoryProbe): readonly Comparison[] {
  const scale = Math.log(probe.total + 2);
  // Each weight is asked for hundreds of times, so it is worked out once.
  const weightOf = (count: number) => Math.max(0.05, Math.log((probe.total + 2) / (count + 0.5))) / scale;
  const unseen = weightOf(0);
  const weights = new Map(
    Object.entries(probe.counts).map(([key, count]) => [key, weightOf(count)] as const),
  );
  const weight = (key: string) => weights.get(key) ?? unseen;
  const sum = (keys: readonly string[]) => keys.reduce((mass, key) => mass + weight(key), 0);
  const title = new Set(signature.title);
  const titleMass = sum(signature.title) || 1;
  const bodyMass = sum(signature.body) || 1;
  const typical = titleMass / Math.max(1, signature.title.length);
  const all = [...signature.title, ...signature.body];
  const norm = Math.sqrt(
    signature.title.reduce((mass, key) => mass + weight(key) ** 2, 0) +
      signature.body.reduce((mass, key) => mass + (weight(key) / 2) ** 2, 0),
  );

  const comparisons = probe.candidates.map((story): Comparison => {
    let cover = 0;
    let weighted = 0;
    let likeness = 0;
    let common = 0;
    let mean = 0;
    let second = 0;
    let closest: StoryMember | undefined;
    for (const member of story.members) {
      const shared = member.title.filter((key) => title.has(key));
      const mass = sum(shared);
      const jaccard = mass / (titleMass + (member.title.length - shared.length) * typical);
      mean += jaccard / story.members.length;
      if (closest === undefined || jaccard > weighted) {
        closest = member;
        second = weighted;
        weighted = jaccard;
        common = shared.length;
      } else second = Math.max(second, jaccard);
      cover = Math.max(cover, mass / titleMass);
      likeness = Math.max(likeness, shared.length / (title.size + member.title.length - shared.length || 1));
    }
    const { uses, names: storyNames } = wordsOf(story);
    const shared = all.filter((key) => uses.has(key)).sort((a, b) => weight(b) - weight(a));
    const inTitle = signature.title.filter((key) => uses.has(key));
    const inBody = signature.body.filter((key) => uses.has(key));
    const share = (key: string) => Math.min(1, (uses.get(key) ?? 0) / story.count);
    const dot =
      inTitle.reduce((mass, key) => mass + weight(key) ** 2 * share(key), 0) +
      inBody.reduce((mass, key) => mass + (weight(key) ** 2 / 2) * share(key), 0);
    const storyNorm = Math.sqrt(
      story.terms.reduce(
        (mass, [key, count]) =>
          mass + ((weights.get(key) ?? typical) * Math.min(1, count / story.count)) ** 2,
        0,
      ),
    );
    const sharedNames = signature.names.filter((key) => storyNames.has(key));
    const top = story.terms
      .slice(0, 3)
      .reduce((mass, [, count]) => mass + Math.min(1, count / story.count) / 3, 0);
    const numbers = closest?.numbers ?? [];
    return {
      story,
      closest,
      likeness,
      shared,
      features: [
        cover,
        weighted,
        likeness,
        mean,
        sum(inTitle) / titleMass,
        inTitle.reduce((mass, key) => mass + weight(key) * share(key), 0) / titleMass,
        signature.body.length === 0 ? UNKNOWN : sum(inBody) / bodyMass,
        norm === 0 || storyNorm === 0 ? 0 : dot / (norm * storyNorm),
        signature.names.length === 0 ? UNKNOWN : sum(sharedNames) / (sum(signature.names) || 1),
        Math.min(6, sharedNames.length),
        shared[0] === undefined ? 0 : weight(shared[0]),
        Math.min(8, common),
        Math.min(3, signature.numbers.filter((number) => numbers.includes(number)).length),
        numbersConflict(signature.numbers, numbers) ? 1 : 0,
        gapTo(signature.at, story),
        hours(signature.at, story.first),
        hours(signature.at, closest?.at),
        story.members.filter(({ lang }) => lang === signature.lang).length /
          Math.max(1, story.members.length),
        Math.min(6, Math.log2(story.count)),
        signature.series ? 1 : 0,
        Math.min(16, signature.title.length),
        Math.min(6, sum(shared)),
        top,
        typical,
        0,
        0,
        shared[1] === undefined ? 0 : weight(shared[1]),
        shared[2] === undefined ? 0 : weight(shared[2]),
        Math.min(4, sum(sharedNames)),
        0,
        Math.min(6, sum(inBody)),
        Math.min(6, inTitle.length),
        second,
      ],
    };
  });
  for (const comparison of comparisons) {
    const others = comparisons.filter((other) => other !== comparison);
    const lead = (name: 'member_weighted_jaccard' | 'terms_cosine' | 'shared_mass') =>
      at(comparison.features, name) - Math.max(0, ...others.map(({ features }) => at(features, name)));
    comparison.features[FEATURES.indexOf('jaccard_lead')] = lead('member_weighted_jaccard');
    comparison.features[FEATURES.indexOf('cosine_lead')] = lead('terms_cosine');
    comparison.features[FEATURES.indexOf('mass_lead')] = lead('shared_mass');
  }
  return comparisons;
}
