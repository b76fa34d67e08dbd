import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Delivery } from '../../src/domain/delivery.js';
import { createKeys } from '../../src/store/keys.js';
import { createOutbox } from '../../src/store/outbox.js';
import { engineCases, type TestEngine } from './engines.js';

const delivery = (id: string): Delivery => ({
  id,
  act: 'post',
  route: 'All',
  destination: { platform: 'console', channel: 'terminal' },
  alert: {
    id: `alert-${id}`,
    story: `story-${id}`,
    item: id,
    headline: 'Export licences for gallium',
    summary: '',
    topic: 'export_control',
    scope: 'critical_materials',
    severity: 'important',
    issuers: ['CN'],
    targets: [],
    materials: ['gallium'],
    figures: [],
    dates: [],
    documents: [],
    official: false,
    sources: [
      { name: 'Wire', title: 'Export licences for gallium', official: false, at: '2025-10-09T00:00:00.000Z' },
    ],
    sourceCount: 1,
    at: '2025-10-09T00:00:00.000Z',
    why: [],
  },
});

describe.each(await engineCases())('the outbox on Redis $name', ({ name, open }) => {
  let running: TestEngine;
  let count = 0;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  const fresh = () => {
    const keys = createKeys(`outbox-${count++}`);
    const redis = running.engine.connect();
    const push = async (id: string) => {
      await redis
        .multi()
        .rpush(keys.outbox('d'), JSON.stringify(delivery(id)))
        .sadd(keys.outboxes, 'd')
        .exec();
    };
    return { outbox: createOutbox(redis, keys), push, redis, keys };
  };

  it('keeps the order, and takes a delivery off only when it is done', async () => {
    const { outbox, push } = fresh();
    await push('1');
    await push('2');
    const [first] = await outbox.peek('d', 10);
    expect(first?.delivery).toEqual(delivery('1'));
    expect((await outbox.peek('d', 10)).map((waiting) => waiting.delivery?.id)).toEqual(['1', '2']);
    await outbox.done('d', first?.payload ?? '');
    await outbox.done('d', first?.payload ?? '');
    expect((await outbox.peek('d', 10)).map((waiting) => waiting.delivery?.id)).toEqual(['2']);
  });

  it('takes what is put behind the others, once however often it is asked, and no more than is told', async () => {
    const { outbox, push, keys, redis } = fresh();
    await push('1');
    const payload = JSON.stringify(delivery('2'));
    expect(await outbox.put('d', payload, 2)).toBe(true);
    // The client asks again when the answer was lost.
    expect(await outbox.put('d', payload, 2)).toBe(true);
    expect(await outbox.put('d', JSON.stringify(delivery('3')), 2)).toBe(false);
    expect((await outbox.peek('d', 10)).map((waiting) => waiting.delivery?.id)).toEqual(['1', '2']);
    await outbox.put('e', payload, 2);
    expect((await redis.smembers(keys.outboxes)).sort()).toEqual(['d', 'e']);
  });

  // The other engines cannot be made full.
  (/^\S+-server$/.test(name) ? it : it.skip)('takes nothing on while Redis is full', async () => {
    const { outbox, redis } = fresh();
    await redis.config('SET', 'maxmemory', '1');
    const put = outbox.put('d', JSON.stringify(delivery('1')), 9);
    await expect(put).rejects.toThrow('OOM command not allowed');
    await redis.config('SET', 'maxmemory', '0');
    expect(await outbox.waiting('d')).toBe(0);
  });

  it('lets one worker send to a destination', async () => {
    const { outbox, push } = fresh();
    await push('1');
    expect(await outbox.hold('d', 'mine')).toBe(true);
    expect(await outbox.hold('d', 'yours')).toBe(false);
    expect(await outbox.hold('other', 'yours')).toBe(true);
  });

  it('does not let go while something came in meanwhile', async () => {
    const { outbox, push } = fresh();
    await outbox.hold('d', 'mine');
    await push('1');
    expect(await outbox.releaseIfEmpty('d', 'mine')).toBe(false);
    const [first] = await outbox.peek('d', 1);
    await outbox.done('d', first?.payload ?? '');
    expect(await outbox.releaseIfEmpty('d', 'mine')).toBe(true);
    expect(await outbox.destinations()).toEqual([]);
    expect(await outbox.hold('d', 'yours')).toBe(true);
  });

  it('keeps a worker that lost its hold from ending another one’s', async () => {
    const { outbox } = fresh();
    await outbox.hold('d', 'yours');
    await outbox.pause('d', 'mine', 0);
    await outbox.releaseIfEmpty('d', 'mine');
    expect(await outbox.hold('d', 'third')).toBe(false);
  });

  it('pauses a destination, and ends when told the wait of a suspension, but never what a platform asked for, or a hold', async () => {
    const { outbox } = fresh();
    await outbox.suspend('d', { reason: 'channel_not_found', since: 1, until: 60_000 });
    await outbox.hold('d', 'mine');
    await outbox.trySuspended('d');
    expect(await outbox.hold('d', 'yours')).toBe(false);
    await outbox.pause('d', 'mine', 60_000, 'suspended');
    expect(await outbox.hold('d', 'yours')).toBe(false);
    await outbox.trySuspended('d');
    expect(await outbox.suspension('d')).toMatchObject({ until: 0 });
    expect(await outbox.hold('d', 'yours')).toBe(true);
    await outbox.pause('d', 'yours', 60_000);
    await outbox.trySuspended('d');
    expect(await outbox.hold('d', 'third')).toBe(false);
  });

  it('remembers the message that stands for a story, with the delivery it ends', async () => {
    const { outbox, push } = fresh();
    await push('1');
    const message = { platform: 'console' as const, channel: 'terminal', message: '#1' };
    const [first] = await outbox.peek('d', 1);
    await outbox.done('d', first?.payload ?? '', { sent: { story: 'story-1', message } });
    expect(await outbox.firstMessage('d', 'story-1')).toEqual(message);
    expect(await outbox.firstMessage('d', 'story-2')).toBeUndefined();
    expect(await outbox.firstMessage('e', 'story-1')).toBeUndefined();
  });

  it('tells what became of an item in a destination: it waits, is given up, or has been sent', async () => {
    const { outbox, push } = fresh();
    for (const id of ['1', '2']) await push(id);
    const [first, second] = await outbox.peek('d', 2);
    const fates = () => Promise.all(['1', '2'].map((item) => outbox.fate('d', item)));
    const waits = { destination: 'd', kind: 'waits' };
    expect(await fates()).toEqual([waits, waits]);
    await outbox.suspend('d', { reason: 'no such channel', since: 0, until: 1 });
    await outbox.done('d', first?.payload ?? '');
    expect(await fates()).toEqual([
      { destination: 'd', kind: 'delivered' },
      { ...waits, reason: 'no such channel' },
    ]);
    await outbox.done('d', second?.payload ?? '', { lost: { item: '2', reason: 'invalid_blocks' } });
    expect(await outbox.fate('d', '2')).toEqual({
      destination: 'd',
      kind: 'given_up',
      reason: 'invalid_blocks',
    });
    expect(await outbox.fate('e', '2')).toEqual({ destination: 'e', kind: 'delivered' });
  });

  it('forgets why an item was given up together with its record, after two weeks', async () => {
    const { outbox, redis, keys } = fresh();
    await outbox.put('d', 'a', 10);
    await outbox.done('d', 'a', { lost: { item: '1', reason: 'invalid_blocks' } });
    await outbox.done('d', 'gone', { lost: { item: '2', reason: 'invalid_blocks' } });
    expect(await redis.exists(keys.lost('2'))).toBe(0);
    expect(Math.round((await redis.ttl(keys.lost('1'))) / (24 * 3600))).toBe(14);
  });

  it('forgets the message of each story 60 days after its last use', async () => {
    const { outbox, redis, keys } = fresh();
    const message = { platform: 'console' as const, channel: 'terminal', message: '#1' };
    await outbox.done('d', '', { sent: { story: 'story-1', message } });
    const days = async () => Math.round((await redis.ttl(keys.message('d', 'story-1'))) / (24 * 3600));
    expect(await days()).toBe(60);
    await redis.expire(keys.message('d', 'story-1'), 24 * 3600);
    await outbox.firstMessage('d', 'story-1');
    expect(await days()).toBe(60);
  });

  it.each(['{', '{"platform":"pigeon"}', '7'])(
    'has no first message, and no suspension, where what is kept of it cannot be read: %s',
    async (text) => {
      const { outbox, redis, keys } = fresh();
      await redis.set(keys.message('d', 'story-1'), text);
      await redis.hset(keys.suspensions, 'd', text);
      expect(await outbox.firstMessage('d', 'story-1')).toBeUndefined();
      expect(await outbox.suspension('d')).toBeUndefined();
      await outbox.trySuspended('d');
    },
  );

  it('keeps to the first message of a story although what it shows cannot be read', async () => {
    const { outbox, redis, keys } = fresh();
    const message = { platform: 'slack', channel: 'C1', message: '1.2' };
    const shown = { ...delivery('1').alert, topic: 'weather' };
    await redis.set(keys.message('d', 'story-1'), JSON.stringify({ ...message, shown }));
    expect(await outbox.firstMessage('d', 'story-1')).toEqual(message);
  });

  it('keeps why a destination is suspended', async () => {
    const { outbox } = fresh();
    const suspension = { reason: 'channel_not_found', since: 1, until: 2 };
    await outbox.suspend('d', suspension);
    expect(await outbox.suspension('d')).toEqual(suspension);
    await outbox.resume('d');
    expect(await outbox.suspension('d')).toBeUndefined();
  });
});
