import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { type QueueDeps, type Queues, startQueues } from '../../src/work/queues.js';
import { engineCases, type TestEngine } from '../store/engines.js';

const nothing = async () => undefined;

describe.each((await engineCases()).slice(0, 2))('the queues, on $name', ({ open }) => {
  let running: TestEngine;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());

  const start = (prefix: string, deps: Pick<QueueDeps, 'dueFeeds' | 'poll'> & Partial<QueueDeps>): Queues =>
    startQueues({
      engine: running.engine,
      prefix,
      log: pino({ level: 'silent' }),
      destinations: async () => [],
      drain: async () => ({ kind: 'empty' }),
      digests: nothing,
      sweep: nothing,
      alive: nothing,
      notice: nothing,
      ...deps,
    });

  it('poll the feeds of a host one after the other, and those of other hosts meanwhile', async () => {
    const slow = Array.from({ length: 20 }, (_, n) => ({ id: `slow-${n}` }));
    const under = new Set<string>();
    let most = 0;
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const polled: string[] = [];
    await new Promise<void>((done) => {
      let isDue = true;
      const queues = start('slow-host', {
        dueFeeds: async () => {
          const due = new Map([
            ['slow.test', slow],
            ['wire.test', [{ id: 'wire' }]],
          ]);
          if (!isDue) due.clear();
          isDue = false;
          return due;
        },
        async poll(feed) {
          if (feed === 'wire') answer();
          else {
            under.add(feed);
            most = Math.max(most, under.size);
            // A slow host answers only once the other one has been polled.
            await answered;
            under.delete(feed);
          }
          polled.push(feed);
          if (polled.length === slow.length + 1) void queues.stop().then(done);
        },
      });
    });
    expect(most).toBe(1);
    expect(polled).toEqual(['wire', ...slow.map(({ id }) => id)]);
  });

  it('poll the other feeds of a host when one breaks, and say which that is', async () => {
    const [polled, broke]: [string[], string[]] = [[], []];
    await new Promise<void>((done) => {
      const queues = start('broken-feed', {
        log: pino({ level: 'error' }, { write: (line) => broke.push(JSON.parse(line).feed) }),
        dueFeeds: async () => new Map([['ores.test', [{ id: 'a' }, { id: 'b' }, { id: 'c' }]]]),
        async poll(feed) {
          polled.push(feed);
          if (feed === 'c') void queues.stop().then(done);
          else throw new Error('a bug');
        },
      });
    });
    expect(polled).toEqual(['a', 'b', 'c']);
    expect(broke).toEqual(['a', 'b']);
  });

  it('serve many destinations at a time: none waits until another has all it is to get', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `slack:C${n}`);
    const served = new Set<string>();
    let serveAll = (): void => undefined;
    const all = new Promise<void>((resolve) => {
      serveAll = resolve;
    });
    const queues = start('many', {
      dueFeeds: async () => new Map(),
      poll: nothing,
      destinations: async () => names,
      async drain(destination) {
        served.add(destination);
        if (served.size === names.length) serveAll();
        await all;
        return { kind: 'empty' };
      },
    });
    await all;
    await queues.stop();
    expect(served.size).toBe(names.length);
  });

  it('come back to a destination with the count of vain tries that its last drain gave', async () => {
    const tries: number[] = [];
    await new Promise<void>((done) => {
      const queues = start('vain', {
        dueFeeds: async () => new Map(),
        poll: nothing,
        async drain(_, vain) {
          tries.push(vain);
          if (tries.length === 4) void queues.stop().then(done);
          return tries.length < 4
            ? { kind: 'wait', ms: 1, tries: tries.length === 3 ? 0 : vain + 1 }
            : { kind: 'empty' };
        },
      });
      void queues.wake(['slack:C1']);
    });
    expect(tries).toEqual([0, 1, 2, 0]);
  });

  it('say so when Redis refuses what they ask', async () => {
    await running.engine.connect().set('{refused}:queue:deliver:wait', 'no list');
    let refused: (line: string) => void = () => undefined;
    const said = new Promise<string>((resolve) => {
      refused = resolve;
    });
    const log = pino({ level: 'warn' }, { write: (line) => /"level":40/.test(line) && refused(line) });
    const queues = start('refused', { log, dueFeeds: async () => new Map(), poll: nothing });
    expect(JSON.parse(await said)).toMatchObject({
      msg: 'Redis refuses the queues',
      err: { message: expect.stringContaining('WRONGTYPE') },
    });
    await queues.stop();
  });

  it('say once a minute, and not for each part of each tick, what Redis has against them', async () => {
    const refused = async (): Promise<never> => {
      throw new Error("READONLY You can't write");
    };
    const said: string[] = [];
    const log = pino({ level: 'error' }, { write: (line) => said.push(JSON.parse(line).err.message) });
    await new Promise<void>((done) => {
      const queues = start('read-only', {
        log,
        dueFeeds: refused,
        sweep: refused,
        digests: refused,
        poll: nothing,
        async destinations() {
          void queues.stop().then(done);
          return [];
        },
      });
    });
    expect(said).toEqual(["READONLY You can't write"]);
  });

  it('say in plain words that Redis is full, to the admins once', async () => {
    const full = async (): Promise<never> => {
      throw new Error(
        "ERR OOM command not allowed when used memory > 'maxmemory'. script: 1e9b, @user_script:119.",
      );
    };
    const [told, logged]: [string[], string[]] = [[], []];
    await new Promise<void>((done) => {
      const queues = start('full', {
        log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line).msg) }),
        notice: async (text) => void told.push(text),
        dueFeeds: full,
        sweep: full,
        digests: full,
        poll: nothing,
        async destinations() {
          void queues.stop().then(done);
          return [];
        },
      });
    });
    expect(told).toEqual([expect.stringMatching(/^Redis is full .*nothing is read or posted/)]);
    // A notice has its line in the log.
    expect(logged).toEqual([]);
  });

  it('begin no further poll of a host once they are stopped', async () => {
    const polled: string[] = [];
    await new Promise<void>((done) => {
      const queues = start('stopping', {
        dueFeeds: async () => new Map([['ores.test', [{ id: 'a' }, { id: 'b' }]]]),
        async poll(feed) {
          polled.push(feed);
          void queues.stop().then(done);
        },
      });
    });
    expect(polled).toEqual(['a']);
  });

  it('say in the log alone that a tick has not ended when the next one comes', async () => {
    let overlapped = (): void => undefined;
    const said = new Promise<void>((resolve) => {
      overlapped = resolve;
    });
    const write = (line: string) => JSON.parse(line).msg === 'tick' && overlapped();
    // Ticks wait, as for a Redis that is away, until the log has it.
    const deps = { dueFeeds: () => said.then(() => new Map()), poll: nothing };
    const queues = start('overlap', { ...deps, log: pino({ level: 'debug' }, { write }) });
    await said;
    await queues.stop();
  });
});
