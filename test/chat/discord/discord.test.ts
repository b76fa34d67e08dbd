import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import { registration } from '../../../src/chat/discord/registration.js';
import { delivery, vocabulary } from '../alerts.js';
import { command, recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { startDiscordTwin } from './twin.js';

const log = pino({ level: 'silent' });

describe('commands in Discord', () => {
  let discord: Awaited<ReturnType<typeof startDiscordTwin>>;
  let platform: ReturnType<typeof createDiscord>;
  const { requests, handlers } = recordingHandlers();

  beforeAll(async () => {
    discord = await startDiscordTwin();
    const { token, guildId, restUrl } = discord;
    platform = createDiscord({ token, guildId, restUrl, command, vocabulary, log });
    await platform.start(handlers);
  });
  afterAll(async () => {
    await platform?.stop();
    await discord?.stop();
  });

  it('are registered in the server from the one definition', async () => {
    const [registered] = await discord.twin.prisma.applicationCommand.findMany();
    expect(registered).toMatchObject({ name: 'raremetals', guildId: discord.guildId });
    expect(JSON.parse(registered?.options ?? '[]')).toEqual(registration(command).options);
  });

  it('are deferred for the one who asked, then answered', async () => {
    const { id } = await discord.command('latest', { topic: 'tariff' });
    const ack = await discord.twin.channel(discord.channel).waitForInteractionAck({ interactionId: id });
    expect(ack).toMatchObject({ acknowledged: true, type: 5 });
    const shown = await eventually(
      async () =>
        (await discord.messages(discord.channel)).find(({ embeds }) =>
          embeds[0]?.title?.includes('State of play'),
        ),
      'the answer',
    );
    expect(shown.embeds[0]?.description).toContain('licences for five more rare earths');
    expect(requests.at(-1)).toMatchObject({
      platform: 'discord',
      channel: discord.channel,
      user: discord.user,
      text: 'latest tariff',
    });
  });

  it('gives the words in the order in which they are typed, whatever order they come in', async () => {
    const before = requests.length;
    await discord.command('material', { name: 'dysprosium', since: '2025-10-01' });
    const request = await eventually(async () => requests[before], 'the command');
    expect(request.text).toBe('material 2025-10-01 dysprosium');
  });

  it('are asked by buttons too, twice as well', async () => {
    const {
      message: { message },
    } = await platform.send(delivery('discord', discord.channel), {});
    for (const _ of [1, 2]) {
      const before = requests.length;
      const { id } = await discord.press(message, 'ask:explain item-1');
      const ack = await discord.twin.channel(discord.channel).waitForInteractionAck({ interactionId: id });
      expect(ack.acknowledged).toBe(true);
      expect((await eventually(async () => requests[before], 'the press')).text).toBe('explain item-1');
    }
  });

  it('are asked by the menu too, twice as well, and on a message from before a restart', async () => {
    const {
      message: { message },
    } = await platform.send(delivery('discord', discord.channel), {});
    const stored = await discord.twin.prisma.message.findUniqueOrThrow({ where: { id: message } });
    expect(stored.components).toContain('mute material:dysprosium week');
    for (const isRestarted of [false, false, true]) {
      if (isRestarted) {
        await platform.stop();
        platform = createDiscord({ ...discord, command, vocabulary, log });
        await platform.start(handlers);
      }
      const before = requests.length;
      const { id } = await discord.select(message, 'mute', 'mute material:dysprosium week');
      const ack = await discord.twin.channel(discord.channel).waitForInteractionAck({ interactionId: id });
      // A message of its own, for the one who chose: the menu stays as it was for the next.
      expect(ack).toMatchObject({ acknowledged: true, type: 5 });
      const request = await eventually(async () => requests[before], 'the choice');
      expect(request.text).toBe('mute material:dysprosium week');
    }
  });

  it('suggests at most 25 values as a word is typed', async () => {
    const { id } = await discord.twin.simulateInteraction({
      type: 4,
      channelId: discord.channel,
      userId: discord.user,
      guildId: discord.guildId,
      data: {
        id: '1',
        name: 'raremetals',
        type: 1,
        options: [
          { name: 'material', type: 1, options: [{ name: 'name', type: 3, value: 'dys', focused: true }] },
        ],
      },
    });
    const response = await eventually(async () => {
      const found = await discord.twin.channel(discord.channel).getInteractionResponse(id);
      return found?.acknowledged ? found : undefined;
    }, 'the suggestions');
    expect(response.type).toBe(8);
    const { choices } = JSON.parse(response.data ?? '{}') as { choices: { name: string }[] };
    expect(choices).toHaveLength(25);
    expect(choices[0]?.name).toBe('dys-material-name-0');
  });
});
