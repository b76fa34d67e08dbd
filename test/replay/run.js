// Runs the bot over recorded feeds, on the clock of their time, and shows what it posts:
//
//   npm run build && node test/replay/run.js [folder]
//
// The terminal gets every alert; so do Slack and Discord where the environment names stand-ins
// (SLACK_API_URL, DISCORD_API_URL) and a configuration that routes to them.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { openBot } from '../../dist/main.js';
import { loadSettings } from '../../dist/settings.js';
import { DEFAULT_FOLDER, describeFeeds, serveReplay } from './serve.js';

const folder = argv[2] ?? DEFAULT_FOLDER;
if (!existsSync(folder)) {
  stderr.write(`Replay skipped: there are no recorded feeds at ${folder}.\n`);
  exit(0);
}

const packageDir = fileURLToPath(new URL('../../', import.meta.url));
const loaded = await loadSettings({ env, cwd: cwd(), packageDir });
if (loaded.kind === 'faults') {
  stderr.write(`${JSON.stringify(loaded.faults, undefined, 2)}\n`);
  exit(1);
}
const replay = await serveReplay(folder);
const dataDir = mkdtempSync(join(tmpdir(), 'replay-'));
let now = Date.parse(replay.where().at);
const bot = await openBot(
  {
    ...loaded.settings,
    dataDir,
    prefix: `replay-${process.pid}`,
    feeds: describeFeeds(replay.origin, replay.where().feeds),
  },
  {
    clock: () => now,
    log: pino({ level: env.LOG_LEVEL ?? 'warn' }, pino.destination(2)),
    terminal: { write: (text) => stdout.write(text), colour: Boolean(stdout.isTTY), timeZone: 'UTC' },
    path: env.PATH ?? '',
  },
);
try {
  await bot.listen();
  for (let at = replay.where().at; at; at = replay.advance()) {
    now = Date.parse(at);
    stdout.write(`--- ${at}\n`);
    const { told, polled } = await bot.round(() => undefined);
    const outcomes = [...new Set(told.map(({ outcome }) => outcome))];
    const counts = outcomes.map((what) => `${told.filter(({ outcome }) => outcome === what).length} ${what}`);
    const bad = polled.filter(({ outcome }) => !['fetched', 'unchanged'].includes(outcome));
    stdout.write(`--- ${told.length} new items: ${counts.join(', ')}\n\n`);
    for (const { feed, reason } of bad) stdout.write(`--- ${feed.id}: ${reason}\n`);
  }
} finally {
  await bot.stop();
  await replay.close();
  rmSync(dataDir, { recursive: true, force: true });
}
