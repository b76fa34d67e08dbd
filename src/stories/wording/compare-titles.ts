import type { Signature, StoryMember } from '../../domain/story.js';
import type { WordKey } from '../../domain/word-key.js';
import type { ItemWords } from './item-words.js';
import { jaccard } from './likeness.js';

/** The words of a title that the item's has too: how many, what they weigh, and how many stand behind the same one in both. */
function sharedWords({ words }: ItemWords, title: readonly WordKey[]) {
  let shared = 0;
  let weight = 0;
  let pairs = 0;
  let last: number | undefined;
  for (const key of title) {
    const word = words.get(key);
    const place = word?.place;
    if (word !== undefined && place !== undefined) {
      shared++;
      weight += word.weight;
      if (last !== undefined && place === last + 1) pairs++;
    }
    last = place;
  }
  return { shared, weight, pairs };
}

/**
 * The item's title against the titles of a story's members: the closest by rarity of the words they share,
 * and the twin, the most alike word for word.
 */
export function compareTitles(item: ItemWords, { title }: Signature, members: readonly StoryMember[]) {
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
    const { length } = member.title;
    const meeting = sharedWords(item, member.title);
    const { shared, weight } = meeting;
    const byRarity = weight / (item.titleMass + (length - shared) * item.typical);
    if (closest === undefined || byRarity > nearest) [closest, nearest, common] = [member, byRarity, shared];
    weighted.push(byRarity);
    cover = Math.max(cover, weight / item.titleMass);
    const alike = jaccard(shared, title.length + length);
    if (twin === undefined || alike > likeness) [twin, likeness] = [member, alike];
    pairs = Math.max(pairs, meeting.pairs);
    if (shared > 1) overlap = Math.max(overlap, shared / Math.min(title.length, length));
  }
  return { closest, nearest, twin, cover, likeness, common, overlap, pairs, weighted };
}
