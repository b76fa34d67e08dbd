import { DAY_MS } from '../../src/domain/durations.js';
import type { Report, Signature, StoryCore } from '../../src/domain/story.js';
import type { StoryProbe, StoryWrite } from '../../src/domain/story-index.js';
import { JOINT } from '../../src/stories/agreement/joint.js';
import { decideStory } from '../../src/stories/decide.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import type { StoryModel } from '../../src/stories/model.js';
import { logOdds } from '../../src/stories/odds/trees.js';
import { LEAST_ODDS } from '../../src/stories/rank.js';
import { alike } from '../../src/stories/wording/alike.js';
import { compare } from '../../src/stories/wording/features.js';
import { blocs } from '../shipped-blocs.js';
import { readSignature } from '../stories/shipped.js';
import { type Row, reportOf } from './rows.js';

export const WINDOW = 14 * DAY_MS;

export type Wording = StoryModel['dated'];
const nothing = { features: [], depth: 1, bias: 0, trees: [] };
export const NEVER = { ...nothing, bias: -99 };
/** Joins whatever it is offered. */
const ANY: Wording = { join: nothing, merge: NEVER };

/** Joins by facts whatever it is offered, and merges nothing. */
export const anyFacts: StoryModel['agreement'] = {
  reports: nothing,
  joint: { features: [...JOINT], bias: 9, weights: JOINT.map(() => 0) },
  merge: 99,
};

/** A model that goes by one wording, dated or not, and by no facts. */
export const alone = (wording: Wording): StoryModel => ({
  dated: wording,
  undated: wording,
  agreement: anyFacts,
});

/** A report with the story that it is of, by hand. */
export type Known = { readonly report: Report; readonly signature: Signature; readonly gold: string };

/** Which right answers the items of each story have. */
function createLedger() {
  const golds = new Map<string, ReadonlyMap<string, number>>();
  return {
    add(story: string, gold: string, merged: StoryWrite['merged']) {
      const counts = new Map(golds.get(story));
      const ended = merged.flatMap(({ id }) => [...(golds.get(id) ?? [])]);
      for (const [key, n] of [[gold, 1] as const, ...ended]) counts.set(key, (counts.get(key) ?? 0) + n);
      golds.set(story, counts);
    },
    share: ({ id, count }: StoryCore, gold: string) => (golds.get(id)?.get(gold) ?? 0) / count,
    most: ({ id }: StoryCore) => [...(golds.get(id) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0],
  };
}
export type Ledger = Pick<ReturnType<typeof createLedger>, 'share' | 'most'>;

/**
 * Runs reports online, by a model or, with `byGold`, so that only right stories are offered to it. `look` sees what
 * each report meets. Answers the story of each item.
 */
export async function run(
  reports: readonly Known[],
  model: StoryModel,
  byGold: boolean,
  look: (known: Known, probe: StoryProbe, ledger: Ledger) => void,
): Promise<ReadonlyMap<string, string>> {
  const index = createMemoryIndex({ window: WINDOW });
  const ledger = createLedger();
  const placed = new Map<string, string>();
  let now = 0;
  for (const known of reports) {
    const { report, signature, gold } = known;
    now = Math.max(now, signature.at ?? 0);
    const at = signature.at ?? now;
    const probe = await index.probe(signature, at);
    look(known, probe, ledger);
    const right = probe.candidates.filter((story) => ledger.share(story, gold) > 0);
    const candidates = byGold ? right : probe.candidates;
    const decision = decideStory(report, signature, { ...probe, candidates }, { now, model, blocs });
    await index.commit(decision.write, at);
    ledger.add(decision.story, gold, decision.write.merged);
    placed.set(report.item.id, decision.story);
  }
  const stories = new Map<string, string>();
  for (const [id, story] of placed) stories.set(id, (await index.get(story))?.id ?? story);
  return stories;
}

const readBefore = new WeakMap<Row, Known>();
function readRow(row: Row): Known {
  const known = readBefore.get(row);
  if (known !== undefined) return known;
  const report = reportOf(row);
  const read = { report, signature: readSignature(report), gold: row.gold };
  readBefore.set(row, read);
  return read;
}

export type Seen = { readonly features: readonly number[]; readonly label: number };
/** `share` is how much of an example it counts for, 0 to 1. */
export type Shared = Seen & { readonly share: number };

/** How much each example of a story counts, so that none counts for more than one of `large` reports. */
export function sharesOf(golds: readonly string[], large: number): (gold: string) => number {
  const sizes = new Map<string, number>();
  for (const gold of golds) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
  return (gold) => Math.min(1, large / (sizes.get(gold) ?? 1));
}

/** One story held 499 of 4,700 reports, and taught that all is one. */
const LARGE = 30;

/**
 * Runs one set by a wording or, without one, by the right answers. `examples` are the items against
 * their candidates, `pairs` the candidates that an item fits against its best one.
 */
export async function replay(rows: readonly Row[], wording: Wording | undefined) {
  const examples: Shared[] = [];
  const pairs: Shared[] = [];
  const shareOf = sharesOf(
    rows.map(({ gold }) => gold),
    LARGE,
  );
  const model = alone(wording ?? ANY);
  const stories = await run(
    rows.map(readRow),
    model,
    wording === undefined,
    ({ signature, gold }, probe, ledger) => {
      const share = shareOf(gold);
      const judged = compare(signature, probe).map((comparison) => {
        const { story } = comparison;
        const features = comparison.features();
        examples.push({ features, label: ledger.share(story, gold) >= 0.5 ? 1 : 0, share });
        return { comparison, odds: logOdds(model.dated.join, features) };
      });
      const [best, ...others] = judged.sort((a, b) => b.odds - a.odds);
      if (best === undefined || best.odds < 0) return;
      for (const other of others.filter(({ odds }) => odds >= LEAST_ODDS)) {
        const same = ledger.most(other.comparison.story) === ledger.most(best.comparison.story);
        pairs.push({ features: alike(best, other), label: same ? 1 : 0, share });
      }
    },
  );
  return { examples, pairs, stories };
}
