import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PermissionFlagsBits as Right } from 'discord.js';
import { pino } from 'pino';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import type { CommandRequest, Handlers } from '../../../src/chat/platform.js';
import { COMMAND } from '../../../src/commands/definition.js';
import { delivery, vocabulary } from '../alerts.js';
import { ordinaryAnswer } from '../answers.js';
import { eventually } from '../eventually.js';
import { answer } from '../faults.js';
import { CHANNEL, GUILD, startGateway } from './gateway-server.js';
import { requestFaults } from './schema.js';

const ALL = Right.ViewChannel | Right.SendMessages | Right.EmbedLinks;
const MEMBER = ALL | Right.SendMessagesInThreads;

type Logged = { readonly level: number; readonly msg: string; readonly invite?: string };

/** A Discord of our own with a bot in it that knows the real command. */
async function open(settings = {}, guildId?: string) {
  const gateway = await startGateway();
  Object.assign(gateway.settings, settings);
  const logged: Logged[] = [];
  const platform = createDiscord({
    token: 'secret.token.here',
    guildId,
    restUrl: `${gateway.rest.url}/api`,
    command: COMMAND,
    vocabulary,
    log: pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) }),
  });
  return {
    gateway,
    platform,
    logged,
    async stop() {
      await platform.stop();
      await gateway.stop();
      expect(gateway.rest.asked.flatMap(requestFaults)).toEqual([]);
    },
  };
}

describe('what a reader asks in Discord', () => {
  let discord: Awaited<ReturnType<typeof open>>;
  const requests: CommandRequest[] = [];
  const handlers: Handlers = {
    async command(request) {
      requests.push(request);
      return ordinaryAnswer;
    },
    suggest: async (subcommand, option, typed) => [`${subcommand} ${option} ${typed}`],
  };

  type Asked = Parameters<typeof discord.gateway.ask>[0];
  /** The body that answers it in the end. */
  async function answerTo(asked: Asked, method = 'PATCH') {
    const token = discord.gateway.ask(asked);
    const found = await eventually(
      async () => discord.gateway.rest.asked.find((one) => one.method === method && one.path.includes(token)),
      'the answer',
    );
    return JSON.parse(found.body);
  }

  beforeAll(async () => {
    discord = await open();
    await discord.platform.start(handlers);
  });
  afterEach(() => {
    requests.length = 0;
  });
  afterAll(() => discord.stop());

  it.each([
    ['a member who may manage the channel', Right.ManageChannels | MEMBER, true],
    ['an administrator of the server', Right.Administrator, true],
    ['a member who may not', MEMBER, false],
    ['somebody in a direct message', undefined, true],
  ])('%s is its manager: %s → %s', async (_, permissions, expected) => {
    await answerTo(permissions === undefined ? {} : { permissions });
    expect(await requests[0]?.isManager()).toBe(expected);
  });

  it.each([
    [{ subcommand: 'status' }, 'status'],
    [{ subcommand: 'status', options: { more: 'more 2', about: 'EU' } }, 'status EU more 2'],
    [
      {
        subcommand: 'subscribe',
        options: { delivery: 'digest', about: ' rare earths,EU', topics: 'Export controls, Tariffs' },
      },
      'subscribe export_control, tariff, rare earths, EU, digest',
    ],
    [{ subcommand: 'mute', options: { span: 'week', what: 'India, lithium' } }, 'mute India, lithium, week'],
    [
      { subcommand: 'digest', options: { zone: 'Europe/Berlin', when: 'daily', time: '08:00' } },
      'digest daily 08:00 Europe/Berlin',
    ],
    [{ component: { id: 'ask:irrelevant item-1' } }, 'irrelevant item-1'],
    [{ component: { id: 'mute', values: ['mute party:CN day'] } }, 'mute party:CN day'],
  ])('%j is the command "%s"', async (asked, text) => {
    await answerTo({ ...asked, permissions: MEMBER });
    expect(requests.map((request) => request.text)).toEqual([text]);
  });

  it('in a thread is asked of its channel', async () => {
    await answerTo({ thread: '900000000000000009', subcommand: 'mutes', permissions: MEMBER });
    expect(requests[0]).toMatchObject({ channel: CHANNEL, text: 'mutes' });
  });

  it.each([
    [{ topics: 'Tariffs, ' }, 'topics', ['Tariffs, Export controls', 'Tariffs, Negotiations']],
    [{ about: 'gallium, rare' }, 'about', ['gallium, subscribe about rare']],
    [{ gone: 'x' }, 'gone', []],
  ])('%j half typed is completed', async (options, focused, names) => {
    const asked = { subcommand: 'subscribe', options, focused, permissions: MEMBER };
    const { type, data } = await answerTo(asked as Asked, 'POST');
    expect(type).toBe(8);
    expect(data.choices.map(({ name }: { name: string }) => name)).toEqual(names);
  });
});

describe('what a new bot lacks in Discord', () => {
  const handlers: Handlers = { command: async () => ordinaryAnswer, suggest: async () => [] };

  it.each([
    [Right.EmbedLinks | Right.CreatePublicThreads, 'Embed Links, Create Public Threads'],
    [Right.ViewChannel, 'View Channel'],
  ])(
    'is named at the start and when an alert is refused, with where to click (%s)',
    async (denied, names) => {
      const { gateway, platform, logged, stop } = await open({ denied });
      await platform.start(handlers);
      expect(logged.map(({ msg }) => msg).join()).toContain(`it lacks ${names}: open the invite link again`);
      // With Embed Links alone missing the text would be taken.
      for (let time = 0; time < 2; time += 1)
        gateway.rest.next(/POST .*messages/, answer(403, { code: 50013, message: 'Missing Permissions' }));
      const failed = await platform.send(delivery('discord', CHANNEL), {}).catch((error: Error) => error);
      expect(failed).toMatchObject({ retryable: false, destinationLost: true });
      expect(String(failed)).toContain(
        `${CHANNEL}: the bot lacks ${names} in the Discord channel: Edit Channel, Permissions`,
      );
      await stop();
    },
  );

  it.each([
    [Right.SendMessages | Right.EmbedLinks, 'the bot lacks Send Messages in this channel'],
    [Right.EmbedLinks, undefined],
  ])('is told to whoever subscribes where it keeps the bot from posting (%s)', async (denied, words) => {
    const { gateway, platform, stop } = await open({ denied });
    const asked: CommandRequest[] = [];
    const command: Handlers['command'] = async (request) => {
      asked.push(request);
      return ordinaryAnswer;
    };
    await platform.start({ ...handlers, command });
    gateway.ask({ subcommand: 'subscribe', permissions: MEMBER });
    const request = await eventually(async () => asked[0], 'the command');
    expect(await request.barrier?.()).toBe(words);
    await stop();
  });

  it('is nothing when one channel gives it all', async () => {
    const { platform, logged, stop } = await open();
    await platform.start(handlers);
    expect(logged).toEqual([]);
    await stop();
  });

  it('is a server', async () => {
    const { platform, logged, stop } = await open({ isEmpty: true });
    await platform.start(handlers);
    expect(logged[0]?.msg).toContain('in no discord server yet');
    expect(logged[0]?.invite).toMatch(/^https:\/\/discord\.com\/oauth2\/authorize\?client_id=/);
    await stop();
  });

  it('is leave to have commands in the server', async () => {
    const { gateway, platform, stop } = await open({}, GUILD);
    gateway.rest.next(/PUT .*commands/, answer(403, { code: 50001, message: 'Missing Access' }));
    await expect(platform.start(handlers)).rejects.toThrow(
      /may not have commands in the Discord server \d+ \(DISCORD_GUILD_ID\): open its invite link, https/,
    );
    await stop();
  });
});
