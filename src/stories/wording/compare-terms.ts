import type { StoryCore } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import type { ItemWords, Word } from './item-words.js';

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
  };
}
