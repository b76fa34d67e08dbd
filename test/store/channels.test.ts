import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannels } from '../../src/store/channels.js';
import { createFeedback } from '../../src/store/feedback.js';
import { createKeys } from '../../src/store/keys.js';
import { engineCases, type TestEngine } from './engines.js';

const at = '2025-10-28T12:00:00.000Z';
const muted = (id: number) => ({ id: id + 1, kind: 'story' as const, key: `s${id}`, by: 'slack:U1', at });

describe.each(await engineCases())('what chat decides, on $name', ({ open }) => {
  let running: TestEngine;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  it('loses neither of two changes made at once', async () => {
    const keys = createKeys('channels');
    const writers = Array.from({ length: 10 }, () => createChannels(running.engine.connect(), keys));
    await Promise.all(
      writers.map((channels, id) =>
        channels.change('slack:C1', (plan) => ({ plan: { ...plan, mutes: [...plan.mutes, muted(id)] } })),
      ),
    );
    const [channels] = writers;
    expect((await channels?.get('slack:C1'))?.mutes).toHaveLength(10);
    expect([...((await channels?.all()) ?? [])].map(([name]) => name)).toEqual(['slack:C1']);
    expect(await channels?.get('slack:C2')).toEqual({ subscriptions: [], mutes: [] });
  });

  it('reads what it can of a plan that a newer version wrote, says so once, and leaves it as it is', async () => {
    const [redis, keys, unreadable] = [running.engine.connect(), createKeys('newer'), [] as string[]];
    const channels = createChannels(redis, keys, (...told) => unreadable.push(told.join(' ')));
    const newer = {
      subscriptions: [],
      mutes: [muted(1), { ...muted(2), kind: 'mood' }],
      digest: { every: 'fortnight' },
    };
    await redis.hset(keys.channels, {
      'slack:C1': JSON.stringify(newer),
      'slack:C2': JSON.stringify({ subscriptions: [], mutes: [muted(3)] }),
      'pigeon:loft': JSON.stringify({ subscriptions: [], mutes: [] }),
    });
    const plans = await channels.all();
    const mutes = (name: string) => plans.get(name)?.mutes.map(({ key }) => key);
    expect([...plans.keys()].sort()).toEqual(['slack:C1', 'slack:C2']);
    expect(['slack:C1', 'slack:C2'].map(mutes)).toEqual([['s1'], ['s3']]);
    expect(plans.get('slack:C1')?.digest).toBeUndefined();
    await channels.all();
    expect((await channels.get('slack:C1')).mutes).toHaveLength(1);
    expect(unreadable).toEqual(['slack:C1 newer']);
    await expect(channels.change('slack:C1', (plan) => ({ plan }))).rejects.toThrow(
      'What was chosen for slack:C1 was written by a newer version',
    );
    expect(JSON.parse((await redis.hget(keys.channels, 'slack:C1')) ?? '')).toEqual(newer);
  });

  it.each(['{', '', '7', '[]'])(
    'takes a plan that is damaged (%j) for none, says so once, and begins it anew',
    async (damaged) => {
      const [redis, unreadable] = [running.engine.connect(), [] as string[]];
      const keys = createKeys(`damaged-${damaged.length}-${damaged}`);
      const channels = createChannels(redis, keys, (...told) => unreadable.push(told.join(' ')));
      await redis.hset(keys.channels, 'slack:C1', damaged);
      expect(await channels.get('slack:C1')).toEqual({ subscriptions: [], mutes: [] });
      await channels.change('slack:C1', (plan) => ({ plan: { ...plan, mutes: [muted(1)] } }));
      expect((await channels.all()).get('slack:C1')?.mutes).toHaveLength(1);
      expect(unreadable).toEqual(['slack:C1 damaged']);
    },
  );

  it('loses nothing that only a newer version knows, though all else can be read', async () => {
    const [redis, keys] = [running.engine.connect(), createKeys('newer-field')];
    const channels = createChannels(redis, keys);
    const plan = { subscriptions: [], mutes: [muted(1)] };
    for (const newer of [
      { ...plan, mutes: [{ ...muted(1), days: ['Friday'] }] },
      { ...plan, quiet: true },
    ]) {
      await redis.hset(keys.channels, 'slack:C1', JSON.stringify(newer));
      expect(await channels.get('slack:C1')).toEqual(plan);
      await expect(channels.change('slack:C1', (read) => ({ plan: read }))).rejects.toThrow('newer version');
      expect(JSON.parse((await redis.hget(keys.channels, 'slack:C1')) ?? '')).toEqual(newer);
    }
  });

  const record = {
    item: { id: 'i1', title: 'T', summary: '' },
    outcome: 'post',
    because: 'new',
    at,
  } as const;

  it('keeps what readers say of an item, once a reader', async () => {
    const feedback = createFeedback(running.engine.connect(), createKeys('feedback'));
    const says = (user: string) => feedback.add(record, { user, channel: 'slack:C1', at });
    expect([await says('a'), await says('b'), await says('a')]).toEqual(['first', 'further', 'again']);
    expect((await feedback.all()).map((each) => each.says.map(({ user }) => user))).toEqual([['a', 'b']]);
  });

  it('keeps what readers say of an item although that of another cannot be read, and begins a damaged one anew', async () => {
    const [redis, keys] = [running.engine.connect(), createKeys('feedback-unreadable')];
    const feedback = createFeedback(redis, keys);
    const newer = JSON.stringify({ item: record.item, says: { slack: [] } });
    await redis.hset(keys.feedback, { i1: '{', i2: newer });
    expect(await feedback.all()).toEqual([]);
    const says = { user: 'a', channel: 'slack:C1', at };
    expect(await feedback.add(record, says)).toBe('first');
    expect(await feedback.all()).toHaveLength(1);
    await expect(feedback.add({ ...record, item: { ...record.item, id: 'i2' } }, says)).rejects.toThrow(
      'What readers say of i2 was written by a newer version',
    );
    expect(await redis.hget(keys.feedback, 'i2')).toBe(newer);
  });
});
