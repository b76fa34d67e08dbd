import { normalisePhrase } from '../text/text.js';
import { anyOf } from '../text/word-boundary.js';
import { HAN_LAST } from './amount-patterns.js';
import type { NumberWords } from './words.js';

export type Words = NumberWords['share_after'];

/** Words that more may follow, or that end at a blank. */
export const begun = (words: Words): string =>
  patternOf(words, (word, mayGoOn) => (mayGoOn || HAN_LAST.test(word) ? '' : ' '));

/** Words that end where the pattern goes on. */
export const ended = (words: Words): string =>
  patternOf(words, (_, mayGoOn) => (mayGoOn ? String.raw`\p{L}*` : ''));

function patternOf(words: Words, end: (word: string, mayGoOn: boolean) => string): string {
  const byEnd = new Map<string, string[]>();
  for (const written of Object.values(words).flat()) {
    const word = normalisePhrase(written.replace(/\*$/, ''));
    const key = end(word, written.endsWith('*'));
    byEnd.set(key, [...(byEnd.get(key) ?? []), word]);
  }
  const parts = [...byEnd].map(([key, some]) => `(?:${anyOf(some)})${key}`);
  return parts.length > 0 ? `(?:${parts.join('|')})` : anyOf([]);
}
