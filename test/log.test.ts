import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { REST } from 'discord.js';
import { Redis } from 'ioredis';
import { createLog, logPrinted } from '../src/log.js';
import { answer, startFaults } from './chat/faults.js';

const SECRET = 'hunter2-hunter2';
const folder = mkdtempSync(join(tmpdir(), 'raremetals-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a log goes, and what has come there. */
function file() {
  const path = join(folder, crypto.randomUUID());
  const fd = openSync(path, 'w');
  const read = () => {
    closeSync(fd);
    return readFileSync(path, 'utf8');
  };
  return { stream: { fd, isTTY: false } as unknown as typeof process.stderr, read };
}
function screen() {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  return { stream: { isTTY: true, write } as unknown as typeof process.stderr, read: () => text };
}
const PLACES = [
  ['a file', file],
  ['a terminal', screen],
] as const;

/** What the real client throws when Redis refuses a command. */
async function replyError(ask: (redis: Redis) => Promise<unknown>): Promise<Error> {
  const server = createServer((socket) =>
    socket.once('data', () => socket.write('-OOM command not allowed\r\n')),
  );
  await new Promise<void>((resolve) => server.listen(join(folder, 'redis.sock'), resolve));
  const redis = new Redis(join(folder, 'redis.sock'), { enableReadyCheck: false, disableClientInfo: true });
  try {
    return await ask(redis).then(
      () => Promise.reject(new Error('answered')),
      (error: Error) => error,
    );
  } finally {
    redis.disconnect();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** What the real client throws when Discord refuses the answer to an interaction. */
async function discordError(): Promise<Error> {
  const vendor = await startFaults(answer(400, { code: 10062, message: 'Unknown interaction' }));
  const rest = new REST({ api: vendor.url, version: '10' }).setToken('none');
  try {
    const body = { content: SECRET };
    return await rest.post(`/interactions/1/${SECRET}/callback`, { body, auth: false }).then(
      () => Promise.reject(new Error('taken')),
      (error: Error) => error,
    );
  } finally {
    await vendor.stop();
  }
}

describe.each(PLACES)('an error in the log, on %s', (_, place) => {
  function logged(error: unknown): string {
    const { stream, read } = place();
    createLog('info', stream).error({ err: error }, 'broke');
    return read();
  }

  it.each([
    [
      'a password that Redis refused',
      () => replyError((redis) => redis.auth(SECRET)),
      'OOM command not allowed',
    ],
    [
      'what could not be kept in Redis',
      () => replyError((redis) => redis.set('key', SECRET.repeat(70_000))),
      'OOM',
    ],
    ['the token of an interaction, and its answer', discordError, 'Unknown interaction'],
    [
      'what stands in the cause',
      async () => new Error('not sent', { cause: await discordError() }),
      'Unknown interaction',
    ],
  ])('is told without %s', async (_what, provoke, words) => {
    const text = logged(await provoke());
    expect(text).toMatch(words);
    expect(text).not.toContain(SECRET);
    expect(text.length).toBeLessThan(10_000);
  });

  it('has its type, message, code, status, stack and cause', () => {
    const cause = Object.assign(new RangeError('too far'), { code: 'EFAR', status: 503 });
    const text = logged(new TypeError('a bug', { cause }));
    for (const part of ['TypeError', 'a bug', 'log.test.ts', 'RangeError', 'too far', 'EFAR', '503']) {
      expect(text).toContain(part);
    }
  });

  const circular = new Error('round');
  circular.cause = circular;
  it.each([
    ['is its own cause', circular, 'round'],
    ['has a message without end', new Error(`long ${'x'.repeat(1_000_000)}`), 'long'],
    ['is no error but words', 'only words', 'only words'],
    ['is no error at all', { url: SECRET }, 'object'],
    ['is nothing', undefined, 'broke'],
  ])('is short where it %s', (_what, error, words) => {
    const text = logged(error);
    expect(text).toContain(words);
    expect(text).not.toContain(SECRET);
    expect(text.length).toBeLessThan(20_000);
  });
});

it('a log whose disk is full loses lines, and ends nothing', () => {
  const fd = openSync('/dev/full', 'w');
  const log = createLog('info', { fd, isTTY: false } as unknown as typeof process.stderr);
  expect(() => log.info('polled')).not.toThrow();
  expect(() => log.info('delivered')).not.toThrow();
  closeSync(fd);
});

describe('a warning that a library prints', () => {
  it('is a line of the log, once', () => {
    const { stream, read } = file();
    const printer = { warn: (..._parts: unknown[]) => undefined };
    logPrinted(createLog('info', stream), printer);
    for (const policy of ['allkeys-lru', 'allkeys-lru', 'allkeys-lfu'])
      printer.warn('Eviction policy is', policy);
    const lines = read()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ level, said }) => [level, said])).toEqual([
      [40, 'Eviction policy is allkeys-lru'],
      [40, 'Eviction policy is allkeys-lfu'],
    ]);
  });
});
