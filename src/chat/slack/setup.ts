import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * The permissions that the app asks for in `config/slack-manifest.yaml`, and what is amiss without each.
 * `channels:history` and `groups:history` are not among them: with those granted as well, no message is
 * posted twice after its answer was lost.
 */
export const SCOPES = [
  { scope: 'chat:write', without: 'nothing can be posted' },
  { scope: 'files:write', without: 'no picture of the board can be shown' },
  { scope: 'commands', without: 'the command is not answered' },
  { scope: 'users:read', without: 'admins of the workspace are not known to manage a channel' },
  {
    scope: 'channels:read',
    without: 'who created a public channel is not known, and the Home tab shows no channels',
  },
  {
    scope: 'groups:read',
    without: 'who created a private channel is not known, and the Home tab shows no channels',
  },
] as const;

/** What the app asks for and was not granted. Slack names the granted ones with each answer; stand-ins may not. */
export function missingScopes(granted: readonly string[] | undefined) {
  return granted ? SCOPES.filter(({ scope }) => !granted.includes(scope)) : [];
}

const WHERE =
  'https://api.slack.com/apps: your app, OAuth & Permissions, Bot Token Scopes; then reinstall the app';

/** Says in the log what a new installation lacks, by name, and where it is given. */
export async function reportSetup(
  client: webApi.WebClient,
  { user, response_metadata }: webApi.AuthTestResponse,
  log: Logger,
): Promise<void> {
  for (const missing of missingScopes(response_metadata?.scopes)) {
    log.warn({ ...missing, where: WHERE }, 'the slack app lacks a permission');
  }
  const types = 'public_channel,private_channel';
  const own = await client.users.conversations({ types }).catch(() => undefined);
  if (own?.channels?.length === 0) {
    log.warn({ type: `/invite @${user}` }, 'the bot is in no slack channel yet, invite it in one');
  }
}
