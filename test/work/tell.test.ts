import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { Item } from '../../src/domain/item.js';
import type { CommitResult, StoryIndex } from '../../src/domain/story.js';
import { createKeys } from '../../src/store/keys.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { type TellDeps, tellItems } from '../../src/work/tell.js';
import { WINDOW } from '../store/stories-contract.js';
import { report, simpleModel } from '../stories/reports.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');

function depsOf(stories: StoryIndex, errors: string[], signal = new AbortController().signal): TellDeps {
  return {
    signal,
    classifier: { classify: ({ id }) => report(id, '', { relevant: true }).classification },
    stories,
    storyModel: simpleModel,
    storyWindowMs: WINDOW,
    inbox: { dismiss: async () => undefined } as unknown as TellDeps['inbox'],
    keys: createKeys('tell'),
    routes: [],
    channels: { all: async () => new Map() } as unknown as TellDeps['channels'],
    vocabulary: {} as TellDeps['vocabulary'],
    moveBoard: async () => undefined,
    clock: () => NOW,
    log: pino({}, { write: (line) => JSON.parse(line).level >= 50 && errors.push(line) }),
  };
}

describe('telling items', () => {
  it.each([
    ['that is new: each looks in vain once at most', [], 120],
    ['that stands: none looks in vain', ['first'], 0],
  ])('places a flood that many read at once in one story %s', async (_, before, most) => {
    const index = createMemoryIndex({ window: WINDOW });
    const results: CommitResult[] = [];
    const distant: StoryIndex = {
      ...index,
      async probe(...given) {
        await delay(2);
        return index.probe(...given);
      },
      async commit(...given) {
        await delay(2);
        const result = await index.commit(...given);
        results.push(result);
        return result;
      },
    };
    const errors: string[] = [];
    const deps = depsOf(distant, errors);
    const itemOf = (id: string): Item => report(id, 'China curbs exports of rare earths').item;
    await tellItems(before.map(itemOf), deps);
    const flood = Array.from({ length: 120 }, (_, i) => itemOf(`flood ${i}`));
    await Promise.all(flood.map((item) => tellItems([item], deps)));
    expect(errors).toEqual([]);
    const count = before.length + flood.length;
    expect(results.filter((result) => result === 'committed')).toHaveLength(count);
    expect(results.filter((result) => result === 'conflict').length).toBeLessThanOrEqual(most);
    const [story, ...others] = await index.latest(10);
    expect([story?.count, others]).toEqual([count, []]);
  });

  it('ends with the item under way when it is stopped, and calls nothing an error', async () => {
    const index = createMemoryIndex({ window: WINDOW });
    const [stop, errors] = [new AbortController(), [] as string[]];
    const closing: StoryIndex = {
      ...index,
      async commit() {
        stop.abort();
        throw new Error('Connection is closed.');
      },
    };
    const items = ['a', 'b'].map((id) => report(id, 'China curbs exports of rare earths').item);
    expect(await tellItems(items, depsOf(closing, errors, stop.signal))).toEqual([]);
    expect(await tellItems(items, depsOf(index, errors, stop.signal))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
