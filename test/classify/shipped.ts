import type { ClassifierKnowledge } from '../../src/classify/classify.js';
import { createReader } from '../../src/classify/reading/reader.js';
import type { Reading } from '../../src/classify/reading/reading.js';
import { readKnowledge } from '../../src/config/knowledge.js';

const { value, faults } = await readKnowledge('config', 'config', process.cwd());
if (!value) throw new Error(JSON.stringify(faults));
const knowledge: ClassifierKnowledge = value;
const reader = createReader(knowledge, knowledge.lexicon, knowledge.numbers);

/** The knowledge files that come with the program, read as the program reads them. */
export function shippedKnowledge(): ClassifierKnowledge {
  return knowledge;
}

/** A text read with all words of the shipped knowledge. */
export function readText(lang: string | undefined, title: string, summary = ''): Reading {
  return reader({ title, summary, lang });
}
