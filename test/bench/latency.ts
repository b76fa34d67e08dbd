import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { headlinesOf } from '../headlines.js';

/*
 * The time from a poll that shows an item to its message in the terminal, over 50 feeds with one item each
 * that appears while the bot runs. The wait for the poll is left out. By hand, after a build:
 *
 *   npm run -s build:test && node build/test/bench/latency.js
 */

const ITEMS = 50;
const headlines = headlinesOf(['China', 'Indonesia', 'Vietnam', 'Kazakhstan', 'Malaysia']);

const shownAt = new Map<number, number>();
const servedAt = new Map<number, number>();
let isOpen = false;
const server = createServer((request, response) => {
  const index = Number(request.url?.slice(1));
  const item = `<item><guid isPermaLink="false">${index}</guid><title>${headlines[index]}</title><link>https://wire.example/${index}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
  response.setHeader('content-type', 'application/rss+xml');
  response.end(
    `<rss version="2.0"><channel><title>Wire ${index}</title>${isOpen ? item : ''}</channel></rss>`,
  );
  if (isOpen && !servedAt.has(index)) servedAt.set(index, performance.now());
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port } = server.address() as AddressInfo;

const folder = await mkdtemp(join(tmpdir(), 'raremetals-latency-'));
const feeds = headlines.map(
  (_, index) =>
    `  - { id: wire-${index}, name: Wire, url: "http://127.0.0.1:${port}/${index}", kind: media, every: 1, atMost: 1, allowPrivateHost: true }\n`,
);
await writeFile(join(folder, 'feeds.yaml'), `feeds:\n${feeds.join('')}`);
await writeFile(
  join(folder, 'channels.yaml'),
  'routes:\n  - { name: All, to: [{ platform: console, channel: terminal }] }\n',
);
const bot = spawn(process.execPath, [resolve('dist/cli.js'), '--config', folder, 'start'], {
  env: { PATH: process.env.PATH ?? '', RAREMETALS_DATA: folder, NO_COLOR: '1' },
  stdio: ['ignore', 'pipe', 'ignore'],
});
setTimeout(() => {
  isOpen = true;
}, 8000);
for await (const line of createInterface({ input: bot.stdout })) {
  const index = headlines.indexOf(line.trim());
  if (index >= 0 && !shownAt.has(index)) shownAt.set(index, performance.now());
  if (shownAt.size === ITEMS) break;
}
bot.kill('SIGTERM');
server.close();
server.closeAllConnections();
const times = [...shownAt].map(([index, at]) => at - (servedAt.get(index) ?? at)).sort((a, b) => a - b);
const at = (share: number) => `${Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)} ms`;
process.stdout.write(
  `from poll to message over ${times.length} items: median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}\n`,
);
await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
