import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PermissionFlagsBits as Right } from 'discord.js';
import { pino } from 'pino';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import { inviteLink } from '../../../src/chat/discord/invite.js';
import { delivery, vocabulary } from '../alerts.js';
import { ordinaryAnswer } from '../answers.js';
import { command } from '../commands.js';
import { answer, brokenOff, dropped, page, startFaults } from '../faults.js';
import { requestFaults } from './schema.js';

const log = pino({ level: 'silent' });

describe('Discord on a bad day', () => {
  let faults: Awaited<ReturnType<typeof startFaults>>;
  let platform: ReturnType<typeof createDiscord>;
  const some = (more = {}) => delivery('discord', '123456789012345678', more);
  const first = {
    platform: 'discord',
    channel: '123456789012345678',
    message: '223456789012345678',
    shown: some().alert,
  } as const;
  const refused = (status: number, code: number) => answer(status, { code, message: `code ${code}` });
  const posts = (from: number) => faults.asked.slice(from).filter(({ method }) => method === 'POST');

  const channelLimit = {
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '4',
    'x-ratelimit-scope': 'user',
  };
  const notices: string[] = [];
  const notice = async (text: string) => {
    notices.push(text);
  };
  const bot = () =>
    createDiscord({
      token: 'secret.token.here',
      restUrl: `${faults.url}/api`,
      command,
      vocabulary,
      log,
      notice,
    });

  beforeAll(async () => {
    faults = await startFaults(answer(200, { id: '323456789012345678', guild_id: '9' }));
    platform = bot();
  });
  afterAll(async () => {
    await platform.stop();
    await faults.stop();
    expect(faults.asked.flatMap(requestFaults)).toEqual([]);
  });

  it.each([
    ['500', answer(500, {}), { retryable: true, destinationLost: false }],
    ['502 in HTML', answer(502, '<html>'), { retryable: true }],
    ['a dropped connection', dropped, { retryable: true, destinationLost: false }],
    ['an unknown channel', refused(404, 10003), { retryable: false, destinationLost: true }],
    ['missing access', refused(403, 50001), { retryable: false, destinationLost: true }],
    [
      'a revoked token',
      answer(401, { code: 0, message: '401: Unauthorized' }),
      { retryable: false, destinationLost: true },
    ],
    [
      'that sending is switched off for now',
      refused(403, 40004),
      { retryable: true, destinationLost: false },
    ],
    ['that it is overloaded', refused(400, 130000), { retryable: true, destinationLost: false }],
    ['an answer that breaks off', brokenOff, { retryable: true, destinationLost: false }],
    ['a page that is not of Discord', page(200), { retryable: true, destinationLost: false }],
    ['403 of a proxy', page(403), { retryable: false, destinationLost: true }],
    ['a refusal of which we know nothing', refused(400, 99999), { retryable: false, destinationLost: false }],
  ])('tries once and says what %s means', async (_, fault, expected) => {
    const before = faults.asked.length;
    faults.next(/POST .*messages/, fault);
    await expect(platform.send(some(), {})).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
    expect(posts(before)).toHaveLength(1);
  });

  it.each([
    ['this channel', '423456789012345678', channelLimit],
    ['the whole bot', '523456789012345679', { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }],
  ])(
    'passes on how long Discord asks to wait (429 for %s), waits not, and asks not again',
    async (_, channel, headers) => {
      // The SDK waits for the end of a limit even where it has refused to; that must not keep this process.
      const { setTimeout: begin } = globalThis;
      const timers = jest.spyOn(globalThis, 'setTimeout');
      timers.mockImplementation(((...timer: Parameters<typeof begin>) =>
        begin(...timer).unref()) as typeof begin);
      // A platform of its own: a limit holds for all that follows.
      const limited = bot();
      const before = faults.asked.length;
      const isGlobal = 'x-ratelimit-global' in headers;
      const body = { message: 'You are being rate limited.', retry_after: 3.5, global: isGlobal };
      faults.next(/POST .*messages/, answer(429, body, { 'retry-after': '4', ...headers }));
      for (const _attempt of [1, 2]) {
        const failed = await limited.send(delivery('discord', channel), {}).catch((error: unknown) => error);
        expect(failed).toMatchObject({ name: 'DeliveryError', retryable: true });
        expect((failed as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(1000);
        expect((failed as { retryAfterMs: number }).retryAfterMs).toBeLessThan(6000);
      }
      expect(posts(before)).toHaveLength(1);
      await limited.stop();
      timers.mockRestore();
    },
  );

  it('sends the same nonce with every attempt, so that Discord can see a retry', async () => {
    const before = faults.asked.length;
    faults.next(/POST .*messages/, dropped);
    await platform.send(some(), {}).catch(() => undefined);
    await platform.send(some(), {});
    const bodies = posts(before).map(
      ({ body }) => JSON.parse(body) as { nonce: string; enforce_nonce: boolean },
    );
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toMatchObject({ nonce: bodies[1]?.nonce, enforce_nonce: true });
  });

  it('sends the text alone when the embed is refused', async () => {
    const before = faults.asked.length;
    faults.next(/POST .*messages/, refused(400, 50035));
    await platform.send(some(), {});
    const [, plain] = posts(before).map(
      ({ body }) => JSON.parse(body) as { embeds?: unknown; content: string },
    );
    expect(plain?.embeds).toBeUndefined();
    expect(plain?.content).toContain('China puts licences');
  });

  it('says a message of its own as text alone when its embed is refused, with the same nonce', async () => {
    const before = faults.asked.length;
    faults.next(/POST .*messages/, refused(400, 50035));
    await platform.say(first.channel, ordinaryAnswer, 'digest-1');
    const [rich, plain] = posts(before).map(({ body }) => JSON.parse(body));
    expect(plain).toMatchObject({ nonce: rich.nonce, enforce_nonce: true, allowed_mentions: { parse: [] } });
    expect(plain.embeds).toBeUndefined();
    expect(plain.content).toMatch(/^\*\*State of play\*\*\n.*Export controls.*\n- 🟥 .*licences for five/);
  });

  it.each([
    ['500', answer(500, {}), { retryable: true }],
    ['an unknown channel', refused(404, 10003), { retryable: false, destinationLost: true }],
  ])('says once what %s means for a message of its own', async (_, fault, expected) => {
    faults.next(/POST .*messages/, fault);
    const said = platform.say(first.channel, ordinaryAnswer);
    await expect(said).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
  });

  it('leaves a first message that was deleted alone when it is to be revised', async () => {
    faults.next(/PATCH/, refused(404, 10008));
    const revised = await platform.send(some({ act: 'revise' }), { first });
    expect(revised).toEqual({ message: first, first });
  });

  it('sends text alone where it may not embed links, and tells the admin once a channel', async () => {
    notices.length = 0;
    const before = faults.asked.length;
    const other = delivery('discord', '923456789012345678');
    for (const one of [some(), some(), other]) {
      faults.next(/POST .*messages/, refused(403, 50013));
      await platform.send(one, {});
    }
    faults.next(/POST .*messages/, refused(403, 50013));
    await platform.say(first.channel, ordinaryAnswer, 'digest-1');
    const bodies = posts(before).map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ embeds }) => embeds !== undefined)).toEqual([1, 0, 1, 0, 1, 0, 1, 0].map(Boolean));
    expect(bodies[1].content).toContain('China puts licences');
    expect(notices).toEqual(
      [first.channel, '923456789012345678'].map((channel) =>
        expect.stringMatching(
          `^discord:${channel}: messages come as text alone, since the bot lacks Embed Links`,
        ),
      ),
    );
  });

  it('leaves a fault of ours what it is: not a word of Discord, and no reason to try again', async () => {
    const broken = { ...some().alert, materials: undefined as never };
    const failed = await platform.send(some({ alert: broken }), {}).catch((error: Error) => error);
    expect(failed).toBeInstanceOf(TypeError);
  });

  it('has lost a channel in which it may not post text either', async () => {
    const before = faults.asked.length;
    for (let time = 0; time < 2; time += 1) faults.next(/POST .*messages/, refused(403, 50013));
    const lost = platform.send(some(), {});
    await expect(lost).rejects.toMatchObject({ retryable: false, destinationLost: true });
    expect(posts(before)).toHaveLength(2);
  });

  it('posts a follow-up into the channel where it may open no thread, under the same first message', async () => {
    notices.length = 0;
    faults.next(/POST .*threads/, refused(403, 50013));
    const before = faults.asked.length;
    const { message, first: stands } = await platform.send(some({ act: 'reply' }), { first });
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.channel}/messages`);
    expect([message.thread, stands]).toEqual([undefined, first]);
    expect(notices).toEqual([
      expect.stringContaining('lacks Create Public Threads or Send Messages in Threads'),
    ]);
  });

  it('posts a follow-up into the channel while the server has as many threads as it may, and tells nobody', async () => {
    notices.length = 0;
    faults.next(/POST .*threads/, refused(400, 160006));
    const before = faults.asked.length;
    const { message, first: stands } = await platform.send(some({ act: 'reply' }), { first });
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.channel}/messages`);
    expect([message.thread, stands, notices]).toEqual([undefined, first, []]);
  });

  it('finds the thread that another worker has opened', async () => {
    const before = faults.asked.length;
    faults.next(/POST .*threads/, refused(400, 160004));
    const { message, first: stands } = await platform.send(some({ act: 'reply' }), { first });
    expect([message.thread, stands.thread]).toEqual([first.message, first.message]);
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.message}/messages`);
  });

  it.each([
    ['the first message was deleted', /PATCH/, refused(404, 10008)],
    ['its thread was deleted', /POST .*messages/, refused(404, 10003)],
    ['its thread was locked', /POST .*messages/, refused(403, 160005)],
    ['its thread is archived for good', /POST .*messages/, refused(400, 50083)],
  ])('posts a follow-up on its own, in place of the first message, when %s', async (_, pattern, fault) => {
    const before = faults.asked.length;
    faults.next(pattern, fault);
    const { message, first: stands } = await platform.send(some({ act: 'reply' }), {
      first: { ...first, thread: '523456789012345678' },
    });
    expect(message.thread).toBeUndefined();
    expect(stands).toEqual(message);
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.channel}/messages`);
  });
});

/** What Discord asks for each request that a leaf may make (resources/message, topics/permissions), and no more. */
function needed({ method, path, body }: { method: string; path: string; body: string }): readonly bigint[] {
  const thread = '823456789012345678';
  if (method === 'GET') return [Right.ViewChannel];
  if (path.endsWith('/threads')) return [Right.CreatePublicThreads];
  if (method === 'PATCH') return [];
  const sends = path.includes(thread) ? Right.SendMessagesInThreads : Right.SendMessages;
  return [sends, ...(JSON.parse(body).embeds ? [Right.EmbedLinks] : [])];
}

describe('the invite link', () => {
  it('asks for what the bot uses, and for nothing else', async () => {
    const faults = await startFaults(answer(200, { id: '823456789012345678', guild_id: '9' }));
    const restUrl = `${faults.url}/api`;
    const platform = createDiscord({ token: 'secret.token.here', restUrl, command, vocabulary, log });
    const { first } = await platform.send(delivery('discord', '1'), {});
    await platform.send(delivery('discord', '1', { act: 'reply' }), { first });
    await platform.send(delivery('discord', '1', { act: 'revise' }), { first });
    await platform.say('1', ordinaryAnswer);
    await platform.stop();
    await faults.stop();
    const used = [...new Set(faults.asked.flatMap(needed))].reduce((all, right) => all | right, 0n);
    const link = new URL(inviteLink('42'));
    expect(link.searchParams.get('client_id')).toBe('42');
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(used);
  });
});
