import { createClassifier } from '../../src/classify/classify.js';
import type { Item } from '../../src/domain/item.js';
import type { Report } from '../../src/domain/story.js';
import { type AlertAct, alertsFor } from '../../src/stories/alert.js';
import { decideStory } from '../../src/stories/decide.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import type { StoryModel } from '../../src/stories/model.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { blocs } from '../shipped-blocs.js';
import { WINDOW } from '../train/replay.js';
import { readSignature } from './shipped.js';

/** A report of a matter that moves, and the step that it tells of; noise tells of none. */
export type StepRow = Pick<Item, 'id' | 'title' | 'summary' | 'lang' | 'publishedAt' | 'publisher'> & {
  readonly gold: {
    readonly sequence: string;
    readonly step: number;
    readonly kind: 'act' | 'echo' | 'noise';
  };
};

/** What a channel sees of each report, told one after the other. */
export async function tell(reports: readonly Report[], model: StoryModel): Promise<AlertAct['act'][]> {
  return (await tellAlerts(reports, model)).map(({ act }) => act);
}

/** The same with the messages themselves. */
export async function tellAlerts(reports: readonly Report[], model: StoryModel): Promise<AlertAct[]> {
  const index = createMemoryIndex({ window: WINDOW });
  const acts: AlertAct[] = [];
  for (const report of reports) {
    const now = Date.parse(report.item.publishedAt ?? '');
    const signature = readSignature(report);
    const decision = decideStory(report, signature, await index.probe(signature, now), { now, model, blocs });
    await index.commit(decision.write, now);
    acts.push(alertsFor(report, decision, now));
  }
  return acts;
}

/**
 * How many steps there are, how many are told by a message of their own that a report of the act itself makes (of a new
 * story or of a change), and how many further messages there are.
 */
export async function tellSteps(rows: readonly StepRow[], model: StoryModel) {
  const nameOf = ({ gold: { sequence, step } }: StepRow) => `${sequence}.${step}`;
  const { classify } = createClassifier(shippedKnowledge());
  const reports = rows.map(({ gold: _, ...item }) => ({ item, classification: classify(item) }));
  const acts = await tell(reports, model);
  const posts = rows.filter((_, i) => acts[i] === 'post');
  const told = new Set(posts.filter(({ gold }) => gold.kind === 'act').map(nameOf)).size;
  const steps = new Set(rows.filter(({ gold }) => gold.kind !== 'noise').map(nameOf)).size;
  return { steps, told, repeats: posts.length - told };
}
