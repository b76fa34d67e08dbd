import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { webApi } from '@slack/bolt';
import { pino } from 'pino';
import { createHistory, metadataOf } from '../../../src/chat/slack/history.js';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { delivery, vocabulary } from '../alerts.js';
import { ordinaryAnswer } from '../answers.js';
import { command } from '../commands.js';
import { answer, brokenOff, dropped } from '../faults.js';
import { slackTime, startChannel } from './channel.js';

const log = pino({ level: 'silent' });
const some = (more = {}) => delivery('slack', 'C0ALERTS', more);
const first = { platform: 'slack', channel: 'C0ALERTS', message: '1750000000.000001' } as const;

/** After each of these Slack may have posted what it was sent. */
const DOUBTS = [
  ['hung up', dropped],
  ['broke off its answer', brokenOff],
  ['answered 500', answer(500, {})],
  ['answered 503 in HTML', answer(503, '<html>')],
  ['answered fatal_error', answer(200, { ok: false, error: 'fatal_error' })],
] as const;

describe('a message whose acceptance was not heard of', () => {
  const grant = { history: true };
  let channel: Awaited<ReturnType<typeof startChannel>>;
  let platform: ReturnType<typeof createSlack>;
  const open = () => createSlack({ botToken: 'xoxb-1', apiUrl: channel.apiUrl, command, vocabulary, log });

  beforeEach(async () => {
    grant.history = true;
    channel = await startChannel(grant);
    platform = open();
  });
  afterEach(() => channel.stop());

  it.each(DOUBTS)('is found and not posted again when Slack %s', async (_, doubt) => {
    channel.next(/chat\.postMessage/, channel.keptBut(doubt));
    await expect(platform.send(some(), {})).rejects.toMatchObject({ retryable: true });
    const { message: ref } = await platform.send(some(), {});
    expect(channel.kept.map(({ ts }) => ts)).toEqual([ref.message]);
    expect(ref.permalink).toContain('/archives/C0ALERTS/p');
  });

  it.each(DOUBTS)('is posted when Slack %s and had not taken it', async (_, doubt) => {
    channel.next(/chat\.postMessage/, doubt);
    await expect(platform.send(some(), {})).rejects.toMatchObject({ retryable: true });
    await platform.send(some(), {});
    expect(channel.kept).toHaveLength(1);
  });

  it('is found in its thread', async () => {
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(platform.send(some({ act: 'reply' }), { first })).rejects.toMatchObject({ retryable: true });
    const { message: ref } = await platform.send(some({ act: 'reply' }), { first });
    expect(channel.kept).toEqual([expect.objectContaining({ ts: ref.message, thread_ts: first.message })]);
  });

  it('is found in a thread of hundreds, of which Slack shows the earliest first', async () => {
    const first = { platform: 'slack', channel: 'C0ALERTS', message: slackTime(0) } as const;
    const another = new URLSearchParams({ text: 'and another', thread_ts: first.message });
    for (let n = 0; n < 250; n += 1) channel.keep(String(another));
    const reply = some({ act: 'reply', at: new Date(Number(slackTime(240)) * 1000).toISOString() });
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(platform.send(reply, { first })).rejects.toMatchObject({ retryable: true });
    expect((await platform.send(reply, { first })).message.message).toBe(slackTime(250));
    expect(channel.kept).toHaveLength(251);
  });

  it('is not taken for the first message of its thread, which was revised for it', async () => {
    const { message: posted } = await platform.send(some(), {});
    const reply = some({ id: 'delivery-2', act: 'reply' });
    channel.next(/chat\.postMessage/, dropped);
    await expect(platform.send(reply, { first: posted })).rejects.toMatchObject({ retryable: true });
    const { message: ref } = await platform.send(reply, { first: posted });
    expect(ref.message).not.toBe(posted.message);
    expect(channel.kept.map(({ ts, thread_ts, metadata }) => ({ ts, thread_ts, metadata }))).toEqual([
      { ts: posted.message, thread_ts: undefined, metadata: metadataOf('delivery-1') },
      { ts: ref.message, thread_ts: posted.message, metadata: metadataOf('delivery-2') },
    ]);
  });

  it('is found by the process that comes after one that died', async () => {
    const { message: ref } = await platform.send(some(), {});
    expect((await open().send(some(), {})).message.message).toBe(ref.message);
    expect(channel.kept).toHaveLength(1);
  });

  it('is found where another worker sent it, though this one posted something else a moment ago', async () => {
    await platform.send(some(), {});
    const reply = some({ id: 'delivery-2', act: 'reply' });
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(open().send(reply, { first })).rejects.toMatchObject({ retryable: true });
    await platform.send(reply, { first });
    expect(channel.kept).toHaveLength(2);
  });

  it('is not looked for where nobody can have sent it before', async () => {
    await platform.send(some(), { isUntried: true });
    await platform.send(some({ id: 'delivery-2', act: 'reply' }), { first, isUntried: true });
    await platform.say('C0ALERTS', ordinaryAnswer, 'digest-1', { isUntried: true });
    expect([channel.kept.length, channel.calls('conversations.history')]).toEqual([3, 0]);
    expect(channel.calls('conversations.replies')).toBe(0);
  });

  it('is found although only its text was taken', async () => {
    channel.next(/chat\.postMessage/, answer(200, { ok: false, error: 'invalid_blocks' }));
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(platform.send(some(), {})).rejects.toMatchObject({ retryable: true });
    await platform.send(some(), {});
    expect(channel.kept).toHaveLength(1);
  });

  it('is found when it is a digest', async () => {
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(platform.say('C0ALERTS', ordinaryAnswer, 'digest-1')).rejects.toMatchObject({
      retryable: true,
    });
    await platform.say('C0ALERTS', ordinaryAnswer, 'digest-1');
    await platform.say('C0ALERTS', ordinaryAnswer, 'digest-2');
    expect(channel.kept).toHaveLength(2);
  });

  it('waits while the channel cannot be read', async () => {
    channel.next(/conversations\.history/, answer(429, {}, { 'retry-after': '3' }));
    await expect(platform.send(some(), {})).rejects.toMatchObject({ retryable: true, retryAfterMs: 3000 });
    expect(channel.kept).toHaveLength(0);
  });

  it('comes twice where the app may not read the channel, which is asked once', async () => {
    grant.history = false;
    channel.next(/chat\.postMessage/, channel.keptBut(dropped));
    await expect(platform.send(some(), {})).rejects.toMatchObject({ retryable: true });
    await platform.send(some(), {});
    expect(channel.kept).toHaveLength(2);
    expect(channel.calls('conversations.history')).toBe(1);
  });

  it('is looked for again some time after the app may read the channel', async () => {
    let now = 0;
    const history = createHistory(new webApi.WebClient('xoxb-1', { slackApiUrl: channel.apiUrl }), () => now);
    const send = (id: string) => history.once(id, { channel: 'C0ALERTS' }, async () => '1.2');
    grant.history = false;
    for (now of [0, 60_000, 500_000]) await send(`at-${now}`);
    expect(channel.calls('conversations.history')).toBe(1);
    now = 660_000;
    await send('still closed');
    expect(channel.calls('conversations.history')).toBe(2);
    grant.history = true;
    now += 660_000;
    await send('open');
    now += 60_000;
    await send('open still');
    expect(channel.calls('conversations.history')).toBe(4);
  });
});
