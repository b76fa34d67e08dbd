import { gunzipSync } from 'node:zlib';
import type { FeedHints } from '../domain/feed.js';
import type { Item } from '../domain/item.js';
import { decode } from './decode.js';
import type { FeedFormat, Reading } from './entry.js';
import { type ItemSource, toItems } from './items.js';
import { readJson } from './read-json.js';
import { readWithRssParser } from './read-rss-parser.js';
import { readTolerant } from './read-tolerant.js';
import { repair } from './repair.js';
import { sniff } from './sniff.js';

type ParserName = 'rss-parser' | 'rss-parser after repair' | 'tolerant' | 'json';

/** `url` is the address that answered: relative links hang on it. */
export type ParseOptions = {
  readonly feed: ItemSource;
  readonly contentType?: string | undefined;
  readonly url?: string | undefined;
  /** The caller needs the bytes no more: a large document is then moved to its thread, not copied. */
  readonly handOver?: boolean | undefined;
};

/** `problems` are in plain words and did not keep the feed from being read; `hints.updateEveryMs` is the feed's own wish. */
export type ParseOutcome =
  | {
      readonly kind: 'feed';
      readonly format: FeedFormat;
      readonly encoding: string;
      readonly parser: ParserName;
      readonly title?: string | undefined;
      readonly lang?: string | undefined;
      readonly items: readonly Item[];
      readonly problems: readonly string[];
      readonly hints: FeedHints;
    }
  | { readonly kind: 'not_a_feed'; readonly reason: string };

/**
 * rss-parser builds a tree of the whole document, at about five times its size: longer text goes to the
 * second parser, which keeps one entry at a time. UTF-16 units.
 */
const MAX_TREE = 1024 * 1024;
/** Bytes. */
const MAX_UNCOMPRESSED = 64 * 1024 * 1024;

/** What rss-parser drops without a word: bases of relative links, Atom 0.3's modes, XHTML, DTDs. */
const BEYOND_RSS_PARSER =
  /xml:base\s*=|\smode\s*=\s*["']|type\s*=\s*["'](?:application\/)?xhtml|<!DOCTYPE|<!ENTITY/i;

type Read = { readonly reading: Reading; readonly parser: ParserName; readonly problems: readonly string[] };

/** How much of what an item needs was found. */
function yieldOf({ entries }: Reading): number {
  return entries.reduce(
    (sum, entry) =>
      sum +
      (entry.title ? 1 : 0) +
      (entry.link ? 1 : 0) +
      (entry.dates.length > 0 ? 1 : 0) +
      (entry.summary ? 1 : 0),
    0,
  );
}

const ENTRY_START = /<(?:[\w.-]+:)?(?:item|entry)[\s>]/gi;

/** As many entries as the text starts, each with what an item needs. */
function isWhole({ entries }: Reading, text: string): boolean {
  const started = text.match(ENTRY_START)?.length ?? 0;
  return (
    entries.length >= started && entries.every(({ title, link, dates }) => title && link && dates.length > 0)
  );
}

async function readMarkupFeed(text: string, url: string | undefined): Promise<Read | undefined> {
  const tolerant = (problems: readonly string[]): Read | undefined => {
    const reading = readTolerant(text, url);
    return reading && { reading, parser: 'tolerant', problems };
  };
  if (text.length > MAX_TREE || BEYOND_RSS_PARSER.test(text)) return tolerant([]);
  const plain = await readWithRssParser(text);
  const mended = plain ? undefined : repair(text);
  const reading = plain ?? (mended && (await readWithRssParser(mended.text)));
  const problems = mended?.problems ?? [];
  if (!reading) return tolerant(problems.length > 0 ? problems : ['its markup is not well-formed']);
  const first: Read = { reading, parser: plain ? 'rss-parser' : 'rss-parser after repair', problems };
  if (isWhole(reading, text)) return first;
  const second = tolerant(problems);
  return second && yieldOf(second.reading) > yieldOf(reading) ? second : first;
}

function refusal(bytes: Uint8Array): string {
  const seen = sniff(bytes);
  if (seen === 'empty') return 'it is empty';
  if (seen === 'html' || seen === 'challenge') return 'it is a web page, not a feed';
  if (seen === 'feed') return 'it looks like a feed, but no entry or channel can be made out';
  return 'it is neither RSS, Atom nor JSON Feed';
}

/** A file that was saved as it came, compressed; `undefined` when it cannot be undone within the limit. */
function uncompressed(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNCOMPRESSED });
  } catch {
    return undefined;
  }
}

/** Decodes and reads one document on the calling thread. Never throws for what it holds. */
export async function parseDocument(given: Uint8Array, options: ParseOptions): Promise<ParseOutcome> {
  const bytes = uncompressed(given);
  if (!bytes) return { kind: 'not_a_feed', reason: 'it is compressed, and cannot be uncompressed' };
  const { text, encoding, problems } = decode(bytes, options.contentType);
  const url = options.url ?? options.feed.url;
  const json = /^\s*\{/.test(text) ? readJson(text, url) : undefined;
  const read: Read | undefined = json
    ? { reading: json, parser: 'json', problems: [] }
    : await readMarkupFeed(text, url);
  if (!read) return { kind: 'not_a_feed', reason: refusal(bytes) };
  const { reading, parser } = read;
  return {
    kind: 'feed',
    format: reading.format,
    encoding,
    parser,
    title: reading.title,
    lang: reading.lang,
    items: toItems(reading, options.feed, url),
    problems: [...problems, ...read.problems],
    hints: reading.updateEveryMs === undefined ? {} : { updateEveryMs: reading.updateEveryMs },
  };
}
