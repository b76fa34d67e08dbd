/**
 * Fits config/model/roles.json: which parties of an item impose, and which are hit.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/roles.js DATA [--cv] [OUT]
 *
 * With --cv nothing is written, only figures are printed.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRoleReader, patternGroup } from '../../src/classify/roles/roles.js';
import { ISSUER, TARGET } from '../../src/classify/roles/weighed/assignments.js';
import { readCandidates } from '../../src/classify/roles/weighed/features.js';
import { pairFeatures } from '../../src/classify/roles/weighed/pairs.js';
import { sceneOf } from '../../src/classify/roles/weighed/scene.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { crossFolds, type Split, withoutDevelopmentSet } from './folds.js';
import { type LabelledItem, readLabelled, weightOf } from './labelled.js';
import { fitRoles, type RoleExample } from './role-fit.js';

/** Items with more parties than this teach by the first ones named and those that the text may imply. */
const MOST_PARTIES = 8;

const examples = new WeakMap<LabelledItem, RoleExample>();
function exampleOf(item: LabelledItem): RoleExample {
  const known = examples.get(item);
  if (known) return known;
  const { reading, topic, issuers, targets } = item;
  const scene = sceneOf(reading, topic);
  const all = readCandidates(scene);
  const implied = all.filter(({ mentions }) => mentions.length === 0);
  const named = all.filter(({ mentions }) => mentions.length > 0).slice(0, MOST_PARTIES - implied.length);
  const candidates = [...named, ...implied];
  const example = {
    weight: weightOf(item),
    group: patternGroup(topic),
    parties: candidates.map(({ features }) => new Set(features)),
    pairs: candidates.flatMap((second, k) =>
      candidates.slice(0, k).map((first) => new Set(pairFeatures(scene, first, second))),
    ),
    parts: candidates.map(({ code }) => (issuers.has(code) ? ISSUER : targets.has(code) ? TARGET : 0)),
  };
  examples.set(item, example);
  return example;
}

const { blocs } = shippedKnowledge();
const learn = (items: readonly LabelledItem[]) => fitRoles(items.map(exampleOf));

type Tally = { right: number; wrong: number; missed: number };

/** F1 of issuers and of targets, over all real items and by language; of those told by us apart. */
function score(splits: readonly Split[]): string {
  const tallies = new Map<string, Tally>();
  for (const { teach, ask } of splits) {
    const readRoles = createRoleReader(learn(teach), blocs);
    for (const item of ask) {
      const roles = readRoles(item.reading, item.topic);
      for (const part of ['issuers', 'targets'] as const) {
        const found = new Set(roles[part].map(({ code }) => code));
        const right = [...found].filter((code) => item[part].has(code)).length;
        const { set, lang } = item;
        const names = set === 'told' ? [`${part} told`] : [part, `${part} ${set}`, `${part} ${lang}`];
        for (const name of names) {
          const tally = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
          tallies.set(name, tally);
          tally.right += right;
          tally.wrong += found.size - right;
          tally.missed += item[part].size - right;
        }
      }
    }
  }
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { right, wrong, missed }]) => {
      const f1 = (200 * right) / (2 * right + wrong + missed);
      return `${name.padEnd(14)} F1 ${f1.toFixed(1)} (${right} right, ${wrong} wrong, ${missed} missed)`;
    })
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [data = '.', ...rest] = process.argv.slice(2);
  const items = readLabelled(data);
  if (rest.includes('--cv')) {
    process.stdout.write(
      `Five-fold cross-validation\n${score(crossFolds(items))}\n` +
        `Without the development set, measured on it\n${score([withoutDevelopmentSet(items)])}\n`,
    );
  } else {
    writeFileSync(rest[0] ?? 'config/model/roles.json', `${JSON.stringify(learn(items))}\n`);
  }
}
