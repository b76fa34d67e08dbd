import type { webApi } from '@slack/bolt';
import { isChannelUnknown } from './errors.js';

/** What keeps the bot from posting in a channel, where Slack says so. */
export async function barrierTo(client: webApi.WebClient, channel: string): Promise<string | undefined> {
  const isIn = await client.conversations.info({ channel }).then(
    (info) => info.channel?.is_member !== false,
    (error: unknown) => !isChannelUnknown(error),
  );
  return isIn ? undefined : 'the bot is not in this channel: invite it with /invite';
}

/**
 * Who may change what a channel is told: its creator and the workspace's admins and owners; in a direct
 * message whoever writes there. Needs `users:read` and `channels:read` (`groups:read` for private channels);
 * with one of them missing, what the other says may do. Throws what the SDK throws when nothing is sure.
 */
export async function isChannelManager(
  client: webApi.WebClient,
  channel: string,
  user: string,
): Promise<boolean> {
  if (channel.startsWith('D')) return true;
  const signs = await Promise.allSettled([
    client.conversations.info({ channel }).then((info) => info.channel?.creator === user),
    client.users.info({ user }).then((info) => Boolean(info.user?.is_admin || info.user?.is_owner)),
  ]);
  if (signs.some((sign) => sign.status === 'fulfilled' && sign.value)) return true;
  const unsure = signs.find((sign) => sign.status === 'rejected');
  if (unsure) throw unsure.reason;
  return false;
}
