import { type Client, Events, REST, type RESTOptions, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { CommandDefinition } from '../../domain/command.js';
import { createUnderway } from '../../domain/underway.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { within } from '../../domain/within.js';
import type { Handlers, Platform } from '../platform.js';
import { plainAnswer, renderAnswer } from './answer.js';
import { discordError, isForbidden } from './errors.js';
import { connect, createClient, disconnect, warnOfMissing } from './gateway.js';
import { createAnswering } from './interactions.js';
import { inviteLink } from './invite.js';
import { createRichOrPlain } from './refused.js';
import { registration } from './registration.js';
import { nonceOf } from './render.js';
import { makeRequest } from './request.js';
import { missingRights } from './rights.js';
import { createSender } from './send.js';

export type DiscordOptions = {
  readonly token: string;
  /** Registers the command in this server alone, where it appears at once; without it, everywhere. */
  readonly guildId?: string | undefined;
  /** Another API than Discord's own, without the version. */
  readonly restUrl?: string | undefined;
  /**
   * Milliseconds to wait for the gateway's greeting before connecting anew. After three times that `start`
   * says that Discord does not answer; when it is called again it waits for the same connection.
   */
  readonly helloTimeout?: number | undefined;
  readonly command: CommandDefinition;
  readonly vocabulary: Vocabulary;
  readonly log: Logger;
  /** Tells the admin; without it the log alone is told. */
  readonly notice?: ((text: string) => Promise<void>) | undefined;
};

/** Milliseconds after which a request without an answer has failed; the queue tries it again. */
const TIMEOUT = 10_000;
/**
 * Milliseconds that the SDK may wait to keep within 50 requests a second; a longer limit, such as that
 * of a channel, goes back to the queue, which can do other things meanwhile.
 */
const LONGEST_WAIT = 1000;
const TEXT_ALONE = 'messages come as text alone, since the bot lacks Embed Links there';
const NO_THREADS =
  'follow-ups come into the channel itself, since the bot lacks Create Public Threads or Send Messages in Threads there';
/** The SDK would wait a minute for a greeting that comes at once or never. */
const HELLO_TIMEOUT = 10_000;

/**
 * Discord over discord.js. Sending needs no gateway, so that a single round can post and leave.
 * The SDK's own retries are off: the delivery queue is their one owner.
 */
export function createDiscord(options: DiscordOptions): Platform {
  const { token, guildId, command, vocabulary, log, helloTimeout = HELLO_TIMEOUT } = options;
  const restOptions: Partial<RESTOptions> = {
    ...(options.restUrl ? { api: options.restUrl } : {}),
    retries: 0,
    makeRequest,
    timeout: TIMEOUT,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
  };
  const rest = new REST(restOptions);
  const underway = createUnderway();
  const { notice = async (text: string) => log.warn(text) } = options;
  const told = new Set<string>();
  /** Says once of a channel what comes there otherwise than meant, and for want of which right. */
  const lessened = (what: string) => (channel: string) => {
    const text = `discord:${channel}: ${what}: Edit Channel, Permissions, the role of the bot`;
    if (told.has(text)) return;
    told.add(text);
    void notice(text);
  };
  const richOrPlain = createRichOrPlain(log, lessened(TEXT_ALONE));
  const deliver = createSender({ rest, vocabulary, richOrPlain, threadless: lessened(NO_THREADS) });
  let client: Client | undefined;
  /** A connection in the making: one at a time, for the SDK cannot call one off. */
  let opening: Promise<void> | undefined;
  let isStopped = false;

  /** Does it once, as part of what `stop` waits for, and says of a failure what it means for the channel. */
  function attempt<T>(channel: string, work: () => Promise<T>): Promise<T> {
    return underway.run(async () => {
      // The SDK forgets its token at the first 401; whether to try again is not for it to say.
      rest.setToken(token);
      try {
        return await work();
      } catch (error) {
        throw discordError(error, channel, missingRights(client, channel)) ?? error;
      }
    });
  }

  async function register(application: string): Promise<void> {
    const route = guildId
      ? Routes.applicationGuildCommands(application, guildId)
      : Routes.applicationCommands(application);
    rest.setToken(token);
    try {
      await rest.put(route, { body: [registration(command)] });
    } catch (error) {
      if (!guildId || !isForbidden(error)) throw discordError(error, 'Discord') ?? error;
      const invite = inviteLink(application);
      throw new Error(
        `the bot may not have commands in the Discord server ${guildId} (DISCORD_GUILD_ID): open its invite link, ${invite}`,
        { cause: error },
      );
    }
  }

  async function open(handlers: Handlers): Promise<void> {
    const started = createClient(restOptions, helloTimeout, log);
    const take = createAnswering(handlers, command, log);
    started.on(Events.InteractionCreate, (interaction) => void underway.run(() => take(interaction)));
    try {
      const ready = await connect(started, token, log);
      if (isStopped) return await disconnect(started);
      client = started;
      await register(ready.application.id);
      warnOfMissing(ready, log);
    } catch (error) {
      client = undefined;
      await disconnect(started);
      throw error;
    }
  }

  return {
    name: 'discord',

    async start(handlers) {
      opening ??= open(handlers).finally(() => {
        opening = undefined;
      });
      await within(opening, helloTimeout * 3, 'Discord does not answer, the connection is still being made');
    },

    send: (delivery, context) => attempt(delivery.destination.channel, () => deliver(delivery, context)),

    say: (channel, message, id) =>
      attempt(channel, async () => {
        const once = id === undefined ? {} : { nonce: nonceOf(id), enforce_nonce: true };
        await richOrPlain(
          (body) => rest.post(Routes.channelMessages(channel), { body: { ...body, ...once } }),
          renderAnswer(message),
          () => plainAnswer(message),
          channel,
        );
      }),

    async stop() {
      isStopped = true;
      await underway.idle();
      if (client) await disconnect(client);
      client = undefined;
    },
  };
}
