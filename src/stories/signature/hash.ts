import { keyText, type WordKey } from '../../domain/word-key.js';

/** Two independent 32-bit hashes of a text (a multiply-xorshift mix over UTF-16 units). */
function hashesOf(text: string): readonly [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

/** 30 bits for a word. */
export function wordKey(word: string): WordKey {
  return hashesOf(word)[0] & 0x3fffffff;
}

/** Ten letters (60 bits) for the story that an item starts. */
export function storyId(item: string): string {
  const [a, b] = hashesOf(item);
  return keyText(a) + keyText(b);
}

/** Five letters by which a story knows an item, of the id that a story started by it takes. */
export function itemMark(story: string): string {
  return story.slice(0, 5);
}

/** A title by its words, in their order. */
export function titleKey(title: readonly WordKey[]): WordKey {
  return wordKey(title.join());
}

/** The word key of a concept, or of several, kept apart from the keys of words. */
export function anchorKey(concept: string): WordKey {
  return wordKey(`anchor ${concept}`);
}
