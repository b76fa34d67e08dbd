import type { webApi } from '@slack/bolt';

/**
 * Who may change what a channel is told: its creator and the workspace's admins and owners; in a direct
 * message whoever writes there. Needs `users:read` and `channels:read` (`groups:read` for private channels).
 */
export async function isChannelManager(
  client: webApi.WebClient,
  channel: string,
  user: string,
): Promise<boolean> {
  if (channel.startsWith('D')) return true;
  const { user: profile } = await client.users.info({ user });
  if (profile?.is_admin || profile?.is_owner) return true;
  const { channel: room } = await client.conversations.info({ channel });
  return room?.creator === user;
}
