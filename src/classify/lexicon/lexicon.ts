import { z } from 'zod';
import { Language } from '../../domain/vocabulary.js';
import { Words } from '../text/word-patterns.js';

/** Small words are asked for only beside a name, a day or a number, and found nowhere by themselves. */
const isSmall = (concept: string): boolean => concept.startsWith('small_');

/**
 * A file of config/lexicon: concepts, each with its words by language. A word may be a phrase; `zoll*`
 * allows further letters, `*zölle` letters before it, `=IT` is matched as written, `!polish` never counts.
 * Of small words (`small_…`) only `word*` has a meaning.
 */
export const Lexicon = z.preprocess(
  // A file of nothing but comments.
  (file) => (file === null ? {} : file),
  z
    .record(
      z.string().regex(/^[a-z][a-z_]*$/, 'a concept in lower case, words joined by _'),
      z.record(Language, z.array(z.string().regex(/\S/, 'a word'))),
    )
    .superRefine((lexicon, context) => {
      for (const [concept, words] of Object.entries(lexicon))
        for (const { path, message } of (isSmall(concept) && Words.safeParse(words).error?.issues) || [])
          context.addIssue({ code: 'custom', path: [concept, ...path], message });
    }),
);
export type Lexicon = z.infer<typeof Lexicon>;
