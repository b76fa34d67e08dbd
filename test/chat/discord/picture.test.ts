import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import { vocabulary } from '../alerts.js';
import { picturedAnswer } from '../answers.js';
import { command, recordingHandlers } from '../commands.js';
import { eventually } from '../eventually.js';
import { startDiscordTwin } from './twin.js';

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Stands before Discord's REST API, passes all on, and keeps what is sent with files; hangs up on the first of them. */
async function startWatch(restUrl: string) {
  let broken = 0;
  const uploads: { readonly type: string; readonly body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const type = request.headers['content-type'] ?? '';
    if (type.startsWith('multipart/') && broken === 0) {
      broken += 1;
      request.destroy();
      return;
    }
    const body = await bodyOf(request);
    if (type.startsWith('multipart/')) uploads.push({ type, body });
    const { authorization = '' } = request.headers;
    const passed = await fetch(new URL(request.url ?? '/', restUrl), {
      method: request.method ?? 'GET',
      headers: { authorization, ...(type ? { 'content-type': type } : {}) },
      ...(body.length > 0 ? { body } : {}),
    });
    const kind = passed.headers.get('content-type');
    response
      .writeHead(passed.status, kind === null ? {} : { 'content-type': kind })
      .end(Buffer.from(await passed.arrayBuffer()));
  }).listen(0, '127.0.0.1');
  // The one connection that breaks is the one above, and none for being idle on a busy machine.
  server.keepAliveTimeout = 0;
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(restUrl).pathname}`,
    uploads,
    broken: () => broken,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

describe("an answer's picture in Discord", () => {
  let discord: Awaited<ReturnType<typeof startDiscordTwin>>;
  let watch: Awaited<ReturnType<typeof startWatch>>;
  let platform: ReturnType<typeof createDiscord>;
  const reasons: string[] = [];
  const before = getGlobalDispatcher();
  beforeAll(async () => {
    // Whichever undici a process loads first serves all its libraries: in the bot it is that of the feeds, of another
    // version than Discord's. Here that would be left to chance.
    setGlobalDispatcher(new Agent());
    discord = await startDiscordTwin();
    watch = await startWatch(discord.restUrl);
    const { token, guildId } = discord;
    const handlers = { ...recordingHandlers().handlers, command: async () => picturedAnswer };
    const log = pino({ level: 'warn' }, { write: (line) => reasons.push(JSON.parse(line).reason) });
    platform = createDiscord({ token, guildId, restUrl: watch.url, command, vocabulary, log });
    await platform.start(handlers);
  });
  afterAll(async () => {
    await platform?.stop();
    await watch?.stop();
    await discord?.stop();
    await getGlobalDispatcher().close();
    setGlobalDispatcher(before);
  });

  // The stand-in knows no files: it answers 500, as Discord may on a bad day.
  it('is attached with its description, again where the connection broke, and the words come without it where it is refused', async () => {
    await discord.command('latest', { topic: 'tariff' });
    const shown = await eventually(async () => {
      const all = await discord.messages(discord.channel);
      return all.find(({ embeds }) => embeds[0]?.title?.includes('State of play'));
    }, 'the answer');
    expect(watch.broken()).toBe(1);
    expect(shown.embeds[0]?.footer?.text).toContain('Discord did not take the picture');

    expect(reasons).toContain('Internal Server Error');
    const [upload] = watch.uploads;
    const form = await new Response(upload?.body, {
      headers: { 'content-type': upload?.type ?? '' },
    }).formData();
    const payload = JSON.parse(String(form.get('payload_json')));
    const [attachment] = payload.attachments;
    expect(attachment.description).toMatch(/^Timeline of 2 measures/);
    expect(attachment.description.length).toBeLessThanOrEqual(1024);
    expect(payload.embeds[0].title).toBe('State of play');
    const file = form.get('files[0]') as File;
    expect([file.name, await file.text()]).toEqual(['state-of-play.png', 'pixels']);
  });
});
