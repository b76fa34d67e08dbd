import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Alert } from '../../domain/alert.js';
import type { Answer } from '../../domain/answer.js';
import { type Delivery, DeliveryError, type MessageRef } from '../../domain/delivery.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { carry, standing } from '../carry.js';
import type { Context, Sent } from '../platform.js';
import { renderAnswer } from './answer.js';
import { isMessageGone, isPastEditing, isRefusedBody, isRefusedForBlocks, isUnanswerable } from './errors.js';
import { createHistory, metadataOf } from './history.js';
import { plainAnswer } from './plain-answer.js';
import { type PlainBody, plainBody, QUIET, renderAlert, type SlackBody } from './render.js';

type Body = Omit<Partial<SlackBody>, keyof PlainBody> & PlainBody;

export type SenderDeps = {
  readonly client: webApi.WebClient;
  readonly vocabulary: Vocabulary;
  /** Where the workspace lives; undefined when Slack does not say. */
  readonly workspace: () => Promise<string | undefined>;
  readonly log: Logger;
};

/** What carries deliveries and the bot's own messages to Slack; it throws what the SDK throws. */
export function createSender({ client, vocabulary, workspace, log }: SenderDeps) {
  const history = createHistory(client);

  /** Where a message is found by a link; without one a later alert merely does not link back. */
  async function permalink(channel: string, ts: string): Promise<string | undefined> {
    const url = await workspace();
    return url ? new URL(`archives/${channel}/p${ts.replace('.', '')}`, url).href : undefined;
  }

  /** What Slack refuses as blocks it may still take as text, which says the same. */
  async function richOrPlain<T>(
    body: SlackBody,
    plain: PlainBody,
    call: (body: Body) => Promise<T>,
  ): Promise<T> {
    try {
      return await call(body);
    } catch (error) {
      if (!isRefusedBody(error)) throw error;
      log.warn({ err: error, channel: body.channel }, 'slack refused a rich message, sending its text');
      const { blocks: _blocks, metadata, ...bare } = body;
      const said = { ...bare, ...plain };
      return await call(metadata && isRefusedForBlocks(error) ? { ...said, metadata } : said);
    }
  }

  async function create(body: SlackBody, plain: PlainBody): Promise<string> {
    const call = (part: Body) => client.chat.postMessage({ ...part, channel: body.channel });
    const { ts } = await richOrPlain(body, plain, call);
    if (!ts) throw new DeliveryError('Slack took a message but did not name it', { retryable: false });
    return ts;
  }

  async function post(delivery: Delivery, context: Context): Promise<MessageRef> {
    const body = renderAlert(delivery, context, vocabulary);
    const { channel, thread_ts: thread } = body;
    const plain = plainBody(delivery, context, vocabulary);
    const { isUntried } = context;
    const ts = await history.once(delivery.id, { channel, thread, since: delivery.at, isUntried }, () =>
      create(body, plain),
    );
    const link = await permalink(channel, ts);
    return { platform: 'slack', channel, message: ts, permalink: link, shown: delivery.alert };
  }

  async function revise(delivery: Delivery, first: MessageRef, shown: Alert): Promise<void> {
    const { channel, message: ts } = first;
    const revision = { ...delivery, act: 'revise', alert: shown } as const;
    // Metadata says by which delivery a message came: that of a revision would be mistaken for its own.
    const { metadata: _metadata, ...body } = renderAlert(revision, {}, vocabulary);
    const plain = plainBody(revision, {}, vocabulary);
    await richOrPlain(body, plain, (part) => client.chat.update({ ...part, channel, ts })).catch(
      (error: unknown) => {
        if (!isPastEditing(error)) throw error;
      },
    );
  }

  /** The edit comes first: it may be done twice without harm. */
  async function reply(delivery: Delivery, first: MessageRef, context: Context): Promise<Sent> {
    try {
      if (first.shown) await revise(delivery, first, first.shown);
      return { message: await post(delivery, { ...context, first }), first };
    } catch (error) {
      if (!isUnanswerable(error)) throw error;
      return standing(await post({ ...delivery, act: 'post' }, { ...context, first: undefined }));
    }
  }

  return {
    send: (delivery: Delivery, context: Context): Promise<Sent> =>
      carry(delivery, context, { post, reply, revise, isGone: isMessageGone }),

    async say(
      channel: string,
      message: Answer,
      id?: string,
      { isUntried }: Omit<Context, 'first'> = {},
    ): Promise<void> {
      const { text, blocks } = renderAnswer(message);
      const body = { channel, text, blocks, ...QUIET };
      const whole = { text: plainAnswer(message), mrkdwn: false };
      if (id === undefined) await create(body, whole);
      else {
        const marked = { ...body, metadata: metadataOf(id) };
        await history.once(id, { channel, isUntried }, () => create(marked, whole));
      }
    },
  };
}
