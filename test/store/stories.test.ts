import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RedisClient } from '../../src/store/engine.js';
import { createKeys } from '../../src/store/keys.js';
import { createStoryIndex } from '../../src/store/stories.js';
import { createMemoryIndex } from '../../src/stories/memory-index.js';
import { report } from '../stories/reports.js';
import { engineCases, type TestEngine } from './engines.js';
import { place, storyIndexContract, WINDOW } from './stories-contract.js';

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
    const handOn = {
      item: id,
      deliveries: [
        { destination: 'slack:C1', payload: 'one' },
        { destination: 'discord:2', payload: 'two' },
      ],
      record: { key: keys.record(id), value: '{"x":1}', ttl: 60_000 },
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
    expect(await redis.get(keys.record('a'))).toBe('{"x":1}');
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

  it('lets every key lapse', async () => {
    const { keys, index } = fresh();
    await place(index, report('a', 'China curbs rare earth exports', { relevant: true }));
    const names = await redis.keys(`${keys.root.replace(/[{}]/g, '?')}:*`);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(await redis.pttl(name)).toBeGreaterThan(0);
  });
});
