import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type DiscordMessage = {
  readonly id: string;
  readonly content: string;
  readonly flags?: number;
  readonly nonce?: string;
  readonly embeds: readonly {
    readonly title?: string;
    readonly description?: string;
    readonly footer?: { text: string };
  }[];
};

/** A Discord server by others (discord-digital-twin): gateway and REST, one channel, one user. */
export async function startDiscordTwin() {
  const { DigitalDiscord } = await import('discord-digital-twin');
  // Without a file of its own it shares one in-memory database with every other twin of the process.
  const directory = await mkdtemp(join(tmpdir(), 'raremetals-discord-'));
  const twin = new DigitalDiscord({
    dbUrl: `file:${join(directory, 'twin.db')}`,
    channels: [{ name: 'alerts', type: 0 }],
    users: [{ username: 'Reader' }],
  });
  await twin.start();
  const found = await twin.prisma.channel.findFirst({ where: { name: 'alerts' } });
  const user = await twin.getFirstNonBotUserId();
  if (!found || !user) throw new Error('the Discord stand-in has no channel or no user');
  return {
    twin,
    token: twin.botToken,
    guildId: twin.guildId,
    restUrl: twin.restUrl,
    channel: found.id,
    user,
    messages: async (channel: string) =>
      (await twin.channel(channel).getMessages()) as unknown as DiscordMessage[],
    threads: (channel: string) => twin.channel(channel).getThreads(),
    command: (subcommand: string, options: Readonly<Record<string, string>> = {}) =>
      twin.simulateSlashCommand({
        channelId: found.id,
        userId: user,
        name: 'raremetals',
        options: [
          {
            name: subcommand,
            type: 1,
            options: Object.entries(options).map(([name, value]) => ({ name, type: 3, value })),
          },
        ],
      }),
    press: (messageId: string, customId: string) =>
      twin.simulateButtonClick({ channelId: found.id, userId: user, messageId, customId }),
    select: (messageId: string, customId: string, value: string) =>
      twin.simulateSelectMenu({ channelId: found.id, userId: user, messageId, customId, values: [value] }),
    async stop() {
      await twin.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
