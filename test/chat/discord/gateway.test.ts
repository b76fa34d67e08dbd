import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord.js';
import { pino } from 'pino';
import type { WebSocket } from 'ws';
import { createDiscord, type DiscordOptions } from '../../../src/chat/discord/discord.js';
import { vocabulary } from '../alerts.js';
import { command, recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { answer } from '../faults.js';
import { startGateway } from './gateway-server.js';
import { requestFaults } from './schema.js';

const TOKEN = 'secret.token.here';

describe('the connection to Discord', () => {
  let gateway: Awaited<ReturnType<typeof startGateway>>;
  let platform: ReturnType<typeof createDiscord>;
  let logged: { level: number; msg: string }[];
  const { requests, handlers } = recordingHandlers();

  function bot(more: Partial<DiscordOptions> = {}) {
    const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
    const restUrl = `${gateway.rest.url}/api`;
    return createDiscord({ token: TOKEN, restUrl, command, vocabulary, log, ...more });
  }
  /** Asks something, and waits for the answer to reach Discord. */
  async function answered(token = gateway.ask()): Promise<void> {
    const isAnswer = ({ method, path }: { method: string; path: string }) =>
      method === 'PATCH' && path.includes(token);
    await eventually(async () => gateway.rest.asked.find(isAnswer), `the answer to ${token}`);
  }
  /** Started again until it is, as the caller does it. */
  const started = (impatient: typeof platform) =>
    eventually(
      () =>
        impatient.start(handlers).then(
          () => true,
          () => undefined,
        ),
      'the connection',
    );
  const said = (what: RegExp) =>
    eventually(async () => logged.find(({ msg }) => what.test(msg)), `the log line ${what}`);
  const resumption = (session: string, seq: number) => ({ token: TOKEN, session_id: session, seq });

  beforeEach(async () => {
    logged = [];
    requests.length = 0;
    gateway = await startGateway();
    platform = bot();
  });
  afterEach(async () => {
    await platform.stop();
    await gateway.stop();
    expect(gateway.rest.asked.flatMap(requestFaults)).toEqual([]);
  });

  it('is resumed after a dropped socket, from the last event on; what came meanwhile is answered', async () => {
    await platform.start(handlers);
    await answered();
    const seen = gateway.sequence();
    let missed = '';
    gateway.instead(Op.Resume, () => {
      missed = gateway.ask();
      gateway.resumed();
    });
    gateway.drop();
    expect(await gateway.heard(Op.Resume)).toEqual(resumption('session-1', seen));
    await answered(missed);
    await said(/connection resumed/);
    await answered();
    expect(requests).toHaveLength(3);
  });

  it('is resumed when Discord asks for it (opcode 7)', async () => {
    await platform.start(handlers);
    gateway.send(Op.Reconnect, null);
    expect(await gateway.heard(Op.Resume)).toEqual(resumption('session-1', 2));
    await answered();
  });

  it('is resumed when a session is said to be invalid but resumable (opcode 9, true)', async () => {
    await platform.start(handlers);
    gateway.send(Op.InvalidSession, true);
    expect(await gateway.heard(Op.Resume)).toEqual(resumption('session-1', 2));
    await answered();
  });

  it('begins anew when a session cannot be resumed (opcode 9, false)', async () => {
    await platform.start(handlers);
    expect(await gateway.heard(Op.Identify)).toMatchObject({ token: TOKEN, intents: 1 });
    gateway.instead(Op.Resume, () => gateway.send(Op.InvalidSession, false));
    gateway.drop();
    expect(await gateway.heard(Op.Resume)).toEqual(resumption('session-1', 2));
    expect(await gateway.heard(Op.Identify)).toMatchObject({ token: TOKEN });
    await answered();
  });

  it('is made anew when heartbeats are no longer acknowledged', async () => {
    Object.assign(gateway.settings, { heartbeat: 300, acknowledges: false });
    gateway.instead(Op.Resume, () => {
      gateway.settings.acknowledges = true;
      gateway.resumed();
    });
    await platform.start(handlers);
    expect(await gateway.heard(Op.Resume)).toEqual(resumption('session-1', 2));
    await answered();
  });

  it('is made anew when the gateway does not greet', async () => {
    const impatient = bot({ helloTimeout: 500 });
    gateway.instead(Op.Hello, () => undefined);
    await started(impatient);
    await answered();
    await impatient.stop();
    expect(gateway.connections()).toBeGreaterThan(1);
  });

  it('keeps nobody waiting; whoever starts it again gets what is in the making', async () => {
    const impatient = bot({ helloTimeout: 1000 });
    gateway.instead(Op.Identify, () => undefined);
    await expect(impatient.start(handlers)).rejects.toThrow(/^Discord does not answer/);
    await gateway.heard(Op.Identify);
    gateway.welcome();
    await started(impatient);
    await answered();
    await impatient.stop();
    expect(gateway.connections()).toBe(1);
  });

  it('is given up when the bot is stopped before it is made', async () => {
    const asked = new Promise<WebSocket>((resolve) => gateway.instead(Op.Identify, resolve));
    const starting = platform.start(handlers);
    const socket = await asked;
    await platform.stop();
    const closed = once(socket, 'close');
    gateway.welcome();
    await closed;
    await starting;
    expect(gateway.rest.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  it.each([
    ['a bad token', Close.AuthenticationFailed, /^Discord does not accept the bot token \(DISCORD_TOKEN\)/],
    ['disallowed intents', Close.DisallowedIntents, /Privileged Gateway Intents/],
    ['anything else for good', Close.InvalidAPIVersion, /ended the connection for good \(close code 4012\)/],
  ])('closed for %s says so in one sentence, without the token', async (_, code, sentence) => {
    gateway.instead(Op.Identify, (socket) => socket.close(code));
    const failed = await platform.start(handlers).catch((error: Error) => error);
    expect((failed as Error).message).toMatch(sentence);
    expect((failed as Error).message).not.toContain(TOKEN);
    // Another try, as the caller makes it, is not harmed by the first.
    await platform.start(handlers);
    await answered();
  });

  it('says in one sentence that a token is refused at the start, without the token', async () => {
    gateway.rest.next(/gateway\/bot/, answer(401, { code: 0, message: '401: Unauthorized' }));
    const failed = await platform.start(handlers).catch((error: Error) => error);
    expect(String(failed)).toMatch(/does not accept the bot token \(DISCORD_TOKEN\)/);
    expect(String(failed)).not.toContain(TOKEN);
  });

  it('lost for good while it runs is said in the log, for nobody waits for it', async () => {
    await platform.start(handlers);
    gateway.close(Close.AuthenticationFailed);
    const { level } = await said(/does not accept the bot token .* until the bot is started again/);
    expect(level).toBe(pino.levels.values.error);
    expect(JSON.stringify(logged)).not.toContain(TOKEN);
  });

  it('says nothing of its own end', async () => {
    await platform.start(handlers);
    await platform.stop();
    expect(logged).toEqual([]);
  });

  it('leaves an interaction that another process has answered (40060), without a word of a failure', async () => {
    await platform.start(handlers);
    const other = { code: 40060, message: 'Interaction has already been acknowledged.' };
    gateway.rest.next(/callback/, answer(400, other));
    gateway.ask();
    await answered();
    await platform.stop();
    expect(requests).toHaveLength(1);
    expect(logged.filter(({ msg }) => /interaction/.test(msg))).toEqual([]);
  });

  it('survives an interaction that came too late (10062)', async () => {
    await platform.start(handlers);
    gateway.rest.next(/callback/, answer(404, { code: 10062, message: 'Unknown interaction' }));
    gateway.ask();
    await said(/after the 3 s/);
    expect(requests).toHaveLength(0);
    await answered();
  });
});
