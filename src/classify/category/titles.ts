import { HASH_START, mix } from '../text/hash.js';
import type { Tokens } from '../text/tokens.js';
import type { FeatureSet } from './feature-set.js';

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
export function addTitleFeatures(set: FeatureSet, text: string, titleEnd: number, tokens: Tokens): void {
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
