import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import type { Platform, Sent } from '../../src/chat/platform.js';
import {
  type Delivery,
  DeliveryError,
  HOLD_MS,
  type MessageRef,
  type PlatformName,
} from '../../src/domain/delivery.js';
import { DAY_MS } from '../../src/domain/durations.js';
import { createKeys, type Keys } from '../../src/store/keys.js';
import { createOutbox, type Outbox } from '../../src/store/outbox.js';
import { drain } from '../../src/work/deliver.js';
import { SUSPEND_MS } from '../../src/work/suspension.js';
import { controls } from '../chat/alerts.js';
import { engineCases, type TestEngine } from '../store/engines.js';

const DESTINATION = 'console:terminal';
const NOW = Date.parse('2025-10-28T12:00:00Z');

function delivery(id: string, act: Delivery['act'] = 'post', story = id): Delivery {
  const alert = { ...controls, id, story };
  return { id, act, alert, destination: { platform: 'console', channel: 'terminal' }, route: 'All' };
}

describe.each(await engineCases())('draining a destination, on Redis $name', ({ open }) => {
  let running: TestEngine;
  let count = 0;
  let keys: Keys;
  let outbox: Outbox;
  let sent: string[];
  let firsts: (string | undefined)[];
  let untried: string[];
  let deleted: string[];
  let notices: string[];
  let failures: Map<string, number>;
  let refuse: (id: string) => DeliveryError | Error | undefined;
  let now: number;
  let stop: AbortController;

  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());
  beforeEach(() => {
    keys = createKeys(`drain-${count++}`);
    outbox = createOutbox(running.engine.connect(), keys);
    [sent, firsts, deleted, notices, now, stop] = [[], [], [], [], NOW, new AbortController()];
    [refuse, failures, untried] = [() => undefined, new Map(), []];
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  const put = async (...deliveries: Delivery[]) => {
    const redis = running.engine.connect();
    const at = new Date(now).toISOString();
    for (const waiting of deliveries)
      await redis.rpush(keys.outbox(DESTINATION), JSON.stringify({ ...waiting, at }));
    await redis.sadd(keys.outboxes, DESTINATION);
  };
  const platform: Platform = {
    name: 'console',
    start: async () => undefined,
    async send({ id }, { first, isUntried }): Promise<Sent> {
      if (isUntried) untried.push(id);
      const error = refuse(id);
      if (error) throw error;
      sent.push(id);
      firsts.push(first && [first.message, first.thread].join(' '));
      const message: MessageRef = { platform: 'console', channel: 'terminal', message: `#${id}` };
      const isGone = first === undefined || deleted.includes(first.message);
      return { message, first: isGone ? message : { ...first, thread: 't' } };
    },
    say: async (_channel, { title }, id = '', { isUntried } = {}) => {
      if (isUntried) untried.push(id);
      const error = refuse(id);
      if (error) throw error;
      sent.push(title);
    },
    stop: async () => undefined,
  };
  const all = new Map<PlatformName, Platform>([['console', platform]]);
  const run = (tries = 0, platforms: ReadonlyMap<PlatformName, Platform> = all, destination = DESTINATION) =>
    drain(destination, tries, {
      platforms,
      outbox,
      clock: () => now,
      log: pino({ level: 'silent' }),
      notice: async (text) => {
        notices.push(text);
      },
      queueKeptMs: 7 * 24 * 3_600_000,
      failures,
      signal: stop.signal,
    });

  it('says a digest in its turn', async () => {
    const digest = { title: 'Digest: 2 stories', sections: [] };
    const waiting = { id: 'd', act: 'digest', destination: delivery('1').destination, digest } as const;
    const redis = running.engine.connect();
    await put(delivery('1'));
    await redis.rpush(keys.outbox(DESTINATION), JSON.stringify(waiting));
    await put(delivery('2'));
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1', 'Digest: 2 stories', '2']);
  });

  it('sends all that waits, in order, and says that nothing is left', async () => {
    await put(delivery('1'), delivery('2'), delivery('3'));
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1', '2', '3']);
    expect(await outbox.destinations()).toEqual([]);
  });

  const putDigest = async (id: string) => {
    const { destination } = delivery(id);
    const waiting = { id, act: 'digest', destination, digest: { title: `Digest ${id}`, sections: [] } };
    await running.engine.connect().rpush(keys.outbox(DESTINATION), JSON.stringify(waiting));
  };

  it('says what no other worker can have begun to send: nothing that one may have found at the head, or tried past it', async () => {
    await put(delivery('1', 'post', 's'), delivery('2', 'reply', 's'), delivery('3', 'post', 't'));
    await putDigest('d');
    await put(delivery('4'));
    await run();
    expect(untried).toEqual(['2', 'd', '4']);
    await put(delivery('5'));
    await run();
    expect([sent.length, untried]).toEqual([6, ['2', 'd', '4']]);
  });

  it('says of a delivery that it has passed over that it may be there already', async () => {
    await put(delivery('1'), delivery('2'), delivery('3'), delivery('4'));
    failures.set('1', 9);
    let isRefused = true;
    refuse = (id) => {
      const error = id === '1' && isRefused ? new DeliveryError('HTTP 500', { retryable: true }) : undefined;
      isRefused &&= id !== '1';
      return error;
    };
    await run();
    expect([sent, untried]).toEqual([['2', '1', '3', '4'], ['4']]);
  });

  it('hands a follow-up the first message of its story', async () => {
    await put(delivery('1', 'post', 's'), delivery('2', 'reply', 's'), delivery('3', 'post', 't'));
    await run();
    expect(firsts).toEqual([undefined, '#1 ', undefined]);
  });

  it('remembers the thread of the first message, and what takes its place when people delete it', async () => {
    await put(delivery('1', 'post', 's'), delivery('2', 'reply', 's'), delivery('3', 'post', 's'));
    await run();
    expect(firsts).toEqual([undefined, '#1 ', '#1 t']);
    deleted = ['#1'];
    await put(delivery('4', 'reply', 's'), delivery('5', 'reply', 's'), delivery('6', 'reply', 's'));
    await run();
    expect(firsts.slice(3)).toEqual(['#1 t', '#4 ', '#4 t']);
  });

  it('waits as long as the platform asks, then goes on where it stopped', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = (id) =>
      id === '2' ? new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 7000 }) : undefined;
    expect(await run()).toEqual({ kind: 'wait', ms: 7000, tries: 0 });
    // Nor does a restart cut short what the platform asked for.
    await outbox.trySuspended(DESTINATION);
    expect(await run()).toEqual({ kind: 'held' });
    await running.engine.connect().del(keys.hold(DESTINATION));
    refuse = () => undefined;
    expect(await run(1)).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1', '2']);
  });

  it('waits a second at least, whatever the platform asks', async () => {
    await put(delivery('1'));
    refuse = () => new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 0 });
    expect(await run()).toEqual({ kind: 'wait', ms: 1000, tries: 0 });
  });

  it('is suspended, and the admin told, where the platform asks for longer than that', async () => {
    await put(delivery('1'));
    const reason = 'Slack asks to wait 1796137071 s';
    refuse = () => new DeliveryError(reason, { retryable: true, retryAfterMs: 1_796_137_071_000 });
    expect(await run()).toEqual({ kind: 'wait', ms: SUSPEND_MS, tries: 0 });
    expect(notices).toEqual([expect.stringContaining(`is suspended (${reason})`)]);
    now += SUSPEND_MS;
    await outbox.trySuspended(DESTINATION);
    refuse = () => undefined;
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1']);
  });

  it.each([
    [0, 1000],
    [3, 8000],
    [20, 300_000],
  ])('after %i failed tries waits %i ms when the platform names no time', async (tries, ms) => {
    await put(delivery('1'));
    refuse = () => new DeliveryError('unreachable', { retryable: true });
    expect(await run(tries)).toEqual({ kind: 'wait', ms, tries: tries + 1 });
  });

  describe('counts as tried in vain', () => {
    const away = () => new DeliveryError('unreachable', { retryable: true });
    const busy = () => new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 7000 });
    const lost = () => new DeliveryError('channel_not_found', { retryable: false, destinationLost: true });

    it.each<[string, string, () => DeliveryError, number]>([
      ['what fails at first', '1', away, 6],
      ['what fails after others were taken, and these no longer', '2', away, 1],
      ['nothing more for a time that the platform names', '1', busy, 5],
      ['nothing where others were taken before it named one', '2', busy, 0],
      ['nothing of a channel that is gone', '1', lost, 0],
    ])('%s', async (_, refused, error, tries) => {
      await put(delivery('1'), delivery('2'));
      refuse = (id) => (id === refused ? error() : undefined);
      expect(await run(5)).toMatchObject({ kind: 'wait', tries });
    });

    it('nothing while it stays suspended', async () => {
      await put(delivery('1'));
      refuse = lost;
      await run();
      await running.engine.connect().del(keys.hold(DESTINATION));
      now += SUSPEND_MS / 3;
      expect(await run(5)).toEqual({ kind: 'wait', ms: (SUSPEND_MS * 2) / 3, tries: 0 });
    });
  });

  describe('of a delivery that fails again and again', () => {
    const fault = () => new DeliveryError('HTTP 500', { retryable: true });
    const isBad = (id: string) => id.startsWith('bad');
    /** So many drains, each when the pause after the one before is over. */
    const runTimes = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await running.engine.connect().del(keys.hold(DESTINATION));
        await run();
      }
    };

    it('keeps all that waits while the platform takes nothing, and sends it in order once it does', async () => {
      await put(delivery('1'), delivery('2'), delivery('3'));
      refuse = fault;
      await runTimes(30);
      expect([await outbox.waiting(DESTINATION), notices]).toEqual([3, []]);
      refuse = () => undefined;
      await runTimes(1);
      expect(sent).toEqual(['1', '2', '3']);
      expect(failures).toEqual(new Map());
    });

    it('gives it up, with a notice, once the platform takes the next one, and sends the others', async () => {
      await put(delivery('1'), delivery('bad'), delivery('2'), delivery('3'));
      refuse = (id) => (isBad(id) ? fault() : undefined);
      await runTimes(9);
      expect([sent, notices]).toEqual([['1'], []]);
      await runTimes(1);
      expect(sent).toEqual(['1', '2', '3']);
      expect(notices).toEqual([
        expect.stringContaining('an alert could not be posted and is given up (HTTP 500'),
      ]);
      expect([await outbox.waiting(DESTINATION), failures]).toEqual([0, new Map()]);
    });

    it('forgets the failures of an edit that a later one makes again', async () => {
      await put(delivery('1', 'post', 's'), delivery('bad', 'revise', 's'));
      refuse = (id) => (isBad(id) ? fault() : undefined);
      await runTimes(3);
      expect([...failures]).toEqual([['bad', 3]]);
      await put(delivery('again', 'revise', 's'));
      await runTimes(1);
      expect([sent, failures]).toEqual([['1', 'again'], new Map()]);
    });

    it('keeps it where nothing comes after it, and where what does has nothing to say', async () => {
      await put(delivery('bad'), delivery('edit', 'revise', 'another'));
      refuse = (id) => (isBad(id) ? fault() : undefined);
      await runTimes(20);
      expect([await outbox.waiting(DESTINATION), notices]).toEqual([2, []]);
    });

    it('passes over nothing that follows it in a story in which its own has ended', async () => {
      const follow = delivery('follow', 'reply', 'merged');
      const merged = { ...follow, alert: { ...follow.alert, former: ['bad'] } };
      await put(delivery('bad'), merged, delivery('2'));
      let tries = 0;
      refuse = (id) => {
        if (id !== 'bad') return undefined;
        tries += 1;
        return tries <= 10 ? fault() : undefined;
      };
      await runTimes(10);
      expect([sent, firsts]).toEqual([
        ['2', 'bad', 'follow'],
        [undefined, undefined, '#bad '],
      ]);
    });

    it('tries it once more when the platform is there again', async () => {
      await put(delivery('1'), delivery('2'));
      let tries = 0;
      refuse = (id) => {
        if (id !== '1') return undefined;
        tries += 1;
        return tries <= 10 ? fault() : undefined;
      };
      await runTimes(10);
      expect([sent, notices]).toEqual([['2', '1'], []]);
    });

    it('does not count what the platform asks to wait for', async () => {
      await put(delivery('bad'), delivery('2'));
      refuse = (id) =>
        isBad(id) ? new DeliveryError('ratelimited', { retryable: true, retryAfterMs: 10 }) : undefined;
      await runTimes(20);
      expect([sent, notices, failures]).toEqual([[], [], new Map()]);
    });
  });

  it('suspends a destination whose channel is gone, tells the admin once, and keeps the queue', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = () => new DeliveryError('channel_not_found', { retryable: false, destinationLost: true });
    expect(await run()).toEqual({ kind: 'wait', ms: SUSPEND_MS, tries: 0 });
    await outbox.trySuspended(DESTINATION);
    now += SUSPEND_MS;
    await run();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('channel_not_found');
    expect(await outbox.waiting(DESTINATION)).toBe(2);
    await outbox.trySuspended(DESTINATION);
    now += SUSPEND_MS;
    refuse = () => undefined;
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1', '2']);
    expect(await outbox.suspension(DESTINATION)).toBeUndefined();
    expect(notices.slice(1)).toEqual([`${DESTINATION} takes alerts again, after less than a day.`]);
  });

  it('suspends no longer where the clock is set back since', async () => {
    await put(delivery('1'));
    refuse = () => new DeliveryError('channel_not_found', { retryable: false, destinationLost: true });
    await run();
    await running.engine.connect().del(keys.hold(DESTINATION));
    now -= 10 * DAY_MS;
    refuse = () => undefined;
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['1']);
  });

  it('gives up the queue of a destination that is gone for too long, says so once, and serves it again later', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = () => new DeliveryError('channel_not_found', { retryable: false, destinationLost: true });
    await run();
    now += 8 * 24 * 3_600_000;
    // As at a restart: a repaired token is tried at once, and the time without it still counts.
    await outbox.trySuspended(DESTINATION);
    await run();
    expect(notices).toHaveLength(2);
    expect(notices[1]).toContain(
      'suspended for 8 days (channel_not_found); 2 waiting alerts are given up, more than 7 days old',
    );
    expect(await outbox.waiting(DESTINATION)).toBe(0);
    expect(await outbox.fate(DESTINATION, controls.item)).toMatchObject({
      kind: 'given_up',
      reason: 'it had waited for more than 7 days',
    });
    await put(delivery('3'));
    await outbox.trySuspended(DESTINATION);
    await run();
    expect(notices).toHaveLength(2);
    await put(delivery('4'));
    refuse = () => undefined;
    await outbox.trySuspended(DESTINATION);
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['3', '4']);
    expect(await outbox.suspension(DESTINATION)).toBeUndefined();
    expect(notices.slice(2)).toEqual([`${DESTINATION} takes alerts again, after 8 days.`]);
  });

  it.each([
    ['a platform', new Map([['console', platform]] as const), ['new']],
    ['no platform here', new Map<PlatformName, Platform>(), []],
  ])('gives up what has waited longer than queues are kept, with %s', async (_, platforms, posted) => {
    const old = delivery('old');
    await put(old);
    const digest = { title: 'Digest: 2 stories', sections: [] };
    const at = new Date(now).toISOString();
    const waiting = { id: 'd', act: 'digest', destination: old.destination, digest, at };
    await running.engine.connect().rpush(keys.outbox(DESTINATION), JSON.stringify(waiting));
    now += 7 * DAY_MS;
    await put(delivery('new'));
    await run(0, platforms);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('2 waiting alerts are given up, more than 7 days old');
    expect(sent).toEqual(posted);
    expect(await outbox.waiting(DESTINATION)).toBe(1 - posted.length);
  });

  it('says once of a destination whose token no process has that what waits there is given up, and when it is served', async () => {
    const nobody = new Map<PlatformName, Platform>();
    for (const id of ['1', '2', '3']) {
      await put(delivery(id));
      now += 7 * DAY_MS;
      expect(await run(0, nobody)).toEqual({ kind: 'elsewhere' });
    }
    expect(await outbox.waiting(DESTINATION)).toBe(0);
    expect(notices).toEqual([expect.stringContaining('a waiting alert is given up, more than 7 days old')]);
    await put(delivery('4'));
    refuse = () => new DeliveryError('channel_not_found', { retryable: false, destinationLost: true });
    await run();
    expect(notices.slice(1)).toEqual([expect.stringContaining('is suspended (channel_not_found)')]);
    await outbox.trySuspended(DESTINATION);
    refuse = () => undefined;
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['4']);
    expect(notices.slice(2)).toEqual([`${DESTINATION} takes alerts again, after 21 days.`]);
  });

  it.each(['firstMessage', 'done'] as const)(
    'takes a fault of the store (%s) for no refusal: nothing is given up, and it throws',
    async (step) => {
      await put(delivery('1', 'post', 's'), delivery('2', 'post', 't'));
      const fault = jest.spyOn(outbox, step).mockRejectedValueOnce(new Error('CLUSTERDOWN'));
      await expect(run()).rejects.toThrow('CLUSTERDOWN');
      fault.mockRestore();
      expect(await outbox.waiting(DESTINATION)).toBe(2);
      expect(notices).toEqual([]);
    },
  );

  it('gives up a delivery that is refused for good, says so, and sends the next', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = (id) => (id === '1' ? new DeliveryError('invalid_blocks', { retryable: false }) : undefined);
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['2']);
    expect(notices[0]).toContain('invalid_blocks');
    // All deliveries here are of one item.
    expect(await outbox.fate(DESTINATION, controls.item)).toMatchObject({
      kind: 'given_up',
      reason: 'invalid_blocks',
    });
  });

  describe('of a notice to the admin', () => {
    const title = 'For the admin';
    const putNotice = async (id: string) => {
      const { destination } = delivery(id);
      const at = new Date(now).toISOString();
      const waiting = { id, act: 'notice', destination, notice: { title, sections: [] }, at };
      await outbox.put(DESTINATION, JSON.stringify(waiting), 9);
    };

    it('says it in its turn, and tries it again until it is taken', async () => {
      await put(delivery('1'));
      await putNotice('n');
      refuse = (id) => (id === 'n' ? new DeliveryError('unreachable', { retryable: true }) : undefined);
      expect(await run()).toEqual({ kind: 'wait', ms: 1000, tries: 1 });
      await running.engine.connect().del(keys.hold(DESTINATION));
      refuse = () => undefined;
      expect(await run()).toEqual({ kind: 'empty' });
      expect(sent).toEqual(['1', title]);
    });

    it('makes no further notice of one that is refused for good', async () => {
      await putNotice('n');
      refuse = () => new DeliveryError('invalid_blocks', { retryable: false });
      expect(await run()).toEqual({ kind: 'empty' });
      expect([await outbox.waiting(DESTINATION), notices]).toEqual([0, []]);
    });
  });

  it('makes one edit of many, and none of a message that was never posted', async () => {
    await put(
      delivery('1', 'post', 's'),
      delivery('2', 'revise', 's'),
      delivery('3', 'revise', 's'),
      delivery('4', 'revise', 'other'),
      delivery('5', 'revise', 's'),
    );
    await run();
    expect(sent).toEqual(['1', '5']);
  });

  it('leaves the rest to others when its hold cannot be renewed', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'Date'] });
    await put(delivery('1'), delivery('2'));
    const keep = jest.spyOn(outbox, 'keep').mockRejectedValue(new Error('READONLY'));
    refuse = () => {
      jest.advanceTimersByTime(5000);
      return undefined;
    };
    expect(await run()).toEqual({ kind: 'held' });
    expect(keep).toHaveBeenCalledTimes(1);
    expect(sent).toEqual(['1']);
  });

  it('sends nothing more under a hold that has lapsed while it stood still', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = () => {
      jest.spyOn(performance, 'now').mockReturnValue(performance.now() + HOLD_MS);
      return undefined;
    };
    expect(await run()).toEqual({ kind: 'held' });
    expect(sent).toEqual(['1']);
  });

  it('lets a hold go that Redis granted too late to be sure of it', async () => {
    await put(delivery('1'));
    const kept = outbox;
    const late: Outbox['hold'] = async (...asked) => {
      const isGranted = await kept.hold(...asked);
      jest.spyOn(performance, 'now').mockReturnValue(performance.now() + HOLD_MS);
      return isGranted;
    };
    outbox = { ...kept, hold: late };
    expect(await run()).toEqual({ kind: 'held' });
    expect([sent, await kept.hold(DESTINATION, 'another worker')]).toEqual([[], true]);
  });

  it('leaves the rest to the next worker when it is told to stop', async () => {
    await put(delivery('1'), delivery('2'));
    refuse = () => {
      stop.abort();
      return undefined;
    };
    expect(await run()).toEqual({ kind: 'wait', ms: 0, tries: 0 });
    expect(sent).toEqual(['1']);
    expect((await outbox.peek(DESTINATION, 9)).map((waiting) => waiting.delivery?.id)).toEqual(['2']);
  });

  it('gives nothing up when its store is taken away in the middle of a stop', async () => {
    await put(delivery('1'), delivery('2'));
    const kept = outbox;
    const gone = () => Promise.reject(new Error('Connection is closed.'));
    outbox = { ...kept, done: gone };
    refuse = () => {
      stop.abort();
      return undefined;
    };
    await expect(run()).rejects.toThrow('Connection is closed.');
    expect([sent, notices]).toEqual([['1'], []]);
    expect(await kept.waiting(DESTINATION)).toBe(2);
  });

  it('gives up an alert that breaks its renderer, and one that cannot be read, and sends the next', async () => {
    await put(delivery('1'));
    await running.engine.connect().rpush(keys.outbox(DESTINATION), '{"of": "another version"}');
    await put(delivery('3'));
    refuse = (id) => (id === '1' ? new TypeError('a bug') : undefined);
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['3']);
    expect(notices).toHaveLength(2);
  });

  it('leaves an alert of a newer version to its workers, and what lies behind it; where none comes, it goes on', async () => {
    const newer = { ...delivery('1'), alert: { ...controls, stage: 'a stage of a newer version' } };
    await put(newer as unknown as Delivery, delivery('2'));
    expect(await run()).toEqual({ kind: 'elsewhere' });
    expect([sent, notices, await outbox.waiting(DESTINATION)]).toEqual([[], [], 2]);
    expect(await outbox.hold(DESTINATION, 'worker of the newer version')).toBe(true);
    await outbox.pause(DESTINATION, 'worker of the newer version', 0);
    now += 15 * 60_000;
    expect(await run()).toEqual({ kind: 'empty' });
    expect(sent).toEqual(['2']);
    expect(notices).toEqual([expect.stringContaining('it is of another version, or damaged')]);
  });

  it('leaves a destination of a platform that only a newer version knows to its workers, at once', async () => {
    const [theirs, redis] = ['teams:42', running.engine.connect()];
    await redis.rpush(keys.outbox(theirs), JSON.stringify({ id: '1', at: new Date(now).toISOString() }));
    expect(await run(0, undefined, theirs)).toEqual({ kind: 'elsewhere' });
    expect(await outbox.hold(theirs, 'worker of the newer version')).toBe(true);
    expect(await outbox.waiting(theirs)).toBe(1);
  });

  it('leaves a destination of a platform that this process lacks to others', async () => {
    await put(delivery('1'));
    const none = new Map<PlatformName, Platform>();
    expect(await run(0, none)).toEqual({ kind: 'elsewhere' });
    expect(await outbox.suspension(DESTINATION)).toBeUndefined();
    expect(await run()).toEqual({ kind: 'empty' });
  });
});
