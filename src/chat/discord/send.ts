import {
  type REST,
  type RESTGetAPIChannelResult,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPIChannelMessagesThreadsResult,
  Routes,
} from 'discord.js';
import type { Alert } from '../../domain/alert.js';
import type { Delivery, MessageRef } from '../../domain/delivery.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { carry, standing } from '../carry.js';
import type { Context, Sent } from '../platform.js';
import { hasMostThreads, isMessageGone, isThreadThere, isUnanswerable, lacksRight } from './errors.js';
import type { RichOrPlain } from './refused.js';
import { type DiscordBody, plainBody, renderAlert, threadName } from './render.js';

export type SenderDeps = {
  readonly rest: REST;
  readonly vocabulary: Vocabulary;
  readonly richOrPlain: RichOrPlain;
  /** Told of a channel in which the bot may post, but not in threads. */
  readonly threadless: (channel: string) => void;
};

/** What carries a delivery to Discord over REST alone; it throws what the SDK throws. */
export function createSender({ rest, vocabulary, richOrPlain, threadless }: SenderDeps) {
  const guilds = new Map<string, string | undefined>();

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

  function sendRich<T>(
    delivery: Delivery,
    context: Context,
    call: (body: DiscordBody) => Promise<T>,
  ): Promise<T> {
    const rich = renderAlert(delivery, context, vocabulary);
    const plain = () => plainBody(delivery, context, vocabulary);
    return richOrPlain(call, rich, plain, delivery.destination.channel);
  }

  function create(
    delivery: Delivery,
    context: Context,
    channel: string,
  ): Promise<RESTPostAPIChannelMessageResult> {
    return sendRich(delivery, context, async (body) => {
      const created = await rest.post(Routes.channelMessages(channel), { body });
      return created as RESTPostAPIChannelMessageResult;
    });
  }

  async function post(delivery: Delivery, context: Context): Promise<MessageRef> {
    const { channel } = delivery.destination;
    const { id } = await create(delivery, context, channel);
    return {
      platform: 'discord',
      channel,
      message: id,
      permalink: await permalink(channel, id),
      shown: delivery.alert,
    };
  }

  async function revise(delivery: Delivery, { channel, message }: MessageRef, shown: Alert): Promise<void> {
    await sendRich({ ...delivery, act: 'revise', alert: shown }, {}, (body) =>
      rest.patch(Routes.channelMessage(channel, message), {
        body: body satisfies RESTPatchAPIChannelMessageJSONBody,
      }),
    );
  }

  /** The thread under a first message, opened when it is first needed. */
  async function threadUnder(first: MessageRef, delivery: Delivery): Promise<string> {
    if (first.thread) return first.thread;
    try {
      const opened = (await rest.post(Routes.threads(first.channel, first.message), {
        body: {
          name: threadName({ ...delivery, alert: first.shown ?? delivery.alert }),
          auto_archive_duration: 10_080,
        },
      })) as RESTPostAPIChannelMessagesThreadsResult;
      return opened.id;
    } catch (error) {
      // A thread under a message carries the message's own id.
      if (isThreadThere(error)) return first.message;
      throw error;
    }
  }

  /** The edit comes first: it may be done twice without harm. */
  async function reply(delivery: Delivery, first: MessageRef): Promise<Sent> {
    const { platform, channel } = first;
    try {
      if (first.shown) await revise(delivery, first, first.shown);
      const thread = await threadUnder(first, delivery);
      const { id } = await create(delivery, { first }, thread);
      const message = { platform, channel, message: id, thread, shown: delivery.alert };
      return { message, first: { ...first, thread } };
    } catch (error) {
      if (isUnanswerable(error)) return standing(await post({ ...delivery, act: 'post' }, {}));
      if (!lacksRight(error) && !hasMostThreads(error)) throw error;
      const message = await post({ ...delivery, act: 'post' }, { first });
      if (lacksRight(error)) threadless(channel);
      return { message, first };
    }
  }

  return (delivery: Delivery, context: Context): Promise<Sent> =>
    carry(delivery, context, { post, reply, revise, isGone: isMessageGone });
}
