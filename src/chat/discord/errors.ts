import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { DeliveryError } from '../../domain/delivery.js';
import { RIGHT_NAMES } from './rights.js';

/** Codes after which nothing can reach this channel until a person acts; and what that person should do. */
const LOST: Readonly<Record<number, string>> = {
  [Code.UnknownChannel]: 'Discord knows no such channel: correct the channel id',
  [Code.UnknownGuild]: 'the bot is not in this Discord server: open its invite link',
  [Code.MissingAccess]:
    'the bot cannot see the Discord channel: give it View Channel there (Edit Channel, Permissions, the role of the bot)',
  [Code.MissingPermissions]: `the bot lacks a permission in the Discord channel, it needs ${RIGHT_NAMES.join(', ')}: Edit Channel, Permissions, the role of the bot`,
  [Code.CannotSendMessagesInNonTextChannel]: 'the Discord channel takes no messages: choose a text channel',
};

/** What Discord does not do just now, for nobody. */
const PASSING: readonly number[] = [
  Code.SendMessagesHasBeenTemporarilyDisabled,
  Code.FeatureTemporarilyDisabledServerSide,
  Code.APIResourceOverloaded,
];

function code(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

export function isRefusedBody(error: unknown): boolean {
  return code(error) === Code.InvalidFormBodyOrContentType;
}

/**
 * How Node, OpenSSL and undici name what became of a connection: in capitals. Node and undici name a misuse of
 * theirs so as well, which is left out; discord.js names one otherwise.
 */
const CONNECTION = /^(?!ERR_(?!TLS_|SSL_|SOCKET_|STREAM_)|UND_ERR_(?:INVALID|NOT_SUPPORTED))[A-Z][A-Z\d_]+$/;

/** Nobody has said no: the connection broke, no answer came in time, or none of Discord's. */
export function isUnanswered(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    /^(?:Abort|Timeout)Error$/.test(error.name) || ('code' in error && CONNECTION.test(String(error.code)))
  );
}

/** The first message or its thread is gone or closed: a follow-up must stand on its own. */
export function isUnanswerable(error: unknown): boolean {
  const closed = [Code.ThreadLocked, Code.InvalidActionOnArchivedThread];
  return [Code.UnknownMessage, Code.UnknownChannel, ...closed].includes(code(error) ?? 0);
}

/** The server has as many open threads as it may: others are archived in time. */
export function hasMostThreads(error: unknown): boolean {
  return [Code.MaximumActiveThreads, Code.MaximumActiveAnnouncementThreads].includes(code(error) ?? 0);
}

/** The message to be edited was deleted. */
export function isMessageGone(error: unknown): boolean {
  return code(error) === Code.UnknownMessage;
}

/** The bot is in the channel, but may not do this there. */
export function lacksRight(error: unknown): boolean {
  return code(error) === Code.MissingPermissions;
}

export function isThreadThere(error: unknown): boolean {
  return code(error) === Code.ThreadAlreadyCreatedForMessage;
}

/** An interaction that Discord no longer waits for. */
export function isTooLate(error: unknown): boolean {
  return code(error) === Code.UnknownInteraction;
}

/** An interaction that another process has answered: each that is connected hears of it, and the first one takes it. */
export function isTaken(error: unknown): boolean {
  return code(error) === Code.InteractionHasAlreadyBeenAcknowledged;
}

/** Something that nobody has allowed the bot to do there. */
export function isForbidden(error: unknown): boolean {
  return lacksRight(error) || code(error) === Code.MissingAccess;
}

function lostReason(error: DiscordAPIError, missing: readonly string[]): string | undefined {
  if (isForbidden(error) && missing.length > 0) {
    return `the bot lacks ${missing.join(', ')} in the Discord channel: Edit Channel, Permissions, the role of the bot`;
  }
  if (error.status === 401) return 'Discord does not accept the bot token';
  // Discord names a code with each refusal.
  const isOther = error.code === undefined;
  return isOther ? `it was not Discord that answered HTTP ${error.status}` : LOST[Number(error.code)];
}

/**
 * What a failed request means for the delivery; nothing for what is a fault of ours. `channel` names it in the reason,
 * and so does what the bot lacks there, where that is known.
 */
export function discordError(
  error: unknown,
  channel: string,
  missing: readonly string[] = [],
): DeliveryError | undefined {
  if (error instanceof DeliveryError) return error;
  if (error instanceof RateLimitError) {
    return new DeliveryError(`Discord asks to wait ${Math.ceil(error.retryAfter / 1000)} s`, {
      retryable: true,
      retryAfterMs: error.retryAfter,
      cause: error,
    });
  }
  if (error instanceof DiscordAPIError) {
    const lost = lostReason(error, missing);
    if (lost) {
      return new DeliveryError(`${channel}: ${lost} (${error.code ?? error.status})`, {
        retryable: false,
        destinationLost: true,
        cause: error,
      });
    }
    return new DeliveryError(`${channel}: Discord refused the message: ${error.message}`, {
      retryable: error.status >= 500 || PASSING.includes(Number(error.code)),
      cause: error,
    });
  }
  if (error instanceof HTTPError) {
    return new DeliveryError(`Discord answered HTTP ${error.status}`, {
      retryable: error.status >= 500,
      cause: error,
    });
  }
  if (isUnanswered(error)) {
    return new DeliveryError(`Discord could not be reached: ${error.message}`, {
      retryable: true,
      cause: error,
    });
  }
  return undefined;
}
