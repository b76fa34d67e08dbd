import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createSignatureReader } from '../../src/stories/signature/signature.js';
import { createTitles } from '../../src/stories/signature/titles.js';
import { createTokenizer } from '../../src/stories/signature/tokens.js';
import { StoryWords } from '../../src/stories/signature/words.js';

const words = StoryWords.parse(parse(readFileSync('config/stories.yaml', 'utf8')));

// Signatures and their parts, read with the words of the configuration that comes with the program.
export const readSignature = createSignatureReader(words);
export const tokenize = createTokenizer(words);
export const { bareTitle, isSeries } = createTitles(words);
