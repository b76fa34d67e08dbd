import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderHome } from '../../../src/chat/slack/home.js';
import type { Answer } from '../../../src/domain/answer.js';
import { anyAnswer, ordinaryAnswer } from '../answers.js';
import { recordingHandlers } from '../commands.js';
import { hostileWords } from '../hostile.js';
import { slackViewFaults } from './accepted.js';
import { type Api, lacking, startOverHttp } from './over-http.js';

const told: Answer = {
  title: 'What this channel is told',
  sections: [{ lines: [{ text: '1: tariffs, at once' }] }],
};

describe('the Home tab of Slack', () => {
  it('keeps within every limit, whatever the answers hold', () => {
    const channels = fc.array(fc.record({ name: hostileWords, told: anyAnswer }), { maxLength: 20 });
    fc.assert(
      fc.property(anyAnswer, channels, (board, shown) => {
        expect(slackViewFaults(renderHome({ board, channels: shown }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('says how many channels it has no room for', () => {
    const channels = Array.from({ length: 14 }, (_, index) => ({ name: `channel-${index}`, told }));
    const shown = JSON.stringify(renderHome({ board: ordinaryAnswer, channels }));
    expect(shown.match(/#channel-/g)).toHaveLength(10);
    expect(shown).toContain('4 more of your channels are not shown');
  });

  it('says how many lines of a channel it has no room for, and where to find them', () => {
    const lines = Array.from({ length: 9 }, (_, index) => ({ text: `${index}: tariffs, at once` }));
    const channels = [{ name: 'general', told: { ...told, sections: [{ lines }] } }];
    const shown = JSON.stringify(renderHome({ board: ordinaryAnswer, channels }));
    expect(shown).toContain('… and 3 more; /raremetals subscriptions in a channel shows all of its own');
  });
});

describe('opening the Home tab of Slack', () => {
  let slack: Awaited<ReturnType<typeof startOverHttp>>;
  const { requests, handlers } = recordingHandlers();
  afterEach(async () => {
    requests.length = 0;
    await slack.stop();
  });

  const opened = async (api: Api) => {
    slack = await startOverHttp(api, handlers);
    const body = await slack.after('views.publish', () =>
      slack.event({ type: 'app_home_opened', tab: 'home', channel: 'D1' }),
    );
    const given = new URLSearchParams(body);
    expect(given.get('user_id')).toBe('U1');
    return given.get('view') ?? '';
  };
  const names = (...ids: string[]) => ({ channels: ids.map((id) => ({ id, name: id.toLowerCase() })) });

  it('shows the channels in which both the reader and the bot are, and no others', async () => {
    const view = await opened({
      'users.conversations': (given) =>
        given.get('user') ? names('C1', 'C2', 'C3') : names('C2', 'C3', 'C4'),
    });
    expect(requests.filter(({ text }) => text === 'subscriptions').map(({ channel }) => channel)).toEqual([
      'C2',
      'C3',
    ]);
    expect(view).toContain('#c2');
    expect(view).not.toContain('#c1');
    expect(view).not.toContain('#c4');
  });

  it('says what to do where the reader and the bot share no channel', async () => {
    const view = await opened({
      'users.conversations': (given) => (given.get('user') ? names('C1') : names('C2')),
    });
    expect(view).toContain('You are in no channel with this bot yet: /invite it to one');
  });

  it('shows the board alone, and says so, when a permission is missing', async () => {
    const view = await opened({ 'users.conversations': () => lacking('groups:read') });
    expect(view).toContain('licences for five more rare earths');
    expect(view).toContain('the Slack app lacks the permission groups:read');
  });

  it('shows the board alone when Slack does not say', async () => {
    const view = await opened({ 'users.conversations': () => ({ ok: false, error: 'fatal_error' }) });
    expect(view).toContain('Your channels cannot be shown now.');
  });

  it('is not drawn for the other tabs', async () => {
    slack = await startOverHttp({}, handlers);
    await slack.event({ type: 'app_home_opened', tab: 'messages', channel: 'D1' });
    await slack.after('response', () => slack.command('status'));
    expect(slack.given('views.publish')).toEqual([]);
  });
});
