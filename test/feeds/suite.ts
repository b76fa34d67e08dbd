import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import type { Item } from '../../src/domain/item.js';
import { htmlToText, looseText } from '../../src/feeds/html-text.js';
import { type ParseOutcome, parseFeed } from '../../src/feeds/parse.js';

/*
 * Reads every feed file of a folder (a checkout of another parser's tests, which stays outside this
 * project) and prints what was read, beside rss-parser alone. Where a file states what Python's
 * feedparser expects of a title, link or date of an entry (`Expect: … entries[0]['title'] == '…'`), the
 * item is held against it. By hand:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/feeds/suite.js FOLDER…
 */

const FEED_FILE = /\.(xml|rss|atom|rdf|feed|json)$/;
const EXPECTATION =
  /entries\[(\d+)\]\['(title|link|published_parsed|updated_parsed)'\]\s*==\s*(?:u?'((?:[^'\\]|\\.)*)'|\(([\d, ]+)\))/g;

type Tally = {
  files: number;
  read: number;
  refused: string[];
  alone: number;
  right: number;
  wrong: string[];
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : FEED_FILE.test(path) ? [path] : []));
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

function isRight(
  item: Item | undefined,
  part: string,
  text: string | undefined,
  time: string | undefined,
): boolean {
  if (part === 'link') return item?.link === text;
  if (part === 'title') return [looseText(text ?? ''), htmlToText(text ?? '')].includes(item?.title ?? '');
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (time ?? '')
    .split(',')
    .map(Number);
  const expected = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.floor(Date.parse(item?.publishedAt ?? '') / 1000) * 1000 === expected;
}

function holdAgainst(path: string, source: string, outcome: ParseOutcome, tally: Tally): void {
  const line = /Expect:\s*(.*)/.exec(source)?.[1] ?? '';
  for (const [, index, part = '', text, time] of line.matchAll(EXPECTATION)) {
    const item = outcome.kind === 'feed' ? outcome.items[Number(index)] : undefined;
    if (isRight(item, part, text === undefined ? undefined : unescapePython(text), time)) tally.right += 1;
    else tally.wrong.push(`${path}: ${part} of entry ${index} should be ${text ?? time}`);
  }
}

async function readByRssParser(source: string): Promise<boolean> {
  return new RssParser().parseString(source).then(
    () => true,
    () => false,
  );
}

async function measure(folder: string): Promise<Tally> {
  const tally: Tally = { files: 0, read: 0, refused: [], alone: 0, right: 0, wrong: [] };
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(path);
    const source = bytes.toString();
    const contentType = /^\s*(?:Header:\s*)?Content-type:\s*(.*)$/im.exec(source.slice(0, 2000))?.[1];
    const outcome = await parseFeed(bytes, { feed: {}, contentType });
    tally.files += 1;
    if (outcome.kind === 'feed') tally.read += 1;
    else tally.refused.push(`${path}: ${outcome.reason}`);
    if (await readByRssParser(source)) tally.alone += 1;
    holdAgainst(path, source, outcome, tally);
  }
  return tally;
}

const folders = process.argv.slice(2);
if (folders.length === 0) process.stdout.write('no folder of feed files given: nothing to measure\n');
for (const folder of folders) {
  if (!existsSync(folder)) {
    process.stdout.write(`${folder} is not there: skipped\n`);
    continue;
  }
  const { files, read, refused, alone, right, wrong } = await measure(folder);
  process.stdout.write(`${folder}: ${read} of ${files} files read, rss-parser alone ${alone}\n`);
  if (right + wrong.length > 0) {
    process.stdout.write(
      `  title, link and date as feedparser expects: ${right} of ${right + wrong.length}\n`,
    );
  }
  for (const line of [...refused, ...wrong]) process.stdout.write(`  ${line}\n`);
}
