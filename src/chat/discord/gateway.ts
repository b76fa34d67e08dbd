import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Partials,
  type RESTOptions,
  SimpleShardingStrategy,
} from 'discord.js';
import type { Logger } from 'pino';
import { discordError } from './errors.js';
import { inviteLink } from './invite.js';
import { missingEverywhere } from './rights.js';

const BAD_TOKEN =
  'Discord does not accept the bot token (DISCORD_TOKEN): copy it again from the application, Bot, Reset Token';

/** Why Discord ends a connection for good, and what a person does about it. */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not let the bot hear of its servers (gateway intents): look in the developer portal, Bot, Privileged Gateway Intents',
};

function closedWords(code: number): string {
  return CLOSED[code] ?? `Discord has ended the connection for good (close code ${code})`;
}

/**
 * A client that hears of servers and interactions. The SDK connects anew, resumes, and gives up by
 * itself; a log tells of each.
 *
 * @param helloTimeout Milliseconds to wait for the gateway's greeting before connecting anew.
 */
export function createClient(rest: Partial<RESTOptions>, helloTimeout: number, log: Logger): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // Takes a thread from the interaction that comes out of it, were it never heard of before.
    partials: [Partials.Channel],
    rest,
    ws: {
      buildStrategy: (manager) => {
        manager.options.helloTimeout = helloTimeout;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord gateway error'));
  client.on(Events.ShardError, (error) => log.warn({ reason: error.message }, 'discord gateway error'));
  client.on(Events.ShardReconnecting, () => log.warn('discord connection lost, connecting anew'));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'discord connection resumed'));
  return client;
}

/** Logs in; resolves once the servers are known. Throws one plain sentence, without the token. */
export async function connect(client: Client, token: string, log: Logger): Promise<Client<true>> {
  let closed: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code;
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const connected = await ready;
    client.on(Events.ShardDisconnect, ({ code }) =>
      log.error(`${closedWords(code)}: commands are not answered in discord until the bot is started again`),
    );
    return connected;
  } catch (error) {
    if (closed !== undefined) throw new Error(closedWords(closed), { cause: error });
    const isRefused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
    if (isRefused) throw new Error(BAD_TOKEN, { cause: error });
    throw discordError(error, 'Discord') ?? error;
  }
}

/** What a newly started bot lacks, by name, and where to click. */
export function warnOfMissing({ application, guilds }: Client<true>, log: Logger): void {
  const invite = inviteLink(application.id);
  if (guilds.cache.size === 0) {
    log.warn({ invite }, 'the bot is in no discord server yet, open the invite link');
  }
  for (const guild of guilds.cache.values()) {
    const missing = missingEverywhere(guild);
    if (missing.length > 0) {
      log.warn(
        { invite, server: guild.name, missing },
        `in no discord channel of this server may the bot do its work, it lacks ${missing.join(', ')}: open the invite link again, or Server Settings, Roles, the role of the bot`,
      );
    }
  }
}

/** Leaves, without a word of it in the log. */
export async function disconnect(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}
