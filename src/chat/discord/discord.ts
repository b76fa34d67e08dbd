import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  OAuth2Scopes,
  PermissionFlagsBits,
  REST,
  type RESTGetAPIChannelResult,
  type RESTOptions,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPIChannelMessagesThreadsResult,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import { refreshAlert } from '../../domain/alert.js';
import type { CommandDefinition } from '../../domain/command.js';
import { type Delivery, DeliveryError, type MessageRef } from '../../domain/delivery.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { Context, Handlers, Platform } from '../platform.js';
import { truncate } from '../text.js';
import { createUnderway } from '../underway.js';
import { discordError, isRefusedBody, isThreadThere, isUnanswerable } from './errors.js';
import { DISCORD_LIMITS } from './limits.js';
import { registration } from './registration.js';
import { ASK, type DiscordBody, plainBody, renderAlert, renderAnswer, threadName } from './render.js';

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

const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.SendMessagesInThreads;

/** Where an admin adds the bot to a server, with the least permissions that it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PERMISSIONS.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

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
  const guilds = new Map<string, string | undefined>();
  const threads = new Map<string, string>();
  let client: Client | undefined;

  async function guildOf(channel: string): Promise<string | undefined> {
    if (!guilds.has(channel)) {
      const found = (await rest.get(Routes.channel(channel))) as RESTGetAPIChannelResult;
      guilds.set(channel, 'guild_id' in found ? found.guild_id : undefined);
    }
    return guilds.get(channel);
  }

  /** Where a message is found by a link; without one a later alert merely does not link back. */
  async function permalink(channel: string, message: string): Promise<string | undefined> {
    const guild = await guildOf(channel).catch(() => undefined);
    return guild && `https://discord.com/channels/${guild}/${channel}/${message}`;
  }

  /** What Discord refuses as an embed it may still take as text, which says the same. */
  async function richOrPlain<T>(
    delivery: Delivery,
    body: DiscordBody,
    call: (body: DiscordBody) => Promise<T>,
  ): Promise<T> {
    try {
      return await call(body);
    } catch (error) {
      if (!isRefusedBody(error)) throw error;
      log.warn(
        { err: error, channel: delivery.destination.channel },
        'discord refused a rich message, sending its text',
      );
      return await call(plainBody(delivery, body, vocabulary));
    }
  }

  function create(
    delivery: Delivery,
    body: DiscordBody,
    channel: string,
  ): Promise<RESTPostAPIChannelMessageResult> {
    return richOrPlain(delivery, body, async (part) => {
      const created = await rest.post(Routes.channelMessages(channel), { body: part });
      return created as RESTPostAPIChannelMessageResult;
    });
  }

  async function post(delivery: Delivery, context: Context): Promise<MessageRef> {
    const { channel } = delivery.destination;
    const { id } = await create(delivery, renderAlert(delivery, context, vocabulary), channel);
    return {
      platform: 'discord',
      channel,
      message: id,
      permalink: await permalink(channel, id),
      shown: delivery.alert,
    };
  }

  async function revise(delivery: Delivery, first: MessageRef): Promise<MessageRef> {
    const shown = first.shown ? refreshAlert(first.shown, delivery.alert) : delivery.alert;
    const refreshed = { ...delivery, act: 'revise', alert: shown } as const;
    const {
      nonce: _nonce,
      enforce_nonce: _enforce,
      flags: _flags,
      ...body
    } = renderAlert(refreshed, {}, vocabulary);
    await richOrPlain(refreshed, body, (part) =>
      rest.patch(Routes.channelMessage(first.channel, first.message), {
        body: part satisfies RESTPatchAPIChannelMessageJSONBody,
      }),
    );
    return { ...first, shown };
  }

  /** The thread under a first message, opened when it is first needed. */
  async function threadUnder(first: MessageRef, delivery: Delivery): Promise<string> {
    const known = first.thread ?? threads.get(first.message);
    if (known) return known;
    try {
      const opened = (await rest.post(Routes.threads(first.channel, first.message), {
        body: {
          name: threadName({ ...delivery, alert: first.shown ?? delivery.alert }),
          auto_archive_duration: 10_080,
        },
      })) as RESTPostAPIChannelMessagesThreadsResult;
      threads.set(first.message, opened.id);
      return opened.id;
    } catch (error) {
      // A thread under a message carries the message's own id.
      if (isThreadThere(error)) return first.message;
      throw error;
    }
  }

  /** The edit comes first: it may be done twice without harm. */
  async function reply(delivery: Delivery, first: MessageRef): Promise<MessageRef> {
    try {
      if (first.shown) await revise(delivery, first);
      const thread = await threadUnder(first, delivery);
      const { id } = await create(delivery, renderAlert(delivery, { first }, vocabulary), thread);
      return { platform: 'discord', channel: first.channel, message: id, thread, shown: delivery.alert };
    } catch (error) {
      if (!isUnanswerable(error)) throw error;
      return await post({ ...delivery, act: 'post' }, {});
    }
  }

  async function deliver(delivery: Delivery, context: Context): Promise<MessageRef> {
    const { first } = context;
    if (delivery.act === 'reply' && first) return await reply(delivery, first);
    if (delivery.act !== 'revise') return await post(delivery, context);
    if (first) return await revise(delivery, first);
    throw new DeliveryError('there is no first message to revise', { retryable: false });
  }

  async function answer(
    handlers: Handlers,
    interaction: ChatInputCommandInteraction | ButtonInteraction,
    text: string,
  ): Promise<void> {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { channelId: channel, user } = interaction;
    const answered = await handlers.command({ platform: 'discord', channel, user: user.id, text });
    const { embeds } = renderAnswer(answered);
    await interaction.editReply({ embeds, allowedMentions: { parse: [] } });
  }

  /** The words in the order in which they are typed elsewhere, whatever order Discord hands them over in. */
  function typedText({ options: given }: ChatInputCommandInteraction): string {
    const subcommand = given.getSubcommand(false);
    const typed = command.subcommands.find(({ name }) => name === subcommand)?.options ?? [];
    const words = typed.map(({ name }) => given.getString(name)?.trim());
    return [subcommand, ...words].filter((word) => word).join(' ');
  }

  async function suggest(handlers: Handlers, interaction: AutocompleteInteraction): Promise<void> {
    const { name, value } = interaction.options.getFocused(true);
    const found = await handlers.suggest(interaction.options.getSubcommand(false) ?? '', name, value);
    const choices = found.slice(0, DISCORD_LIMITS.choices).map((choice) => {
      const shown = truncate(choice, DISCORD_LIMITS.choiceName);
      return { name: shown, value: shown };
    });
    await interaction.respond(choices);
  }

  async function take(handlers: Handlers, interaction: Interaction): Promise<void> {
    try {
      if (interaction.isButton()) {
        const { customId } = interaction;
        if (customId.startsWith(ASK)) await answer(handlers, interaction, customId.slice(ASK.length));
        return;
      }
      if (!interaction.isCommand() && !interaction.isAutocomplete()) return;
      if (interaction.commandName !== command.name) return;
      if (interaction.isChatInputCommand()) await answer(handlers, interaction, typedText(interaction));
      else if (interaction.isAutocomplete()) await suggest(handlers, interaction);
    } catch (error) {
      log.error({ err: error }, 'a discord interaction failed');
    }
  }

  return {
    name: 'discord',

    async start(handlers) {
      const started = new Client({ intents: [GatewayIntentBits.Guilds], rest: restOptions });
      started.on(Events.Error, (error) => log.error({ err: error }, 'discord gateway error'));
      started.on(
        Events.InteractionCreate,
        (interaction) => void underway.run(() => take(handlers, interaction)),
      );
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
