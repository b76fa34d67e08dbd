import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { types } from '@slack/bolt';
import { type MessageEvent, WebSocket } from 'undici';
import { freePort } from '../free-port.js';

async function json<T>(url: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

export type SlackMessage = {
  readonly ts: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly blocks?: unknown[];
};

const LOCAL_SLACK = join(process.cwd(), 'node_modules/local-slack-linux-x64/bin/local-slack');

/** Why local-slack cannot run here; nothing when it can. It is built for linux-x64 alone. */
export const localSlackMissing: string | undefined = existsSync(LOCAL_SLACK)
  ? undefined
  : `local-slack has no build for ${process.platform}-${process.arch}`;

/** What the web page of local-slack gets to see. */
type SlackSnapshot = {
  readonly apps: readonly { readonly connected: boolean }[];
  readonly modalStack: readonly types.ModalView[];
  readonly homeViews: Readonly<
    Record<string, Readonly<Record<string, types.HomeView & { readonly hash: string }>>>
  >;
};

/** What is shown at the web page of local-slack, after it has sent something there, if anything. */
async function slackPage(url: string, message?: object): Promise<SlackSnapshot> {
  const socket = new WebSocket(url);
  const [event] = (await once(socket, 'message')) as [MessageEvent];
  if (message) socket.send(JSON.stringify(message));
  const closed = once(socket, 'close');
  socket.close();
  await closed;
  return (JSON.parse(String(event.data)) as { state: SlackSnapshot }).state;
}

/** A Slack workspace by others (local-slack): the channel C0ALERTS, the user U0ALICE, one app. */
export async function startLocalSlack(mode: 'socket' | 'events', eventsPort = 0, ownPort?: number) {
  const directory = await mkdtemp(join(tmpdir(), 'raremetals-slack-'));
  const tokens = { botToken: 'xoxb-stand-in', appToken: 'xapp-stand-in', signingSecret: 'stand-in-secret' };
  const config = {
    workspace: { name: 'Stand-in', domain: 'stand-in', teamId: 'T0TEAM' },
    app: {
      appId: 'A0APP',
      botUserId: 'U0BOT',
      botName: 'raremetals',
      ...tokens,
      mode,
      requestUrl: `http://127.0.0.1:${eventsPort}/slack/events`,
    },
    users: [{ id: 'U0ALICE', name: 'alice' }],
    channels: ['C0ALERTS', 'C0OTHER'].map((id) => ({
      id,
      name: id.toLowerCase(),
      members: ['U0ALICE', 'U0BOT'],
    })),
  };
  const file = join(directory, 'workspace.json');
  await writeFile(file, JSON.stringify(config));
  const port = ownPort ?? (await freePort());
  const page = `ws://127.0.0.1:${port}/ui`;
  const child = spawn(
    LOCAL_SLACK,
    [
      '--config',
      file,
      '--port',
      String(port),
      '--base-host',
      '127.0.0.1',
      '--files-dir',
      join(directory, 'files'),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('Control API')) break;
  child.stdout.resume();
  const control = `http://127.0.0.1:${port}/_control`;
  return {
    ...tokens,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    channel: 'C0ALERTS',
    user: 'U0ALICE',
    messages: async (channel: string) =>
      (await json<{ messages: SlackMessage[] }>(`${control}/messages/${channel}`)).messages,
    command: (text: string, channel = 'C0ALERTS') =>
      json(`${control}/command`, { channel, user: 'U0ALICE', command: '/raremetals', text }),
    press: (messageTs: string, actionId: string, value: string) =>
      json(`${control}/interact`, {
        channel: 'C0ALERTS',
        messageTs,
        user: 'U0ALICE',
        action: { type: 'button', action_id: actionId, value },
      }),
    select: (messageTs: string, actionId: string, value: string) =>
      json(`${control}/interact`, {
        channel: 'C0ALERTS',
        messageTs,
        user: 'U0ALICE',
        action: { type: 'static_select', action_id: actionId, selected_option: { value } },
      }),
    isConnected: async () => (await slackPage(page)).apps.some(({ connected }) => connected),
    modal: async () => (await slackPage(page)).modalStack.at(-1),
    /** Sends the open form, with values by block and field. */
    submit: (values: Readonly<Record<string, Readonly<Record<string, object>>>>) =>
      slackPage(page, { t: 'view_submit', user: 'U0ALICE', values }),
    openHome: () => json(`${control}/open-home`, { user: 'U0ALICE' }),
    home: async () => (await slackPage(page)).homeViews.U0ALICE?.A0APP,
    /** Presses a button of the Home tab. */
    pressHome: (actionId: string) =>
      slackPage(page, {
        t: 'block_action',
        user: 'U0ALICE',
        action: { type: 'button', action_id: actionId },
      }),
    async stop() {
      await stopChild(child);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
