import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { delivery, vocabulary } from '../alerts.js';
import { ordinaryAnswer } from '../answers.js';
import { command, recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { answer, brokenOff, dropped, page, startFaults } from '../faults.js';
import { freePort } from '../free-port.js';
import { localSlackMissing, startLocalSlack } from './local-slack.js';

const log = pino({ level: 'silent' });
const some = (more = {}) => delivery('slack', 'C0ALERTS', more);

const describeLocalSlack = localSlackMissing ? describe.skip : describe;

describeLocalSlack.each(['socket', 'events'] as const)(
  `commands in Slack by %s${localSlackMissing ? ` (skipped: ${localSlackMissing})` : ''}`,
  (mode) => {
    let slack: Awaited<ReturnType<typeof startLocalSlack>>;
    let platform: ReturnType<typeof createSlack>;
    let port: number;
    const { requests, handlers } = recordingHandlers();

    beforeAll(async () => {
      port = await freePort();
      slack = await startLocalSlack(mode, port);
      const { botToken, appToken, signingSecret, apiUrl } = slack;
      const way = mode === 'socket' ? { appToken } : { signingSecret, port };
      platform = createSlack({ botToken, apiUrl, ...way, command, vocabulary, log });
      await platform.start(handlers);
    });
    afterAll(async () => {
      await platform?.stop();
      await slack?.stop();
    });

    it('answers what was typed, to the one who typed it', async () => {
      await slack.command('status EU');
      const shown = await eventually(
        async () => (await slack.messages(slack.channel)).find(({ text }) => text === 'State of play'),
        'the answer',
      );
      expect(requests).toContainEqual(
        expect.objectContaining({
          platform: 'slack',
          channel: 'C0ALERTS',
          user: 'U0ALICE',
          text: 'status EU',
        }),
      );
      expect(shown.subtype).toBe('ephemeral');
      expect(JSON.stringify(shown.blocks)).toContain('licences for five more rare earths');
    });

    it('takes the bare command', async () => {
      await slack.command('');
      await eventually(
        async () => (await slack.messages(slack.channel)).find(({ text }) => text === 'Help'),
        'the answer',
      );
      expect(requests.at(-1)?.text).toBe('');
    });

    it('takes a press of a button as the command that it stands for, twice as well', async () => {
      const {
        message: { message },
      } = await platform.send(some(), {});
      for (const _ of [1, 2]) {
        const before = requests.length;
        await slack.press(message, 'ask_why', 'explain item-1');
        expect(await eventually(async () => requests[before], 'the press')).toMatchObject({
          platform: 'slack',
          channel: 'C0ALERTS',
          user: 'U0ALICE',
          text: 'explain item-1',
        });
      }
      const shown = (await slack.messages(slack.channel)).find(({ ts }) => ts === message);
      expect(shown?.text).toContain('China puts licences');
    });
  },
);

describe('Slack on a bad day', () => {
  let faults: Awaited<ReturnType<typeof startFaults>>;
  let platform: ReturnType<typeof createSlack>;

  beforeAll(async () => {
    faults = await startFaults(
      answer(200, { ok: true, channel: 'C0ALERTS', ts: '1.2', url: 'https://t.slack.com/' }),
    );
    platform = createSlack({
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      apiUrl: `${faults.url}/api/`,
      command,
      vocabulary,
      log,
    });
  });
  afterAll(async () => {
    await platform.stop();
    await faults.stop();
  });

  const ok = (error: string) => answer(200, { ok: false, error });
  it.each([
    [
      '429 with Retry-After',
      answer(429, {}, { 'retry-after': '7' }),
      { retryable: true, retryAfterMs: 7000 },
    ],
    ['500', answer(500, {}), { retryable: true, destinationLost: false }],
    ['503 in HTML', answer(503, '<html>'), { retryable: true }],
    ['a dropped connection', dropped, { retryable: true, destinationLost: false }],
    ['an answer that breaks off', brokenOff, { retryable: true, destinationLost: false }],
    ['a page that is not of Slack', page(200), { retryable: true, destinationLost: false }],
    ['429 that names no time', answer(429, {}), { retryable: true, retryAfterMs: 30_000 }],
    ['403, which no message gets', page(403), { retryable: false, destinationLost: true }],
    ['fatal_error', ok('fatal_error'), { retryable: true }],
    ['channel_not_found', ok('channel_not_found'), { retryable: false, destinationLost: true }],
    ['is_archived', ok('is_archived'), { retryable: false, destinationLost: true }],
    ['invalid_auth', ok('invalid_auth'), { retryable: false, destinationLost: true }],
    ['token_revoked', ok('token_revoked'), { retryable: false, destinationLost: true }],
    ['missing_scope', ok('missing_scope'), { retryable: false, destinationLost: true }],
    ['ekm_access_denied', ok('ekm_access_denied'), { retryable: false, destinationLost: true }],
    ['accesslimited', ok('accesslimited'), { retryable: false, destinationLost: true }],
    ['team_access_not_granted', ok('team_access_not_granted'), { destinationLost: true }],
    ['org_login_required', ok('org_login_required'), { retryable: true, destinationLost: false }],
    ['external_channel_migrating', ok('external_channel_migrating'), { retryable: true }],
    [
      'an error of which we know nothing',
      ok('no_such_thing_yet'),
      { retryable: false, destinationLost: false },
    ],
  ])('tries once and says what %s means', async (_, fault, expected) => {
    const before = faults.asked.length;
    faults.next(/chat\.postMessage/, fault);
    await expect(platform.send(some(), {})).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
    expect(faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'))).toHaveLength(1);
  });

  it('never says the token in an error', async () => {
    faults.next(/chat\.postMessage/, ok('invalid_auth'));
    const failed = await platform.send(some(), {}).catch((error: Error) => error);
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toContain('xoxb-1');
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long', 'msg_too_long'])(
    'sends the text alone when it gets %s',
    async (error) => {
      const before = faults.asked.length;
      faults.next(/chat\.postMessage/, ok(error));
      await expect(platform.send(some(), {})).resolves.toMatchObject({ message: { message: '1.2' } });
      const bodies = faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'));
      expect(bodies).toHaveLength(2);
      expect(new URLSearchParams(bodies[1]?.body).get('blocks')).toBeNull();
      expect(new URLSearchParams(bodies[1]?.body).get('text')).toContain('China puts licences');
    },
  );

  it('mentions whom it should when it sends the text alone', async () => {
    const before = faults.asked.length;
    faults.next(/chat\.postMessage/, ok('invalid_blocks'));
    await platform.send(some({ mention: 'S012ABC34' }), {});
    const [, plain] = faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'));
    const given = new URLSearchParams(plain?.body);
    expect(given.get('text')).toContain('<!subteam^S012ABC34> URGENT');
    expect(given.get('mrkdwn')).toBe('true');
  });

  it('says all of a digest as text when its blocks are refused', async () => {
    const before = faults.asked.length;
    faults.next(/chat\.postMessage/, ok('invalid_blocks'));
    await platform.say('C0ALERTS', { ...ordinaryAnswer, title: 'Digest of <!channel>' }, 'digest-1');
    const bodies = faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'));
    expect(bodies).toHaveLength(2);
    expect(new URLSearchParams(bodies[0]?.body).get('text')).toBe('Digest of &lt;!channel&gt;');
    expect(new URLSearchParams(bodies[1]?.body).get('text')).toBe(
      [
        'Digest of &lt;!channel&gt;',
        'Export controls',
        '• China: licences for five more rare earths: announced since 9 Oct 2025 (official, MOFCOM) · 1 Dec 2025 · https://mofcom.example/61',
        'Tariffs',
        '• United States → China: 100 %, threatened',
        'As of 10 October 2025',
      ].join('\n'),
    );
  });

  it('posts a follow-up on its own when the first message was deleted', async () => {
    faults.next(/chat\.update/, ok('message_not_found'));
    const first = { platform: 'slack', channel: 'C0ALERTS', message: '1.1', shown: some().alert } as const;
    const before = faults.asked.length;
    const { message, first: stands } = await platform.send(some({ act: 'reply' }), { first });
    expect(message.message).toBe('1.2');
    expect(stands).toEqual(message);
    const posted = faults.asked.slice(before).find(({ path }) => path.includes('postMessage'));
    expect(new URLSearchParams(posted?.body).get('thread_ts')).toBeNull();
  });

  it.each(['message_not_found', 'cant_update_message'])(
    'leaves a first message that was deleted alone when it is to be revised (%s)',
    async (error) => {
      faults.next(/chat\.update/, ok(error));
      const first = { platform: 'slack', channel: 'C0ALERTS', message: '1.1', shown: some().alert } as const;
      const before = faults.asked.length;
      const revised = await platform.send(some({ act: 'revise' }), { first });
      expect(revised).toEqual({ message: first, first });
      expect(faults.asked.slice(before)).toHaveLength(1);
    },
  );

  it.each(['restricted_action_thread_locked', 'restricted_action_non_threadable_channel'])(
    'posts a follow-up on its own where nothing may be said in the thread (%s)',
    async (error) => {
      faults.next(/chat\.postMessage/, ok(error));
      const before = faults.asked.length;
      const { message, first: stands } = await platform.send(some({ act: 'reply' }), {
        first: { platform: 'slack', channel: 'C0ALERTS', message: '1.1' },
      });
      expect(stands).toEqual(message);
      const posted = faults.asked.slice(before).findLast(({ path }) => path.includes('postMessage'));
      expect(new URLSearchParams(posted?.body).get('thread_ts')).toBeNull();
    },
  );

  it('says a follow-up in its thread although the workspace lets nobody edit the first message any more', async () => {
    const first = { platform: 'slack', channel: 'C0ALERTS', message: '1.1', shown: some().alert } as const;
    for (const act of ['reply', 'revise'] as const) {
      faults.next(/chat\.update/, ok('edit_window_closed'));
      const before = faults.asked.length;
      const sent = await platform.send(some({ act }), { first });
      expect(sent.first).toMatchObject({ message: '1.1' });
      const posted = faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'));
      expect(posted.map(({ body }) => new URLSearchParams(body).get('thread_ts'))).toEqual(
        act === 'reply' ? ['1.1'] : [],
      );
    }
  });

  it('posts nothing when it cannot bring the first message up to date, so that a retry posts once', async () => {
    faults.next(/chat\.update/, answer(500, {}));
    const first = { platform: 'slack', channel: 'C0ALERTS', message: '1.1', shown: some().alert } as const;
    const before = faults.asked.length;
    await expect(platform.send(some({ act: 'reply' }), { first })).rejects.toMatchObject({ retryable: true });
    expect(faults.asked.slice(before).filter(({ path }) => path.includes('postMessage'))).toHaveLength(0);
  });

  it('says in one sentence that a token is refused at the start', async () => {
    const refused = createSlack({
      botToken: 'xoxb-2',
      appToken: 'xapp-1',
      apiUrl: `${faults.url}/api/`,
      command,
      vocabulary,
      log,
    });
    faults.next(/auth\.test/, ok('invalid_auth'));
    await expect(refused.start(recordingHandlers().handlers)).rejects.toThrow(
      /does not accept the bot token/,
    );
    await refused.stop();
  });

  it('says in one sentence that an app token is refused at the start, and where to get one', async () => {
    const refused = createSlack({
      botToken: 'xoxb-1',
      appToken: 'xapp-2',
      apiUrl: `${faults.url}/api/`,
      command,
      vocabulary,
      log,
    });
    faults.next(/connections\.open/, ok('missing_scope'));
    await expect(refused.start(recordingHandlers().handlers)).rejects.toThrow(
      /does not accept the app token.*App-Level Tokens.*connections:write/,
    );
    await refused.stop();
  });

  it('says which setting is missing', async () => {
    const bare = createSlack({ botToken: 'xoxb-1', command, vocabulary, log });
    await expect(bare.start(recordingHandlers().handlers)).rejects.toThrow(
      /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/,
    );
  });
});
