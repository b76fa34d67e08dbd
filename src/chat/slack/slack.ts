import { setTimeout } from 'node:timers/promises';
import {
  App,
  type BlockButtonAction,
  type SlackActionMiddlewareArgs,
  type SlackCommandMiddlewareArgs,
  webApi,
} from '@slack/bolt';
import type { Logger } from 'pino';
import { refreshAlert } from '../../domain/alert.js';
import type { CommandDefinition } from '../../domain/command.js';
import { type Delivery, DeliveryError, type MessageRef } from '../../domain/delivery.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { CommandRequest, Context, Handlers, Platform } from '../platform.js';
import { createUnderway } from '../underway.js';
import { renderAnswer } from './answer.js';
import { unescapeText } from './elements.js';
import { isMessageGone, isRefusedBody, slackError } from './errors.js';
import { boltLogger } from './log.js';
import { isChannelManager } from './managers.js';
import { ASK, renderAlert, type SlackBody } from './render.js';

export type SlackOptions = {
  readonly botToken: string;
  /** With it, commands come over Socket Mode; without it, over signed HTTP. */
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** Where signed requests are awaited, at `/slack/events`; 3000 unless told. */
  readonly port?: number | undefined;
  /** Another Web API than Slack's own. */
  readonly apiUrl?: string | undefined;
  readonly command: CommandDefinition;
  readonly vocabulary: Vocabulary;
  readonly log: Logger;
};

/** Milliseconds after which a request without an answer has failed; the queue tries it again. */
const TIMEOUT = 10_000;
/** Milliseconds given to the other side to take leave. */
const GRACE = 2000;

/**
 * Slack over Bolt. Sending needs no connection, so that a single round can post and leave.
 * The SDK's own retries are off: the delivery queue is their one owner.
 */
export function createSlack(options: SlackOptions): Platform {
  const { botToken, command, vocabulary, log } = options;
  const clientOptions: webApi.WebClientOptions = {
    ...(options.apiUrl ? { slackApiUrl: options.apiUrl } : {}),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
    logger: boltLogger(log),
  };
  const client = new webApi.WebClient(botToken, clientOptions);
  const underway = createUnderway();
  let app: App | undefined;
  let identity: Promise<webApi.AuthTestResponse> | undefined;

  /** Who the bot is and where its workspace lives; asked once, and again after a failure. */
  function whoAmI(): Promise<webApi.AuthTestResponse> {
    identity ??= client.auth.test().catch((error: unknown) => {
      identity = undefined;
      throw error;
    });
    return identity;
  }

  /** Where a message is found by a link; without one a later alert merely does not link back. */
  async function permalink(channel: string, ts: string): Promise<string | undefined> {
    const { url } = await whoAmI().catch(() => ({ url: undefined }));
    return url ? new URL(`archives/${channel}/p${ts.replace('.', '')}`, url).href : undefined;
  }

  /** What Slack refuses as blocks it may still take as text, which says the same. */
  async function richOrPlain<T>(body: SlackBody, call: (body: Partial<SlackBody>) => Promise<T>): Promise<T> {
    try {
      return await call(body);
    } catch (error) {
      if (!isRefusedBody(error)) throw error;
      log.warn({ err: error, channel: body.channel }, 'slack refused a rich message, sending its text');
      const { blocks: _blocks, metadata: _metadata, ...bare } = body;
      return await call(bare);
    }
  }

  async function post(delivery: Delivery, context: Context): Promise<MessageRef> {
    const body = renderAlert(delivery, context, vocabulary);
    const { ts, channel } = await richOrPlain(body, (part) =>
      client.chat.postMessage({ ...part, channel: body.channel, text: body.text }),
    );
    if (!ts || !channel)
      throw new DeliveryError('Slack took a message but did not name it', { retryable: false });
    const link = await permalink(channel, ts);
    return { platform: 'slack', channel, message: ts, permalink: link, shown: delivery.alert };
  }

  async function revise(delivery: Delivery, first: MessageRef): Promise<MessageRef> {
    const shown = first.shown ? refreshAlert(first.shown, delivery.alert) : delivery.alert;
    const body = renderAlert({ ...delivery, act: 'revise', alert: shown }, {}, vocabulary);
    const { channel, message: ts } = first;
    await richOrPlain(body, (part) => client.chat.update({ ...part, channel, ts, text: body.text }));
    return { ...first, shown };
  }

  /** The edit comes first: it may be done twice without harm, the new message may not. */
  async function reply(delivery: Delivery, first: MessageRef): Promise<MessageRef> {
    try {
      if (first.shown) await revise(delivery, first);
      return await post(delivery, { first });
    } catch (error) {
      if (!isMessageGone(error)) throw error;
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

  function request(channel: string, user: string, text: string): CommandRequest {
    const isManager = () =>
      isChannelManager(client, channel, user).catch((error: unknown) => {
        throw slackError(error, channel);
      });
    return { platform: 'slack', channel, user, text, isManager };
  }

  async function answerCommand(
    handlers: Handlers,
    { command: typed, ack, respond }: SlackCommandMiddlewareArgs,
  ) {
    await ack();
    const asked = request(typed.channel_id, typed.user_id, unescapeText(typed.text));
    await respond(renderAnswer(await handlers.command(asked)));
  }

  async function answerPress(
    handlers: Handlers,
    { action, body, ack, respond }: SlackActionMiddlewareArgs<BlockButtonAction>,
  ) {
    await ack();
    const asked = request(body.channel?.id ?? '', body.user.id, action.value ?? '');
    await respond({ ...renderAnswer(await handlers.command(asked)), replace_original: false });
  }

  /** Socket Mode with an app token, else HTTP whose every request must carry Slack's signature. */
  function listener(handlers: Handlers, me: webApi.AuthTestResponse): App {
    const { appToken, signingSecret } = options;
    const created = new App({
      ...(appToken ? { socketMode: true, appToken } : { signingSecret: signingSecret ?? '' }),
      authorize: async () => ({
        botToken,
        ...(me.bot_id ? { botId: me.bot_id } : {}),
        ...(me.user_id ? { botUserId: me.user_id } : {}),
      }),
      clientOptions,
      logger: boltLogger(log),
    });
    created.command(`/${command.name}`, (args) => underway.run(() => answerCommand(handlers, args)));
    created.action<BlockButtonAction>(ASK, (args) => underway.run(() => answerPress(handlers, args)));
    created.error(async (error) => log.error({ err: error }, 'a slack command failed'));
    return created;
  }

  return {
    name: 'slack',

    async start(handlers) {
      if (!options.appToken && !options.signingSecret) {
        throw new Error(
          'Slack commands need an app token (SLACK_APP_TOKEN, Socket Mode) or a signing secret (SLACK_SIGNING_SECRET)',
        );
      }
      try {
        app = listener(handlers, await whoAmI());
        await app.start(options.port ?? 3000);
      } catch (error) {
        throw new Error(slackError(error, 'Slack').message, { cause: error });
      }
    },

    send: (delivery, context) =>
      underway.run(async () => {
        try {
          return await deliver(delivery, context);
        } catch (error) {
          throw slackError(error, delivery.destination.channel);
        }
      }),

    say: (channel, message) =>
      underway.run(async () => {
        try {
          const { text, blocks } = renderAnswer(message);
          await client.chat.postMessage({
            channel,
            text,
            blocks,
            mrkdwn: false,
            unfurl_links: false,
            unfurl_media: false,
          });
        } catch (error) {
          throw slackError(error, channel);
        }
      }),

    async stop() {
      const stopping = app;
      app = undefined;
      if (stopping) {
        await Promise.race([stopping.stop(), setTimeout(GRACE, undefined, { ref: false })]);
        // Socket Mode may leave the timer of its closing handshake behind, or still be waiting for the
        // other side; closing again ends both.
        if (options.appToken) await stopping.stop();
      }
      await underway.idle();
    },
  };
}
