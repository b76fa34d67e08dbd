import { HASH_START, mix } from '../text/hash.js';
import { CHARACTER, type Tokens, WORD } from '../text/tokens.js';
import type { FeatureSet } from './feature-set.js';

// Kinds of features; part of the hash.
const UNIGRAM = 1;
const TITLE_UNIGRAM = 2;
const BIGRAM = 3;
const TITLE_BIGRAM = 4;
const TRIGRAM = 5;
const SUBWORD = 6;
const FOUR_CHARACTERS = 7;

// The weights are fitted to these: who changes one runs `npm run train`.
const SUMMARY_STRENGTH = 0.7;
const SUBWORD_LENGTH = 5;
const SUBWORD_STRENGTH = 0.7;
const WORD_EDGE = 95;

/** Each five units in a row of a word that has so many; its edges count as one more unit on each side. */
function addSubwords(set: FeatureSet, text: string, start: number, end: number, value: number): void {
  let first = WORD_EDGE;
  let second = text.charCodeAt(start);
  let third = text.charCodeAt(start + 1);
  let fourth = text.charCodeAt(start + 2);
  for (let at = start + 3; at <= end; at += 1) {
    const fifth = at < end ? text.charCodeAt(at) : WORD_EDGE;
    const hash = mix(mix(mix(mix(mix(HASH_START, first), second), third), fourth), fifth);
    set.add(hash, SUBWORD, value, start, end);
    first = second;
    second = third;
    third = fourth;
    fourth = fifth;
  }
}

/** Words alone, in pairs and in threes, parts of long words, and up to four Chinese characters in a row. */
export function addWordFeatures(set: FeatureSet, text: string, tokens: Tokens): void {
  const { count, titleCount, hashes, starts, ends, kinds } = tokens;
  for (let i = 0; i < count; i += 1) {
    const inTitle = i < titleCount;
    const before = inTitle ? i : i - titleCount;
    const value = inTitle ? 1 : SUMMARY_STRENGTH;
    const word = hashes[i] ?? 0;
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    set.add(word, UNIGRAM, value, start, end);
    if (inTitle) set.add(word, TITLE_UNIGRAM, value, start, end);
    if (before > 0) {
      const two = mix(mix(hashes[i - 1] ?? 0, 32), word);
      set.add(two, BIGRAM, value, starts[i - 1] ?? 0, end);
      if (inTitle) set.add(two, TITLE_BIGRAM, value, starts[i - 1] ?? 0, end);
      if (before > 1) {
        const three = mix(mix(hashes[i - 2] ?? 0, 32), two);
        set.add(three, TRIGRAM, value, starts[i - 2] ?? 0, end);
        if (before > 2 && kinds[i] === CHARACTER) {
          set.add(mix(mix(hashes[i - 3] ?? 0, 32), three), FOUR_CHARACTERS, value, starts[i - 3] ?? 0, end);
        }
      }
    }
    if (kinds[i] === WORD && end - start >= SUBWORD_LENGTH) {
      addSubwords(set, text, start, end, value * SUBWORD_STRENGTH);
    }
  }
}
