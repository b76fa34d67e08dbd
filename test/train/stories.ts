/**
 * Fits config/model/stories.json on the grouped development sets and the labelled events:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build
 *   node build/test/train/stories.js DATA [OUT]
 *
 * The events are read by the classifier with the weights that config/ holds. Deterministic; takes about two
 * minutes. `stories-halves.ts` says how well a model does on stories that it was not fitted on.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classifier, createClassifier } from '../../src/classify/classify.js';
import { readKnowledge } from '../../src/knowledge.js';
import { AGREEMENT } from '../../src/stories/agreement.js';
import type { StoryModel } from '../../src/stories/model.js';
import { type EventRow, eventPairs, fitAgreement } from './agreement.js';
import { load } from './rows.js';
import { fitWordings } from './wording.js';

/** What the agreement in facts must exceed, so that unseen events are kept apart rather than joined. */
const CAUTION = 1.2;
/** Weight of the wording beside the facts, and how well two stories must fit an item by facts to be one. */
const BY_FACTS = { text: 0.2, merge: 0.8 };

type Wordings = Omit<StoryModel, 'agreement'>;

/**
 * Reads as the bot does. The model that is about to be replaced may be of other features than today's, with which
 * nothing is read: one that knows of the wordings alone stands in for it.
 */
async function classifierBeside(wordings: Wordings): Promise<Classifier> {
  const own = mkdtempSync(join(tmpdir(), 'raremetals-fit-'));
  const agreement = { features: [...AGREEMENT], bias: 0, weights: [], ...BY_FACTS };
  mkdirSync(join(own, 'model'));
  writeFileSync(join(own, 'model', 'stories.json'), JSON.stringify({ ...wordings, agreement }));
  const { value: knowledge, faults } = await readKnowledge(own, 'config', '.');
  rmSync(own, { recursive: true });
  if (knowledge === undefined) throw new Error(JSON.stringify(faults));
  return createClassifier(knowledge);
}

async function fitEvents(path: string, { classify }: Classifier): Promise<StoryModel['agreement']> {
  const rows = load<EventRow>(path);
  const read = new Map(rows.map((row) => [row.id, classify({ ...row, summary: row.summary ?? '' })]));
  const { bias, weights } = fitAgreement(eventPairs(rows, read));
  return { features: [...AGREEMENT], bias: Number((bias - CAUTION).toPrecision(4)), weights, ...BY_FACTS };
}

async function main(): Promise<void> {
  const [data = '.', out = 'config/model/stories.json'] = process.argv.slice(2);
  const og = load(`${data}/stories-og2021-dev.jsonl`);
  const gva = load(`${data}/stories-gva-dev.jsonl`);
  const wordings = await fitWordings(og, gva);
  const agreement = await fitEvents(`${data}/events-dev.jsonl`, await classifierBeside(wordings));
  const model: StoryModel = { ...wordings, agreement };
  writeFileSync(out, `${JSON.stringify(model)}\n`);
}

await main();
