import type { webApi } from '@slack/bolt';
import { MINUTE_MS } from '../../domain/durations.js';
import { isMessageGone, isRefusal } from './errors.js';

/** Messages looked through: one page, as long as Slack recommends (docs.slack.dev, conversations.history). */
const PAGE = 200;
/** Slack's clock may be behind ours by so many milliseconds. */
const CLOCKS_APART = 5 * MINUTE_MS;
/** Milliseconds after which a channel that could not be read is tried again: the permission may have been granted. */
const CLOSED = 10 * MINUTE_MS;
const EVENT = 'raremetals_delivery';

/** Where a delivery goes, and since when it may be there (ISO 8601), if it may. */
type Place = {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly since?: string | undefined;
  readonly isUntried?: boolean | undefined;
};

export type Metadata = { readonly event_type: string; readonly event_payload: { readonly delivery: string } };

/** What rides along with a message and says which delivery it is. */
export function metadataOf(delivery: string): Metadata {
  return { event_type: EVENT, event_payload: { delivery } };
}

/** What of a message in the history matters here. */
type Past = {
  readonly ts?: string;
  readonly metadata?: {
    readonly event_type?: string;
    readonly event_payload?: { readonly delivery?: unknown };
  };
};

/**
 * Keeps a delivery from being posted twice when it may have arrived although nobody heard so: its answer
 * was lost, or the process that sent it ended before it could say so. Such a message is looked for in the
 * channel first. That takes a permission that the app need not have; without it, it may come twice.
 */
export function createHistory(client: webApi.WebClient, clock: () => number = () => performance.now()) {
  /** Until when a channel is not asked again. */
  const closed = new Map<string, number>();

  async function read({ channel, thread, since }: Place): Promise<readonly Past[]> {
    const page = { channel, limit: PAGE, include_all_metadata: true };
    if (!thread) return (await client.conversations.history(page)).messages ?? [];
    // Unlike those of a channel, the messages of a thread come with the earliest first.
    const oldest = since && { oldest: String((Date.parse(since) - CLOCKS_APART) / 1000) };
    const { messages = [] } = await client.conversations.replies({ ...page, ...oldest, ts: thread });
    // The message that the thread is under comes with its replies.
    return messages.filter(({ ts }) => ts !== thread);
  }

  async function find(delivery: string, place: Place): Promise<string | undefined> {
    const { channel, isUntried } = place;
    const now = clock();
    if (isUntried || now < (closed.get(channel) ?? now)) return undefined;
    try {
      const messages = await read(place);
      const isIt = ({ metadata }: Past) =>
        metadata?.event_type === EVENT && metadata.event_payload?.delivery === delivery;
      return messages.find(isIt)?.ts;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!isMessageGone(error)) closed.set(channel, now + CLOSED);
      return undefined;
    }
  }

  return {
    /** The message of this delivery: the one that is there already, or the one that `post` makes. */
    async once(delivery: string, place: Place, post: () => Promise<string>): Promise<string> {
      return (await find(delivery, place)) ?? (await post());
    },
  };
}
