/**
 * Fits config/model/stage.json: how far the measure or the negotiation of an item has come.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/stage.js DATA [--cv] [OUT]
 *
 * With --cv only five-fold figures are printed.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readDates } from '../../src/classify/dates.js';
import { createLinearReader, type LinearModel } from '../../src/classify/linear.js';
import { COARSE_STAGES, stageFeatures } from '../../src/classify/stage.js';
import { foldOf, type LabelledItem, readLabelled } from './labelled.js';
import { fitLogistic } from './logistic.js';

const FOLDS = 5;
/** Items without a stage teach little: a reader prefers a likely stage to none. */
const UNSTAGED = 0.3;

export function fitStage(items: readonly LabelledItem[]): LinearModel {
  const examples = items.map(({ reading, topic, stage, publishedAt }) => ({
    features: stageFeatures(reading, topic, readDates(reading, publishedAt), publishedAt),
    label: stage ?? 'none',
    weight: stage ? 1 : UNSTAGED,
  }));
  return fitLogistic(examples, { classes: COARSE_STAGES, smoothing: 3, atLeast: 2, rounds: 120 });
}

function crossValidate(items: readonly LabelledItem[]): void {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = createLinearReader(fitStage(items.filter((item) => foldOf(item, FOLDS) !== fold)));
    for (const { reading, topic, stage, publishedAt } of items.filter(
      (other) => foldOf(other, FOLDS) === fold,
    )) {
      if (!stage) continue;
      const p = model.probabilities(
        stageFeatures(reading, topic, readDates(reading, publishedAt), publishedAt),
      );
      all += 1;
      if (model.classes[p.indexOf(Math.max(...p))] === stage) right += 1;
    }
  }
  process.stdout.write(`stage: ${((100 * right) / all).toFixed(1)} % of ${all}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [data = '.', ...rest] = process.argv.slice(2);
  const items = readLabelled(data);
  if (rest.includes('--cv')) crossValidate(items);
  else writeFileSync(rest[0] ?? 'config/model/stage.json', `${JSON.stringify(fitStage(items))}\n`);
}
