import type { Signature, StoryCandidate, StoryCore, StoryProbe } from '../domain/story.js';
import { type Repeat, repeating } from './copy.js';
import { mass, readWords, type Word } from './item-words.js';
import { numbersConflict } from './numbers.js';
import { cohesion, compareTerms, compareTimes, compareTitles, mean } from './overlap.js';
import { vectorOf } from './vector.js';

/** What a candidate tells by itself. */
const ALONE = [
  'member_cover',
  'member_weighted_jaccard',
  'member_jaccard',
  'members_mean_jaccard',
  'members_second',
  'members_best_three',
  'member_shared',
  'member_overlap',
  'member_pairs',
  'member_length',
  'terms_cover_title',
  'terms_share_title',
  'terms_cover_body',
  'terms_cosine',
  'title_in_terms',
  'shared_mass',
  'body_mass',
  'rarest_shared',
  'second_shared',
  'third_shared',
  'rare_known_shared',
  'names_cover',
  'names_shared',
  'names_mass',
  'names_rarest',
  'names_elsewhere',
  'numbers_shared',
  'numbers_conflict',
  'focus_most',
  'focus_mean',
  'focus_names',
  'elsewhere',
  'unheard',
  'same_language',
  'story_size',
  'cohesion',
  'cohesion_wide',
  'series',
  'title_words',
  'title_rarity',
] as const;
/** The features that only the other candidates can tell. */
const LEADS = ['jaccard_lead', 'cosine_lead', 'mass_lead', 'focus_lead', 'names_lead', 'rank'] as const;

/** What wording says of an item and a story, in the order of the vector; a model is only good for its list. */
export const WORDING = [...ALONE, ...LEADS] as const;

const aloneIn = vectorOf(ALONE);
const leadsIn = vectorOf(LEADS);

/** What their times add, where both have one; they follow the others in the vector. */
export const TIMES = ['gap_last', 'gap_first', 'gap_member', 'span', 'gap_rhythm'] as const;

/**
 * What is asked of them in place of times. The words of a large story are common by its own use: what they tell is how much
 * less the others use them. And where stories near an item are large, it rather is of one of them than the first of its own.
 */
export const UNTIMED = ['surplus', 'surplus_most', 'surplus_lead', 'sizes'] as const;
const untimedIn = vectorOf(UNTIMED);

export type Comparison = Repeat & {
  readonly story: StoryCandidate;
  /** The words of the item that the story has used, rarest first. */
  readonly shared: readonly Word[];
  /** Both have times, of which the last of the features then tell. */
  readonly dated: boolean;
  /** What the wording says; most candidates are told apart without it. */
  readonly features: () => readonly number[];
};

/** An item without a summary or names says nothing about them: a value that a tree can split off. */
const UNKNOWN = -1;
/** Used by others: more than the one report that a story may be. */
const HEARD = 1.5;

const sizeOf = ({ count }: StoryCore) => Math.min(6, Math.log2(count));

/** The features that only the other candidates can tell; they are the last of the wording. */
type Rivalry = {
  readonly jaccard: number;
  readonly cosine: number;
  readonly mass: number;
  readonly focus: number;
  readonly names: number;
  readonly surplus: number;
};

/** How far one candidate is ahead of the best of the others, or behind it. */
function leads(all: readonly Rivalry[]): (own: Rivalry, name: keyof Rivalry) => number {
  const bests = new Map<keyof Rivalry, readonly [first: number, second: number]>();
  for (const name of ['jaccard', 'cosine', 'mass', 'focus', 'names', 'surplus'] as const) {
    let first = 0;
    let second = 0;
    for (const { [name]: value } of all) {
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    bests.set(name, [first, second]);
  }
  return (own, name) => {
    const [first = 0, second = 0] = bests.get(name) ?? [];
    return own[name] - (own[name] === first ? second : first);
  };
}

/** Compares an item with each candidate of a probe. Every feature is free of scale or capped. Pure. */
export function compare(signature: Signature, probe: StoryProbe): readonly Comparison[] {
  const item = readWords(signature, probe);
  const titleWords = signature.title.length;
  const heard = [...item.words.values()].filter(({ count }) => count >= HEARD);
  const drafts = probe.candidates.map((story) => {
    const titles = compareTitles(item, signature, story.members);
    const terms = compareTerms(item, story);
    const { shared } = terms;
    const names = shared.filter(({ name, key }) => name && story.names.includes(key));
    const rivalry: Rivalry = {
      jaccard: titles.nearest,
      cosine: terms.cosine,
      mass: mass(shared),
      focus: terms.focusMean,
      names: mass(names),
      surplus: terms.surplus,
    };
    const times = compareTimes(signature.at, story, titles.closest);
    return { story, titles, terms, names, rivalry, times };
  });
  type Draft = (typeof drafts)[number];
  const alone = ({ story, titles, terms, names, rivalry }: Draft) => {
    const { shared } = terms;
    const inTitle = shared.filter(({ place }) => place !== undefined);
    const inBody = shared.filter(({ place }) => place === undefined);
    const known = new Set(shared);
    const away = heard.filter((word) => !known.has(word));
    const numbers = titles.closest?.numbers ?? [];
    const weighted = titles.weighted.sort((a, b) => b - a);
    return aloneIn({
      member_cover: titles.cover,
      member_weighted_jaccard: rivalry.jaccard,
      member_jaccard: titles.likeness,
      members_mean_jaccard: mean(weighted),
      members_second: weighted[1] ?? 0,
      members_best_three: mean(weighted.slice(0, 3)),
      member_shared: Math.min(8, titles.common),
      member_overlap: titles.overlap,
      member_pairs: Math.min(8, titles.pairs),
      member_length: Math.log((titleWords + 1) / ((titles.closest?.title.length ?? 0) + 1)),
      terms_cover_title: mass(inTitle) / item.titleMass,
      terms_share_title: terms.share,
      terms_cover_body: signature.body.length === 0 ? UNKNOWN : mass(inBody) / item.bodyMass,
      terms_cosine: terms.cosine,
      title_in_terms: Math.min(6, inTitle.length),
      shared_mass: Math.min(6, rivalry.mass),
      body_mass: Math.min(6, mass(inBody)),
      rarest_shared: shared[0]?.weight ?? 0,
      second_shared: shared[1]?.weight ?? 0,
      third_shared: shared[2]?.weight ?? 0,
      rare_known_shared: terms.known,
      names_cover: signature.names.length === 0 ? UNKNOWN : rivalry.names / item.namesMass,
      names_shared: Math.min(6, names.length),
      names_mass: Math.min(4, rivalry.names),
      names_rarest: names[0]?.weight ?? 0,
      names_elsewhere: mass(away.filter(({ name }) => name)) / item.namesMass,
      numbers_shared: Math.min(3, signature.numbers.filter((number) => numbers.includes(number)).length),
      numbers_conflict: numbersConflict(signature.numbers, numbers) ? 1 : 0,
      focus_most: terms.focusMost,
      focus_mean: terms.focusMean,
      focus_names: terms.focusNames,
      elsewhere: mass(away.filter(({ place }) => place !== undefined)) / item.titleMass,
      unheard: item.unheard,
      same_language:
        story.members.filter(({ lang }) => lang === signature.lang).length /
        Math.max(1, story.members.length),
      story_size: sizeOf(story),
      cohesion: cohesion(story, 3),
      cohesion_wide: cohesion(story, 10),
      series: signature.series ? 1 : 0,
      title_words: Math.min(16, titleWords),
      title_rarity: item.typical,
    });
  };
  const leadOf = leads(drafts.map(({ rivalry }) => rivalry));
  const ahead = ({ rivalry }: Draft) =>
    leadsIn({
      jaccard_lead: leadOf(rivalry, 'jaccard'),
      cosine_lead: leadOf(rivalry, 'cosine'),
      mass_lead: leadOf(rivalry, 'mass'),
      focus_lead: leadOf(rivalry, 'focus'),
      names_lead: leadOf(rivalry, 'names'),
      rank: drafts.filter((other) => other.rivalry.cosine > rivalry.cosine).length,
    });
  const sizes = mean(drafts.map(({ story }) => sizeOf(story)));
  const untimed = ({ terms, rivalry }: Draft) =>
    untimedIn({
      surplus: terms.surplus,
      surplus_most: terms.surplusMost,
      surplus_lead: leadOf(rivalry, 'surplus'),
      sizes,
    });
  const repeatOf = repeating(signature);
  return drafts.map((draft) => ({
    story: draft.story,
    ...repeatOf(draft.story, draft.titles),
    shared: draft.terms.shared,
    dated: draft.times.length > 0,
    features: () => [
      ...alone(draft),
      ...ahead(draft),
      ...(draft.times.length > 0 ? draft.times : untimed(draft)),
    ],
  }));
}
