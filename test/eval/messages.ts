import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingRead } from '../../src/domain/classification.js';
import { StoryModel } from '../../src/stories/model.js';
import { tell } from '../stories/steps.js';
import { type Events, readEventSets, shippedWordings } from '../train/events.js';

/*
 * What channels see of the events of real items: one message for each is the aim. A reply in the thread of another event, and
 * silence, are no message; a change that is told (a new stage, a figure, an official text) counts as a further one.
 */

/** How many messages each event of a set made. */
async function messagesOf({ rows, read }: Events, model: StoryModel): Promise<number[]> {
  const reports = rows.map(({ gold: _, summary = '', ...item }) => ({
    item: { ...item, summary },
    classification: read.get(item.id) ?? nothingRead(item.id),
  }));
  const acts = await tell(reports, model);
  const messages = new Map(rows.map(({ gold }) => [gold.event, 0]));
  for (const [i, { gold }] of rows.entries())
    if (acts[i] === 'post') messages.set(gold.event, (messages.get(gold.event) ?? 0) + 1);
  return [...messages.values()];
}

/** One line of text. */
export async function measureMessages(shared: string): Promise<string> {
  const model = StoryModel.parse(JSON.parse(readFileSync('config/model/stories.json', 'utf8')));
  const sets = await readEventSets(join(shared, 'data'), shippedWordings());
  const messages: number[] = [];
  for (const set of sets) if (set.kind === 'news') messages.push(...(await messagesOf(set, model)));
  const none = messages.filter((count) => count === 0).length;
  const further = messages.reduce((all, count) => all + Math.max(0, count - 1), 0);
  return `${messages.length} events: ${none} without a message of their own, ${further} further messages\n`;
}
