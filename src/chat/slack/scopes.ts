/**
 * The permissions that the app asks for in `config/slack-manifest.yaml`, and what is amiss without each.
 * `channels:history` and `groups:history` are not among them: with those granted as well, no message is
 * posted twice after its answer was lost.
 */
export const SCOPES = [
  { scope: 'chat:write', without: 'nothing can be posted' },
  { scope: 'commands', without: 'the command is not answered' },
  { scope: 'users:read', without: "a workspace's admins are not known, and nobody can subscribe a channel" },
  {
    scope: 'channels:read',
    without: 'the creator of a public channel is not known, and the Home tab shows no channels',
  },
  {
    scope: 'groups:read',
    without: 'the creator of a private channel is not known, and the Home tab shows no channels',
  },
] as const;

/** What the app asks for and was not granted. Slack names the granted ones with each answer; stand-ins may not. */
export function missingScopes(granted: readonly string[] | undefined) {
  return granted ? SCOPES.filter(({ scope }) => !granted.includes(scope)) : [];
}
