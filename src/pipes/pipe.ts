import type { Readable, Writable } from 'node:stream';
import type { InstrumentLexicon } from '../board/terms/instruments.js';
import type { Classifier } from '../classify/classify.js';
import type { Blocs } from '../domain/blocs.js';
import { shortHash } from '../domain/identity.js';
import { type Item, ItemInput } from '../domain/item.js';
import type { Report } from '../domain/story.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { canonicalUrl } from '../feeds/parse/canonical-url.js';
import type { StoryModel } from '../stories/model.js';
import type { SignatureReader } from '../stories/signature/signature.js';
import { type BadLine, jsonLineWriter, readJsonLines } from './json-lines.js';

/** What the JSON Lines commands work with. "Now" comes from the items; a clock dates only those without a time. */
export type Pipe = {
  readonly input: Readable;
  readonly output: Writable;
  readonly bad: (line: BadLine) => void;
  /** Told now and then how many items have been read. */
  readonly progress: (items: number) => void;
  readonly classifier: Classifier;
  readonly readSignature: SignatureReader;
  readonly storyModel: StoryModel;
  readonly blocs: Blocs;
  /** Milliseconds. */
  readonly storyWindowMs: number;
  readonly instruments: InstrumentLexicon;
  readonly vocabulary: Vocabulary;
};

/** An item as the rooms take it: with an id, and its address in canonical form where it is one. */
export function toItem({ id, url, guid, ...input }: ItemInput): Item {
  const canonical = url === undefined ? undefined : (canonicalUrl(url) ?? url);
  return {
    ...input,
    // What says nothing but its summary is known by that.
    id: id ?? shortHash(canonical ?? guid ?? `${input.title || input.summary}\n${input.publishedAt ?? ''}`),
    guid,
    url: canonical,
    link: url,
  };
}

const ITEMS_A_STEP = 200;

/** The items on the input, each with what was read in it. */
export async function* readReports({ input, bad, progress, classifier }: Pipe): AsyncGenerator<Report> {
  let items = 0;
  for await (const line of readJsonLines(input, ItemInput, bad)) {
    const item = toItem(line);
    items += 1;
    if (items % ITEMS_A_STEP === 0) progress(items);
    yield { item, classification: classifier.classify(item) };
  }
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** Items → one classification a line. */
export async function pipeClassify(pipe: Pipe): Promise<void> {
  const write = jsonLineWriter(pipe.output);
  for await (const { classification } of readReports(pipe)) await write(classification);
}
