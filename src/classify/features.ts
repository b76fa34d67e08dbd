import { createConceptFeatures } from './concept-features.js';
import { createFeatureSet, type Features } from './feature-set.js';
import type { Reading } from './reading.js';
import { addTitleFeatures } from './title-features.js';
import { createTokeniser } from './tokens.js';
import { addWordFeatures } from './word-features.js';

/** Common lengths of the words of a text and of its concepts, with the build of its title: these weigh more. */
const WORDS_LENGTH = 3;
const CONCEPTS_LENGTH = 4;

/** The features of a reading; they hold until the next call. */
export function createFeatureReader(concepts: readonly string[]): (reading: Reading) => Features {
  const tokenise = createTokeniser();
  const addConceptFeatures = createConceptFeatures(concepts);
  const set = createFeatureSet();
  return (reading) => {
    set.clear();
    const { normalised } = reading;
    const tokens = tokenise(normalised);
    addWordFeatures(set, normalised.text, tokens);
    set.scale(0, WORDS_LENGTH);
    set.features.wordCount = set.features.count;
    addConceptFeatures(set, reading);
    addTitleFeatures(set, normalised.text, normalised.titleEnd, tokens);
    set.scale(set.features.wordCount, CONCEPTS_LENGTH);
    return set.features;
  };
}
