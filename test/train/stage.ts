/**
 * Fits config/model/stage.json: how far the measure or the negotiation of an item has come.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/stage.js DATA [--cv] [OUT]
 *
 * With --cv nothing is written, only figures are printed.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readDates } from '../../src/classify/days/dates.js';
import { readClues } from '../../src/classify/stages/clues.js';
import { readStage } from '../../src/classify/stages/stage.js';
import { stageFeatures } from '../../src/classify/stages/weighed/features.js';
import { COARSE_STAGES } from '../../src/classify/stages/weighed/model.js';
import { createLinearReader, type LinearModel } from '../../src/classify/weights/linear.js';
import { crossFolds, type Split, withoutDevelopmentSet } from './folds.js';
import { coarse, type LabelledItem, readLabelled, weightOf } from './labelled.js';
import { fitLogistic } from './logistic.js';

/** Items without a stage teach little: a reader prefers a likely stage to none. */
const UNSTAGED = 0.3;

/** Each item also teaches by its meanings alone, and by its words alone: each must be able to stand for itself. */
const WITHOUT_WORDS = 0.5;
const WORDS_ALONE = 0.5;

export function fitStage(items: readonly LabelledItem[]): LinearModel {
  const examples = items.flatMap(({ reading, topic, stage, publishedAt, set }) => {
    const { meanings, words } = stageFeatures(reading, topic, readDates(reading, publishedAt), publishedAt);
    const label = stage ?? 'none';
    const weight = (stage ? 1 : UNSTAGED) * weightOf({ set });
    return [
      { features: new Set([...meanings, ...words]), label, weight },
      { features: new Set(meanings), label, weight: weight * WITHOUT_WORDS },
      { features: new Set(words), label, weight: weight * WORDS_ALONE },
    ];
  });
  return fitLogistic(examples, {
    classes: COARSE_STAGES,
    smoothing: 12,
    atLeast: 4,
    rounds: 120,
  });
}

/** Seeds of the folds: a single deal is luck by half a point. */
const DEALS = [0, 1, 2];

/** How often the stage that is told is the right one, over all real items and by language; of those told by us apart. */
function score(splits: readonly Split[]): string {
  const tallies = new Map<string, { right: number; all: number }>();
  for (const { teach, ask } of splits) {
    const model = createLinearReader(fitStage(teach));
    for (const { reading, topic, stage, publishedAt, set, lang } of ask) {
      if (!stage) continue;
      const read = readStage(reading, topic, readClues(reading, topic, publishedAt), model);
      const right = read !== undefined && coarse(read.stage) === stage;
      for (const name of set === 'told' ? [set] : ['all', set, lang, topic]) {
        const tally = tallies.get(name) ?? { right: 0, all: 0 };
        tallies.set(name, tally);
        tally.all += 1;
        if (right) tally.right += 1;
      }
    }
  }
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, all }]) => `${name.padEnd(14)} ${((100 * right) / all).toFixed(1)} % of ${all}`)
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [data = '.', ...rest] = process.argv.slice(2);
  const items = readLabelled(data);
  if (rest.includes('--cv')) {
    const splits = DEALS.flatMap((deal) => crossFolds(items, deal));
    process.stdout.write(`Five-fold cross-validation, dealt ${DEALS.length} times\n${score(splits)}\n`);
    process.stdout.write(
      `Without the development set, measured on it\n${score([withoutDevelopmentSet(items)])}\n`,
    );
  } else writeFileSync(rest[0] ?? 'config/model/stage.json', `${JSON.stringify(fitStage(items))}\n`);
}
