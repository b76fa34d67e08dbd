/**
 * Fits config/model/stories.json on the grouped development sets and the labelled events:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build
 *   node build/test/train/stories.js DATA [--facts] [OUT]
 *
 * With --facts the wordings stay as they are; only what the events teach is fitted anew.
 *
 * The events are read by the classifier with the weights that config/ holds. Deterministic; takes about four
 * minutes. `stories-parts.ts` and `stories-events.ts` say how well a model does on stories that it was not fitted on.
 */
import { writeFileSync } from 'node:fs';
import type { StoryModel } from '../../src/stories/model.js';
import { fitAgreement } from './agreement.js';
import { readEventSets, shippedWordings } from './events.js';
import { load } from './rows.js';
import { fitWordings } from './wording.js';

async function main(): Promise<void> {
  const [data = '.', ...rest] = process.argv.slice(2);
  const isFactsOnly = rest.includes('--facts');
  const [out = 'config/model/stories.json'] = rest.filter((word) => word !== '--facts');
  const wordings = isFactsOnly
    ? shippedWordings()
    : await fitWordings(load(`${data}/stories-og2021-dev.jsonl`), load(`${data}/stories-gva-dev.jsonl`));
  const agreement = await fitAgreement(await readEventSets(data, wordings), wordings);
  const model: StoryModel = { ...wordings, agreement };
  writeFileSync(out, `${JSON.stringify(model)}\n`);
}

await main();
