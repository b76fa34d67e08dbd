import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/domain/item.js';
import type { ItemRecord } from '../../src/domain/record.js';
import { createInbox, type Inbox, LEASE_MS } from '../../src/store/inbox.js';
import { createKeys } from '../../src/store/keys.js';
import { createRecords } from '../../src/store/records.js';
import { engineCases, type TestEngine } from './engines.js';

const NOW = Date.parse('2025-10-28T12:00:00Z');
const item = (id: string): Item => ({ id, title: `Title ${id}`, summary: '' });
const entry = (
  id: string,
  identities: string[],
  titles: string[] = [],
  { primed = false, mark = undefined as string | undefined } = {},
) => ({ item: item(id), identities, titles, primed, mark });

describe.each(await engineCases())('the inbox on Redis $name', ({ open }) => {
  let running: TestEngine;
  let count = 0;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  const fresh = () => {
    const keys = createKeys(`inbox-${count++}`);
    const redis = running.engine.connect();
    return { inbox: createInbox(redis, keys), records: createRecords(redis, keys), redis, keys };
  };
  const verdicts = async (inbox: Inbox, ...entries: ReturnType<typeof entry>[]) =>
    (await inbox.claim(entries, NOW)).map(({ verdict, id }) => `${verdict} ${id}`);

  it('claims an item once, whichever of its identities comes back', async () => {
    const { inbox } = fresh();
    expect(await verdicts(inbox, entry('a', ['g1', 'u1'], ['t1']))).toEqual(['claimed a']);
    expect(await verdicts(inbox, entry('b', ['g1', 'u2']))).toEqual(['seen a']);
    expect(await verdicts(inbox, entry('c', ['g9', 'u2']))).toEqual(['seen a']);
    expect(await verdicts(inbox, entry('d', ['g8', 'u8'], ['t1']))).toEqual(['seen a']);
    expect(await verdicts(inbox, entry('e', ['g7', 'u7'], ['t7']))).toEqual(['claimed e']);
  });

  it('claims each item of one batch once', async () => {
    const { inbox, redis, keys } = fresh();
    expect(await verdicts(inbox, entry('a', ['u1']), entry('b', ['u1']), entry('c', ['u3']))).toEqual([
      'claimed a',
      'seen a',
      'claimed c',
    ]);
    expect(await redis.hlen(keys.inbox)).toBe(2);
  });

  it('gives an item that two workers claim at once to one of them', async () => {
    const { inbox, redis, keys } = fresh();
    const other = createInbox(running.engine.connect(), keys);
    const all = await Promise.all([inbox, other].map((worker) => worker.claim([entry('a', ['u1'])], NOW)));
    expect(all.flat().filter(({ verdict }) => verdict === 'claimed')).toHaveLength(1);
    expect(await redis.hlen(keys.inbox)).toBe(1);
  });

  it('remembers a primed item without handing it on', async () => {
    const { inbox, redis, keys } = fresh();
    expect(await verdicts(inbox, entry('a', ['u1'], [], { primed: true }))).toEqual(['primed a']);
    expect(await redis.hlen(keys.inbox)).toBe(0);
    expect(await verdicts(inbox, entry('a', ['u1']))).toEqual(['seen a']);
  });

  describe('an entry that comes under another title', () => {
    const titled = (mark: string | undefined, primed = false) =>
      entry('a', ['u1', 'g1'], [], { mark, primed });

    it('is claimed once a title, under an id of its own', async () => {
      const { inbox } = fresh();
      const given = ['Talks', 'Truce', 'Truce', 'Talks'].map((mark) => titled(mark));
      expect(await verdicts(inbox, ...given)).toEqual(['claimed a', 'retitled a~Truce', 'seen a', 'seen a']);
      expect(await inbox.find('g1')).toEqual(['a', 'a~Talks', 'a~Truce']);
    });

    it('is dated by the first sight of it, by whoever works through it', async () => {
      const { inbox } = fresh();
      await inbox.claim([titled('Talks'), titled('Truce')], NOW);
      expect(await inbox.takeOver(NOW + LEASE_MS, 10)).toEqual([
        item('a'),
        { ...item('a'), id: 'a~Truce', retitled: 'a', publishedAt: new Date(NOW).toISOString() },
      ]);
    });

    it.each([
      ['too old to be told', [titled('Talks', true), titled('Truce', true)], ['primed a', 'seen a']],
      ['too old to be read again', [titled('Talks'), titled(undefined)], ['claimed a', 'seen a']],
      ['first seen too old', [titled(undefined, true), titled('Truce')], ['primed a', 'seen a']],
      [
        'known without a title, under the second it has',
        [titled(undefined), titled('B'), titled('C')],
        ['claimed a', 'seen a', 'retitled a~C'],
      ],
    ])('%s', async (_, given, expected) => {
      expect(await verdicts(fresh().inbox, ...given)).toEqual(expected);
    });

    it('is not claimed where another identity knew it under this title', async () => {
      const { inbox } = fresh();
      const talks = { ...titled('Talks'), identities: ['u1'] };
      const aggregated = { ...entry('b', [], ['t9'], { mark: 'Truce' }) };
      const page = { ...titled('Truce'), identities: ['u1'], titles: ['t9'] };
      expect(await verdicts(inbox, talks, aggregated, page)).toEqual(['claimed a', 'claimed b', 'seen a']);
    });

    it('stays to be claimed where a first poll of another feed had it', async () => {
      const given = [titled('Talks'), titled('Truce', true), titled('Truce')];
      expect(await verdicts(fresh().inbox, ...given)).toEqual(['claimed a', 'seen a', 'retitled a~Truce']);
    });

    it('and is a ticker, has no more than its last titles remembered', async () => {
      const { inbox } = fresh();
      const marks = Array.from({ length: 20 }, (_, n) => `title${n + 10}`);
      await inbox.claim(
        marks.map((mark) => titled(mark)),
        NOW,
      );
      expect(await inbox.find('u1')).toEqual(['a', ...marks.slice(-16).map((mark) => `a~${mark}`)]);
    });
  });

  it('lets a title lapse after a week although the item is still seen', async () => {
    const { inbox, redis, keys } = fresh();
    await verdicts(inbox, entry('a', ['u1'], ['t1']));
    await redis.expire(keys.seen('t1'), 100);
    await verdicts(inbox, entry('a', ['u1'], ['t1']));
    expect(await redis.ttl(keys.seen('t1'))).toBeLessThanOrEqual(100);
    expect(await redis.ttl(keys.seen('u1'))).toBeGreaterThan(59 * 86_400);
  });

  it('keeps the title of an item that has no other identity while it is seen', async () => {
    const { inbox, redis, keys } = fresh();
    await verdicts(inbox, entry('a', [], ['t1']));
    await redis.expire(keys.seen('t1'), 100);
    await verdicts(inbox, entry('a', [], ['t1']));
    expect(await redis.ttl(keys.seen('t1'))).toBeGreaterThan(6 * 86_400);
  });

  it('gives the items of a dead worker to the next one, and only once', async () => {
    const { inbox } = fresh();
    await inbox.claim([entry('a', ['u1'])], NOW);
    expect(await inbox.takeOver(NOW + LEASE_MS - 1, 10)).toEqual([]);
    expect(await inbox.takeOver(NOW + LEASE_MS, 10)).toEqual([item('a')]);
    expect(await inbox.takeOver(NOW + LEASE_MS, 10)).toEqual([]);
  });

  it('gives the items of a worker whose clock was days ahead', async () => {
    const { inbox } = fresh();
    const ahead = NOW + 11 * 24 * 3_600_000;
    await inbox.claim([entry('a', ['u1']), entry('b', ['u2'])], ahead);
    expect(await inbox.takeOver(NOW, 1)).toEqual([item('a')]);
    expect(await inbox.takeOver(NOW, 10)).toEqual([item('b')]);
    expect(await inbox.takeOver(NOW, 10)).toEqual([]);
  });

  it('gives the others although one cannot be read, and has no record where that cannot be read', async () => {
    const { inbox, records, redis, keys } = fresh();
    await inbox.claim([entry('a', ['u1']), entry('b', ['u2'])], NOW);
    await redis.hset(keys.inbox, 'a', '{');
    expect(await inbox.takeOver(NOW + LEASE_MS, 10)).toEqual([item('b')]);
    for (const text of ['{', '{"outcome":"sung"}']) {
      await redis.set(keys.record('a'), text);
      expect(await records.get('a')).toBeUndefined();
    }
  });

  it('ends an item with a record that can be found by any identity', async () => {
    const { inbox, records, redis, keys } = fresh();
    await inbox.claim([entry('a', ['u1'])], NOW);
    const record: ItemRecord = {
      item: item('a'),
      outcome: 'irrelevant',
      because: 'no trade word',
      at: '2025-10-28T12:00:00.000Z',
    };
    await inbox.dismiss([record]);
    expect(await redis.hlen(keys.inbox)).toBe(0);
    expect(await inbox.takeOver(NOW + LEASE_MS, 10)).toEqual([]);
    expect(await inbox.find('u1')).toEqual(['a']);
    expect(await records.get('a')).toEqual(record);
    expect(await inbox.find('u2')).toEqual([]);
  });
});
