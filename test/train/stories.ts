/**
 * Fits config/model/stories.json on the grouped development sets.
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/train/stories.js DATA [--cv] [OUT]
 *
 * The online grouping is run with the right answers first, then with the model's own, and each candidate
 * of each item is one example. Every set is used twice, with and without times.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Report } from '../../src/domain/story.js';
import { decideStory } from '../../src/stories/decide.js';
import { compare, FEATURES } from '../../src/stories/features.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import type { StoryModel } from '../../src/stories/model.js';
import { readSignature } from '../../src/stories/signature.js';
import { boost, type Example } from './boosting.js';
import { scoreGroups } from './score.js';

const DAY = 24 * 3_600_000;
export const WINDOW = 14 * DAY;

export type Row = {
  id: string;
  title: string;
  summary?: string;
  publishedAt?: string;
  lang: string;
  gold: string;
};

export function reportOf(row: Row): Report {
  return {
    item: {
      id: row.id,
      title: row.title,
      summary: row.summary ?? '',
      lang: row.lang,
      publishedAt: row.publishedAt,
    },
    classification: {
      id: row.id,
      relevant: false,
      category: 'none',
      scope: 'other_goods',
      topics: [],
      severity: 'notable',
      issuers: [],
      targets: [],
      materials: [],
      figures: [],
      dates: [],
      documents: [],
      official: false,
      evidence: [],
    },
  };
}

/** Runs one set online. Without a model, items follow the right answers. */
export async function replay(rows: readonly Row[], model: StoryModel | undefined, learn: boolean) {
  const index = createMemoryIndex({ window: WINDOW });
  const examples: { features: readonly number[]; label: number }[] = [];
  const golds = new Map<string, Map<string, number>>();
  const placed = new Map<string, string>();
  const never: StoryModel = {
    features: [],
    depth: 1,
    bias: 0,
    trees: [],
    join: 0,
    merge: Number.POSITIVE_INFINITY,
  };
  let now = 0;
  for (const row of rows) {
    const report = reportOf(row);
    const signature = readSignature(report);
    now = Math.max(now, signature.at ?? 0);
    const probe = await index.probe(signature, signature.at ?? now);
    if (learn) {
      for (const { story, features } of compare(signature, probe)) {
        const share = (golds.get(story.id)?.get(row.gold) ?? 0) / story.count;
        examples.push({ features, label: share >= 0.5 ? 1 : 0 });
      }
    }
    const right = probe.candidates.filter(({ id }) => golds.get(id)?.has(row.gold));
    const decision =
      model === undefined
        ? decideStory(
            report,
            signature,
            { ...probe, candidates: right },
            { now, window: WINDOW, model: { ...never, join: -1 } },
          )
        : decideStory(report, signature, probe, { now, window: WINDOW, model });
    await index.commit(decision.write, signature.at ?? now);
    const counts = golds.get(decision.story) ?? new Map<string, number>();
    for (const [gold, n] of [
      [row.gold, 1] as const,
      ...decision.merges.flatMap((id) => [...(golds.get(id) ?? [])]),
    ]) {
      counts.set(gold, (counts.get(gold) ?? 0) + n);
    }
    golds.set(decision.story, counts);
    placed.set(row.id, decision.story);
  }
  const stories = new Map<string, string>();
  for (const [id, story] of placed) stories.set(id, await index.resolve(story));
  return { examples, stories };
}

const OPTIONS = { depth: 4, trees: 160, rate: 0.1, smoothing: 2, leaf: 5 };
const ROUNDS = 2;

export async function fitModel(
  sets: readonly (readonly Row[])[],
  thresholds: { join: number; merge: number },
): Promise<StoryModel> {
  let model: StoryModel | undefined;
  const pool: Example[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const rows of sets) {
      const { examples } = await replay(rows, model, true);
      const weight = 10_000 / examples.length;
      examples.forEach((example, i) => {
        // Strangers are many and alike: one in three stands for all of them.
        if (example.label === 1) pool.push({ ...example, weight });
        else if (i % 3 === 0) pool.push({ ...example, weight: 3 * weight });
      });
    }
    model = { features: [...FEATURES], depth: OPTIONS.depth, ...boost(pool, OPTIONS), ...thresholds };
  }
  return model as StoryModel;
}

export const timeless = (rows: readonly Row[]): Row[] => rows.map(({ publishedAt: _, ...row }) => row);

export function load(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

async function main(): Promise<void> {
  const [data = '.', ...rest] = process.argv.slice(2);
  const og = load(`${data}/stories-og2021-dev.jsonl`);
  const gva = load(`${data}/stories-gva-dev.jsonl`);
  const thresholds = { join: 0, merge: 0 };
  const report = async (name: string, rows: readonly Row[], model: StoryModel, perLanguage: boolean) => {
    const { stories } = await replay(rows, model, false);
    process.stdout.write(`${name}: ${scoreGroups(rows, stories, perLanguage)}\n`);
  };
  if (rest.includes('--cv')) {
    const half = (rows: readonly Row[], second: boolean) =>
      rows.filter((_, i) => i >= rows.length / 2 === second);
    for (const second of [false, true]) {
      const train = [half(og, second), half(gva, second)];
      const model = await fitModel([...train, ...train.map(timeless)], thresholds);
      for (const join of [-1, -0.5, 0, 0.5])
        for (const merge of [0.5, 1.5, 99]) {
          const tuned = { ...model, join, merge };
          const name = `half ${second ? 1 : 2} join ${join} merge ${merge}`;
          await report(`${name} og`, half(og, !second), tuned, true);
          await report(`${name} gva`, half(gva, !second), tuned, false);
          await report(
            `${name} english, no times`,
            timeless(half(og, !second).filter(({ lang }) => lang === 'en')),
            tuned,
            false,
          );
        }
    }
    return;
  }
  const model = await fitModel([og, gva, timeless(og), timeless(gva)], thresholds);
  const out = rest.at(-1) ?? 'config/model/stories.json';
  writeFileSync(out, `${JSON.stringify(model)}\n`);
  await report('og', og, model, true);
  await report('gva', gva, model, false);
}

if (process.argv[1]?.endsWith('stories.js')) await main();
