import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Redis } from 'ioredis';
import type { HandOn, StoryIndex } from '../../src/domain/story-index.js';
import { keyAt } from '../../src/domain/word-key.js';
import { openEngine, type RedisClient } from '../../src/store/engine.js';
import { createKeys } from '../../src/store/keys.js';
import { findServerProgram } from '../../src/store/private-server.js';
import { createStoryIndex } from '../../src/store/stories.js';
import { startStory } from '../../src/stories/course/start.js';
import { decideStory } from '../../src/stories/decide.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { StoryModel } from '../../src/stories/model.js';
import { madeReport } from '../bench/made-reports.js';
import { blocs } from '../shipped-blocs.js';
import { report, simpleModel } from '../stories/reports.js';
import { readSignature } from '../stories/shipped.js';
import { cutWire } from './cut-wire.js';
import { engineCases, type TestEngine } from './engines.js';
import { place, storyIndexContract, WINDOW } from './stories-contract.js';

const NOW = Date.parse('2025-10-09T12:00:00Z');
const server = await findServerProgram(process.env.PATH ?? '');

describe('story index in memory', () => {
  storyIndexContract(async () => createMemoryIndex({ window: WINDOW }));
});

describe.each(await engineCases())('story index on Redis $name', ({ open }) => {
  let running: TestEngine;
  let redis: RedisClient;
  let run = 0;
  beforeAll(async () => {
    running = await open();
    redis = running.engine.connect();
  });
  afterAll(() => running.stop());

  const fresh = () => {
    const keys = createKeys(`stories${++run}`);
    return { keys, index: createStoryIndex(redis, keys, { window: WINDOW }) };
  };
  storyIndexContract(async () => fresh().index);

  const claimed = async (id: string) => {
    const { keys, index } = fresh();
    await redis.hset(keys.inbox, id, '{}');
    await redis.zadd(keys.inboxLease, 1, id);
    const handOn: HandOn = {
      item: id,
      deliveries: [
        { destination: 'slack:C1', payload: 'one' },
        { destination: 'discord:2', payload: 'two' },
      ],
      record: { item: { id, title: '', summary: '' }, outcome: 'post', because: 'first', at: '' },
    };
    return { keys, index, handOn };
  };

  it('hands an item on in the same step', async () => {
    const { keys, index, handOn } = await claimed('a');
    await place(index, report('a', 'China curbs rare earth exports'), handOn);
    expect(await redis.hlen(keys.inbox)).toBe(0);
    expect(await redis.zcard(keys.inboxLease)).toBe(0);
    expect(await redis.lrange(keys.outbox('slack:C1'), 0, -1)).toEqual(['one']);
    expect(await redis.lrange(keys.outbox('discord:2'), 0, -1)).toEqual(['two']);
    expect((await redis.smembers(keys.outboxes)).sort()).toEqual(['discord:2', 'slack:C1']);
    expect(JSON.parse((await redis.get(keys.record('a'))) ?? '')).toEqual(handOn.record);
    expect(await redis.pttl(keys.record('a'))).toBeGreaterThan(0);
  });

  it('hands an item on once, however often it is read', async () => {
    const { keys, index, handOn } = await claimed('a');
    const given = report('a', 'China curbs rare earth exports');
    const decisions = await Promise.all([1, 2, 3].map(() => place(index, given, handOn)));
    expect(new Set(decisions.map(({ story }) => story)).size).toBe(1);
    expect(await redis.llen(keys.outbox('slack:C1'))).toBe(1);
    expect((await index.get(decisions[0]?.story ?? ''))?.count).toBe(1);
  });

  it('writes nothing when a commit conflicts', async () => {
    const { keys, index, handOn } = await claimed('b');
    const { write } = await place(index, report('a', 'China curbs rare earth exports'));
    expect(await index.commit(write, 0, handOn)).toBe('conflict');
    expect(await redis.hlen(keys.inbox)).toBe(1);
    expect(await redis.exists(keys.outbox('slack:C1'), keys.record('b'))).toBe(0);
  });

  it('takes three round trips', async () => {
    const { index } = fresh();
    await place(index, report('a', 'China curbs rare earth exports'));
    const sent = jest.spyOn(redis as Redis, 'sendCommand');
    await place(index, report('b', 'China curbs rare earth exports again'));
    expect(sent.mock.calls.map(([command]) => command.name)).toEqual(['mget', 'evalsha', 'evalsha']);
    sent.mockRestore();
  });

  it('gives the verdicts of the index in memory', async () => {
    const { index } = fresh();
    const memory = createMemoryIndex({ window: WINDOW });
    const shipped = StoryModel.parse(JSON.parse(await readFile('config/model/stories.json', 'utf8')));
    // Stories end in one another at less than they need in earnest.
    const model = { ...shipped, merge: -1, agreement: { ...shipped.agreement, merge: -1 } };
    const verdicts = async (of: StoryIndex) => {
      const found: string[] = [];
      for (let n = 0; n < 120; n++) {
        // Every second report is about one of few events, so that stories grow and are merged.
        const made = n % 2 ? n : n % 40;
        const now = Date.parse('2025-10-01T00:00:00Z') + n * 3_600_000;
        const given = madeReport(made, now);
        const { item } = given;
        const named = { ...given, item: { ...item, id: `${item.id} ${n}` } };
        const { verdict, story, write } = await place(of, named, undefined, now, model);
        found.push([n, verdict, story, ...write.merged.map(({ id }) => id)].join(' '));
      }
      return found;
    };
    const expected = await verdicts(memory);
    expect(new Set(expected.map((line) => line.split(' ')[1])).size).toBeGreaterThan(2);
    expect(expected.some((line) => line.split(' ').length > 3)).toBe(true);
    expect(await verdicts(index)).toEqual(expected);
  });

  it('forgets the words that nobody used for the lifetime of a key', async () => {
    const { keys, index } = fresh();
    const month = 30 * 24 * 3_600_000;
    // Words whose keys begin alike share a string.
    const [old, young] = [keyAt('abcAA', 0), keyAt('abcBB', 0)];
    const story = (id: string) => ({ ...startStory(readSignature(report(id, '')), report(id, ''), 0), id });
    const write = { seen: 0, merged: [], moved: [], counted: true };
    await index.commit({ ...write, after: story('AAAAAAAAAA'), keys: [old] }, month);
    expect(await redis.get(keys.storyWords('abc'))).toContain(',AA');
    await index.commit({ ...write, after: story('BBBBBBBBBB'), keys: [young] }, 2 * month);
    expect(await redis.get(keys.storyWords('abc'))).toMatch(/^,BB[^,]*$/);
  });

  it('lets every key lapse', async () => {
    const { keys, index } = fresh();
    await place(index, report('a', 'China curbs rare earth exports', { relevant: true }));
    const names = await redis.keys(keys.record('*').replace('record:', '').replace(/[{}]/g, '?'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(await redis.pttl(name)).toBeGreaterThan(0);
  });
});

(server ? describe : describe.skip)('stories when Redis fails', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raremetals-stories-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const opened = async () => openEngine({ dataDir, path: process.env.PATH ?? '' });
  const given = report('a', 'China curbs rare earth exports to Europe', { relevant: true });

  it('knows its stories after a restart', async () => {
    const keys = createKeys('restart');
    const engine = await opened();
    const first = await place(createStoryIndex(engine.connect(), keys, { window: WINDOW }), given);
    await engine.close();
    const later = await opened();
    const index = createStoryIndex(later.connect(), keys, { window: WINDOW });
    const copy = await place(index, { ...given, item: { ...given.item, id: 'b' } });
    expect([copy.verdict, copy.story]).toEqual(['duplicate', first.story]);
    await later.close();
  });

  it.each([
    ['the commit does not arrive', 'to Redis'],
    ['its answer does not arrive', 'from Redis'],
  ] as const)('tells an item once when the connection breaks and %s', async (_, lost) => {
    const engine = await opened();
    const direct = engine.connect() as Redis;
    const wire = await cutWire(String(direct.options.path), join(dataDir, `wire ${lost}`));
    const through = direct.duplicate({ path: wire.socket });
    const keys = createKeys(`broken ${lost}`);
    const index = createStoryIndex(through, keys, { window: WINDOW });
    const handOn = { item: 'a', deliveries: [{ destination: 'slack:C1', payload: 'one' }] };
    await direct.hset(keys.inbox, 'a', '{}');
    const signature = readSignature(given);
    await index.commit({ ...(await decided(index, signature)).write, counted: false }, NOW, {
      item: 'no such item',
      deliveries: [],
    });

    const { write, story } = await decided(index, signature);
    wire.loseNext(lost);
    const first = await index.commit(write, NOW, handOn);
    expect(first).toBe(lost === 'to Redis' ? 'committed' : 'gone');
    expect((await index.get(story))?.count).toBe(1);
    expect(await direct.llen(keys.outbox('slack:C1'))).toBe(1);
    expect(await direct.hlen(keys.inbox)).toBe(0);
    expect((await place(index, given)).verdict).toBe('same_item');

    through.disconnect();
    await wire.close();
    await engine.close();
  });

  async function decided(index: StoryIndex, signature: ReturnType<typeof readSignature>) {
    const options = { now: NOW, window: WINDOW, model: simpleModel, blocs };
    return decideStory(given, signature, await index.probe(signature, NOW), options);
  }
});
