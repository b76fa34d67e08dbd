import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ClassifierKnowledge } from '../../src/classify/classify.js';
import { Lexicon } from '../../src/classify/lexicon.js';
import { LinearModel } from '../../src/classify/linear.js';
import { CategoryModel } from '../../src/classify/model.js';
import { createReader, type Reading } from '../../src/classify/reading.js';
import { Material, Party } from '../../src/domain/vocabulary.js';

const read = (file: string) => readFileSync(join('config', file), 'utf8');

/** The knowledge files that come with the program, checked against their schemas. */
export function shippedKnowledge(): ClassifierKnowledge {
  const lexicon: Lexicon = {};
  for (const file of readdirSync('config/lexicon')) {
    if (file !== 'instruments.yaml') Object.assign(lexicon, Lexicon.parse(parse(read(`lexicon/${file}`))));
  }
  return {
    lexicon,
    materials: z.object({ materials: z.array(Material) }).parse(parse(read('materials.yaml'))).materials,
    parties: z.object({ parties: z.array(Party) }).parse(parse(read('parties.yaml'))).parties,
    categoryModel: CategoryModel.parse(JSON.parse(read('model/category.json'))),
    roleModel: LinearModel.parse(JSON.parse(read('model/roles.json'))),
    stageModel: LinearModel.parse(JSON.parse(read('model/stage.json'))),
  };
}

const { lexicon, materials, parties } = shippedKnowledge();
const reader = createReader({ materials, parties }, lexicon);

/** A text read with all words of the shipped knowledge. */
export function readText(lang: string | undefined, title: string, summary = ''): Reading {
  return reader({ title, summary, lang });
}
