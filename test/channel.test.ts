import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { type Bot, openBot } from '../src/main.js';
import { loadSettings } from '../src/settings.js';
import { startDiscordTwin } from './chat/discord/twin.js';
import { eventually } from './chat/eventually.js';
import { localSlackMissing, startLocalSlack } from './chat/slack/local-slack.js';
import { startFeedServer } from './feed-server.js';

/** A channel as its members see it, and what one of them types or presses there. */
type Place = {
  readonly env: Readonly<Record<string, string>>;
  readonly manager: string;
  /** What everybody in the channel sees. */
  readonly texts: () => Promise<readonly string[]>;
  /** The options in the order in which they are typed; resolves to the answer. */
  readonly ask: (subcommand: string, options?: Readonly<Record<string, string>>) => Promise<string>;
  readonly stop: () => Promise<void>;
};

async function slackPlace(): Promise<Place> {
  const slack = await startLocalSlack('socket');
  const all = async () => await slack.messages(slack.channel);
  const isOwn = ({ subtype }: { subtype?: string }) => subtype === 'ephemeral';
  const asText = (message: object) => JSON.stringify(message);
  return {
    env: { SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: slack.apiUrl, SLACK_APP_TOKEN: slack.appToken },
    manager: `slack:${slack.user}`,
    texts: async () => (await all()).filter((message) => !isOwn(message)).map(asText),
    async ask(subcommand, options = {}) {
      const before = (await all()).filter(isOwn).length;
      await slack.command([subcommand, ...Object.values(options)].join(' '));
      return eventually(
        async () => (await all()).filter(isOwn).map(asText)[before],
        `the answer to ${subcommand}`,
      );
    },
    stop: slack.stop,
  };
}

async function discordPlace(): Promise<Place> {
  const discord = await startDiscordTwin();
  const all = () => discord.messages(discord.channel);
  // The stand-in shows answers to everybody; unlike an alert they have no text beside the embed.
  const isAnswer = ({ content, embeds }: Awaited<ReturnType<typeof all>>[number]) =>
    content === '' && !embeds[0]?.title?.startsWith('Digest');
  const asText = (message: object) => JSON.stringify(message);
  return {
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_GUILD_ID: discord.guildId,
      DISCORD_API_URL: discord.restUrl,
    },
    manager: `discord:${discord.user}`,
    texts: async () => (await all()).filter((message) => !isAnswer(message)).map(asText),
    async ask(subcommand, options = {}) {
      const before = (await all()).filter(isAnswer).map(({ id }) => id);
      await discord.command(subcommand, options);
      return eventually(async () => {
        const found = (await all()).find((message) => isAnswer(message) && !before.includes(message.id));
        return found?.embeds.length ? asText(found) : undefined;
      }, `the answer to ${subcommand}`);
    },
    stop: () => discord.stop(),
  };
}

const places = [
  { name: 'Slack', missing: localSlackMissing, open: slackPlace },
  { name: 'Discord', missing: undefined, open: discordPlace },
];

describe.each(places.filter(({ missing }) => !missing))('what a channel is told, on $name', ({ open }) => {
  let place: Place;
  let feeds: Awaited<ReturnType<typeof startFeedServer>>;
  let dataDir: string;
  let bot: Bot;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raremetals-channel-'));
    feeds = await startFeedServer();
    place = await open();
    const loaded = await loadSettings({ env: place.env, cwd: dataDir, packageDir: process.cwd() });
    if (loaded.kind === 'faults') throw new Error(JSON.stringify(loaded.faults));
    const wire = {
      id: 'wire',
      name: 'Wire',
      url: feeds.url,
      kind: 'media',
      enabled: true,
      headers: {},
    } as const;
    bot = await openBot(
      {
        ...loaded.settings,
        dataDir,
        feeds: [{ ...wire, every: 1, atMost: 1, allowPrivateHost: true }],
        routes: [],
        managers: [place.manager],
      },
      {
        clock: Date.now,
        log: pino({ level: 'silent' }),
        terminal: { write: () => undefined, colour: false },
        path: process.env.PATH ?? '',
      },
    );
    await bot.listen();
    await bot.work();
  });
  afterAll(async () => {
    await bot?.stop();
    await place?.stop();
    await feeds.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const publish = (id: string, title: string) => feeds.put({ id, title, at: new Date() });
  const arrived = (words: string) =>
    eventually(
      async () => ((await place.texts()).some((text) => text.includes(words)) ? true : undefined),
      `a message with "${words}"`,
    );
  const appears = async (words: string) =>
    (await place.texts()).filter((text) => text.includes(words)).length;

  it('is what was subscribed to, once', async () => {
    expect(await place.ask('subscribe', { about: 'gallium, cobalt' })).toContain('Subscribed');
    publish('1', 'China imposes export controls on antimony');
    publish('2', 'DR Congo imposes export quotas on cobalt');
    await arrived('quotas on cobalt');
    expect(await appears('quotas on cobalt')).toBe(1);
    expect(await appears('antimony')).toBe(0);
  });

  it('is nothing that was muted', async () => {
    expect(await place.ask('mute', { what: 'party:CN', span: 'week' })).toContain('Muted here');
    publish('3', 'China imposes export controls on gallium');
    publish('4', 'Indonesia imposes export controls on cobalt');
    await arrived('Indonesia imposes');
    expect(await appears('controls on gallium')).toBe(0);
    expect(await place.ask('unmute', { which: 'all' })).toContain('1 mute ended');
  });

  it('is collected for the digest, which comes as one message', async () => {
    await place.ask('unsubscribe', { which: 'all' });
    const wish = { about: 'graphite, tungsten', delivery: 'digest' };
    expect(await place.ask('subscribe', wish)).toContain('in the digest');
    publish('5', 'China imposes export controls on tungsten');
    publish('6', 'India imposes export controls on graphite');
    await eventually(
      async () => ((await place.ask('subscriptions')).includes('2 alerts wait') ? true : undefined),
      'two alerts that wait for the digest',
    );
    expect(await place.ask('digest', { when: 'now' })).toContain('2 alerts');
    await arrived('2 stories');
    expect(await appears('controls on tungsten')).toBe(1);
    expect(await appears('controls on graphite')).toBe(1);
  });
});
