import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../../src/feeds/parse/decode.js';
import { htmlToText, looseText } from '../../src/feeds/parse/html-text.js';
import { type Peer, type PeerEntry, peersIn } from './peers.js';

/*
 * Reads every feed file of the given folders (checkouts of other parsers' tests, which stay outside this
 * project) with this intake and with the peers that are installed in a folder outside it, in one run:
 *
 *   npm run build:test && node build/test/feeds/suite.js [--peers FOLDER] [--list] FOLDER…
 *
 * A file counts when it holds the root of a feed. It is read when the reader does not refuse it and shows
 * an entry (a title, a link or a text without markup), unless none of the readers shows one. Where a file states what Python's feedparser expects of
 * an entry's title, link or date (`Expect: … entries[0]['title'] == '…'`), that is held against what was
 * read. The peers get text that was decoded for them. `--list` names what this intake gets wrong.
 */

const FEED_FILE = /\.(xml|rss|atom|rdf|feed|json)$/;
const FEED_ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>]|jsonfeed\.org\/version/i;
const EXPECTATION =
  /entries\[(\d+)\]\['(title|link|published_parsed|updated_parsed)'\]\s*==\s*(?:u?'((?:[^'\\]|\\.)*)'|\(([\d, ]+)\))/g;

type Expectation = { readonly entry: number; readonly part: string; readonly value: string };

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return FEED_FILE.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** A Python string literal's text; titles there are HTML. */
function unescapePython(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) =>
      String.fromCodePoint(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}

function expectationsIn(source: string): readonly Expectation[] {
  const line = /Expect:\s*(.*)/.exec(source)?.[1] ?? '';
  return [...line.matchAll(EXPECTATION)].map(([, entry, part = '', text, time = '']) => ({
    entry: Number(entry),
    part,
    value: text === undefined ? time : unescapePython(text),
  }));
}

function secondOf(date: string | undefined): number {
  return Math.floor(Date.parse(date ?? '') / 1000);
}

function isRight(entry: PeerEntry | undefined, { part, value }: Expectation): boolean {
  if (part === 'link') return entry?.link === value;
  if (part === 'title') {
    const title = entry?.title ?? '';
    return [looseText(value), htmlToText(value)].some(
      (right) => right === title || right === htmlToText(title),
    );
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = value.split(',').map(Number);
  const expected = Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  return entry?.dates.some((date) => secondOf(date) === expected) ?? false;
}

type Tally = { read: number; right: number; readonly missed: string[] };

function showsSomething(entries: readonly PeerEntry[] | Error): boolean {
  if (entries instanceof Error) return false;
  return entries.some(({ title, link, text }) => link || htmlToText(title ?? '') || htmlToText(text ?? ''));
}

async function measure(paths: readonly string[], peers: readonly Peer[]) {
  const tallies = new Map(peers.map((peer) => [peer, { read: 0, right: 0, missed: [] } as Tally]));
  let files = 0;
  let expected = 0;
  for (const path of paths) {
    const bytes = readFileSync(path);
    const contentType = /^\s*(?:Header:\s*)?Content-type:\s*(.*)$/im.exec(
      bytes.toString().slice(0, 2000),
    )?.[1];
    const { text } = decode(bytes, contentType);
    if (!FEED_ROOT.test(text)) continue;
    files += 1;
    const expectations = expectationsIn(text);
    expected += expectations.length;
    const readings = await Promise.all(
      peers.map((peer) => peer.read({ bytes, text, contentType }).catch((error: Error) => error)),
    );
    const hasEntries = readings.some(showsSomething);
    for (const [index, tally] of [...tallies.values()].entries()) {
      const entries = readings[index] ?? [];
      if (entries instanceof Error) tally.missed.push(`${path}: ${entries.message}`);
      else if (hasEntries && !showsSomething(entries)) tally.missed.push(`${path}: no entry`);
      else tally.read += 1;
      for (const each of expectations) {
        if (!(entries instanceof Error) && isRight(entries[each.entry], each)) tally.right += 1;
        else tally.missed.push(`${path}: ${each.part} of entry ${each.entry} should be ${each.value}`);
      }
    }
  }
  return { files, expected, tallies };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string', default: process.cwd() }, list: { type: 'boolean', default: false } },
});
if (positionals.length === 0) process.stdout.write('no folder of feed files given: nothing to measure\n');
const peers = await peersIn(values.peers);
for (const folder of positionals) {
  const { files, expected, tallies } = await measure(filesIn(folder), peers);
  process.stdout.write(`${folder}: ${files} feeds, ${expected} expectations\n`);
  for (const [{ name }, { read, right, missed }] of tallies) {
    process.stdout.write(`  ${name.padEnd(26)} read ${read}  as expected ${right}\n`);
    if (values.list && name === peers[0]?.name)
      process.stdout.write(missed.map((line) => `    ${line}\n`).join(''));
  }
}
