import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createChannels } from '../../src/store/channels.js';
import { createFeedback } from '../../src/store/feedback.js';
import { createKeys } from '../../src/store/keys.js';
import { engineCases, type TestEngine } from './engines.js';

const at = '2025-10-28T12:00:00.000Z';

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
        channels.change('slack:C1', (plan) => ({
          ...plan,
          mutes: [...plan.mutes, { id: id + 1, kind: 'story' as const, key: `s${id}`, by: 'slack:U1', at }],
        })),
      ),
    );
    const [channels] = writers;
    expect((await channels?.get('slack:C1'))?.mutes).toHaveLength(10);
    expect([...((await channels?.all()) ?? [])].map(([name]) => name)).toEqual(['slack:C1']);
    expect(await channels?.get('slack:C2')).toEqual({ subscriptions: [], mutes: [] });
  });

  it('keeps what readers say of an item, once a reader', async () => {
    const feedback = createFeedback(running.engine.connect(), createKeys('feedback'));
    const record = {
      item: { id: 'i1', title: 'T', summary: '' },
      outcome: 'post',
      because: 'new',
      at,
    } as const;
    const says = (user: string) => feedback.add(record, { user, channel: 'slack:C1', at });
    expect([await says('a'), await says('b'), await says('a')]).toEqual(['first', 'further', 'again']);
    expect((await feedback.all()).map((each) => each.says.map(({ user }) => user))).toEqual([['a', 'b']]);
  });
});
