import { setTimeout } from 'node:timers/promises';
import { App, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { CommandDefinition } from '../../domain/command.js';
import { createUnderway } from '../../domain/underway.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { Handlers, Platform } from '../platform.js';
import { slackError } from './errors.js';
import { listen } from './listen.js';
import { boltLogger } from './log.js';
import { fetchWhole } from './request.js';
import { createSender } from './send.js';
import { reportSetup } from './setup.js';
import { createSocket } from './socket.js';

export type SlackOptions = {
  readonly botToken: string;
  /** With it, commands come over Socket Mode; without it, over signed HTTP. */
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** Where signed requests are awaited, at `/slack/events`; 3000 unless told. */
  readonly port?: number | undefined;
  /** Another Web API than Slack's own. */
  readonly apiUrl?: string | undefined;
  /** Milliseconds that Slack may take to greet a connection of Socket Mode; ten seconds unless told. */
  readonly helloTimeout?: number;
  readonly command: CommandDefinition;
  readonly vocabulary: Vocabulary;
  readonly log: Logger;
};

/** Milliseconds after which a request without an answer has failed; the queue tries it again. */
const TIMEOUT = 10_000;
/** Milliseconds after which an answer that Slack does not take is given up: the bot stops in less than five seconds. */
const RESPOND_TIMEOUT = 3000;
/** Milliseconds given to the other side to take leave. */
const GRACE = 2000;

/**
 * Slack over Bolt. Sending needs no connection, so that a single round can post and leave.
 * The SDK's own retries are off: the delivery queue is their one owner.
 */
export function createSlack(options: SlackOptions): Platform {
  const { botToken, appToken, signingSecret, command, vocabulary, log, helloTimeout = TIMEOUT } = options;
  const clientOptions: webApi.WebClientOptions = {
    ...(options.apiUrl ? { slackApiUrl: options.apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
    fetch: fetchWhole,
    logger: boltLogger(log),
  };
  const client = new webApi.WebClient(botToken, clientOptions);
  const underway = createUnderway();
  let identity: Promise<webApi.AuthTestResponse> | undefined;
  let close: (() => Promise<void>) | undefined;

  /** Who the bot is and where its workspace lives; asked once, and again after a failure. */
  function whoAmI(): Promise<webApi.AuthTestResponse> {
    identity ??= client.auth.test().catch((error: unknown) => {
      identity = undefined;
      throw error;
    });
    return identity;
  }

  const workspace = () =>
    whoAmI().then(
      ({ url }) => url,
      () => undefined,
    );
  const sender = createSender({ client, vocabulary, workspace, log });

  /** Runs what sends to a channel; what Slack says against it comes out as a `DeliveryError`. */
  function sending<T>(channel: string, send: () => Promise<T>): Promise<T> {
    return underway.run(() =>
      send().catch((error: unknown) => {
        throw slackError(error, channel) ?? error;
      }),
    );
  }

  /** Socket Mode with an app token, else HTTP whose every request must carry Slack's signature. */
  async function open(handlers: Handlers): Promise<void> {
    const me = await whoAmI();
    await reportSetup(client, me, log);
    const socket = appToken ? createSocket(appToken, clientOptions, helloTimeout, log) : undefined;
    const app = new App({
      ...(socket ? { receiver: socket.receiver } : { signingSecret: signingSecret ?? '' }),
      authorize: async () => ({
        botToken,
        ...(me.bot_id ? { botId: me.bot_id } : {}),
        ...(me.user_id ? { botUserId: me.user_id } : {}),
      }),
      // Bolt answers by this alone, and without a limit; calls of the Web API go by `client`.
      clientOptions: {
        ...clientOptions,
        fetch: (url, init) => fetch(url, { signal: AbortSignal.timeout(RESPOND_TIMEOUT), ...init }),
      },
      logger: boltLogger(log),
    });
    listen(app, { client, definition: command, handlers, underway, log });
    close = async () => {
      socket?.end();
      await Promise.race([app.stop(), setTimeout(GRACE, undefined, { ref: false })]);
      // Socket Mode may leave the timer of its closing handshake behind, or still be waiting for the
      // other side; closing again ends both.
      if (socket) await app.stop();
    };
    const start = () => app.start(options.port ?? 3000);
    await (socket ? socket.keep(start) : start());
  }

  return {
    name: 'slack',

    async start(handlers) {
      if (!appToken && !signingSecret) {
        throw new Error(
          'Slack commands need an app token (SLACK_APP_TOKEN, Socket Mode) or a signing secret (SLACK_SIGNING_SECRET)',
        );
      }
      try {
        await open(handlers);
      } catch (error) {
        close = undefined;
        throw slackError(error, 'Slack') ?? error;
      }
    },

    send: (delivery, context) => sending(delivery.destination.channel, () => sender.send(delivery, context)),

    say: (channel, ...said) => sending(channel, () => sender.say(channel, ...said)),

    async stop() {
      const closing = close;
      close = undefined;
      await closing?.();
      await underway.idle();
    },
  };
}
