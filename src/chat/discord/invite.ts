import { OAuth2Scopes } from 'discord.js';
import { RIGHT_BITS } from './rights.js';

/** Where an admin adds the bot to a server, with the least permissions that it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: RIGHT_BITS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
