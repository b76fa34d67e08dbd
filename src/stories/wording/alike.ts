import type { StoryCore } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import { vectorOf } from '../odds/vector.js';
import type { Comparison } from './features.js';
import { likenessOf, mean } from './likeness.js';
import { hours } from './times.js';

/** How alike two stories are when an item fits both; in the order of the vector. */
export const ALIKE = [
  'lesser_odds', 'greater_odds', 'terms_cosine', 'members_most', 'members_best_three', 'members_mean',
  'own_mean', 'lesser_size', 'greater_size', 'languages_shared', 'names_jaccard', 'common_mass',
  'common_share', 'common_rarest', 'common_second', 'common_focus', 'common_focus_names',
] as const; // biome-ignore format: one list

const alikeIn = vectorOf(ALIKE);

/** What their times add, where both have some; they follow the others in the vector. */
export const ALIKE_TIMES = ['gap', 'span'] as const;

/** How often a story used a word. */
const usesOf = ({ terms, uses }: StoryCore): ReadonlyMap<WordKey, number> =>
  new Map(terms.map((key, place) => [key, uses[place] ?? 0]));

function cosine(a: StoryCore, b: StoryCore): number {
  const uses = usesOf(b);
  let dot = 0;
  let normA = 0;
  for (const [key, count] of usesOf(a)) {
    dot += (count / a.count) * ((uses.get(key) ?? 0) / b.count);
    normA += (count / a.count) ** 2;
  }
  const normB = b.uses.reduce((sum, count) => sum + (count / b.count) ** 2, 0);
  return normA === 0 || normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}

/** How alike the titles of one story are to each other. */
function ownLikeness(titles: readonly ReadonlySet<WordKey>[]): number {
  return titles.length < 2
    ? 1
    : mean(titles.flatMap((a, i) => titles.slice(0, i).map((b) => likenessOf([...a], b))));
}

/** A story that an item fits, and how well. */
export type Fitting = { readonly comparison: Comparison; readonly odds: number };

/** What the item shares with both stories. */
function inCommon({ story: a, shared }: Comparison, { story: b }: Comparison) {
  const usesA = usesOf(a);
  const usesB = usesOf(b);
  let all = 0;
  let share = 0;
  let focus = 0;
  let focusNames = 0;
  const weights: number[] = [];
  for (const { key, weight, count, name, place } of shared) {
    const inA = usesA.get(key) ?? 0;
    const inB = usesB.get(key) ?? 0;
    if (inB === 0 || place === undefined) continue;
    weights.push(weight);
    all += weight;
    share += weight * Math.min(1, inA / a.count, inB / b.count);
    // How much of all recent use of the word was in these two.
    const together = Math.min(1, (inA + inB + 0.5) / (count + 1));
    focus = Math.max(focus, together);
    if (name) focusNames = Math.max(focusNames, together);
  }
  return { all, share, focus, focusNames, weights };
}

/** Compares two stories that one item fits; the order of the two does not matter. Pure. */
export function alike(one: Fitting, other: Fitting): number[] {
  const a = one.comparison.story;
  const b = other.comparison.story;
  const titlesA = a.members.map(({ title }) => new Set(title));
  const titlesB = b.members.map(({ title }) => new Set(title));
  const likeness = a.members.flatMap(({ title }) => titlesB.map((set) => likenessOf(title, set)));
  likeness.sort((x, y) => y - x);
  const languages = new Set(b.members.map(({ lang }) => lang));
  const common = inCommon(one.comparison, other.comparison);
  const wording = alikeIn({
    lesser_odds: Math.min(one.odds, other.odds),
    greater_odds: Math.max(one.odds, other.odds),
    terms_cosine: cosine(a, b),
    members_most: likeness[0] ?? 0,
    members_best_three: mean(likeness.slice(0, 3)),
    members_mean: mean(likeness),
    own_mean: Math.min(ownLikeness(titlesA), ownLikeness(titlesB)),
    lesser_size: Math.min(7, Math.log2(Math.min(a.count, b.count))),
    greater_size: Math.min(8, Math.log2(Math.max(a.count, b.count))),
    languages_shared: a.members.some(({ lang }) => languages.has(lang)) ? 1 : 0,
    names_jaccard: likenessOf(a.names, new Set(b.names)),
    common_mass: Math.min(6, common.all),
    common_share: Math.min(6, common.share),
    common_rarest: common.weights[0] ?? 0,
    common_second: common.weights[1] ?? 0,
    common_focus: common.focus,
    common_focus_names: common.focusNames,
  });
  if (a.first === undefined || b.first === undefined || a.last === undefined || b.last === undefined) {
    return wording;
  }
  return [
    ...wording,
    hours(Math.max(a.first - b.last, b.first - a.last)),
    hours(Math.max(a.last, b.last) - Math.min(a.first, b.first)),
  ];
}
