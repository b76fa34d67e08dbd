import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FeedState } from '../../src/domain/feed.js';
import { createFeedStates } from '../../src/store/feed-states.js';
import { createKeys } from '../../src/store/keys.js';
import { createMeasures } from '../../src/store/measures.js';
import { measure } from '../board/measures.js';
import { engineCases, type TestEngine } from './engines.js';

describe.each(await engineCases())('feed states and measures on Redis $name', ({ open }) => {
  let running: TestEngine;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  it('has a feed take its first turn, and then that which was saved', async () => {
    const states = createFeedStates(running.engine.connect(), createKeys('feeds'));
    const turns = async (first: number) => [...(await states.turns(['a', 'b'], () => first))];
    expect(await turns(1000)).toEqual(Object.entries({ a: 1000, b: 1000 }));
    await states.save('a', FeedState.parse({ failures: 2 }), 5000);
    expect(await turns(0)).toEqual(Object.entries({ a: 5000, b: 1000 }));
    expect((await states.load(['a', 'b'])).get('a')?.failures).toBe(2);
    expect((await states.load(['a', 'b'])).has('b')).toBe(false);
  });

  it('keeps a first turn, whatever is asked later', async () => {
    const states = createFeedStates(running.engine.connect(), createKeys('first-turns'));
    for (const first of [3000, 2000, 9000])
      expect((await states.turns(['a'], () => first)).get('a')).toBe(3000);
  });

  it('forgets a state that cannot be read, so that its feed is polled as a new one', async () => {
    const keys = createKeys('broken-states');
    const redis = running.engine.connect();
    await redis.hset(keys.feedStates, { a: '{"failures":', b: '{"failures":"many"}' });
    expect((await createFeedStates(redis, keys).load(['a', 'b'])).size).toBe(0);
  });

  it('keeps a state whose wish of the document alone cannot be read', async () => {
    const keys = createKeys('broken-wishes');
    const redis = running.engine.connect();
    await redis.hset(keys.feedStates, 'a', '{"failures":2,"hints":{"updateEveryMs":null}}');
    const states = await createFeedStates(redis, keys).load(['a']);
    expect(states.get('a')).toMatchObject({ failures: 2, hints: {} });
  });

  it('forgets feeds that nobody has polled for long', async () => {
    const keys = createKeys('removed-feeds');
    const redis = running.engine.connect();
    const states = createFeedStates(redis, keys);
    for (const [feed, next] of Object.entries({ removed: 1000, due: 2000, polled: 9000 }))
      await states.save(feed, FeedState.parse({ failures: 1 }), next);
    await states.forget(2000);
    expect((await redis.hkeys(keys.feedStates)).sort()).toEqual(['due', 'polled']);
    expect(await redis.zrange(keys.feedsDue, 0, -1)).toEqual(['due', 'polled']);
  });

  it('writes the board only over the version that was read', async () => {
    const keys = createKeys('board');
    const [one, two] = [running.engine.connect(), running.engine.connect()].map((redis) =>
      createMeasures(redis, keys),
    );
    const before = await one?.read();
    expect(before?.measures).toEqual([]);
    expect(await two?.write([measure('m1')], before?.version ?? '')).toBe(true);
    expect(await one?.write([{ ...measure('m1'), stage: 'revoked' }], before?.version ?? '')).toBe(false);
    const after = await one?.read();
    expect(after?.measures).toMatchObject([{ id: 'm1', stage: 'suspended' }]);
    expect(await one?.read()).toBe(after);
  });
});
