/**
 * Fits config/model/stories.json on the grouped development sets and the labelled events:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build
 *   node build/test/train/stories.js DATA [--facts] [OUT]
 *
 * With --facts the wordings stay as they are; only what the events teach is fitted anew.
 *
 * The events are read by the classifier with the weights that config/ holds. Deterministic; takes about two
 * minutes. `stories-halves.ts` says how well a model does on stories that it was not fitted on.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classifier, createClassifier } from '../../src/classify/classify.js';
import { readKnowledge } from '../../src/knowledge.js';
import { AGREEMENT } from '../../src/stories/agreement.js';
import type { StoryModel } from '../../src/stories/model.js';
import { type EventRow, type Events, fitAgreement } from './agreement.js';
import { anyFacts } from './replay.js';
import { load } from './rows.js';
import { fitWordings } from './wording.js';

/** Events told in our own words, beside those of the data; the held-out ones among them teach nothing. */
const OWN_EVENTS = 'test/fixtures/events';

type Wordings = Omit<StoryModel, 'agreement'>;

/**
 * Reads as the bot does. The model that is about to be replaced may be of other features than today's, with which
 * nothing is read: one that knows of the wordings alone stands in for it.
 */
async function classifierBeside(wordings: Wordings): Promise<Classifier> {
  const own = mkdtempSync(join(tmpdir(), 'raremetals-fit-'));
  const agreement = { ...anyFacts, reports: { ...anyFacts.reports, features: [...AGREEMENT] } };
  mkdirSync(join(own, 'model'));
  writeFileSync(join(own, 'model', 'stories.json'), JSON.stringify({ ...wordings, agreement }));
  const { value: knowledge, faults } = await readKnowledge(own, 'config', '.');
  rmSync(own, { recursive: true });
  if (knowledge === undefined) throw new Error(JSON.stringify(faults));
  return createClassifier(knowledge);
}

function readEvents(path: string, { classify }: Classifier): Events {
  const rows = load<EventRow>(path);
  return {
    rows,
    read: new Map(rows.map((row) => [row.id, classify({ ...row, summary: row.summary ?? '' })])),
  };
}

/** The wordings that config/ holds. */
function shippedWordings(): Wordings {
  const { dated, undated } = JSON.parse(readFileSync('config/model/stories.json', 'utf8')) as Wordings;
  return { dated, undated };
}

async function main(): Promise<void> {
  const [data = '.', ...rest] = process.argv.slice(2);
  const isFactsOnly = rest.includes('--facts');
  const [out = 'config/model/stories.json'] = rest.filter((word) => word !== '--facts');
  const wordings = isFactsOnly
    ? shippedWordings()
    : await fitWordings(load(`${data}/stories-og2021-dev.jsonl`), load(`${data}/stories-gva-dev.jsonl`));
  const classifier = await classifierBeside(wordings);
  const own = readdirSync(OWN_EVENTS).filter((name) => name.endsWith('.jsonl'));
  const paths = [`${data}/events-dev.jsonl`, ...own.sort().map((name) => join(OWN_EVENTS, name))];
  const agreement = await fitAgreement(
    paths.map((path) => readEvents(path, classifier)),
    wordings,
  );
  const model: StoryModel = { ...wordings, agreement };
  writeFileSync(out, `${JSON.stringify(model)}\n`);
}

await main();
