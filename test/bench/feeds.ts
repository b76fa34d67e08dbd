import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_DOCUMENTS } from '../feeds/hostile-documents.js';

/*
 * Feeds of 50 MB and of different make, read by rss-parser alone and by the whole intake (decoding, items,
 * identities), each in a process of its own, in one run: the ratios count, not the machine. Each loads in
 * the time that is counted. Then what each hostile document takes. By hand, in the project's folder:
 *
 *   npm run build && npm run build:test && node build/test/bench/feeds.js
 */

const MEGABYTES = 50;
const ROUNDS = 3;

const WORDS =
  'the ministry of commerce will require a licence for export of gallium and terbium from november after review by its office'.split(
    ' ',
  );
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, at) => WORDS[(seed * 7 + at * at * 3 + at) % WORDS.length]).join(' ');
const paragraphs = (seed: number, count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<p class="text">${words(seed + n, 40)} &amp; <a href="https://ores.test/${n}">more</a>.</p>`,
  ).join('\n');

/** One item of each kind of feed; every text is different. */
const FEEDS: Readonly<Record<string, (n: number) => string>> = {
  'escaped HTML of 2 KB an item': (n) =>
    `<description>${paragraphs(n, 6).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</description>`,
  'a line of text an item': (n) =>
    `<dc:creator>Desk</dc:creator><category>Trade</category><description>${words(n, 24)}.</description>`,
  'a summary and an article of 13 KB in CDATA': (n) =>
    `<description><![CDATA[${paragraphs(n, 1)}]]></description><content:encoded><![CDATA[${paragraphs(n, 40)}]]></content:encoded>`,
  'an article of 13 KB in CDATA alone': (n) =>
    `<content:encoded><![CDATA[${paragraphs(n, 40)}]]></content:encoded>`,
};

function feedOf(body: (n: number) => string): string {
  const parts = [
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ores</title>`,
  ];
  let size = 0;
  for (let n = 0; size < MEGABYTES * 1024 * 1024; n += 1) {
    const date = new Date(1_760_000_000_000 - n * 60_000).toUTCString();
    const item = `<item><title>${words(n, 9)} ${n}</title><link>https://ores.test/${n}?utm_source=rss</link>
<guid isPermaLink="false">ores-${n}</guid><pubDate>${date}</pubDate>${body(n)}</item>\n`;
    parts.push(item);
    size += item.length;
  }
  return [...parts, '</channel></rss>'].join('');
}

/** What `read-alone.js` prints. */
type Measured = {
  readonly items?: number;
  readonly reason?: string;
  readonly ms: number;
  readonly cpuMs: number;
  readonly megabytes: number;
  readonly heldMs: number;
};

function readAlone(reader: 'intake' | 'rss-parser', file: string): Measured {
  return JSON.parse(
    execFileSync(process.execPath, ['test/feeds/read-alone.js', reader, file], { encoding: 'utf8' }),
  );
}

function figures({ items, reason, ms, cpuMs, megabytes }: Measured): string {
  return `${items === undefined ? reason : `${items} items`}, ${ms} ms (${cpuMs} ms of processor), ${megabytes} MB`;
}

function intakeFigures(intake: Measured): string {
  return `${figures(intake)}, event loop held ${intake.heldMs} ms at most`;
}

function compare(name: string, file: string): void {
  process.stdout.write(`${name}\n`);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const alone = readAlone('rss-parser', file);
    const intake = readAlone('intake', file);
    const ratio = (of: 'ms' | 'cpuMs' | 'megabytes') => (intake[of] / alone[of]).toFixed(2);
    process.stdout.write(
      `  rss-parser ${figures(alone)}\n  intake     ${intakeFigures(intake)}\n` +
        `  time ×${ratio('ms')}, processor ×${ratio('cpuMs')}, memory ×${ratio('megabytes')}\n`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'feeds-bench-'));
try {
  const file = join(folder, 'document');
  for (const [name, body] of Object.entries(FEEDS)) {
    writeFileSync(file, feedOf(body));
    compare(name, file);
  }
  for (const [name, make] of HOSTILE_DOCUMENTS) {
    writeFileSync(file, make());
    process.stdout.write(`${name}: ${intakeFigures(readAlone('intake', file))}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
