import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR_MS } from '../../src/domain/durations.js';
import { createKeys } from '../../src/store/keys.js';
import { createThreads } from '../../src/store/threads.js';
import { engineCases, type TestEngine } from './engines.js';

const NOW = Date.parse('2025-10-28T12:00:00Z');

describe.each(await engineCases())('the threads of stories, on $name', ({ open }) => {
  let running: TestEngine;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  it('are counted by story and by hour, by all workers together', async () => {
    const keys = createKeys('threads');
    const [one, other] = [1, 2].map(() => createThreads(running.engine.connect(), keys));
    const counts = [
      await one?.reply('a', NOW),
      await other?.reply('a', NOW + HOUR_MS - 1),
      await one?.reply('b', NOW),
      await one?.reply('a', NOW + HOUR_MS),
    ];
    expect(counts).toEqual([1, 2, 1, 1]);
    const left = await running.engine.connect().pttl(keys.replies('a', NOW / HOUR_MS));
    expect(left).toBeGreaterThan(HOUR_MS);
    expect(left).toBeLessThanOrEqual(2 * HOUR_MS);
  });
});
