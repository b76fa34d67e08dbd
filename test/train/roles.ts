/**
 * Fits config/model/roles.json: which parties of an item impose, and which are hit.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/roles.js DATA [--cv] [OUT]
 *
 * Each party named in a labelled item is one example. With --cv nothing is written, only figures are printed.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createLinearReader, type LinearModel } from '../../src/classify/linear.js';
import { type Candidate, readCandidates } from '../../src/classify/role-features.js';
import { createRoleReader, MOST_COUNTED, patternKey, type RoleModel } from '../../src/classify/roles.js';
import { crossFolds, type Split, withoutDevelopmentSet } from './folds.js';
import { type LabelledItem, readLabelled } from './labelled.js';
import { fitLogistic } from './logistic.js';

/** A pattern is believed seen, and expected, so often more than it was. */
const PATTERN_SMOOTHING = 2;

const candidatesOf = new WeakMap<LabelledItem, readonly Candidate[]>();
function readOnce(item: LabelledItem): readonly Candidate[] {
  const candidates = candidatesOf.get(item) ?? readCandidates(item.reading, item.topic);
  candidatesOf.set(item, candidates);
  return candidates;
}

function fitParties(items: readonly LabelledItem[]): LinearModel {
  const examples = items.flatMap((item) =>
    readOnce(item).map(({ code, features }) => ({
      features,
      label: item.issuers.has(code) ? 'issuer' : item.targets.has(code) ? 'target' : 'none',
    })),
  );
  return fitLogistic(examples, { classes: ['none', 'issuer', 'target'], smoothing: 2, atLeast: 3 });
}

/** How often each number of issuers and targets occurs, against what the parties taken one by one lead to expect. */
function fitPatterns(splits: readonly Split[]): Record<string, number> {
  const seen = new Map<string, number>();
  const expected = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, count: number) =>
    counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { teach, ask } of splits) {
    const { probabilities } = createLinearReader(fitParties(teach));
    for (const item of ask) {
      const candidates = readOnce(item);
      const known = (codes: ReadonlySet<string>) => candidates.filter(({ code }) => codes.has(code)).length;
      add(seen, patternKey(item.topic, known(item.issuers), known(item.targets)), 1);
      let spread = new Map([['0 0', 1]]);
      for (const { features } of candidates) {
        const [none = 0, issuer = 0, target = 0] = probabilities(features);
        const next = new Map<string, number>();
        for (const [counts, p] of spread) {
          const [i = 0, t = 0] = counts.split(' ').map(Number);
          add(next, counts, p * none);
          add(next, `${Math.min(MOST_COUNTED, i + 1)} ${t}`, p * issuer);
          add(next, `${i} ${Math.min(MOST_COUNTED, t + 1)}`, p * target);
        }
        spread = next;
      }
      for (const [counts, p] of spread) {
        const [i = 0, t = 0] = counts.split(' ').map(Number);
        add(expected, patternKey(item.topic, i, t), p);
      }
    }
  }
  const odds = (key: string) =>
    Math.log(((seen.get(key) ?? 0) + PATTERN_SMOOTHING) / ((expected.get(key) ?? 0) + PATTERN_SMOOTHING));
  return Object.fromEntries([...expected.keys()].sort().map((key) => [key, Number(odds(key).toFixed(2))]));
}

type Tally = { right: number; wrong: number; missed: number };

/** F1 of issuers and of targets, over all items and by language. */
function score(splits: readonly Split[], patterns: Record<string, number>): string {
  const tallies = new Map<string, Tally>();
  for (const { teach, ask } of splits) {
    const readRoles = createRoleReader({ ...fitParties(teach), patterns });
    for (const item of ask) {
      const roles = readRoles(item.reading, item.topic);
      for (const part of ['issuers', 'targets'] as const) {
        const found = new Set(roles[part].map(({ code }) => code));
        const right = [...found].filter((code) => item[part].has(code)).length;
        for (const name of [part, `${part} ${item.set}`, `${part} ${item.lang}`]) {
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
    const held = withoutDevelopmentSet(items);
    // The patterns, thirty numbers, are those of all items in the first figures, of the taught ones in the second.
    process.stdout.write(
      `Five-fold cross-validation\n${score(crossFolds(items), fitPatterns(crossFolds(items)))}\n` +
        `Without the development set, measured on it\n${score([held], fitPatterns(crossFolds(held.teach)))}\n`,
    );
  } else {
    const model: RoleModel = { ...fitParties(items), patterns: fitPatterns(crossFolds(items)) };
    writeFileSync(rest[0] ?? 'config/model/roles.json', `${JSON.stringify(model)}\n`);
  }
}
