import { pino } from 'pino';
import { createConsole } from '../../../src/chat/console/console.js';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { vocabulary } from '../alerts.js';
import { command } from '../commands.js';
import { startDiscordTwin } from '../discord/twin.js';
import { startEmulate } from '../slack/emulate.js';
import { localSlackMissing, type SlackMessage, startLocalSlack } from '../slack/local-slack.js';
import { describePlatform } from './suite.js';

const log = pino({ level: 'silent' });

/** Text and blocks as one string, for a look at what is shown. */
const slackText = (message: SlackMessage) => `${message.text} ${JSON.stringify(message.blocks ?? '')}`;

describePlatform('the console', undefined, async () => {
  const written: string[] = [];
  const platform = createConsole({
    write: (text) => written.push(text),
    colour: false,
    pictures: '.',
    vocabulary,
    command,
  });
  return { platform, channel: 'terminal', seen: async () => written, stop: () => platform.stop() };
});

describePlatform('Slack over Socket Mode (local-slack)', localSlackMissing, async () => {
  const slack = await startLocalSlack('socket');
  const { botToken, appToken, apiUrl } = slack;
  const platform = createSlack({ botToken, appToken, apiUrl, command, vocabulary, log });
  return {
    platform,
    channel: slack.channel,
    lostChannel: 'C0NOWHERE',
    seen: async (under) =>
      (await slack.messages(slack.channel))
        .filter((message) => message.thread_ts === under?.message)
        .map(slackText),
    stop: async () => {
      await platform.stop();
      await slack.stop();
    },
  };
});

describePlatform('Slack under its strict scopes (emulate)', undefined, async () => {
  const slack = await startEmulate();
  const port = slack.port;
  const platform = createSlack({ ...slack, signingSecret: 'unused', port, command, vocabulary, log });
  return {
    platform,
    channel: slack.channel,
    lostChannel: 'C0NOWHERE',
    seen: async (under) =>
      (under ? await slack.replies(under.message) : await slack.history()).map(slackText),
    stop: async () => {
      await platform.stop();
      await slack.stop();
    },
  };
});

describePlatform('Discord (discord-digital-twin)', undefined, async () => {
  const discord = await startDiscordTwin();
  const { token, guildId, restUrl, channel } = discord;
  const platform = createDiscord({ token, guildId, restUrl, command, vocabulary, log });
  return {
    platform,
    channel,
    lostChannel: '123456789012345678',
    seen: async (under) => {
      const messages = await discord.messages(under?.thread ?? channel);
      return messages.map(({ content, embeds }) => `${content} ${JSON.stringify(embeds)}`);
    },
    stop: async () => {
      await platform.stop();
      await discord.stop();
    },
  };
});
