import type { Signature, StoryCandidate } from '../../domain/story.js';
import type { StoryProbe } from '../../domain/story-index.js';
import { compareTerms } from './compare-terms.js';
import { compareTitles } from './compare-titles.js';
import { type Repeat, repeating } from './copy.js';
import { type ItemWords, mass, readWords, type Word } from './item-words.js';
import { LEADS, leadsAmong } from './lead-features.js';
import { ALONE, type Compared, tellingAlone } from './own-features.js';
import { compareTimes } from './times.js';
import { tellingUntimed } from './untimed-features.js';

/** What wording says of an item and a story, in the order of the vector; a model is only good for its list. */
export const WORDING = [...ALONE, ...LEADS] as const;

export type Comparison = Repeat & {
  readonly story: StoryCandidate;
  /** The words of the item that the story has used, rarest first. */
  readonly shared: readonly Word[];
  /** Both have times, of which the last of the features then tell. */
  readonly dated: boolean;
  /** What the wording says; most candidates are told apart without it. */
  readonly features: () => readonly number[];
};

function compareWording(item: ItemWords, signature: Signature, story: StoryCandidate): Compared {
  const titles = compareTitles(item, signature, story.members);
  const terms = compareTerms(item, story);
  const names = terms.shared.filter(({ name, key }) => name && story.names.includes(key));
  const rivalry = {
    jaccard: titles.nearest,
    cosine: terms.cosine,
    mass: mass(terms.shared),
    focus: terms.focusMean,
    names: mass(names),
  };
  return { story, titles, terms, names, rivalry };
}

/** Compares an item with each candidate of a probe. Pure. */
export function compare(signature: Signature, probe: StoryProbe): readonly Comparison[] {
  const item = readWords(signature, probe);
  const candidates = probe.candidates.map((story) => compareWording(item, signature, story));
  const alone = tellingAlone(signature, item);
  const ahead = leadsAmong(candidates.map(({ rivalry }) => rivalry));
  let untimed: ReturnType<typeof tellingUntimed> | undefined;
  const repeatOf = repeating(signature);
  return candidates.map((candidate, place) => {
    const { story, titles, terms, rivalry } = candidate;
    const times = compareTimes(signature.at, story, titles.closest);
    return {
      story,
      ...repeatOf(story, titles),
      shared: terms.shared,
      dated: times.length > 0,
      features: () => {
        if (times.length > 0) return [...alone(candidate), ...ahead(rivalry), ...times];
        untimed ??= tellingUntimed(item, probe.candidates);
        return [...alone(candidate), ...ahead(rivalry), ...untimed(place)];
      },
    };
  });
}
