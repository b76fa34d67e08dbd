import { createClassifier } from '../../src/classify/classify.js';
import type { Item } from '../../src/domain/item.js';
import type { Report } from '../../src/domain/story.js';
import { type AlertAct, alertsFor } from '../../src/stories/alert.js';
import { decideStory } from '../../src/stories/decide.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import type { StoryModel } from '../../src/stories/model.js';
import { readSignature } from '../../src/stories/signature.js';
import { shippedKnowledge } from '../classify/shipped.js';

/** A report of a matter that moves, and the step that it tells of. */
export type StepRow = Pick<Item, 'id' | 'title' | 'summary' | 'lang' | 'publishedAt' | 'publisher'> & {
  readonly gold: { readonly sequence: string; readonly step: number; readonly kind: 'act' | 'echo' };
};

const WINDOW = 14 * 24 * 3_600_000;

/** What a channel sees of each report, read by the shipped classifier one after the other. */
async function tell(rows: readonly StepRow[], model: StoryModel): Promise<AlertAct['act'][]> {
  const { classify } = createClassifier(shippedKnowledge());
  const index = createMemoryIndex({ window: WINDOW });
  const acts: AlertAct['act'][] = [];
  for (const { gold: _, ...item } of rows) {
    const report: Report = { item, classification: classify(item) };
    const now = Date.parse(item.publishedAt ?? '');
    const signature = readSignature(report);
    const decision = decideStory(report, signature, await index.probe(signature, now), { now, model });
    await index.commit(decision.write, now);
    acts.push(alertsFor(report, decision, now).act);
  }
  return acts;
}

/** How many steps there are, how many are told by a message of their own, and how often one is told again. */
export async function tellSteps(rows: readonly StepRow[], model: StoryModel) {
  const posts = new Map<string, number>();
  for (const [i, act] of (await tell(rows, model)).entries()) {
    const { sequence, step } = (rows[i] as StepRow).gold;
    const name = `${sequence}.${step}`;
    posts.set(name, (posts.get(name) ?? 0) + (act === 'post' ? 1 : 0));
  }
  const told = [...posts.values()].filter((count) => count > 0);
  return {
    steps: posts.size,
    told: told.length,
    repeats: told.reduce((sum, count) => sum + count - 1, 0),
  };
}
