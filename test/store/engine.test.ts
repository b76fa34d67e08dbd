import { expect, it } from '@jest/globals';
import { openEngine } from '../../src/store/engine.js';
import { engineCases } from './engines.js';

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

it('takes a Redis that is let go before it answers to keep what it holds', async () => {
  const engine = await openEngine({ url: 'redis://127.0.0.1:1', dataDir: '', path: '' });
  const keeps = engine.keepsFile();
  await engine.close();
  expect(await keeps).toBe(true);
});

it('says of a Redis that is away that it is not ready, without its password', async () => {
  const engine = await openEngine({ url: 'redis://:secret@127.0.0.1:1', dataDir: '', path: '' });
  await expect(engine.reach(100)).rejects.toThrow('Redis (redis://127.0.0.1:1): not ready within 0.1 s');
  await engine.close();
});
