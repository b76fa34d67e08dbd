import { Client, Events, GatewayIntentBits, REST, type RESTOptions, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { CommandDefinition } from '../../domain/command.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { Platform } from '../platform.js';
import { createUnderway } from '../underway.js';
import { renderAnswer } from './answer.js';
import { discordError } from './errors.js';
import { createAnswering } from './interactions.js';
import { inviteLink } from './invite.js';
import { registration } from './registration.js';
import { nonceOf } from './render.js';
import { createSender } from './send.js';

export type DiscordOptions = {
  readonly token: string;
  /** Registers the command in this server alone, where it appears at once; without it, everywhere. */
  readonly guildId?: string | undefined;
  /** Another API than Discord's own, without the version. */
  readonly restUrl?: string | undefined;
  readonly command: CommandDefinition;
  readonly vocabulary: Vocabulary;
  readonly log: Logger;
};

/** Milliseconds after which a request without an answer has failed; the queue tries it again. */
const TIMEOUT = 10_000;
/**
 * Milliseconds that the SDK may wait to keep within 50 requests a second; a longer limit, such as that
 * of a channel, goes back to the queue, which can do other things meanwhile.
 */
const LONGEST_WAIT = 1000;

/**
 * Discord over discord.js. Sending needs no gateway, so that a single round can post and leave.
 * The SDK's own retries are off: the delivery queue is their one owner.
 */
export function createDiscord(options: DiscordOptions): Platform {
  const { token, guildId, command, vocabulary, log } = options;
  const restOptions: Partial<RESTOptions> = {
    ...(options.restUrl ? { api: options.restUrl } : {}),
    retries: 0,
    timeout: TIMEOUT,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT,
  };
  const rest = new REST(restOptions);
  const underway = createUnderway();
  const deliver = createSender(rest, vocabulary, log);
  let client: Client | undefined;

  return {
    name: 'discord',

    async start(handlers) {
      const started = new Client({ intents: [GatewayIntentBits.Guilds], rest: restOptions });
      started.on(Events.Error, (error) => log.error({ err: error }, 'discord gateway error'));
      const take = createAnswering(handlers, command, log);
      started.on(Events.InteractionCreate, (interaction) => void underway.run(() => take(interaction)));
      try {
        const ready = new Promise<Client<true>>((resolve) => started.once(Events.ClientReady, resolve));
        await started.login(token);
        const { application } = await ready;
        const route = guildId
          ? Routes.applicationGuildCommands(application.id, guildId)
          : Routes.applicationCommands(application.id);
        await rest.setToken(token).put(route, { body: [registration(command)] });
        if (started.guilds.cache.size === 0) {
          log.warn(
            { invite: inviteLink(application.id) },
            'the bot is in no discord server yet, open the invite link',
          );
        }
      } catch (error) {
        await started.destroy();
        throw startFailure(error);
      }
      client = started;
    },

    send: (delivery, context) =>
      underway.run(async () => {
        // The SDK forgets its token at the first 401; whether to try again is not for it to say.
        rest.setToken(token);
        try {
          return await deliver(delivery, context);
        } catch (error) {
          throw discordError(error, delivery.destination.channel);
        }
      }),

    say: (channel, message, id) =>
      underway.run(async () => {
        rest.setToken(token);
        const once = id === undefined ? {} : { nonce: nonceOf(id), enforce_nonce: true };
        try {
          await rest.post(Routes.channelMessages(channel), { body: { ...renderAnswer(message), ...once } });
        } catch (error) {
          throw discordError(error, channel);
        }
      }),

    async stop() {
      await underway.idle();
      await client?.destroy();
      client = undefined;
    },
  };
}

function startFailure(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid') {
    return new Error(
      'Discord does not accept the bot token (DISCORD_TOKEN): copy it again from the application, Bot, Reset Token',
      { cause: error },
    );
  }
  return new Error(discordError(error, 'Discord').message, { cause: error });
}
