import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createDiscord } from '../../../src/chat/discord/discord.js';
import { inviteLink } from '../../../src/chat/discord/invite.js';
import { registration } from '../../../src/chat/discord/registration.js';
import { delivery, vocabulary } from '../alerts.js';
import { command, recordingHandlers } from '../commands.js';
import { answer, dropped, startFaults } from '../faults.js';
import { eventually, startDiscordTwin } from '../standins.js';

const log = pino({ level: 'silent' });

describe('commands in Discord', () => {
  let discord: Awaited<ReturnType<typeof startDiscordTwin>>;
  let platform: ReturnType<typeof createDiscord>;
  const { requests, handlers } = recordingHandlers();

  beforeAll(async () => {
    discord = await startDiscordTwin();
    const { token, guildId, restUrl } = discord;
    platform = createDiscord({ token, guildId, restUrl, command, vocabulary, log });
    await platform.start(handlers);
  });
  afterAll(async () => {
    await platform?.stop();
    await discord?.stop();
  });

  it('are registered in the server from the one definition', async () => {
    const [registered] = await discord.twin.prisma.applicationCommand.findMany();
    expect(registered).toMatchObject({ name: 'raremetals', guildId: discord.guildId });
    expect(JSON.parse(registered?.options ?? '[]')).toEqual(registration(command).options);
  });

  it('are deferred for the one who asked, then answered', async () => {
    const { id } = await discord.command('latest', { topic: 'tariff' });
    const ack = await discord.twin.channel(discord.channel).waitForInteractionAck({ interactionId: id });
    expect(ack).toMatchObject({ acknowledged: true, type: 5 });
    const shown = await eventually(
      async () =>
        (await discord.messages(discord.channel)).find(({ embeds }) =>
          embeds[0]?.title?.includes('State of play'),
        ),
      'the answer',
    );
    expect(shown.embeds[0]?.description).toContain('licences for five more rare earths');
    expect(requests.at(-1)).toMatchObject({
      platform: 'discord',
      channel: discord.channel,
      user: discord.user,
      text: 'latest tariff',
    });
  });

  it('gives the words in the order in which they are typed, whatever order they come in', async () => {
    const before = requests.length;
    await discord.command('material', { name: 'dysprosium', since: '2025-10-01' });
    const request = await eventually(async () => requests[before], 'the command');
    expect(request.text).toBe('material 2025-10-01 dysprosium');
  });

  it('are asked by buttons too, twice as well', async () => {
    const { message } = await platform.send(delivery('discord', discord.channel), {});
    for (const _ of [1, 2]) {
      const before = requests.length;
      const { id } = await discord.press(message, 'ask:explain item-1');
      const ack = await discord.twin.channel(discord.channel).waitForInteractionAck({ interactionId: id });
      expect(ack.acknowledged).toBe(true);
      expect((await eventually(async () => requests[before], 'the press')).text).toBe('explain item-1');
    }
  });

  it('suggests at most 25 values as a word is typed', async () => {
    const { id } = await discord.twin.simulateInteraction({
      type: 4,
      channelId: discord.channel,
      userId: discord.user,
      guildId: discord.guildId,
      data: {
        id: '1',
        name: 'raremetals',
        type: 1,
        options: [
          { name: 'material', type: 1, options: [{ name: 'name', type: 3, value: 'dys', focused: true }] },
        ],
      },
    });
    const response = await eventually(async () => {
      const found = await discord.twin.channel(discord.channel).getInteractionResponse(id);
      return found?.acknowledged ? found : undefined;
    }, 'the suggestions');
    expect(response.type).toBe(8);
    const { choices } = JSON.parse(response.data ?? '{}') as { choices: { name: string }[] };
    expect(choices).toHaveLength(25);
    expect(choices[0]?.name).toBe('dys-material-name-0');
  });
});

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

  beforeAll(async () => {
    faults = await startFaults(answer(200, { id: '323456789012345678', guild_id: '9' }));
    platform = createDiscord({
      token: 'secret.token.here',
      restUrl: `${faults.url}/api`,
      command,
      vocabulary,
      log,
    });
  });
  afterAll(async () => {
    await platform.stop();
    await faults.stop();
  });

  it.each([
    ['500', answer(500, {}), { retryable: true, destinationLost: false }],
    ['502 in HTML', answer(502, '<html>'), { retryable: true }],
    ['a dropped connection', dropped, { retryable: true, destinationLost: false }],
    ['an unknown channel', refused(404, 10003), { retryable: false, destinationLost: true }],
    ['missing access', refused(403, 50001), { retryable: false, destinationLost: true }],
    ['missing permissions', refused(403, 50013), { retryable: false, destinationLost: true }],
    [
      'a revoked token',
      answer(401, { code: 0, message: '401: Unauthorized' }),
      { retryable: false, destinationLost: true },
    ],
    ['a refusal of which we know nothing', refused(400, 99999), { retryable: false, destinationLost: false }],
  ])('tries once and says what %s means', async (_, fault, expected) => {
    const before = faults.asked.length;
    faults.next(/POST .*messages/, fault);
    await expect(platform.send(some(), {})).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
    expect(posts(before)).toHaveLength(1);
  });

  it('passes on how long Discord asks to wait, and does not wait itself', async () => {
    const body = { message: 'You are being rate limited.', retry_after: 3.5, global: false };
    faults.next(/POST .*messages/, answer(429, body, { 'retry-after': '4', 'x-ratelimit-scope': 'shared' }));
    const other = delivery('discord', '423456789012345678');
    const failed = await platform.send(other, {}).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'DeliveryError', retryable: true });
    expect((failed as { retryAfterMs: number }).retryAfterMs).toBeGreaterThanOrEqual(3500);
    expect((failed as { retryAfterMs: number }).retryAfterMs).toBeLessThan(6000);
  });

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

  it('finds the thread that another worker has opened', async () => {
    const before = faults.asked.length;
    faults.next(/POST .*threads/, refused(400, 160004));
    const ref = await platform.send(some({ act: 'reply' }), { first });
    expect(ref.thread).toBe(first.message);
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.message}/messages`);
  });

  it.each([
    ['the first message was deleted', /PATCH/, refused(404, 10008)],
    ['its thread was deleted', /POST .*messages/, refused(404, 10003)],
    ['its thread was locked', /POST .*messages/, refused(403, 160005)],
  ])('posts a follow-up on its own when %s', async (_, pattern, fault) => {
    const before = faults.asked.length;
    faults.next(pattern, fault);
    const ref = await platform.send(some({ act: 'reply' }), {
      first: { ...first, thread: '523456789012345678' },
    });
    expect(ref.thread).toBeUndefined();
    expect(posts(before).at(-1)?.path).toContain(`/channels/${first.channel}/messages`);
  });

  it('says in one sentence that a token is refused at the start, without the token', async () => {
    faults.next(/gateway\/bot/, answer(401, { code: 0, message: '401: Unauthorized' }));
    const failed = await platform.start(recordingHandlers().handlers).catch((error: Error) => error);
    expect(String(failed)).toMatch(/does not accept the bot token \(DISCORD_TOKEN\)/);
    expect(String(failed)).not.toContain('secret.token.here');
  });
});

describe('the invite link', () => {
  it('asks for the least permissions', () => {
    const link = new URL(inviteLink('42'));
    expect(link.searchParams.get('client_id')).toBe('42');
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    // View Channel, Send Messages, Embed Links, Create Public Threads, Send Messages in Threads.
    expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
      (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 35n) | (1n << 38n),
    );
  });
});
