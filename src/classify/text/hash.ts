/** The offset basis of FNV-1a with 32 bits. */
export const HASH_START = 2166136261;

/** One step of FNV-1a. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 16777619);
}

/** Taken once: V8 keeps strings in many ways, and of words in all of them it would look the method up for each unit. */
const { charCodeAt } = String.prototype;

/** The hash of a word by its UTF-16 units, or of what was hashed before with the word after it. */
export function hashWord(word: string, from = HASH_START): number {
  const { length } = word;
  let hash = from;
  for (let i = 0; i < length; i += 1) hash = mix(hash, charCodeAt.call(word, i));
  return hash;
}
