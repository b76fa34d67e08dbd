import type { Reading } from '../reading/reading.js';
import { HASH_START, mix } from '../text/hash.js';
import { CHARACTER, createTokeniser, type Tokens, WORD } from '../text/tokens.js';
import { createConceptFeatures } from './concepts.js';
import { createFeatureSet, type FeatureSet, type Features } from './feature-set.js';

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
function addWordFeatures(set: FeatureSet, text: string, tokens: Tokens): void {
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

// Kinds of features; part of the hash.
const FIRST_WORD = 44;
const FIRST_WORDS = 45;
const LAST_WORD = 46;
const LENGTH = 47;
const MARK = 48;

// The weights are fitted to these: who changes one runs `npm run train`.
const STRENGTH = 0.6;
const WORDS_PER_STEP = 3;
const LONGEST = 6;

/** Question, quotation, kicker, section, exclamation, as a normalised text spells them. */
const MARKS = ['?', '"“”„«»', ':', '|', '!'];
/** For each unit the number of the mark that it is, from 1. */
const markOf = new Uint8Array(0x10000);
MARKS.forEach((spellings, mark) => {
  for (const sign of spellings) markOf[sign.charCodeAt(0)] = mark + 1;
});

/**
 * How a title is built: how it opens and ends, its length, its marks. Columns, tickers and explainers differ in it
 * from news. No such feature has a place in the text: evidence quotes what words mean, not where they stand.
 */
function addTitleFeatures(set: FeatureSet, text: string, titleEnd: number, tokens: Tokens): void {
  const { titleCount, hashes, ends } = tokens;
  if (titleCount === 0) return;
  const last = titleCount - 1;
  const first = hashes[0] ?? 0;
  set.add(first, FIRST_WORD, STRENGTH, 0, 0);
  if (last > 0) set.add(mix(first, hashes[1] ?? 0), FIRST_WORDS, STRENGTH, 0, 0);
  set.add(hashes[last] ?? 0, LAST_WORD, STRENGTH, 0, 0);
  const steps = Math.min(LONGEST, Math.floor(titleCount / WORDS_PER_STEP));
  set.add(mix(HASH_START, steps), LENGTH, STRENGTH, 0, 0);
  const end = Math.min(titleEnd, (ends[last] ?? 0) + 2);
  for (let i = 0; i < end; i += 1) {
    const mark = markOf[text.charCodeAt(i)] ?? 0;
    if (mark > 0) set.add(mix(HASH_START, mark - 1), MARK, STRENGTH, 0, 0);
  }
}

/** Words have a common length, whatever the length of the text. */
const WORDS_LENGTH = 3;
/**
 * Concepts and the build of the title keep their strength however many there are: on a common length the many words of
 * a language that the lexicon knows well weakened the few that matter.
 */
const CONCEPTS_STRENGTH = 0.8;

/** The features of a reading; they hold until the next call. */
export function createFeatureReader(concepts: readonly string[]): (reading: Reading) => Features {
  const tokenise = createTokeniser();
  const addConceptFeatures = createConceptFeatures(concepts);
  const set = createFeatureSet();
  return (reading) => {
    set.clear();

    const tokens = tokenise(reading);
    addWordFeatures(set, reading.text, tokens);
    set.scale(0, WORDS_LENGTH / Math.max(1, set.length()));
    set.features.wordCount = set.features.count;
    addConceptFeatures(set, reading);
    addTitleFeatures(set, reading.text, reading.titleEnd, tokens);
    set.scale(set.features.wordCount, CONCEPTS_STRENGTH);
    return set.features;
  };
}
