import { describe, expect, it, jest } from '@jest/globals';
import type { SlackViewMiddlewareArgs, ViewSubmitAction, webApi } from '@slack/bolt';
import { pino } from 'pino';
import { createAnswering } from '../../../src/chat/slack/answering.js';
import { slackError } from '../../../src/chat/slack/errors.js';
import { ordinaryAnswer } from '../answers.js';
import { command as definition, recordingHandlers } from '../commands.js';

describe('a fault of ours in what is sent to Slack', () => {
  it('is nothing that Slack has said', () => {
    expect(slackError(new TypeError('no name'), 'C1')).toBeUndefined();
  });

  it('does not keep the answer to a form from the one who filled it in', async () => {
    const postMessage = jest.fn(async (_message: { readonly channel: string; readonly text: string }) => {});
    const postEphemeral = async () => {
      throw new TypeError('no name');
    };
    const answering = createAnswering({
      client: { chat: { postEphemeral, postMessage } } as unknown as webApi.WebClient,
      definition,
      ask: async () => ordinaryAnswer,
      suggest: recordingHandlers().handlers.suggest,
      log: pino({ level: 'silent' }),
    });
    await answering.submit({
      view: { private_metadata: 'C1 status', state: { values: {} } },
      body: { user: { id: 'U1' } },
      ack: async () => {},
    } as unknown as SlackViewMiddlewareArgs<ViewSubmitAction>);
    const [told] = postMessage.mock.calls[0] ?? [];
    expect(told).toMatchObject({ channel: 'U1', text: expect.stringContaining('State of play') });
    expect(told?.text).toMatch(/Not shown in its channel\.$/);
  });
});
