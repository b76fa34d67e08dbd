import type { StoryState } from '../domain/story.js';

/** How alike two stories are when an item fits both; in the order of the vector. */
export const ALIKE = [
  'lesser_odds',
  'greater_odds',
  'terms_cosine',
  'members_most',
  'members_mean',
  'lesser_size',
  'greater_size',
  'gap',
  'span',
  'languages_shared',
  'names_jaccard',
] as const;

const UNKNOWN = -1;

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((key) => b.includes(key)).length;
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

function cosine(a: StoryState, b: StoryState): number {
  const uses = new Map(b.terms);
  let dot = 0;
  let normA = 0;
  for (const [key, count] of a.terms) {
    dot += (count / a.count) * ((uses.get(key) ?? 0) / b.count);
    normA += (count / a.count) ** 2;
  }
  const normB = b.terms.reduce((sum, [, count]) => sum + (count / b.count) ** 2, 0);
  return normA === 0 || normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}

const hours = (ms: number) => Math.log1p(Math.max(0, ms) / 3_600_000);

/** Compares two stories that one item fits with the given log-odds; the order of the two does not matter. Pure. */
export function alike(a: StoryState, oddsA: number, b: StoryState, oddsB: number): number[] {
  const likeness = a.members.flatMap(({ title }) => b.members.map((other) => jaccard(title, other.title)));
  const timed =
    a.first !== undefined && b.first !== undefined && a.last !== undefined && b.last !== undefined;
  const gap = timed
    ? hours(Math.max((a.first ?? 0) - (b.last ?? 0), (b.first ?? 0) - (a.last ?? 0)))
    : UNKNOWN;
  const span = timed
    ? hours(Math.max(a.last ?? 0, b.last ?? 0) - Math.min(a.first ?? 0, b.first ?? 0))
    : UNKNOWN;
  const languages = new Set(b.members.map(({ lang }) => lang));
  return [
    Math.min(oddsA, oddsB),
    Math.max(oddsA, oddsB),
    cosine(a, b),
    Math.max(0, ...likeness),
    likeness.reduce((sum, value) => sum + value, 0) / Math.max(1, likeness.length),
    Math.min(7, Math.log2(Math.min(a.count, b.count))),
    Math.min(8, Math.log2(Math.max(a.count, b.count))),
    gap,
    span,
    a.members.some(({ lang }) => languages.has(lang)) ? 1 : 0,
    jaccard(a.names, b.names),
  ];
}
