import { z } from 'zod';
import { Language } from '../../domain/vocabulary.js';
import { normalisePhrase } from './text.js';
import { anyOf } from './word-boundary.js';

/** Words by language that stand in patterns, beside a number, a day or a name. */
export const Words = z.record(
  Language,
  z.array(z.string().regex(/^[^*=!]*[^*=!\s]\*?$/, 'a word, or the beginning of some with * behind it')),
);
export type Words = z.infer<typeof Words>;

/** Ends with a Chinese character: nothing parts it from what follows. */
export const HAN_LAST = /\p{Script=Han}$/u;

/** A word of Latin letters begins here, or one of others. */
export const BEGINS = String.raw`(?<!\p{Script=Latin}(?=\p{Script=Latin}))`;

/** Words that more may follow, or that end at a blank. */
export const begun = (...lists: readonly (Words | undefined)[]): string =>
  patternOf(lists, (word, mayGoOn) => (mayGoOn || HAN_LAST.test(word) ? '' : ' '));

/** Words that end where the pattern goes on. */
export const ended = (...lists: readonly (Words | undefined)[]): string =>
  patternOf(lists, (_, mayGoOn) => (mayGoOn ? String.raw`\p{L}*` : ''));

function patternOf(
  lists: readonly (Words | undefined)[],
  end: (word: string, mayGoOn: boolean) => string,
): string {
  const byEnd = new Map<string, string[]>();
  for (const written of lists.flatMap((words) => Object.values(words ?? {}).flat())) {
    const word = normalisePhrase(written.replace(/\*$/, ''));
    const key = end(word, written.endsWith('*'));
    byEnd.set(key, [...(byEnd.get(key) ?? []), word]);
  }
  const parts = [...byEnd].map(([key, some]) => `(?:${anyOf(some)})${key}`);
  return parts.length > 0 ? `(?:${parts.join('|')})` : anyOf([]);
}
