import { HOUR_MS } from '../../domain/durations.js';
import type { Signature, StoryCore, StoryMember } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import type { ItemWords, Word } from './item-words.js';

/**
 * The item's title against the titles of a story's members: the closest by rarity of the words they share,
 * and the twin, the most alike word for word.
 */
export function compareTitles(item: ItemWords, { title }: Signature, members: readonly StoryMember[]) {
  const titleWords = title.length;
  let closest: StoryMember | undefined;
  let twin: StoryMember | undefined;
  let nearest = 0;
  let cover = 0;
  let likeness = 0;
  let common = 0;
  let overlap = 0;
  let pairs = 0;
  const weighted: number[] = [];
  for (const member of members) {
    let shared = 0;
    let sum = 0;
    let neighbours = 0;
    let last = -1;
    for (const key of member.title) {
      const word = item.words.get(key);
      const place = word?.place;
      if (word === undefined || place === undefined) {
        last = -1;
        continue;
      }
      shared++;
      sum += word.weight;
      if (last >= 0 && place === last + 1) neighbours++;
      last = place;
    }
    const rarityJaccard = sum / (item.titleMass + (member.title.length - shared) * item.typical);
    if (closest === undefined || rarityJaccard > nearest) {
      closest = member;
      nearest = rarityJaccard;
      common = shared;
    }
    weighted.push(rarityJaccard);
    cover = Math.max(cover, sum / item.titleMass);
    const alike = shared / (titleWords + member.title.length - shared || 1);
    if (twin === undefined || alike > likeness) {
      twin = member;
      likeness = alike;
    }
    pairs = Math.max(pairs, neighbours);
    if (shared > 1) overlap = Math.max(overlap, shared / Math.min(titleWords, member.title.length));
  }
  return { closest, nearest, twin, cover, likeness, common, overlap, pairs, weighted };
}

/** The share of its reports that used each of the story's most used words. */
export function cohesion({ uses, count }: StoryCore, words: number): number {
  return uses.slice(0, words).reduce((sum, used) => sum + Math.min(1, used / count), 0) / words;
}

/** How much likelier, in log-odds, a report of the story uses a word than one of all others; 0 where it is no likelier. */
function surplusOf(uses: number, reports: number, allUses: number, allReports: number): number {
  const here = (uses + 0.5) / (reports + 1);
  const elsewhere = (Math.max(0, allUses - uses) + 0.5) / (Math.max(1, allReports - reports) + 1);
  return Math.max(0, Math.log(here / elsewhere));
}

/** The item's words against those that the story used. */
export function compareTerms(item: ItemWords, story: StoryCore) {
  const shared: Word[] = [];
  let dot = 0;
  let storyNorm = 0;
  let share = 0;
  let focusMost = 0;
  let focusNames = 0;
  let focusMean = 0;
  let known = 0;
  let surplus = 0;
  let surplusMost = 0;
  for (let i = 0; i < story.terms.length; i++) {
    const key = story.terms[i] as WordKey;
    const uses = story.uses[i] as number;
    const part = Math.min(1, uses / story.count);
    const word = item.words.get(key);
    const weight = word?.weight ?? item.typical;
    storyNorm += (weight * part) ** 2;
    if (word === undefined) continue;
    shared.push(word);
    dot += (word.place === undefined ? weight / 2 : weight) * weight * part;
    // How much of all recent use of the word was in this story.
    const focus = Math.min(1, (uses + 0.5) / (word.count + 1));
    if (word.name) focusNames = Math.max(focusNames, focus);
    if (word.place === undefined) continue;
    share += weight * part;
    focusMost = Math.max(focusMost, focus);
    focusMean += focus * weight;
    if (item.rareKnown.has(key)) known++;
    const beyond = surplusOf(uses, story.count, word.count, item.total);
    surplus += beyond;
    surplusMost = Math.max(surplusMost, beyond);
  }
  shared.sort((a, b) => b.weight - a.weight);
  return {
    shared,
    cosine: item.norm === 0 || storyNorm === 0 ? 0 : dot / (item.norm * Math.sqrt(storyNorm)),
    share: share / item.titleMass,
    focusMost,
    focusNames,
    focusMean: focusMean / item.titleMass,
    known,
    surplus,
    surplusMost,
  };
}

/** Likeness of two titles by their words, 0 to 1. */
export function jaccard(a: readonly WordKey[], b: ReadonlySet<WordKey>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared === 0 ? 0 : shared / (a.length + b.size - shared);
}

export const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Hours, compressed so that the first ones count most. */
export const hours = (ms: number) => Math.log1p(Math.max(0, ms) / HOUR_MS);

/** When the item came, seen from the story; empty where one of them has no time. */
export function compareTimes(
  at: number | undefined,
  { first, last, count }: StoryCore,
  closest: StoryMember | undefined,
): readonly number[] {
  if (at === undefined || first === undefined || last === undefined) return [];
  const gap = Math.max(0, at - last, first - at);
  const rhythm = (last - first + HOUR_MS) / count;
  return [
    hours(gap),
    hours(Math.abs(at - first)),
    hours(Math.abs(at - (closest?.at ?? last))),
    hours(last - first),
    Math.log1p(gap / (rhythm + HOUR_MS)),
  ];
}
