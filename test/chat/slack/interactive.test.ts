import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { types } from '@slack/bolt';
import { pino } from 'pino';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { COMMAND } from '../../../src/commands/definition.js';
import { delivery, vocabulary } from '../alerts.js';
import { recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { freePort } from '../free-port.js';
import { slackViewFaults } from './accepted.js';
import { localSlackMissing, startLocalSlack } from './local-slack.js';

const log = pino({ level: 'silent' });

const describeLocalSlack = localSlackMissing ? describe.skip : describe;

describeLocalSlack.each(['socket', 'events'] as const)(
  `menus, forms and the Home tab in Slack by %s${localSlackMissing ? ` (skipped: ${localSlackMissing})` : ''}`,
  (mode) => {
    let slack: Awaited<ReturnType<typeof startLocalSlack>>;
    let platform: ReturnType<typeof createSlack>;
    let port: number;
    const { requests, handlers } = recordingHandlers();

    const start = async () => {
      const { botToken, appToken, signingSecret, apiUrl } = slack;
      const way = mode === 'socket' ? { appToken } : { signingSecret, port };
      platform = createSlack({ botToken, apiUrl, ...way, command: COMMAND, vocabulary, log });
      await platform.start(handlers);
    };
    const answers = async () =>
      (await slack.messages(slack.channel)).filter(({ subtype }) => subtype === 'ephemeral');
    /** What was asked, and an answer more than before, because of something done in Slack. */
    const asked = async (act: () => Promise<unknown>) => {
      const [before, shown] = [requests.length, (await answers()).length];
      await act();
      const request = await eventually(async () => requests[before], 'the command');
      const answer = await eventually(async () => (await answers())[shown], 'the answer');
      return { request, answer };
    };

    beforeAll(async () => {
      port = await freePort();
      slack = await startLocalSlack(mode, port);
      await start();
    });
    afterAll(async () => {
      await platform?.stop();
      await slack?.stop();
    });

    it('takes a choice of the menu as the command that it stands for: twice, and after a restart', async () => {
      const {
        message: { message },
      } = await platform.send(delivery('slack', slack.channel), {});
      for (const isRestarted of [false, false, true]) {
        if (isRestarted) {
          await platform.stop();
          await start();
        }
        const { request, answer } = await asked(() =>
          slack.select(message, 'ask_mute_for', 'mute material:dysprosium week'),
        );
        expect(request).toMatchObject({
          channel: 'C0ALERTS',
          user: 'U0ALICE',
          text: 'mute material:dysprosium week',
        });
        expect(answer.text).toBe('State of play');
      }
      const alert = (await slack.messages(slack.channel)).find(({ ts }) => ts === message);
      expect(alert?.text).toContain('China puts licences');
    });

    it('opens the form of "subscribe" when that is all that was typed', async () => {
      const before = requests.length;
      await slack.command(' Subscribe ');
      const modal = await eventually(slack.modal, 'the form');
      expect(slackViewFaults(modal)).toEqual([]);
      expect(modal.title.text).toBe('Subscribe');
      const fields = (modal.blocks as types.KnownBlock[]).flatMap((block) =>
        block.type === 'input' ? [block.label.text] : [],
      );
      expect(fields).toEqual(['Topics', 'About', 'Severity', 'Languages', 'Delivery']);
      expect(requests.length).toBe(before);
    });

    it('takes the form, filled in, as the command that it stands for, and answers in its channel', async () => {
      await slack.command('subscribe');
      await eventually(slack.modal, 'the form');
      const some = (...values: string[]) => ({ selected_options: values.map((value) => ({ value })) });
      const { request, answer } = await asked(() =>
        slack.submit({
          topics: { field_topics: some('tariff', 'export_control') },
          about: { field_about: some('rare earths', 'gallium') },
          severity: { field_severity: { selected_option: { value: 'important' } } },
          languages: { field_languages: some('lang:de') },
          delivery: { field_delivery: { selected_option: null } },
        }),
      );
      expect(request).toMatchObject({
        channel: 'C0ALERTS',
        user: 'U0ALICE',
        text: 'subscribe tariff export_control important lang:de rare earths, gallium',
      });
      expect(answer.text).toBe('State of play');
      expect(await slack.modal()).toBeUndefined();
    });

    it('opens no form when more was typed', async () => {
      const { request } = await asked(() => slack.command('subscribe EU digest'));
      expect(request.text).toBe('subscribe EU digest');
      expect(await slack.modal()).toBeUndefined();
    });

    it('shows the board and what the reader\u2019s channels are told in the Home tab, again at a press', async () => {
      await slack.openHome();
      const home = await eventually(slack.home, 'the Home tab');
      expect(slackViewFaults(home)).toEqual([]);
      const shown = JSON.stringify(home.blocks);
      expect(shown).toContain('licences for five more rare earths');
      expect(shown).toContain('#c0alerts');
      expect(shown).toContain('#c0other');
      expect(requests.filter(({ text }) => text === 'subscriptions').map(({ channel }) => channel)).toEqual(
        expect.arrayContaining(['C0ALERTS', 'C0OTHER']),
      );
      await slack.pressHome('home_refresh');
      await eventually(async () => {
        const next = await slack.home();
        return next?.hash === home.hash ? undefined : next;
      }, 'the next view');
    });
  },
);
