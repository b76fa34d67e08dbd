import { expect, it } from '@jest/globals';
import { engineCases } from './engines.js';

it.each(await engineCases())('is closed once, however often that is asked, on $name', async ({ open }) => {
  const { engine, stop } = await open();
  await engine.connect().ping();
  const closing = engine.close();
  expect(engine.close()).toBe(closing);
  await stop();
});
