import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import RssParser from 'rss-parser';
import { parseFeed } from '../../src/feeds/parse.js';

/*
 * A feed of 50 MB, read by rss-parser alone and by the whole intake (decoding, items, identities), each
 * in a process of its own, in one run: the ratio counts, not the machine. By hand:
 *
 *   npx tsc -p test/tsconfig.json --noEmit false --outDir build && node build/test/bench/feeds.js
 */

const MEGABYTES = 50;
const ROUNDS = 3;

/** Items of about two kilobytes with escaped HTML, as news feeds have them; every text is different. */
function largeFeed(): string {
  const words = 'licence quota oxide export duty ministry gallium terbium alloy magnet notice review'.split(
    ' ',
  );
  const parts = ['<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Ores</title>'];
  let size = 0;
  for (let n = 0; size < MEGABYTES * 1024 * 1024; n += 1) {
    const sentence = Array.from({ length: 12 }, (_, at) => words[(n * 7 + at * at) % words.length]).join(' ');
    const text = `&lt;p&gt;${`${sentence} &amp;amp; more. `.repeat(18)}&lt;/p&gt;`;
    const item = `<item><title>${sentence} ${n}</title><link>https://ores.test/${n}?utm_source=rss</link>
<guid isPermaLink="false">ores-${n}</guid><pubDate>Thu, 09 Oct 2025 08:00:00 GMT</pubDate><description>${text}</description></item>`;
    parts.push(item);
    size += item.length;
  }
  return [...parts, '</channel></rss>'].join('');
}

/** Runs in the child: prints how many items, how long (ms) and the greatest memory (MB). */
async function measure(reader: string, file: string): Promise<void> {
  const bytes = readFileSync(file);
  const started = performance.now();
  let longest = 0;
  let last = started;
  const ticking = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  let items = 0;
  if (reader === 'rss-parser') items = (await new RssParser().parseString(bytes.toString())).items.length;
  else {
    const outcome = await parseFeed(bytes, { feed: {}, handOver: true });
    items = outcome.kind === 'feed' ? outcome.items.length : 0;
  }
  const ms = Math.round(performance.now() - started);
  longest = Math.max(longest, performance.now() - last);
  clearInterval(ticking);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ items, ms, megabytes, longest: Math.round(longest) }));
}

type Measured = {
  readonly items: number;
  readonly ms: number;
  readonly megabytes: number;
  readonly longest: number;
};

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-bench-'));
  try {
    const file = join(folder, 'large.xml');
    writeFileSync(file, largeFeed());
    const run = (reader: string): Measured =>
      JSON.parse(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), reader, file], { encoding: 'utf8' }),
      );
    for (let round = 1; round <= ROUNDS; round += 1) {
      const alone = run('rss-parser');
      const intake = run('intake');
      process.stdout.write(
        `round ${round}: rss-parser ${alone.items} items, ${alone.ms} ms, ${alone.megabytes} MB; ` +
          `intake ${intake.items} items, ${intake.ms} ms, ${intake.megabytes} MB, event loop held ${intake.longest} ms at most; ` +
          `time ×${(intake.ms / alone.ms).toFixed(2)}, memory ×${(intake.megabytes / alone.megabytes).toFixed(2)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [reader, file] = process.argv.slice(2);
if (reader && file) await measure(reader, file);
else compare();
