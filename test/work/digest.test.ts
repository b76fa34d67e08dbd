import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { EMPTY_PLAN } from '../../src/domain/channel.js';
import type { Delivery } from '../../src/domain/delivery.js';
import { DigestSchedule } from '../../src/domain/digest.js';
import { DAY_MS } from '../../src/domain/durations.js';
import { type Channels, createChannels } from '../../src/store/channels.js';
import { createDigests, type Digests, digestList } from '../../src/store/digests.js';
import { createKeys, type Keys } from '../../src/store/keys.js';
import { createOutbox, type Outbox } from '../../src/store/outbox.js';
import { type DigestDeps, sendDigestNow, sendDueDigests } from '../../src/work/digest.js';
import { nextDigest } from '../../src/work/digest-times.js';
import { controls } from '../chat/alerts.js';
import { engineCases, type TestEngine } from '../store/engines.js';

const HERE = 'slack:C1';
const daily = DigestSchedule.parse({ every: 'day', time: '08:00', zone: 'Europe/Berlin' });

describe('the next digest', () => {
  const weekly = { ...daily, every: 'week', weekday: 'Friday' } as const;
  it.each([
    ['before its time, today', daily, '2025-10-28T06:59:00Z', '2025-10-28T07:00:00.000Z'],
    ['at its time, tomorrow', daily, '2025-10-28T07:00:00Z', '2025-10-29T07:00:00.000Z'],
    [
      'over the end of summer time, by the wall clock',
      daily,
      '2025-10-25T06:30:00Z',
      '2025-10-26T07:00:00.000Z',
    ],
    ['in summer', daily, '2025-07-01T12:00:00Z', '2025-07-02T06:00:00.000Z'],
    [
      'on a weekday',
      { ...daily, every: 'weekdays' as const },
      '2025-10-31T12:00:00Z',
      '2025-11-03T07:00:00.000Z',
    ],
    ['of the week', weekly, '2025-10-28T12:00:00Z', '2025-10-31T07:00:00.000Z'],
    [
      'at an hour that summer time leaves out',
      { ...daily, time: '02:30' },
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'on a day whose midnight is left out',
      { ...daily, time: '00:00', zone: 'America/Havana' },
      '2026-03-07T12:00:00Z',
      '2026-03-08T05:00:00.000Z',
    ],
    [
      'in a week whose day lacks its midnight',
      { ...weekly, time: '00:00', zone: 'Africa/Cairo' },
      '2026-04-22T12:00:00Z',
      '2026-04-23T22:00:00.000Z',
    ],
    [
      'once at an hour that comes twice',
      { ...daily, time: '02:30' },
      '2025-10-26T00:30:00Z',
      '2025-10-27T01:30:00.000Z',
    ],
    [
      'far in the east, on the day of its zone',
      { ...weekly, zone: 'Pacific/Kiritimati' },
      '2025-10-30T17:59:00Z',
      '2025-10-30T18:00:00.000Z',
    ],
    [
      'far in the west, on the day of its zone',
      { ...weekly, time: '23:00', zone: 'Pacific/Pago_Pago' },
      '2025-10-31T12:00:00Z',
      '2025-11-01T10:00:00.000Z',
    ],
  ])('comes %s', (_, schedule, after, next) => {
    expect(new Date(nextDigest(schedule, Date.parse(after))).toISOString()).toBe(next);
  });
});

describe.each(await engineCases())('digests, on $name', ({ open }) => {
  let running: TestEngine;
  let count = 0;
  let keys: Keys;
  let channels: Channels;
  let digests: Digests;
  let outbox: Outbox;
  let now: number;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    keys = createKeys(`digest-${count++}`);
    const redis = running.engine.connect();
    [channels, digests, outbox] = [
      createChannels(redis, keys),
      createDigests(redis, keys),
      createOutbox(redis, keys),
    ];
    now = Date.parse('2025-10-28T06:00:00Z');
    await channels.change(HERE, () => ({ plan: { ...EMPTY_PLAN, digest: daily } }));
  });

  const deps = (board: DigestDeps['board'] = async () => []): DigestDeps => ({
    digests,
    channels,
    routes: [],
    board,
    queueKeptMs: 7 * DAY_MS,
    clock: () => now,
    log: pino({ level: 'silent' }),
  });
  /** As the commit of a story hands on what a digest collects. */
  const collect = async (...stories: string[]) => collectAt(controls.stage, ...stories);
  const collectAt = async (stage: string | undefined, ...stories: string[]) => {
    const redis = running.engine.connect();
    for (const story of stories) {
      const alert = { ...controls, id: story, story, headline: `Headline of ${story}`, stage };
      const waiting: Delivery = {
        id: `${story}@${HERE}`,
        act: 'post',
        alert: alert as Delivery['alert'],
        destination: { platform: 'slack', channel: 'C1' },
        route: 'Daily',
        at: new Date(now).toISOString(),
      };
      await redis.rpush(keys.outbox(digestList(HERE)), JSON.stringify(waiting));
      await redis.sadd(keys.outboxes, digestList(HERE));
    }
  };
  const posted = async () =>
    (await outbox.peek(HERE, 10)).map(({ delivery }) =>
      delivery?.act === 'digest' ? delivery.digest : undefined,
    );
  const at = async (time: string) => {
    now = Date.parse(time);
    await sendDueDigests(deps());
  };

  it('wait for their time, hold what came since the last one, and come once', async () => {
    await at('2025-10-28T06:00:00Z');
    await collect('s1', 's2');
    await at('2025-10-28T06:59:55Z');
    expect(await posted()).toEqual([]);
    await at('2025-10-28T07:00:01Z');
    await at('2025-10-28T07:00:06Z');
    const [digest, ...more] = await posted();
    expect(more).toEqual([]);
    expect(digest?.title).toBe('Digest: 2 stories');
    expect(digest?.sections.flatMap(({ lines }) => lines).map(({ text }) => text)).toEqual([
      expect.stringContaining('Headline of s1'),
      expect.stringContaining('Headline of s2'),
    ]);
    await collect('s3');
    await at('2025-10-29T07:00:01Z');
    expect((await posted())[1]?.title).toBe('Digest: 1 story');
    expect((await posted())[1]?.footer).toContain('Since 28 Oct 2025, 08:00 (Europe/Berlin)');
  });

  it('are no destination while they wait', async () => {
    await collect('s1');
    expect(await outbox.destinations()).toEqual([]);
    await at('2025-10-28T06:00:00Z');
    await at('2025-10-28T07:00:00Z');
    expect(await outbox.destinations()).toEqual([HERE]);
  });

  it('come once, whatever the number of workers', async () => {
    await at('2025-10-28T06:00:00Z');
    await collect('s1');
    now = Date.parse('2025-10-28T07:00:01Z');
    await Promise.all(Array.from({ length: 5 }, () => sendDueDigests(deps())));
    expect(await posted()).toHaveLength(1);
  });

  it('of other channels come although one cannot be made', async () => {
    await channels.change('slack:C2', () => ({ plan: { ...EMPTY_PLAN, digest: daily } }));
    await at('2025-10-28T06:00:00Z');
    await collect('s1');
    now = Date.parse('2025-10-28T07:00:01Z');
    // Only one with alerts looks at the board.
    await sendDueDigests(deps(() => Promise.reject(new Error('no board'))));
    expect(await outbox.waiting(HERE)).toBe(0);
    expect(await outbox.waiting('slack:C2')).toBe(1);
  });

  it('of a state that a newer version wrote are left to it, which is said once; others come', async () => {
    const [redis, told] = [running.engine.connect(), [] as string[]];
    digests = createDigests(redis, keys, (destination, why) => told.push(`${destination} ${why}`));
    await channels.change('slack:C2', () => ({ plan: { ...EMPTY_PLAN, digest: daily } }));
    await channels.change('slack:C3', () => ({ plan: { ...EMPTY_PLAN, digest: daily } }));
    await at('2025-10-28T06:00:00Z');
    const next = Date.parse('2025-10-28T07:00:00Z');
    const newer = {
      [HERE]: JSON.stringify({ schedule: { every: 'fortnight' }, next }),
      'slack:C2': JSON.stringify({ schedule: daily, next, quiet: true }),
    };
    await redis.hset(keys.digests, newer);
    await collect('s1');
    await at('2025-10-28T07:00:01Z');
    await at('2025-10-28T07:00:06Z');
    const names = [HERE, 'slack:C2', 'slack:C3'];
    expect(await Promise.all(names.map((name) => outbox.waiting(name)))).toEqual([0, 0, 1]);
    expect(await redis.hgetall(keys.digests)).toMatchObject(newer);
    expect((await digests.waiting(HERE)).count).toBe(1);
    expect(told.sort()).toEqual([`${HERE} newer`, 'slack:C2 newer']);
    await expect(sendDigestNow(HERE, deps())).rejects.toThrow('was written by a newer version of this bot');
  });

  it.each([
    ['no JSON', '{ "next"'],
    ['no object', '7'],
    ['nothing', ''],
  ])('of a state that holds %s go on at their next time, which is said once', async (_, damaged) => {
    const [redis, told] = [running.engine.connect(), [] as string[]];
    digests = createDigests(redis, keys, (destination, why) => told.push(`${destination} ${why}`));
    await redis.hset(keys.digests, HERE, damaged);
    await collect('s1');
    expect(await digests.states()).toEqual(new Map([[HERE, { text: damaged, state: undefined }]]));
    await at('2025-10-28T06:00:00Z');
    await collect('s2');
    await at('2025-10-28T07:00:01Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 2 stories']);
    expect(told).toEqual([`${HERE} damaged`]);
  });

  it('of a damaged state can be had now', async () => {
    await running.engine.connect().hset(keys.digests, HERE, 'damaged');
    await collect('s1');
    expect(await sendDigestNow(HERE, deps())).toBe(1);
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 1 story']);
  });

  it('that hold an alert of a newer version are left to it; where none comes, they say what they lack', async () => {
    await at('2025-10-28T06:00:00Z');
    await collect('s1');
    await collectAt('a stage of a newer version', 's2');
    await at('2025-10-28T07:00:01Z');
    expect([await posted(), (await digests.waiting(HERE)).count]).toEqual([[], 2]);
    await expect(sendDigestNow(HERE, deps())).rejects.toThrow('was written by a newer version of this bot');
    await at('2025-10-28T07:15:00Z');
    const [digest] = await posted();
    expect(digest?.title).toBe('Digest: 1 story');
    expect(digest?.sections.at(-1)?.lines).toEqual([
      { text: '1 alert could not be read: of another version of this bot, or damaged.' },
    ]);
  });

  it('never say that there is nothing new where something could not be read', async () => {
    await at('2025-10-28T06:00:00Z');
    await collectAt('a stage of a newer version', 's1', 's2');
    await at('2025-10-28T07:15:00Z');
    expect(await posted()).toMatchObject([
      { title: 'Digest: 2 alerts could not be read', sections: [{ lines: [{}] }] },
    ]);
  });

  it('leave out an alert that is damaged, and show those beside it', async () => {
    await at('2025-10-28T06:00:00Z');
    await running.engine.connect().rpush(keys.outbox(digestList(HERE)), '{ damaged');
    await collect('s1');
    await at('2025-10-28T07:00:01Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 1 story']);
    expect((await digests.waiting(HERE)).count).toBe(0);
  });

  it('make one after days without a worker, not one a day', async () => {
    await at('2025-10-28T06:00:00Z');
    await collect('s1', 's2', 's3');
    await at('2025-11-02T12:00:00Z');
    await at('2025-11-02T12:00:05Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 3 stories']);
  });

  it('leave out what they were to tell longer ago than queues are kept', async () => {
    await at('2025-10-28T06:00:00Z');
    await collect('s1');
    now = Date.parse('2025-11-02T12:00:00Z');
    await collect('s2');
    // The digest of the first one was due on 28 October at seven.
    await at('2025-11-04T07:00:01Z');
    const [digest] = await posted();
    expect(digest?.title).toBe('Digest: 1 story');
    expect(digest?.sections.at(-1)).toEqual({
      lines: [{ text: '1 alert left out: to be told more than 7 days ago.' }],
    });
    expect((await digests.waiting(HERE)).count).toBe(0);
  });

  it.each(['say', 'quiet'] as const)(
    'hold nothing where all of it is too old, and then %s so',
    async (empty) => {
      await channels.change(HERE, (plan) => ({ plan: { ...plan, digest: { ...daily, empty } } }));
      await at('2025-10-28T06:00:00Z');
      await collect('s1');
      now = Date.parse('2025-11-05T12:00:00Z');
      expect(await sendDigestNow(HERE, deps())).toBe(0);
      await sendDueDigests(deps());
      const titles = empty === 'say' ? ['Digest: 1 alert left out'] : [];
      expect((await posted()).map((digest) => digest?.title)).toEqual(titles);
      expect((await digests.waiting(HERE)).count).toBe(0);
    },
  );

  it('of a week hold all of it, to the last second', async () => {
    const weekly = { ...daily, every: 'week', weekday: 'Tuesday' } as const;
    await channels.change(HERE, (plan) => ({ plan: { ...plan, digest: weekly } }));
    await at('2025-10-28T07:00:00Z');
    await collect('s1');
    await at('2025-11-04T07:00:04Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 1 story']);
  });

  it('that nobody asks for any longer are forgotten once no worker has made them for as long as queues are kept', async () => {
    const redis = running.engine.connect();
    await at('2025-10-28T06:00:00Z');
    await collect('s1');
    await channels.change(HERE, () => ({ plan: EMPTY_PLAN }));
    // Until then they may be of the configuration of another worker.
    await at('2025-11-04T06:59:00Z');
    expect((await digests.waiting(HERE)).count).toBe(1);
    await at('2025-11-04T07:00:00Z');
    expect((await digests.waiting(HERE)).count).toBe(0);
    expect(await redis.exists(keys.digests, keys.outboxes)).toBe(0);
  });

  it('say in one line that there is nothing, or are left out', async () => {
    await at('2025-10-28T06:00:00Z');
    await at('2025-10-28T07:00:01Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: nothing new']);
    await channels.change(HERE, (plan) => ({ plan: { ...plan, digest: { ...daily, empty: 'quiet' } } }));
    await at('2025-10-28T08:00:00Z');
    await at('2025-10-29T07:00:01Z');
    expect(await posted()).toHaveLength(1);
    await collect('s1');
    await at('2025-10-30T07:00:01Z');
    expect(await posted()).toHaveLength(2);
  });

  it('take a new time at once, without an extra digest', async () => {
    await at('2025-10-28T06:00:00Z');
    await channels.change(HERE, (plan) => ({ plan: { ...plan, digest: { ...daily, time: '18:00' } } }));
    await at('2025-10-28T06:00:05Z');
    await at('2025-10-28T07:00:01Z');
    expect(await posted()).toEqual([]);
    await at('2025-10-28T17:00:01Z');
    expect(await posted()).toHaveLength(1);
  });

  it('come at their time after a clock that was a year ahead has been set back', async () => {
    await at('2025-10-28T06:00:00Z');
    await at('2026-10-28T07:00:01Z');
    await collect('s1');
    for (const time of ['06:30:00', '07:00:01', '07:00:06']) await at(`2025-10-29T${time}Z`);
    expect((await posted()).map((digest) => digest?.title)).toEqual([
      'Digest: nothing new',
      'Digest: 1 story',
    ]);
  });

  it('come once where the clock of another worker is behind', async () => {
    await at('2025-10-28T06:00:00Z');
    for (const time of ['07:00:01', '06:59:50', '07:00:05']) await at(`2025-10-28T${time}Z`);
    expect(await posted()).toHaveLength(1);
  });

  it('can be had now although a tick writes what is known of it meanwhile', async () => {
    await collect('s1');
    let isFirst = true;
    const close: typeof digests.close = async (destination, closing) => {
      if (isFirst) {
        isFirst = false;
        await at('2025-10-28T06:00:00Z');
      }
      return digests.close(destination, closing);
    };
    expect(await sendDigestNow(HERE, { ...deps(), digests: { ...digests, close } })).toBe(1);
    expect((await posted()).map((digest) => digest?.title)).toEqual(['Digest: 1 story']);
  });

  it('can be had now, and then hold nothing of it later', async () => {
    await at('2025-10-28T06:00:00Z');
    expect(await sendDigestNow(HERE, deps())).toBe(0);
    await collect('s1', 's2');
    const sent = await Promise.all([sendDigestNow(HERE, deps()), sendDigestNow(HERE, deps())]);
    expect(sent.sort()).toEqual([0, 2]);
    await at('2025-10-28T07:00:01Z');
    expect((await posted()).map((digest) => digest?.title)).toEqual([
      'Digest: 2 stories',
      'Digest: nothing new',
    ]);
  });
});
