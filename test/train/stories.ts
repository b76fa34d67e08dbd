/**
 * Fits config/model/stories.json on the grouped development sets and the labelled events.
 *
 *   raremetals classify < DATA/events-dev.jsonl > CLASSIFIED
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build
 *   node build/test/train/stories.js DATA CLASSIFIED [OUT]
 *
 * Every set is used twice, with and without times. Deterministic; takes about five minutes.
 */
import { writeFileSync } from 'node:fs';
import type { Classification } from '../../src/domain/classification.js';
import type { StoryState } from '../../src/domain/story.js';
import { AGREEMENT } from '../../src/stories/agreement.js';
import { ALIKE, alike } from '../../src/stories/alike.js';
import { decideStory } from '../../src/stories/decide.js';
import { compare, FEATURES } from '../../src/stories/features.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { logOdds, type StoryModel } from '../../src/stories/model.js';
import { readSignature } from '../../src/stories/signature.js';
import { type EventRow, eventPairs, fitAgreement } from './agreement.js';
import { boost, type Example } from './boosting.js';
import { load, type Row, reportOf } from './rows.js';
import { scoreGroups } from './score.js';

const DAY = 24 * 3_600_000;
export const WINDOW = 14 * DAY;

const nothing = { features: [], depth: 1, bias: 0, trees: [] };
const unfitted: StoryModel = {
  wording: nothing,
  alike: nothing,
  agreement: { features: [], bias: 0, weights: [], text: 1, merge: 99 },
  join: 0,
  merge: Number.POSITIVE_INFINITY,
};

type Seen = { readonly features: readonly number[]; readonly label: number };

/** Runs one set online. Without a model, items follow the right answers. */
export async function replay(rows: readonly Row[], model: StoryModel | undefined, learn: boolean) {
  const index = createMemoryIndex({ window: WINDOW });
  const examples: Seen[] = [];
  const pairs: Seen[] = [];
  const golds = new Map<string, Map<string, number>>();
  const placed = new Map<string, string>();
  const share = (story: StoryState, gold: string) => (golds.get(story.id)?.get(gold) ?? 0) / story.count;
  const main = (story: StoryState) => [...(golds.get(story.id) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  let now = 0;
  for (const row of rows) {
    const report = reportOf(row);
    const signature = readSignature(report);
    now = Math.max(now, signature.at ?? 0);
    const probe = await index.probe(signature, signature.at ?? now);
    if (learn) {
      const judged = compare(signature, probe).map(({ story, features }) => {
        examples.push({ features, label: share(story, row.gold) >= 0.5 ? 1 : 0 });
        return { story, odds: model === undefined ? 0 : logOdds(model.wording, features) };
      });
      const [best, ...others] = judged.sort((a, b) => b.odds - a.odds);
      if (model !== undefined && best !== undefined && best.odds >= model.join) {
        for (const { story, odds } of others.filter((other) => other.odds >= -2)) {
          const label = main(story) === main(best.story) ? 1 : 0;
          pairs.push({ features: alike(best.story, best.odds, story, odds), label });
        }
      }
    }
    const right = probe.candidates.filter((story) => share(story, row.gold) > 0);
    const decision =
      model === undefined
        ? decideStory(
            report,
            signature,
            { ...probe, candidates: right },
            { now, window: WINDOW, model: { ...unfitted, join: -1 } },
          )
        : decideStory(report, signature, probe, { now, window: WINDOW, model });
    await index.commit(decision.write, signature.at ?? now);
    const counts = new Map(golds.get(decision.story));
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
  return { examples, pairs, stories };
}

const WORDING = { depth: 4, trees: 160, rate: 0.1, smoothing: 2, leaf: 5 };
const PAIRS = { depth: 3, trees: 60, rate: 0.1, smoothing: 2, leaf: 10 };

/**
 * First the wording on stories that follow the right answers, then again on those of that first model; then
 * what makes two stories one, on those of the second.
 */
export async function fitModel(
  sets: readonly (readonly Row[])[],
  thresholds: { join: number; merge: number },
): Promise<StoryModel> {
  let model: StoryModel | undefined;
  const pool: Example[] = [];
  for (let round = 0; round < 2; round++) {
    for (const rows of sets) {
      const { examples } = await replay(rows, model, true);
      const weight = 10_000 / examples.length;
      examples.forEach((example, i) => {
        // Strangers are many and alike: one in three stands for all of them.
        if (example.label === 1) pool.push({ ...example, weight });
        else if (i % 3 === 0) pool.push({ ...example, weight: 3 * weight });
      });
    }
    model = {
      ...unfitted,
      wording: { features: [...FEATURES], depth: WORDING.depth, ...boost(pool, WORDING) },
    };
  }
  for (let round = 0; round < 2; round++) {
    const found: Example[] = [];
    for (const rows of sets) {
      const { pairs } = await replay(rows, model, true);
      const weight = 2_000 / Math.max(1, pairs.length);
      found.push(...pairs.map((pair) => ({ ...pair, weight })));
    }
    model = {
      ...(model ?? unfitted),
      ...thresholds,
      alike: { features: [...ALIKE], depth: PAIRS.depth, ...boost(found, PAIRS) },
    };
  }
  return model ?? unfitted;
}

export const timeless = (rows: readonly Row[]): Row[] => rows.map(({ publishedAt: _, ...row }) => row);

/** Tuned by halves of each set: one was fitted on, the other scored. */
const THRESHOLDS = { join: 0.2, merge: 0 };
/** What the agreement in facts must exceed, so that unseen events are kept apart rather than joined. */
const CAUTION = 1;

async function main(): Promise<void> {
  const [data = '.', classified = '', out = 'config/model/stories.json'] = process.argv.slice(2);
  const og = load(`${data}/stories-og2021-dev.jsonl`);
  const gva = load(`${data}/stories-gva-dev.jsonl`);
  const model = await fitModel([og, gva, timeless(og), timeless(gva)], THRESHOLDS);
  const read = new Map(
    load<Classification>(classified).map((classification) => [classification.id, classification]),
  );
  const { bias, weights } = fitAgreement(eventPairs(load<EventRow>(`${data}/events-dev.jsonl`), read));
  const agreement = {
    features: [...AGREEMENT],
    bias: Number((bias - CAUTION).toPrecision(4)),
    weights,
    text: 0.2,
    merge: 1,
  };
  const whole: StoryModel = { ...model, agreement };
  writeFileSync(out, `${JSON.stringify(whole)}\n`);
  for (const [name, rows, perLanguage] of [
    ['og', og, true],
    ['gva', gva, false],
  ] as const) {
    const { stories } = await replay(rows, whole, false);
    process.stdout.write(`${name}: ${scoreGroups(rows, stories, perLanguage)}\n`);
  }
}

if (process.argv[1]?.endsWith('stories.js')) await main();
