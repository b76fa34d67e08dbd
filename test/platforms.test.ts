import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import type { Platform } from '../src/chat/platform.js';
import type { Destination, PlatformName } from '../src/domain/delivery.js';
import { createNotice } from '../src/platforms.js';
import { createKeys } from '../src/store/keys.js';
import { createOutbox, type Outbox } from '../src/store/outbox.js';
import { engineCases, type TestEngine } from './store/engines.js';

const ADMINS: Destination = { platform: 'slack', channel: 'CADMIN' };
const NOW = '2025-10-28T12:00:00.000Z';

describe.each((await engineCases()).slice(0, 1))('a notice to the admin, $name', ({ open }) => {
  let running: TestEngine;
  let count = 0;
  let outbox: Outbox;
  let logged: string[];
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.stop());
  beforeEach(() => {
    outbox = createOutbox(running.engine.connect(), createKeys(`notice-${count++}`));
    logged = [];
  });

  const noticeBy = (
    here: PlatformName,
    to: Destination | undefined = ADMINS,
    platform: Partial<Platform> = {},
  ) =>
    createNotice({
      to,
      platforms: new Map([[here, platform as Platform]]),
      outbox,
      clock: () => Date.parse(NOW),
      log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line).msg) }),
    });
  const waiting = async () => (await outbox.peek('slack:CADMIN', 999)).map(({ delivery }) => delivery);

  it('waits in the outbox of the admin channel, each under a name of its own, and stands in the log', async () => {
    const notice = noticeBy('slack');
    await notice('The wire keeps failing.');
    await notice('The wire keeps failing.');
    const said = { title: 'For the admin', sections: [{ lines: [{ text: 'The wire keeps failing.' }] }] };
    const expected = { act: 'notice', destination: ADMINS, notice: said, at: NOW };
    const found = await waiting();
    expect(found).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
    expect(new Set(found.map((delivery) => delivery?.id)).size).toBe(2);
    expect(await outbox.destinations()).toEqual(['slack:CADMIN']);
    expect(logged).toEqual(['The wire keeps failing.', 'The wire keeps failing.']);
  });

  it('is only logged where this process lacks the platform, and without an admin channel', async () => {
    await noticeBy('discord')('one');
    await createNotice({ ...{ platforms: new Map(), outbox, clock: () => 0 }, to: undefined, log: pino() })(
      'two',
    );
    expect(await outbox.destinations()).toEqual([]);
    expect(logged).toEqual(['one']);
  });

  it('is only logged where too much waits there already', async () => {
    const notice = noticeBy('slack');
    for (let n = 0; n < 101; n += 1) await notice(`notice ${n}`);
    expect(await waiting()).toHaveLength(100);
    expect(logged.slice(-2)).toEqual(['notice 100', 'too much waits for the admin channel already']);
  });

  it('is said at once where Redis refuses it, which may be what it tells of', async () => {
    jest.spyOn(outbox, 'put').mockRejectedValue(new Error('OOM command not allowed'));
    const say = jest.fn<Platform['say']>(async () => undefined);
    await noticeBy('slack', ADMINS, { say })('Redis is full.');
    const said = { title: 'For the admin', sections: [{ lines: [{ text: 'Redis is full.' }] }] };
    expect(say.mock.calls).toEqual([['CADMIN', said, expect.any(String), { isUntried: true }]]);
    expect(logged).toEqual(['Redis is full.']);
  });

  it('breaks nothing when neither Redis nor the platform takes it', async () => {
    jest.spyOn(outbox, 'put').mockRejectedValue(new Error('READONLY'));
    const say = jest.fn<Platform['say']>().mockRejectedValue(new Error('is away'));
    await noticeBy('slack', ADMINS, { say })('The wire keeps failing.');
    expect(logged).toEqual(['The wire keeps failing.', 'the admin channel could not be told']);
  });
});
