import type { z } from 'zod';
import { renderAlert as renderConsole } from '../chat/console/render.js';
import { renderAlert as renderDiscord } from '../chat/discord/render.js';
import { renderAlert as renderSlack } from '../chat/slack/render.js';
import { Alert } from '../domain/alert.js';
import type { Delivery, MessageRef, PlatformName } from '../domain/delivery.js';
import { type Item, ItemInput } from '../domain/item.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { alertsFor } from '../stories/alert.js';
import { decideStory } from '../stories/decide.js';
import { createMemoryIndex } from '../stories/memory-index.js';
import { jsonLineWriter, readJsonLines } from './json-lines.js';
import { collect, type Pipe, toItem } from './pipe.js';

/** A line with a headline is an alert: read as an item, one with a fault would be an item that says nothing. */
const AlertOrItem = {
  safeParse(value: unknown): z.ZodSafeParseResult<Alert | ItemInput> {
    const isAlert = typeof value === 'object' && value !== null && 'headline' in value;
    return (isAlert ? Alert : ItemInput).safeParse(value);
  },
};

/**
 * Items or alerts → the body of each message that would be posted where a route takes it, one a line. Routes are not
 * asked. Feeds list the newest first: events are told in order of time all the same.
 */
export async function pipeRender(pipe: Pipe, platform: PlatformName): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  const stories = createMemoryIndex({ window: pipe.storyWindowMs });
  const posted = new Map<string, MessageRef>();
  const lines = await collect(readJsonLines(pipe.input, AlertOrItem, pipe.bad));
  for (const { line, time } of inOrder(lines, Date.now())) {
    const told =
      'headline' in line
        ? { act: 'post' as const, alert: line }
        : await tell(toItem(line), time, pipe, stories);
    if (told.act === 'silent') continue;
    const destination = { platform, channel: platform === 'console' ? 'terminal' : 'CHANNEL' };
    const delivery: Delivery = {
      id: told.alert.id,
      act: told.act,
      alert: told.alert,
      destination,
      route: 'render',
    };
    const first = posted.get(told.alert.story);
    if (!first) posted.set(told.alert.story, { ...destination, message: 'FIRST' });
    await write(bodyOf(delivery, first, pipe.vocabulary));
  }
}

/** By time (epoch ms); what has none takes that of what came before it, or else of what came after it; where nothing has one, `now`. */
function inOrder(
  lines: readonly (Alert | ItemInput)[],
  now: number,
): { readonly line: Alert | ItemInput; readonly time: number }[] {
  const times = lines.map((line) => Date.parse(('headline' in line ? line.at : line.publishedAt) ?? ''));
  let time = times.find((known) => !Number.isNaN(known)) ?? now;
  const timed = lines.map((line, index) => {
    const own = times[index] ?? Number.NaN;
    if (!Number.isNaN(own)) time = own;
    return { line, time };
  });
  return timed.sort((one, other) => one.time - other.time);
}

async function tell(
  item: Item,
  now: number,
  { classifier, readSignature, storyModel, blocs }: Pipe,
  stories: ReturnType<typeof createMemoryIndex>,
) {
  const report = { item, classification: classifier.classify(item) };
  const signature = readSignature(report);
  const decision = decideStory(report, signature, await stories.probe(signature, now), {
    now,
    model: storyModel,
    blocs,
  });
  await stories.commit(decision.write, now);
  return alertsFor(report, decision, now);
}

function bodyOf(delivery: Delivery, first: MessageRef | undefined, vocabulary: Vocabulary): unknown {
  switch (delivery.destination.platform) {
    case 'slack':
      return renderSlack(delivery, { first }, vocabulary);
    case 'discord':
      return renderDiscord(delivery, { first }, vocabulary);
    case 'console':
      return renderConsole(delivery, { first }, vocabulary, {
        colour: false,
        columns: 100,
        timeZone: 'UTC',
      });
  }
}
