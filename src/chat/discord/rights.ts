import { type Client, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel, least of all, by the names that Discord's settings show. */
const RIGHTS = [
  ['View Channel', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Embed Links', PermissionFlagsBits.EmbedLinks],
  ['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
] as const;

export const RIGHT_NAMES: readonly string[] = RIGHTS.map(([name]) => name);
export const RIGHT_BITS: bigint = RIGHTS.reduce((all, [, bit]) => all | bit, 0n);

function missingIn(channel: GuildBasedChannel): string[] | undefined {
  const me = channel.guild.members.me;
  const held = me && channel.permissionsFor(me);
  return held ? RIGHTS.filter(([, bit]) => !held.has(bit)).map(([name]) => name) : undefined;
}

/** What the bot lacks in a channel, as far as the gateway has told; nothing without a connection. */
export function missingRights(client: Client | undefined, channel: string): readonly string[] {
  const found = client?.channels.cache.get(channel);
  return found && !found.isDMBased() ? (missingIn(found) ?? []) : [];
}

/** What the bot lacks in every channel of a server; nothing as soon as one channel gives it all. */
export function missingEverywhere(guild: Guild): readonly string[] {
  const lacks = guild.channels.cache
    .filter((channel) => channel.isTextBased() && !channel.isThread())
    .map((channel) => missingIn(channel) ?? []);
  return lacks.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
