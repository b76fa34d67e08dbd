import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { openBot } from '../src/main.js';
import { loadSettings } from '../src/settings.js';
import { eventually } from './chat/eventually.js';

describe('the health of the image', () => {
  let folder: string;
  let file: string;
  let check: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'raremetals-health-'));
    file = join(folder, 'alive');
    check = /^HEALTHCHECK .*? CMD (.+)$/m.exec(await readFile('Dockerfile', 'utf8'))?.[1] ?? '';
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const isHealthy = async () => {
    const env = { ...process.env, RAREMETALS_ALIVE: file };
    return promisify(execFile)('/bin/sh', ['-c', check], { env }).then(
      () => true,
      () => false,
    );
  };

  it.each<[string, number | undefined, boolean]>([
    ['never', undefined, false],
    ['a minute ago', 60, true],
    ['three minutes ago', 180, false],
  ])('the bot last said %s that it lives', async (_, seconds, healthy) => {
    if (seconds !== undefined) {
      const then = Date.now() / 1000 - seconds;
      await writeFile(file, '');
      await utimes(file, then, then);
    }
    expect(await isHealthy()).toBe(healthy);
  });

  it.each(['all', 'worker', 'chat'])('a bot that does what the role %s asks says so', async (role) => {
    await rm(file, { force: true });
    const source = { cwd: folder, packageDir: process.cwd(), role };
    const loaded = await loadSettings({ ...source, env: { RAREMETALS_ALIVE: file } });
    if (loaded.kind === 'faults') throw new Error(JSON.stringify(loaded.faults));
    const bot = await openBot(
      { ...loaded.settings, feeds: [] },
      {
        clock: Date.now,
        log: pino({ level: 'silent' }),
        terminal: { write: () => undefined, colour: false },
        path: '',
      },
    );
    try {
      await (role === 'chat' ? bot.listen() : bot.work());
      await eventually(async () => (await isHealthy()) || undefined, 'a sign of life');
    } finally {
      await bot.stop();
    }
  });
});
