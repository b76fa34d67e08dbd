import type { Reading } from '../reading/reading.js';
import { createTokeniser } from '../text/tokens.js';
import { createConceptFeatures } from './concepts.js';
import { createFeatureSet, type Features } from './feature-set.js';
import { addTitleFeatures } from './titles.js';
import { addWordFeatures } from './words.js';

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
