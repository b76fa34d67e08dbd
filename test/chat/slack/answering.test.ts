import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordingHandlers } from '../commands.js';
import { answer, dropped } from '../faults.js';
import { lacking, SECRET, startOverHttp } from './over-http.js';
import { payloadOf, postSigned } from './signed.js';

const refused = (error: string) => answer(200, { ok: false, error });

describe('what people do in Slack, over signed HTTP', () => {
  let slack: Awaited<ReturnType<typeof startOverHttp>>;
  const { requests, handlers } = recordingHandlers();
  beforeAll(async () => {
    slack = await startOverHttp({}, handlers);
  });
  afterAll(() => slack.stop());

  const submitted = {
    type: 'view_submission',
    view: {
      callback_id: 'form',
      private_metadata: 'C7 subscribe',
      state: {
        values: {
          delivery: { field_delivery: { type: 'static_select', selected_option: { value: 'digest' } } },
        },
      },
    },
  };

  it.each([
    ['the wrong signature', 'another secret', 0],
    ['a time six minutes ago', SECRET, -360],
  ])('is refused with %s', async (_, secret, shift) => {
    const before = requests.length;
    const time = Math.floor(Date.now() / 1000) + shift;
    const command = new URLSearchParams({
      command: '/raremetals',
      text: 'status',
      channel_id: 'C1',
      user_id: 'U1',
    });
    for (const body of [command, payloadOf(submitted)]) {
      expect((await postSigned(slack.port, body, secret, time)).status).toBe(401);
    }
    expect(requests.length).toBe(before);
  });

  it.each([
    ['took too long', refused('expired_trigger_id')],
    ['hangs up', dropped],
    ['is down', answer(503, '<html>')],
  ])('says how to type what a form would have asked when Slack %s', async (_, fault) => {
    slack.faults.next(/views\.open/, fault);
    const said = await slack.after('response', () => slack.command('subscribe'));
    expect(JSON.parse(said)).toMatchObject({ response_type: 'ephemeral', text: 'The form did not open' });
    expect(said).toContain('/raremetals subscribe tariffs EU digest');
  });

  it('feeds a field of a form with suggestions', async () => {
    const response = await slack.interact({
      type: 'block_suggestion',
      action_id: 'field_about',
      block_id: 'about',
      value: 'rare',
      view: { private_metadata: 'C1 subscribe' },
    });
    const { options } = (await response.json()) as { options: unknown[] };
    expect(options[0]).toEqual({
      text: { type: 'plain_text', text: 'rare-subscribe-about-0' },
      value: 'rare-subscribe-about-0',
    });
  });

  it('says an answer as text alone when Slack refuses it otherwise', async () => {
    slack.faults.next(/response/, answer(400, { ok: false, error: 'invalid_blocks' }));
    const said = await slack.after('response', () => slack.command('status'), 2);
    expect(JSON.parse(said)).toEqual({
      response_type: 'ephemeral',
      replace_original: false,
      text: expect.stringContaining('• China: licences for five more rare earths'),
    });
  });

  it('shows the answer to a form to the one who filled it in, in the channel where it was asked for', async () => {
    const given = new URLSearchParams(
      await slack.after('chat.postEphemeral', () => slack.interact(submitted)),
    );
    expect(given.get('channel')).toBe('C7');
    expect(given.get('user')).toBe('U1');
    expect(requests.at(-1)).toMatchObject({ channel: 'C7', user: 'U1', text: 'subscribe digest' });
  });

  it('says it in the bot\u2019s own messages, and why, where the bot is not in that channel', async () => {
    slack.faults.next(/postEphemeral/, refused('not_in_channel'));
    const given = new URLSearchParams(await slack.after('chat.postMessage', () => slack.interact(submitted)));
    expect(given.get('channel')).toBe('U1');
    expect(given.get('text')).toContain('C7: the bot is not in the Slack channel: invite it with /invite');
  });
});

describe('a Slack that takes an answer and says nothing', () => {
  it('does not keep the bot from stopping in its four and a half seconds, and is not asked twice', async () => {
    const slack = await startOverHttp({}, recordingHandlers().handlers);
    slack.faults.next(/response/, () => undefined);
    await slack.after('response', () => slack.command('status'));
    const asked = performance.now();
    await slack.platform.stop();
    expect(performance.now() - asked).toBeLessThan(4500);
    expect(slack.faults.asked.filter(({ path }) => path.endsWith('/response'))).toHaveLength(1);
    await slack.stop();
  });
});

describe('what keeps the bot from posting in a Slack channel', () => {
  const refused = (error: string) => () => ({ ok: false, error });
  const invite = 'the bot is not in this channel: invite it with /invite';
  it.each([
    ['is that it is not in it', () => ({ channel: { id: 'C1', is_member: false } }), invite],
    ['is that it cannot see it', refused('channel_not_found'), invite],
    ['is nothing where it is in it', () => ({ channel: { id: 'C1', is_member: true } }), 'undefined'],
    ['is nothing that is known without a permission', () => lacking('groups:read'), 'undefined'],
  ])('%s', async (_, info, expected) => {
    const slack = await startOverHttp(
      { 'conversations.info': info },
      {
        ...recordingHandlers().handlers,
        command: async ({ barrier }) => ({ title: String(await barrier?.()), sections: [] }),
      },
    );
    try {
      const said = JSON.parse(await slack.after('response', () => slack.command('subscribe EU')));
      expect(said.blocks[0].text.text).toBe(expected);
    } finally {
      await slack.stop();
    }
  });
});

describe('who manages a Slack channel', () => {
  const createdByAnother = { 'conversations.info': () => ({ channel: { id: 'C1', creator: 'U2' } }) };
  it.each([
    ['its creator', {}, 'true'],
    ['an admin of the workspace', { 'users.info': () => ({ user: { is_admin: true } }) }, 'true'],
    ['an owner of the workspace', { 'users.info': () => ({ user: { is_owner: true } }) }, 'true'],
    ['its creator, although admins are not known', { 'users.info': () => lacking('users:read') }, 'true'],
    [
      'an admin, although the channel is not known',
      {
        'users.info': () => ({ user: { is_admin: true } }),
        'conversations.info': () => ({ ok: false, error: 'channel_not_found' }),
      },
      'true',
    ],
    ['anybody else', createdByAnother, 'false'],
    [
      'nobody can say without a permission',
      { ...createdByAnother, 'users.info': () => lacking('users:read') },
      'C1: the Slack app lacks a permission: add it under OAuth & Permissions and reinstall the app (missing_scope: users:read)',
    ],
    [
      'nobody can say without another',
      { 'conversations.info': () => lacking('groups:read') },
      'C1: the Slack app lacks a permission: add it under OAuth & Permissions and reinstall the app (missing_scope: groups:read)',
    ],
  ])('%s', async (_, api, expected) => {
    const slack = await startOverHttp(
      {
        'users.info': () => ({ user: { is_admin: false } }),
        'conversations.info': () => ({ channel: { id: 'C1', creator: 'U1' } }),
        ...api,
      },
      {
        ...recordingHandlers().handlers,
        command: async ({ isManager }) => ({
          title: String(await isManager().catch((error: Error) => error.message)),
          sections: [],
        }),
      },
    );
    try {
      const said = JSON.parse(await slack.after('response', () => slack.command('subscribe EU')));
      expect(said.blocks[0].text.text).toBe(expected);
    } finally {
      await slack.stop();
    }
  });
});
