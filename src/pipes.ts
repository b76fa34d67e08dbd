import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { boardFeed } from './board/atom.js';
import { statusChart } from './board/chart.js';
import { boardAt } from './board/fold.js';
import type { BoardKnowledge } from './board/knowledge.js';
import { measureLine } from './board/line.js';
import type { Classifier } from './classify/classify.js';
import { type Item, ItemInput } from './domain/item.js';
import type { Report } from './domain/story.js';
import { unreadable } from './domain/unreadable.js';
import type { Vocabulary } from './domain/vocabulary.js';
import { canonicalUrl } from './feeds/canonical-url.js';
import { shortHash } from './feeds/identity.js';
import { parseFeed } from './feeds/parse.js';
import { type BadLine, jsonLineWriter, readJsonLines } from './json-lines.js';
import { groupStories } from './stories/group.js';
import type { StoryModel } from './stories/model.js';

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

/** An item as the rooms take it: with an id, and its address in canonical form where it is one. */
export function toItem({ id, url, guid, ...input }: ItemInput): Item {
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

export const BOARD_FORMATS = ['json', 'atom', 'svg'] as const;
export type BoardFormat = (typeof BOARD_FORMATS)[number];

/** Items → the measures as of `at` (epoch ms): one a line, as an Atom feed, or as a picture. */
export async function pipeBoard(pipe: Pipe, at: number, format: BoardFormat): Promise<void> {
  const measures = boardAt(await collect(readReports(pipe)), pipe.board, at);
  if (format === 'json') {
    const write = jsonLineWriter(pipe.output);
    for (const measure of measures) await write(measureLine(measure));
    return;
  }
  await writeText(
    pipe.output,
    format === 'atom' ? boardFeed(measures, at) : `${statusChart(measures, at).svg}\n`,
  );
}

function writeText(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
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
        ? ({ kind: 'not_a_feed', reason: `the file cannot be read: found ${unreadable(bytes)}` } as const)
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
