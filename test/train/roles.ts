/**
 * Fits config/model/roles.json: which parties of an item impose, and which are hit.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/roles.js DATA [--cv] [OUT]
 *
 * Each party named in a labelled item is one example. With --cv only five-fold figures are printed.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createLinearReader, type LinearModel } from '../../src/classify/linear.js';
import { readCandidates } from '../../src/classify/role-features.js';
import { assignRoles } from '../../src/classify/roles.js';
import { foldOf, type LabelledItem, readLabelled } from './labelled.js';
import { fitLogistic } from './logistic.js';

const FOLDS = 5;

export function fitRoles(items: readonly LabelledItem[]): LinearModel {
  const examples = items.flatMap(({ reading, topic, issuers, targets }) =>
    readCandidates(reading, topic).map(({ code, features }) => ({
      features,
      label: issuers.has(code) ? 'issuer' : targets.has(code) ? 'target' : 'none',
    })),
  );
  return fitLogistic(examples, { classes: ['none', 'issuer', 'target'], smoothing: 2, atLeast: 3 });
}

function crossValidate(items: readonly LabelledItem[]): void {
  const counts = { issuers: [0, 0, 0], targets: [0, 0, 0] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = createLinearReader(fitRoles(items.filter((item) => foldOf(item, FOLDS) !== fold)));
    for (const item of items.filter((other) => foldOf(other, FOLDS) === fold)) {
      const roles = assignRoles(item.reading, item.topic, model);
      for (const part of ['issuers', 'targets'] as const) {
        const found = new Set(roles[part].map(({ code }) => code));
        const gold = item[part];
        const right = [...found].filter((code) => gold.has(code)).length;
        counts[part] = [right, found.size - right, gold.size - right].map(
          (n, i) => n + (counts[part][i] ?? 0),
        );
      }
    }
  }
  for (const [part, [right = 0, wrong = 0, missed = 0]] of Object.entries(counts)) {
    const f1 = (200 * right) / (2 * right + wrong + missed);
    process.stdout.write(`${part}: F1 ${f1.toFixed(1)} (${right} right, ${wrong} wrong, ${missed} missed)\n`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [data = '.', ...rest] = process.argv.slice(2);
  const items = readLabelled(data);
  if (rest.includes('--cv')) crossValidate(items);
  else writeFileSync(rest[0] ?? 'config/model/roles.json', `${JSON.stringify(fitRoles(items))}\n`);
}
