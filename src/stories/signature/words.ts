import { z } from 'zod';
import { Language } from '../../domain/vocabulary.js';

const Words = z.string().transform((text) => text.split(/\s+/).filter((word) => word !== ''));
const Phrases = z.array(z.string().regex(/\S/, 'a word, or several'));

/** The shape of config/stories.yaml: what is left out of titles, and what is looked for in them. */
export const StoryWords = z.strictObject({
  stop_words: z.record(Language, Words),
  series: z.strictObject({
    numbered: Words,
    numbered_signs: z.string().regex(/^\p{Script=Han}*$/u, 'Chinese signs'),
    phrases: Phrases,
    headed: Phrases,
    signs: Phrases,
  }),
  wire_marks: Phrases,
  bylines: z.array(
    z.strictObject({ by: z.string().min(1), and: z.string().min(1), never: Phrases.default([]) }),
  ),
});
export type StoryWords = z.output<typeof StoryWords>;

/** One of some words, as a pattern. */
export const oneOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})`;
