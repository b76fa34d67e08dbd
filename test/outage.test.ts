import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findServerProgram } from '../src/store/private-server.js';
import { eventually } from './chat/eventually.js';
import { startFeedServer } from './feed-server.js';
import { headlinesOf } from './headlines.js';

const server = await findServerProgram(process.env.PATH ?? '');
if (!server) process.stderr.write('skipped: no redis-server on PATH, outages are not tried\n');

/** Forty events, none like another. */
const HEADLINES = headlinesOf(['China', 'Indonesia', 'Vietnam', 'Kazakhstan']);

(server ? describe : describe.skip)('when something dies', () => {
  let folder: string;
  let feeds: Awaited<ReturnType<typeof startFeedServer>>;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raremetals-outage-'));
    feeds = await startFeedServer();
    await writeFile(
      join(folder, 'feeds.yaml'),
      `feeds:\n  - { id: wire, name: Wire, url: "${feeds.url}", kind: media, every: 1, atMost: 1, allowPrivateHost: true }\n`,
    );
    await writeFile(
      join(folder, 'channels.yaml'),
      'routes:\n  - { name: Everything, to: [{ platform: console, channel: terminal }] }\n',
    );
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await feeds.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function spawned(program: string, args: readonly string[], env: Record<string, string>) {
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.add(child);
    return child;
  }

  /** The bot as a process of its own; `told` collects the headlines that it shows. */
  function startBot(told: string[], env: Record<string, string>, logged: string[] = []) {
    const child = spawned(process.execPath, [resolve('dist/cli.js'), '--config', folder, 'start'], {
      PATH: process.env.PATH ?? '',
      NO_COLOR: '1',
      ...env,
    });
    if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => logged.push(line));
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const headline = HEADLINES.find((known) => line.trim() === known);
        if (headline) told.push(headline);
      });
    }
    return child;
  }
  const untilTold = (told: readonly string[], count: number) =>
    eventually(async () => (new Set(told).size >= count ? true : undefined), `${count} headlines`, 90_000);

  it('tells everything, and nearly nothing twice, although the bot is killed again and again', async () => {
    const told: string[] = [];
    const data = { RAREMETALS_DATA: join(folder, 'killed') };
    let bot = startBot(told, data);
    let kills = 0;
    for (const count of [1, 20]) {
      for (const title of HEADLINES.slice(new Set(told).size, count + 18)) {
        feeds.put({ id: title, title, at: new Date() });
      }
      await untilTold(told, count);
      bot.kill('SIGKILL');
      await once(bot, 'exit');
      kills += 1;
      bot = startBot(told, data);
    }
    for (const title of HEADLINES) feeds.put({ id: title, title, at: new Date() });
    await untilTold(told, HEADLINES.length);
    bot.kill('SIGTERM');
    const started = performance.now();
    const [code] = await once(bot, 'close');
    expect(code).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
    // A message whose acceptance died with the process is sent again: at most one a kill.
    expect(told.length - HEADLINES.length).toBeLessThanOrEqual(kills);
  }, 300_000);

  it.each([
    ['died', 'SIGKILL'],
    ['fell silent', 'SIGSTOP'],
  ] as const)(
    'is not kept from stopping by a Redis that %s',
    async (_, signal) => {
      const socket = join(folder, `${signal}.sock`);
      const redis = spawned(
        server ?? '',
        ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''],
        {},
      );
      const logged: string[] = [];
      const bot = startBot([], { REDIS_URL: `unix://${socket}` }, logged);
      const untilLogged = (words: string) =>
        eventually(async () => logged.some((line) => line.includes(words)) || undefined, words);
      await untilLogged('started; Ctrl-C stops');
      redis.kill(signal);
      if (signal === 'SIGKILL') await untilLogged('Redis does not answer');
      bot.kill('SIGTERM');
      expect(await once(bot, 'exit')).toEqual([0, null]);
      // It says so of what it had to leave after four and a half seconds.
      expect(logged.filter((line) => line.includes('did not stop cleanly'))).toEqual([]);
      redis.kill('SIGKILL');
    },
    60_000,
  );

  it('waits while Redis is gone, then tells what came meanwhile, once', async () => {
    const socket = join(folder, 'redis.sock');
    const args = [
      '--port',
      '0',
      '--unixsocket',
      socket,
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--save',
      '',
    ];
    const startRedis = () => spawned(server ?? '', args, {});
    let redis = startRedis();
    for (const title of HEADLINES) feeds.put({ id: title, title, at: new Date() });
    const told: string[] = [];
    const bot = startBot(told, { REDIS_URL: `unix://${socket}` });
    await untilTold(told, HEADLINES.length);
    redis.kill('SIGTERM');
    await once(redis, 'exit');
    const tellNext = (title: string) => {
      HEADLINES.push(title);
      feeds.put({ id: title, title, at: new Date() });
    };
    tellNext('Malaysia imposes export controls on rare earths');
    redis = startRedis();
    await untilTold(told, HEADLINES.length);
    // What was told anew would come before this one.
    tellNext('Mongolia imposes export controls on rare earths');
    await untilTold(told, HEADLINES.length);
    bot.kill('SIGTERM');
    // With the last of what it shows.
    expect(await once(bot, 'close')).toEqual([0, null]);
    expect(told).toHaveLength(HEADLINES.length);
    redis.kill('SIGTERM');
    await once(redis, 'exit');
  }, 300_000);
});
