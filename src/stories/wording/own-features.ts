import type { Signature, StoryCandidate, StoryCore } from '../../domain/story.js';
import { vectorOf } from '../odds/vector.js';
import { numbersConflict } from '../signature/numbers.js';
import type { compareTerms } from './compare-terms.js';
import type { compareTitles } from './compare-titles.js';
import { type ItemWords, mass, type Word } from './item-words.js';
import type { Rivalry } from './lead-features.js';
import { mean } from './likeness.js';

/** What a candidate tells by itself. */
export const ALONE = [
  'member_cover', 'member_weighted_jaccard', 'member_jaccard', 'members_mean_jaccard', 'members_second',
  'members_best_three', 'member_shared', 'member_overlap', 'member_pairs', 'member_length',
  'terms_cover_title', 'terms_share_title', 'terms_cover_body', 'terms_cosine', 'title_in_terms',
  'shared_mass', 'body_mass', 'rarest_shared', 'second_shared', 'third_shared', 'rare_known_shared',
  'names_cover', 'names_shared', 'names_mass', 'names_rarest', 'names_elsewhere', 'numbers_shared',
  'numbers_conflict', 'focus_most', 'focus_mean', 'focus_names', 'elsewhere', 'unheard', 'same_language',
  'story_size', 'cohesion', 'cohesion_wide', 'series', 'title_words', 'title_rarity',
] as const; // biome-ignore format: one list
const aloneIn = vectorOf(ALONE);

/** An item without a summary or names says nothing about them: a value that a tree can split off. */
const UNKNOWN = -1;
/** Used by others: more than the one report that a story may be. */
const HEARD = 1.5;

export const sizeOf = ({ count }: StoryCore) => Math.min(6, Math.log2(count));

/** The share of its reports that used each of the story's most used words. */
function cohesion({ uses, count }: StoryCore, words: number): number {
  return uses.slice(0, words).reduce((sum, used) => sum + Math.min(1, used / count), 0) / words;
}

/** A candidate whose titles and words were compared with those of the item. */
export type Compared = {
  readonly story: StoryCandidate;
  readonly titles: ReturnType<typeof compareTitles>;
  readonly terms: ReturnType<typeof compareTerms>;
  /** The names that both use. */
  readonly names: readonly Word[];
  readonly rivalry: Rivalry;
};

/** What each candidate of an item tells by itself. Every feature is free of scale or capped. */
export function tellingAlone(signature: Signature, item: ItemWords): (candidate: Compared) => number[] {
  const titleWords = signature.title.length;
  const heard = [...item.words.values()].filter(({ count }) => count >= HEARD);
  return ({ story, titles, terms, names, rivalry }) => {
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
}
