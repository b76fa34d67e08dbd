import { createConceptFeatures } from './concept-features.js';
import { createFeatureSet, type Features } from './feature-set.js';
import type { Reading } from './reading.js';
import { createTokeniser } from './tokens.js';
import { addWordFeatures } from './word-features.js';

/** Common lengths of the words of a text and of its concepts: the concepts weigh more. */
const WORDS_LENGTH = 2;
const CONCEPTS_LENGTH = 3;

/** The features of a reading; they hold until the next call. */
export function createFeatureReader(concepts: readonly string[]): (reading: Reading) => Features {
  const tokenise = createTokeniser();
  const addConceptFeatures = createConceptFeatures(concepts);
  const set = createFeatureSet();
  return (reading) => {
    set.clear();
    addWordFeatures(set, reading.normalised.text, tokenise(reading.normalised));
    set.scale(0, WORDS_LENGTH);
    set.features.wordCount = set.features.count;
    addConceptFeatures(set, reading);
    set.scale(set.features.wordCount, CONCEPTS_LENGTH);
    return set.features;
  };
}
