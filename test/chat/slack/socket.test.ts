import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { createSlack } from '../../../src/chat/slack/slack.js';
import { vocabulary } from '../alerts.js';
import { command, recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { answer, dropped, startFaults } from '../faults.js';
import { freePort } from '../free-port.js';
import { localSlackMissing, startLocalSlack } from './local-slack.js';

const log = pino({ level: 'silent' });

/** A way to a port on which what goes through can be cut, and Slack's own messages be put in. */
async function startTunnel(port: number) {
  const inward = new Set<Socket>();
  const server = createServer((socket) => {
    const outward = connect(port, '127.0.0.1');
    inward.add(socket);
    for (const [from, to] of [
      [socket, outward],
      [outward, socket],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
    socket.on('close', () => inward.delete(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      for (const socket of inward) socket.destroy();
    },
    /** One text frame of a WebSocket, as a server sends it (RFC 6455, 5.2). */
    say(message: object) {
      const payload = Buffer.from(JSON.stringify(message));
      for (const socket of inward)
        socket.write(Buffer.concat([Buffer.from([0x81, payload.length]), payload]));
    },
    async stop() {
      this.cut();
      server.close();
      await once(server, 'close');
    },
  };
}

const describeLocalSlack = localSlackMissing ? describe.skip : describe;

describeLocalSlack(
  `a connection of Socket Mode that is lost${localSlackMissing ? ` (skipped: ${localSlackMissing})` : ''}`,
  () => {
    let slack: Awaited<ReturnType<typeof startLocalSlack>>;
    let slackPort: number;
    let tunnel: Awaited<ReturnType<typeof startTunnel>>;
    let api: Awaited<ReturnType<typeof startFaults>>;
    let platform: ReturnType<typeof createSlack>;
    const { requests, handlers } = recordingHandlers();

    beforeAll(async () => {
      slackPort = await freePort();
      slack = await startLocalSlack('socket', 0, slackPort);
      tunnel = await startTunnel(slackPort);
      // The stand-in's own API, but its sockets are reached through the tunnel.
      api = await startFaults(async ({ path, body }, response) => {
        const method = path.split('/').at(-1);
        const passed = await fetch(`${slack.apiUrl}${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body,
        });
        const text = (await passed.text()).replace(
          `ws://127.0.0.1:${slackPort}`,
          `ws://127.0.0.1:${tunnel.port}`,
        );
        response.writeHead(passed.status, { 'content-type': 'application/json' }).end(text);
      });
      const { botToken, appToken } = slack;
      platform = createSlack({ botToken, appToken, apiUrl: `${api.url}/api/`, command, vocabulary, log });
      await platform.start(handlers);
    });
    afterAll(async () => {
      await platform?.stop();
      await api?.stop();
      await tunnel?.stop();
      await slack?.stop();
    });

    const connections = () => api.asked.filter(({ path }) => path.includes('connections.open')).length;
    const connectedAgain = (before: number) =>
      eventually(
        async () => (connections() > before && (await slack.isConnected()) ? true : undefined),
        'the next connection',
      );
    const isAnswered = async (text: string) => {
      await slack.command(text);
      await eventually(async () => requests.find((request) => request.text === text), 'the command');
    };

    it('is made anew when Slack asks for that, and commands are answered', async () => {
      const before = connections();
      tunnel.say({ type: 'disconnect', reason: 'refresh_requested' });
      await connectedAgain(before);
      await isAnswered('status after a renewal');
    });

    it('is made anew when it drops, and commands are answered', async () => {
      const before = connections();
      tunnel.cut();
      await connectedAgain(before);
      await isAnswered('status after a drop');
    });

    it('is made anew although Slack cannot be reached at first', async () => {
      const before = connections();
      for (const fault of [dropped, answer(429, {}, { 'retry-after': '0' })]) {
        api.next(/connections\.open/, fault);
      }
      tunnel.cut();
      await connectedAgain(before + 2);
      await isAnswered('status after an outage');
    });

    it('is not made anew once the bot has stopped', async () => {
      const before = connections();
      await platform.stop();
      await eventually(async () => ((await slack.isConnected()) ? undefined : true), 'the end');
      expect(connections()).toBe(before);
    });
  },
);

describe('a connection of Socket Mode that Slack does not greet', () => {
  /** A Slack whose connections, counted from 1, are all greeted but one. */
  async function startSilent(silent: number) {
    let url = '';
    const api = await startFaults(({ path }, response) => {
      const body = path.includes('connections.open')
        ? { ok: true, url }
        : {
            ok: true,
            user: 'raremetals',
            user_id: 'U1',
            bot_id: 'B1',
            url: 'https://x.slack.com/',
            channels: [],
          };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    const taken: WebSocket[] = [];
    server.on('connection', (socket) => {
      taken.push(socket);
      if (taken.length !== silent) socket.send(JSON.stringify({ type: 'hello' }));
    });
    await once(server, 'listening');
    url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const tokens = { botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: `${api.url}/api/` };
    const platform = createSlack({ ...tokens, command, vocabulary, log, helloTimeout: 300 });
    return {
      platform,
      taken,
      async stop() {
        await platform.stop();
        for (const socket of taken) socket.terminate();
        server.close();
        await api.stop();
      },
    };
  }

  it('does not keep the start waiting, which says so and can be tried again', async () => {
    const slack = await startSilent(1);
    try {
      const { handlers } = recordingHandlers();
      await expect(slack.platform.start(handlers)).rejects.toThrow('Slack does not answer');
      await slack.platform.start(handlers);
      expect(slack.taken).toHaveLength(2);
    } finally {
      await slack.stop();
    }
  });

  it('is given up and made anew when it is a later one', async () => {
    const slack = await startSilent(2);
    try {
      await slack.platform.start(recordingHandlers().handlers);
      slack.taken[0]?.terminate();
      await eventually(async () => slack.taken[2], 'a third connection');
    } finally {
      await slack.stop();
    }
  });
});
