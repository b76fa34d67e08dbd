import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEngine } from '../../src/store/engine.js';
import { findServerProgram } from '../../src/store/private-server.js';
import { freePorts } from './cluster.js';
import { engineCases } from './engines.js';

const program = await findServerProgram(process.env.PATH ?? '');

it.each(await engineCases())('is closed once, however often that is asked, on $name', async ({ open }) => {
  const { engine, stop } = await open();
  await engine.connect().ping();
  const closing = engine.close();
  expect(engine.close()).toBe(closing);
  await engine.closed;
  await stop();
});

it.each(await engineCases())('answers when it is asked whether it is there, on $name', async ({ open }) => {
  const { engine, stop } = await open();
  await engine.reach(10_000);
  await stop();
});

it.each(await engineCases())('knows whether what it holds outlives it, on $name', async ({ name, open }) => {
  const { engine, stop } = await open();
  // The cluster of the tests runs without a file, and a private server always with one.
  expect(await engine.keepsFile()).toBe(/^\S+-server$/.test(name));
  await stop();
});

it('takes a Redis that is let go before it answers to keep what it holds, and to throw nothing away', async () => {
  const engine = await openEngine({ url: 'redis://127.0.0.1:1', dataDir: '', path: '' });
  const told = Promise.all([engine.keepsFile(), engine.evictsBy()]);
  await engine.close();
  expect(await told).toEqual([true, undefined]);
});

it('says of a Redis that is away that it is not ready, without its password', async () => {
  const engine = await openEngine({ url: 'redis://:secret@127.0.0.1:1', dataDir: '', path: '' });
  await expect(engine.reach(100)).rejects.toThrow('REDIS_URL (redis://127.0.0.1:1): not ready within 0.1 s');
  await engine.close();
});

(program ? it : it.skip).each([
  [['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'], 'allkeys-lru'],
  [['--maxmemory', '50mb', '--maxmemory-policy', 'noeviction'], undefined],
  // With no bound to its memory it never comes to that.
  [['--maxmemory', '0', '--maxmemory-policy', 'allkeys-lru'], undefined],
])('says by which policy a Redis throws keys away: %j', async (options, expected) => {
  const [port = 0] = await freePorts(1);
  const all = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--dir', tmpdir(), ...options];
  const server = spawn(program ?? '', all, { stdio: 'ignore' });
  const engine = await openEngine({ url: `redis://127.0.0.1:${port}`, dataDir: '', path: '' });
  expect(await engine.evictsBy()).toBe(expected);
  await engine.close();
  server.kill();
  await once(server, 'exit');
});

(program ? describe : describe.skip)('a Redis that refuses us', () => {
  let server: ChildProcess;
  let port: number;
  beforeAll(async () => {
    [port = 0] = await freePorts(1);
    const options = ['--port', String(port), '--requirepass', 'right', '--save', '', '--dir', tmpdir()];
    const user = ['--user', 'bot', 'on', '>right', '~*', '+@all', '-@dangerous'];
    server = spawn(program ?? '', ['--bind', '127.0.0.1', ...options, ...user], { stdio: 'ignore' });
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
  });

  it.each([
    ['another password', ':wrong@', '/0', 'WRONGPASS'],
    ['no password', '', '/0', 'NOAUTH'],
    ['a database that it lacks', ':right@', '/99', 'ERR DB index is out of range'],
    ['a user who may not ask for its version', 'bot:right@', '/0', 'NOPERM'],
  ])('says so, and is not gone: %s', async (_, login, database, words) => {
    const lost: string[] = [];
    const engine = await openEngine({
      url: `redis://${login}127.0.0.1:${port}${database}`,
      dataDir: '',
      path: '',
      onConnection: (_, reason) => reason.includes('ECONNREFUSED') || lost.push(reason),
    });
    await expect(engine.reach()).rejects.toThrow(
      `REDIS_URL (redis://127.0.0.1:${port}${database}): ${words}`,
    );
    expect(lost).toEqual([]);
    await engine.close();
  });
});
