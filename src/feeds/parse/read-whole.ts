import type { Reading } from './channel.js';
import { readJson } from './read-json.js';
import { readWithRssParser } from './read-rss-parser.js';
import { readTolerant } from './read-tolerant.js';
import { feedShownBy, repair } from './repair.js';

export type ParserName = 'rss-parser' | 'rss-parser after repair' | 'tolerant' | 'json';

/** `problems` are in plain words. */
type Read = { readonly reading: Reading; readonly parser: ParserName; readonly problems: readonly string[] };

/** What rss-parser drops without a word: bases of relative links, Atom 0.3's modes, XHTML, DTDs. */
const BEYOND_RSS_PARSER =
  /xml:base\s*=|\smode\s*=\s*["']|type\s*=\s*["'](?:application\/)?xhtml|<!DOCTYPE|<!ENTITY/i;

/** How much of what an item needs was found. */
function yieldOf({ entries }: Reading): number {
  return entries.flatMap(({ title, link, dates, summary }) =>
    [title, link, dates[0], summary].filter(Boolean),
  ).length;
}

const ENTRY_START = /<(?:[\w.-]+:)?(?:item|entry)[\s>]/gi;

/** As many entries as the text starts, each with what an item needs. */
function isWhole({ entries }: Reading, text: string): boolean {
  const started = text.match(ENTRY_START)?.length ?? 0;
  return (
    entries.length >= started && entries.every(({ title, link, dates }) => title && link && dates.length > 0)
  );
}

async function readMarkupFeed(
  text: string,
  url: string | undefined,
  again: boolean,
): Promise<Read | undefined> {
  const tolerant = (problems: readonly string[]): Read | undefined => {
    const reading = readTolerant(text, url, again);
    return reading && { reading, parser: 'tolerant', problems };
  };
  if (BEYOND_RSS_PARSER.test(text)) return tolerant([]);
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

/**
 * Reads a document of ordinary size by the parser that reads it best: rss-parser, after repair where it
 * needs that, and the tolerant parser where that finds more. `undefined` when it is no feed.
 *
 * @param again Whether an entry that the document breaks off in is left out.
 */
export async function readWhole(
  text: string,
  url: string | undefined,
  again: boolean,
): Promise<Read | undefined> {
  const json = /^\s*\{/.test(text) ? readJson(text, url) : undefined;
  if (json) return { reading: json, parser: 'json', problems: [] };
  const shown = feedShownBy(text);
  const read = await readMarkupFeed(shown ?? text, url, again);
  return read && shown
    ? { ...read, problems: ['it is shown as text by a web page', ...read.problems] }
    : read;
}
