import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { boardAt } from './board/fold.js';
import type { BoardKnowledge } from './board/knowledge.js';
import { measureLine } from './board/line.js';
import { renderAlert as renderConsole } from './chat/console/render.js';
import { renderAlert as renderDiscord } from './chat/discord/render.js';
import { renderAlert as renderSlack } from './chat/slack/render.js';
import type { Classifier } from './classify/classify.js';
import { Alert } from './domain/alert.js';
import type { Delivery, MessageRef, PlatformName } from './domain/delivery.js';
import { type Item, ItemInput } from './domain/item.js';
import type { Report } from './domain/story.js';
import type { Vocabulary } from './domain/vocabulary.js';
import { canonicalUrl } from './feeds/canonical-url.js';
import { shortHash } from './feeds/identity.js';
import { parseFeed } from './feeds/parse.js';
import { type BadLine, jsonLineWriter, readJsonLines } from './json-lines.js';
import { alertsFor } from './stories/alert.js';
import { decideStory } from './stories/decide.js';
import { groupStories } from './stories/group.js';
import { createMemoryIndex } from './stories/memory-index.js';
import type { StoryModel } from './stories/model.js';
import { readSignature } from './stories/signature.js';

/** What the JSON Lines commands work with. "Now" comes from the items, never from a clock. */
export type Pipe = {
  readonly input: Readable;
  readonly output: Writable;
  readonly bad: (line: BadLine) => void;
  readonly classifier: Classifier;
  readonly storyModel: StoryModel;
  /** Milliseconds. */
  readonly storyWindowMs: number;
  readonly board: BoardKnowledge;
  readonly vocabulary: Vocabulary;
};

function toItem({ id, url, guid, ...input }: ItemInput): Item {
  const canonical = url === undefined ? undefined : (canonicalUrl(url) ?? url);
  return {
    ...input,
    id: id ?? shortHash(canonical ?? guid ?? `${input.title}\n${input.publishedAt ?? ''}`),
    guid,
    url: canonical,
    link: url,
  };
}

async function* readReports({ input, bad, classifier }: Pipe): AsyncGenerator<Report> {
  for await (const line of readJsonLines(input, ItemInput, bad)) {
    const item = toItem(line);
    yield { item, classification: classifier.classify(item) };
  }
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** Items → one classification a line. */
export async function pipeClassify(pipe: Pipe): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  for await (const { classification } of readReports(pipe)) await write(classification);
}

/** Items → one story line each; lines that a later merge changes come again at the end. */
export async function pipeStories(pipe: Pipe, all: boolean): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  const reports = await collect(readReports(pipe));
  for (const line of await groupStories(reports, { all, window: pipe.storyWindowMs, model: pipe.storyModel }))
    await write(line);
}

/** Items → the measures as of `at` (epoch ms), one a line. */
export async function pipeBoard(pipe: Pipe, at: number): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  for (const measure of boardAt(await collect(readReports(pipe)), pipe.board, at))
    await write(measureLine(measure));
}

/** Items or alerts → the body of each message that would be posted, one a line. */
export async function pipeRender(pipe: Pipe, platform: PlatformName): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  const stories = createMemoryIndex({ window: pipe.storyWindowMs });
  const posted = new Map<string, MessageRef>();
  for await (const line of readJsonLines(pipe.input, z.union([Alert, ItemInput]), pipe.bad)) {
    const told =
      'headline' in line ? { act: 'post' as const, alert: line } : await tell(toItem(line), pipe, stories);
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

async function tell(
  item: Item,
  { classifier, storyModel, storyWindowMs }: Pipe,
  stories: ReturnType<typeof createMemoryIndex>,
) {
  const report = { item, classification: classifier.classify(item) };
  const signature = readSignature(report);
  const now = signature.at ?? 0;
  const decision = decideStory(report, signature, await stories.probe(signature, now), {
    now,
    window: storyWindowMs,
    model: storyModel,
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

/**
 * Feed files, or one feed on standard input → one item a line. A file that cannot be read as a feed gives
 * `{file, error}`, and the next one is taken. Returns how many failed.
 */
export async function pipeParse(
  files: readonly string[],
  input: Readable,
  output: Writable,
): Promise<number> {
  const write = jsonLineWriter(output);
  let failed = 0;
  for (const file of files.length > 0 ? files : [undefined]) {
    const bytes = await (file === undefined ? readAll(input) : readFile(file)).catch((error: Error) => error);
    const parsed =
      bytes instanceof Error
        ? ({ kind: 'not_a_feed', reason: `the file cannot be read (${bytes.message})` } as const)
        : await parseFeed(bytes, { feed: {} });
    if (parsed.kind === 'not_a_feed') {
      failed += 1;
      await write({ file, error: parsed.reason });
      continue;
    }
    for (const { id, guid, title, summary, url, link, publishedAt, publisher, lang } of parsed.items) {
      await write({
        file,
        feed: parsed.title ?? '',
        id,
        guid,
        title,
        summary,
        url,
        link,
        publishedAt,
        publisher,
        lang,
      });
    }
  }
  return failed;
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks = await collect<Buffer>(input);
  return Buffer.concat(chunks);
}
