import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import type { PlatformName } from '../src/domain/delivery.js';
import { type Bot, openBot } from '../src/main.js';
import { loadSettings, type Settings } from '../src/settings.js';
import { findServerProgram } from '../src/store/private-server.js';
import { startDiscordTwin } from './chat/discord/twin.js';
import { eventually } from './chat/eventually.js';
import { freePort } from './chat/free-port.js';
import { startEmulate } from './chat/slack/emulate.js';
import { localSlackMissing, startLocalSlack } from './chat/slack/local-slack.js';
import { startFeedServer } from './feed-server.js';

const HEADLINE = 'China imposes export controls on gallium and germanium';
const SECOND = 'US to impose 100% tariffs on Chinese rare earth magnets from 1 November';
const NOISE = 'Striker joins on a record transfer deal';
const LIVE = 'Shares drift as traders wait';
const RETITLED = 'Poland bans exports of scrap copper';
const log = pino({ level: 'silent' });
const redis = (await findServerProgram(process.env.PATH ?? '')) ? 'a real Redis' : 'the store in the process';

type Feeds = Awaited<ReturnType<typeof startFeedServer>>;

async function settingsFor(
  env: Record<string, string>,
  feeds: Feeds,
  to: { platform: PlatformName; channel: string },
  dataDir: string,
) {
  const packageDir = process.cwd();
  const loaded = await loadSettings({ env, cwd: dataDir, packageDir });
  if (loaded.kind === 'faults') throw new Error(JSON.stringify(loaded.faults));
  const settings: Settings = {
    ...loaded.settings,
    dataDir,
    feeds: [
      {
        id: 'wire',
        name: 'Wire',
        url: feeds.url,
        kind: 'media',
        enabled: true,
        every: 1,
        atMost: 1,
        headers: {},
        allowPrivateHost: true,
      },
    ],
    routes: [
      {
        name: 'Everything',
        to: [to],
        topics: [],
        materials: [],
        parties: [],
        scopes: [],
        severity: 'notable',
        languages: [],
      },
    ],
  };
  return settings;
}

async function start(settings: Settings, shown: string[] = []): Promise<Bot> {
  const bot = await openBot(settings, {
    clock: Date.now,
    log,
    terminal: { write: (text) => shown.push(text), colour: false, timeZone: 'UTC' },
    path: process.env.PATH ?? '',
  });
  await bot.listen();
  await bot.work();
  return bot;
}

type Place = {
  readonly env: Record<string, string>;
  readonly platform: PlatformName;
  readonly channel: string;
  /** The texts of the messages in the channel, as a member would read them. */
  readonly texts: () => Promise<string[]>;
  /** Asks `/raremetals status` and waits for the answer; absent where the stand-in sends no commands. */
  readonly status?: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

async function slackPlace(mode: 'socket' | 'events'): Promise<Place> {
  const port = await freePort();
  const slack = await startLocalSlack(mode, port);
  const mine =
    mode === 'socket'
      ? { SLACK_APP_TOKEN: slack.appToken }
      : { SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_PORT: String(port) };
  return {
    env: { SLACK_BOT_TOKEN: slack.botToken, SLACK_API_URL: slack.apiUrl, ...mine },
    platform: 'slack',
    channel: slack.channel,
    texts: async () =>
      (await slack.messages(slack.channel)).map(
        (message) => `${message.text} ${JSON.stringify(message.blocks)}`,
      ),
    async status() {
      await slack.command('status');
      return eventually(async () => {
        const shown = (await slack.messages(slack.channel)).find(({ subtype }) => subtype === 'ephemeral');
        return shown ? JSON.stringify(shown) : undefined;
      }, `the answer to status in ${mode} mode`);
    },
    stop: slack.stop,
  };
}

async function emulatePlace(): Promise<Place> {
  const slack = await startEmulate();
  return {
    env: {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: 'unused',
      SLACK_PORT: String(slack.port),
    },
    platform: 'slack',
    channel: slack.channel,
    texts: async () =>
      (await slack.history()).map((message) => `${message.text} ${JSON.stringify(message.blocks)}`),
    stop: async () => {
      await slack.stop();
    },
  };
}

async function discordPlace(): Promise<Place> {
  const discord = await startDiscordTwin();
  return {
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_GUILD_ID: discord.guildId,
      DISCORD_API_URL: discord.restUrl,
    },
    platform: 'discord',
    channel: discord.channel,
    texts: async () => (await discord.messages(discord.channel)).map((message) => JSON.stringify(message)),
    async status() {
      const interaction = await discord.command('status');
      const response = await discord.twin
        .channel(discord.channel)
        .waitForInteractionAck({ interactionId: interaction.id });
      return JSON.stringify(response);
    },
    stop: () => discord.stop(),
  };
}

const places: { name: string; missing?: string | undefined; open: () => Promise<Place> }[] = [
  { name: 'Slack over Socket Mode', missing: localSlackMissing, open: () => slackPlace('socket') },
  { name: 'Slack over signed HTTP', missing: localSlackMissing, open: () => slackPlace('events') },
  { name: 'a stricter Slack Web API', open: emulatePlace },
  { name: 'Discord', open: discordPlace },
];
for (const { name, missing } of places) if (missing) process.stderr.write(`skipped: ${name}: ${missing}\n`);

describe.each(places.filter(({ missing }) => !missing))(`from a feed to $name, with ${redis}`, ({ open }) => {
  let place: Place;
  let feeds: Feeds;
  let dataDir: string;
  let settings: Settings;
  let bot: Bot | undefined;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'raremetals-e2e-'));
    feeds = await startFeedServer();
    feeds.put({ id: 'noise', title: NOISE, at: new Date() });
    feeds.put({ id: 'live', title: LIVE, at: new Date() });
    feeds.put({ id: 'one', title: HEADLINE, at: new Date() });
    place = await open();
    settings = await settingsFor(
      place.env,
      feeds,
      { platform: place.platform, channel: place.channel },
      dataDir,
    );
    bot = await start(settings);
  });
  afterAll(async () => {
    await bot?.stop();
    await place?.stop();
    await feeds.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const withText = async (words: string) => (await place.texts()).filter((text) => text.includes(words));
  const arrival = (words: string) =>
    eventually(
      async () => ((await withText(words)).length > 0 ? true : undefined),
      `a message with "${words}"`,
    );

  it('brings an item of the feed as one message into the right channel, and no noise', async () => {
    await arrival(HEADLINE);
    expect(await withText(HEADLINE)).toHaveLength(1);
    expect(await withText(NOISE)).toEqual([]);
  });

  it('tells what an entry says under another title', async () => {
    feeds.put({ id: 'live', title: RETITLED, at: new Date() });
    await arrival(RETITLED);
    expect(await withText(RETITLED)).toHaveLength(1);
    expect(await withText(LIVE)).toEqual([]);
  });

  it('answers /raremetals status', async () => {
    if (place.status)
      expect(await place.status()).toContain(place.platform === 'slack' ? 'State of play' : '');
  });

  it('tells nothing twice after a restart, and what is new once', async () => {
    await bot?.stop();
    feeds.put({ id: 'two', title: SECOND, at: new Date() });
    bot = await start(settings);
    await arrival('100');
    // What is kept in the process is gone with it; under load the old one may come after the new one.
    const told = redis === 'a real Redis' ? 1 : 2;
    await eventually(
      async () => ((await withText(HEADLINE)).length >= told ? true : undefined),
      `${told} messages with "${HEADLINE}"`,
    );
    expect(await withText(HEADLINE)).toHaveLength(told);
  });
});
