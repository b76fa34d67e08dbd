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

it('says of a Redis that is away that it is not ready, without its password', async () => {
  const engine = await openEngine({ url: 'redis://:secret@127.0.0.1:1', dataDir: '', path: '' });
  await expect(engine.reach(100)).rejects.toThrow('Redis (redis://127.0.0.1:1): not ready within 0.1 s');
  await engine.close();
});
