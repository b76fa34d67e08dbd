import type { Report, Signature, StoryState } from '../../src/domain/story.js';
import { alike } from '../../src/stories/alike.js';
import { decideStory } from '../../src/stories/decide.js';
import { compare } from '../../src/stories/features.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { logOdds, type StoryModel } from '../../src/stories/model.js';
import { readSignature } from '../../src/stories/signature.js';
import { type Row, reportOf } from './rows.js';

const WINDOW = 14 * 24 * 3_600_000;

export type Wording = StoryModel['dated'];
const nothing = { features: [], depth: 1, bias: 0, trees: [] };
export const NEVER = { ...nothing, bias: -99 };
/** Joins whatever it is offered. */
const ANY: Wording = { join: nothing, merge: NEVER };

/** A model that goes by one wording, dated or not, and by no facts. */
export const alone = (wording: Wording): StoryModel => ({
  dated: wording,
  undated: wording,
  agreement: { features: [], bias: 0, weights: [], text: 1, merge: 99 },
});

type Seen = { readonly features: readonly number[]; readonly label: number };
type Read = { readonly report: Report; readonly signature: Signature };

const readBefore = new WeakMap<Row, Read>();
function readRow(row: Row): Read {
  const known = readBefore.get(row);
  if (known !== undefined) return known;
  const report = reportOf(row);
  const read = { report, signature: readSignature(report) };
  readBefore.set(row, read);
  return read;
}

/** Which right answers the items of each story have. */
function createLedger() {
  const golds = new Map<string, ReadonlyMap<string, number>>();
  return {
    add(story: string, gold: string, merged: readonly string[]) {
      const counts = new Map(golds.get(story));
      const ended = merged.flatMap((id) => [...(golds.get(id) ?? [])]);
      for (const [key, n] of [[gold, 1] as const, ...ended]) counts.set(key, (counts.get(key) ?? 0) + n);
      golds.set(story, counts);
    },
    share: ({ id, count }: StoryState, gold: string) => (golds.get(id)?.get(gold) ?? 0) / count,
    most: ({ id }: StoryState) => [...(golds.get(id) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0],
  };
}

/**
 * Runs one set online, by a wording or, without one, by the right answers. `examples` are the items against
 * their candidates, `pairs` the candidates that an item fits against its best one.
 */
export async function replay(rows: readonly Row[], wording: Wording | undefined) {
  const index = createMemoryIndex({ window: WINDOW });
  const ledger = createLedger();
  const examples: Seen[] = [];
  const pairs: Seen[] = [];
  const placed = new Map<string, string>();
  let now = 0;
  for (const row of rows) {
    const { report, signature } = readRow(row);
    now = Math.max(now, signature.at ?? 0);
    const at = signature.at ?? now;
    const probe = await index.probe(signature, at);
    const judged = compare(signature, probe).map((comparison) => {
      const { story, features } = comparison;
      examples.push({ features, label: ledger.share(story, row.gold) >= 0.5 ? 1 : 0 });
      return { comparison, odds: logOdds((wording ?? ANY).join, features) };
    });
    const [best, ...others] = judged.sort((a, b) => b.odds - a.odds);
    if (best !== undefined && best.odds >= 0) {
      for (const other of others.filter(({ odds }) => odds >= -2)) {
        const same = ledger.most(other.comparison.story) === ledger.most(best.comparison.story);
        pairs.push({ features: alike(best, other), label: same ? 1 : 0 });
      }
    }
    const right = probe.candidates.filter((story) => ledger.share(story, row.gold) > 0);
    const candidates = wording === undefined ? right : probe.candidates;
    const options = { now, model: alone(wording ?? ANY) };
    const decision = decideStory(report, signature, { ...probe, candidates }, options);
    await index.commit(decision.write, at);
    ledger.add(decision.story, row.gold, decision.merges);
    placed.set(row.id, decision.story);
  }
  const stories = new Map<string, string>();
  for (const [id, story] of placed) stories.set(id, await index.resolve(story));
  return { examples, pairs, stories };
}
