import { z } from 'zod';
import { Language } from '../../domain/vocabulary.js';

/**
 * A file of config/lexicon: concepts, each with its words by language. A word may be a phrase; `zoll*`
 * allows further letters, `*zölle` letters before it, `=IT` is matched as written, `!polish` never counts.
 */
export const Lexicon = z.preprocess(
  // A file of nothing but comments.
  (file) => (file === null ? {} : file),
  z.record(
    z.string().regex(/^[a-z][a-z_]*$/, 'a concept in lower case, words joined by _'),
    z.record(Language, z.array(z.string().regex(/\S/, 'a word'))),
  ),
);
export type Lexicon = z.infer<typeof Lexicon>;
