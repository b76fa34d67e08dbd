import { join } from 'node:path';
import type { Logger } from 'pino';
import { aborted } from '../aborted.js';
import { showFault } from '../config/faults.js';
import { counted } from '../domain/counted.js';
import { DAY_MS } from '../domain/durations.js';
import { showAnswer } from '../inspect.js';
import { openBot, type Terminal } from '../main.js';
import { loadSettings, type Settings } from '../settings.js';
import { clockFrom } from '../work/clock.js';
import { serveSampleFeeds } from './serve.js';

/** The demo's now: the end of the day on which its sample feeds end. */
const DEMO_NOW = Date.parse('2025-10-28T22:00:00Z');
/** All sample items are told, although the feeds are polled for the first time. */
const DEMO_AGE_MS = 30 * DAY_MS;

export type DemoOptions = {
  readonly packageDir: string;
  readonly log: Logger;
  readonly terminal: Terminal;
  /** Shows how far the work is, in place; an empty text clears the line. */
  readonly progress: (text: string) => void;
  readonly signal: AbortSignal;
};

/**
 * The whole main job on a fresh machine, without network, Redis or tokens: serves the sample feeds on
 * loopback, polls them on a clock of October 2025, shows each alert as a team would see it, and then
 * answers commands until the input ends. An abort ends it at any moment.
 */
export async function runDemo({ packageDir, log, terminal, progress, signal }: DemoOptions): Promise<void> {
  const folder = join(packageDir, 'config', 'demo');
  // Neither the environment nor a .env file has a say: the demo is the same everywhere.
  const loaded = await loadSettings({ env: {}, cwd: folder, packageDir, configDir: folder });
  if (loaded.kind === 'faults') throw new Error(loaded.faults.map(showFault).join('\n'));
  const samples = await serveSampleFeeds(join(folder, 'feeds'));
  const settings: Settings = {
    ...loaded.settings,
    dataDir: join(process.cwd(), 'data'),
    primeMaxAgeMs: DEMO_AGE_MS,
    storyWindowMs: DEMO_AGE_MS,
    feeds: loaded.settings.feeds.map((feed) => ({
      ...feed,
      url: samples.url(feed.url),
      allowPrivateHost: true,
    })),
  };
  // An empty path: the store of the demo lives in this process and leaves nothing behind.
  const bot = await openBot(settings, {
    clock: clockFrom(DEMO_NOW),
    log,
    terminal,
    path: '',
    consoleOnly: true,
  });
  const say = (title: string, footer?: string) => {
    showAnswer({ title, sections: [], footer }, terminal);
    terminal.write('\n');
  };
  try {
    say(
      `${settings.feeds.length} sample feeds of 9 to 28 October 2025; the clock of this demo stands on 28 October.`,
    );
    const round = await Promise.race([
      bot.round(({ polled, feeds, items }) => {
        progress(`reading feed ${polled} of ${feeds}, ${items} items so far …`);
      }),
      aborted(signal),
    ]);
    progress('');
    if (!round) return;
    const count = (outcome: string) => round.told.filter((told) => told.outcome === outcome).length;
    say(
      `${counted(round.told.length, 'item')} read: ${counted(count('post'), 'alert')}, ` +
        `${counted(count('reply'), 'follow-up')}, ${counted(count('revise'), 'copy', 'copies')}, ` +
        `${count('irrelevant') + count('silent')} of no concern to this channel.`,
      'Now ask: /raremetals status, /raremetals latest, /raremetals help. Ctrl-D ends the demo.',
    );
    await bot.listen();
    await Promise.race([bot.inputEnded, aborted(signal)]);
  } finally {
    await bot.stop();
    await samples.close();
  }
}
