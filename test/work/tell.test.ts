import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { DAY_MS, HOUR_MS } from '../../src/domain/durations.js';
import type { Item } from '../../src/domain/item.js';
import type { ItemRecord } from '../../src/domain/record.js';
import { Route } from '../../src/domain/route.js';
import type { CommitResult, StoryIndex } from '../../src/domain/story-index.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { type TellDeps, tellItems } from '../../src/work/tell.js';
import { blocs } from '../shipped-blocs.js';
import { WINDOW } from '../store/stories-contract.js';
import { report, simpleModel } from '../stories/reports.js';
import { readSignature } from '../stories/shipped.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');

let ended: ItemRecord[] = [];
let notices: string[] = [];

function countedReplies(): TellDeps['threads'] {
  const counts = new Map<string, number>();
  return {
    async reply(story, now) {
      const key = `${story} ${Math.floor(now / HOUR_MS)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return counts.get(key) ?? 0;
    },
  };
}

function depsOf(stories: StoryIndex, errors: string[], signal = new AbortController().signal): TellDeps {
  return {
    signal,
    classifier: { classify: ({ id }) => report(id, '', { relevant: true }).classification },
    stories,
    readSignature,
    storyModel: simpleModel,
    threads: countedReplies(),
    blocs,
    inbox: {
      dismiss: async (records: readonly ItemRecord[]) => void ended.push(...records),
    } as unknown as TellDeps['inbox'],
    maxAgeMs: 7 * DAY_MS,
    failures: new Map(),
    notice: async (text) => {
      notices.push(text);
    },
    routes: [],
    channels: { all: async () => new Map() } as unknown as TellDeps['channels'],
    vocabulary: {} as TellDeps['vocabulary'],
    moveBoard: async () => undefined,
    clock: () => NOW,
    log: pino({}, { write: (line) => JSON.parse(line).level >= 50 && errors.push(line) }),
  };
}

describe('telling items', () => {
  beforeEach(() => {
    [ended, notices] = [[], []];
  });

  it('says after each how many are done', async () => {
    const done: number[] = [];
    const items = ['a', 'b', 'c'].map((id) => report(id, 'China curbs exports of rare earths').item);
    const told = await tellItems(items, depsOf(createMemoryIndex({ window: WINDOW }), []), (n) =>
      done.push(n),
    );
    expect(done).toEqual([0, 1, 2, 3]);
    expect(told).toHaveLength(3);
  });

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

  it('lets a flood have 20 replies an hour in the thread of its story, then counts sources, and posts a change', async () => {
    let now = NOW;
    const all = Route.parse({ name: 'All', to: [{ platform: 'console', channel: 'terminal' }] });
    const deps: TellDeps = {
      ...depsOf(createMemoryIndex({ window: WINDOW }), []),
      routes: [all],
      clock: () => now,
      classifier: {
        classify: ({ id }) => report(id, '', { relevant: true, official: id === 'ministry' }).classification,
      },
    };
    const outcomes = async (...ids: string[]) =>
      (
        await tellItems(
          ids.map((id) => report(id, `China curbs exports of rare earths ${id}`).item),
          deps,
        )
      ).map(({ outcome }) => outcome);
    const flood = [...'abcdefghijklmnopqrstuvwxyzåäöü'].map((letter) => `wire${letter}`);
    expect(await outcomes('first', ...flood)).toEqual([
      'post',
      ...Array(20).fill('reply'),
      ...Array(10).fill('revise'),
    ]);
    expect(await outcomes('ministry')).toEqual(['post']);
    now += HOUR_MS;
    expect(await outcomes('late')).toEqual(['reply']);
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

  it('leaves an item whose story others always change in the inbox, and counts it as no failure', async () => {
    const index = createMemoryIndex({ window: WINDOW });
    const busy: StoryIndex = { ...index, commit: async () => 'conflict' };
    const errors: string[] = [];
    const deps = depsOf(busy, errors);
    const { item } = report('a', 'China curbs exports of rare earths');
    expect(await tellItems([item], deps)).toEqual([]);
    expect([ended, notices, [...deps.failures]]).toEqual([[], [], []]);
    expect(errors.map((line) => JSON.parse(line).msg)).toEqual(['its story was changed again and again']);
  });

  it('reads many items a hundred at a time, between which others get their turn', async () => {
    const sizes: number[] = [];
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    const deps: TellDeps = {
      ...depsOf(createMemoryIndex({ window: WINDOW }), []),
      classifier: { classify: ({ id }) => report(id, '', { relevant: false }).classification },
      inbox: {
        dismiss: async (records: readonly unknown[]) => void sizes.push(records.length),
      } as unknown as TellDeps['inbox'],
    };
    const items = Array.from({ length: 950 }, (_, n) => report(`${n}`, 'Weather').item);
    setImmediate(count);
    expect(await tellItems(items, deps)).toHaveLength(950);
    isOver = true;
    expect(sizes).toEqual([...Array(9).fill(100), 50]);
    expect(turns).toBeGreaterThanOrEqual(9);
  });

  it('ends an item that waited in the inbox for too long, and tells the others', async () => {
    const index = createMemoryIndex({ window: WINDOW });
    const itemOf = (id: string, age: number): Item => ({
      ...report(id, 'China curbs exports of rare earths').item,
      publishedAt: new Date(NOW - age).toISOString(),
    });
    const items = [itemOf('old', 8 * DAY_MS), itemOf('new', DAY_MS)];
    const told = await tellItems(items, depsOf(index, []));
    expect(told.map(({ outcome }) => outcome)).toEqual(['late', 'silent']);
    expect(ended.map(({ item, outcome }) => [item.id, outcome])).toEqual([['old', 'late']]);
  });

  it.each(['classifier', 'moveBoard'] as const)(
    'tells the others when an item breaks the %s, and ends that item after five failures, with a notice',
    async (part) => {
      const errors: string[] = [];
      const deps = depsOf(createMemoryIndex({ window: WINDOW }), errors);
      const breaking: TellDeps = {
        ...deps,
        classifier: {
          classify(item) {
            if (part === 'classifier' && item.id === 'bad') throw new TypeError('a bug');
            return deps.classifier.classify(item);
          },
        },
        async moveBoard({ item }) {
          if (part === 'moveBoard' && item.id === 'bad') throw new TypeError('a bug');
        },
      };
      const itemOf = (id: string): Item => report(id, 'China curbs exports of rare earths').item;
      for (let turn = 1; turn <= 4; turn += 1) {
        const told = await tellItems([itemOf('bad'), itemOf(`good ${turn}`)], breaking);
        expect(told.map(({ outcome }) => outcome)).toEqual(['silent']);
      }
      expect([ended, notices]).toEqual([[], []]);
      expect(await tellItems([itemOf('bad')], breaking)).toEqual([{ outcome: 'failed', destinations: [] }]);
      expect(ended).toMatchObject([
        { item: { id: 'bad' }, outcome: 'failed', because: 'it failed 5 times: a bug' },
      ]);
      expect(notices).toHaveLength(1);
      expect(errors).toHaveLength(5);
    },
  );
});
