import { SCOPES } from '../../../src/chat/slack/setup.js';
import { freePort } from '../free-port.js';
import type { SlackMessage } from './local-slack.js';

/** A stricter Web API by others (emulate), with the scopes of our manifest enforced. It sends no commands. */
export async function startEmulate() {
  const { createEmulator } = await import('emulate');
  const port = await freePort();
  const botToken = 'xoxb-stand-in';
  const emulator = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: 'Stand-in', domain: 'stand-in' },
        users: [{ name: 'raremetals' }],
        channels: [{ name: 'alerts' }],
        tokens: [
          { token: botToken, user: 'raremetals', scopes: SCOPES.map(({ scope }) => scope) },
          { token: 'xoxp-reader', user: 'raremetals', scopes: ['channels:read', 'channels:history'] },
        ],
        strict_scopes: true,
      },
    },
  });
  const ask = async <T>(method: string, body: Record<string, string>): Promise<T> => {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: 'Bearer xoxp-reader' },
      body: new URLSearchParams(body),
    });
    return (await response.json()) as T;
  };
  const { channels } = await ask<{ channels: { id: string; name: string }[] }>('conversations.list', {});
  const channel = channels.find(({ name }) => name === 'alerts')?.id;
  if (!channel) throw new Error('the emulated workspace has no channel');
  return {
    botToken,
    apiUrl: `${emulator.url}/api/`,
    /** Free for the bot's own signed HTTP, which this stand-in never calls. */
    port: await freePort(),
    channel,
    replies: async (ts: string) =>
      (await ask<{ messages: SlackMessage[] }>('conversations.replies', { channel, ts })).messages,
    history: async () =>
      (
        await ask<{ messages: (SlackMessage & { metadata?: unknown })[] }>('conversations.history', {
          channel,
        })
      ).messages,
    stop: () => emulator.close(),
  };
}
