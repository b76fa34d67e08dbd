import type { webApi } from '@slack/bolt';
import { MINUTE_MS } from '../../domain/durations.js';
import { isMessageGone, isRefusal, leavesDoubt } from './errors.js';

/** Messages looked through: one page, as long as Slack recommends (docs.slack.dev, conversations.history). */
const PAGE = 200;
/**
 * Milliseconds after a post in which nobody else can have posted to the channel: shorter than the queue's
 * hold on a destination, after which another worker may have sent the same delivery and died.
 */
const OWN = 15_000;
/** Milliseconds after which a channel that could not be read is tried again: the permission may have been granted. */
const CLOSED = 10 * MINUTE_MS;
const EVENT = 'raremetals_delivery';

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
  const unheard = new Set<string>();
  const posted = new Map<string, number>();
  /** Until when a channel is not asked again. */
  const closed = new Map<string, number>();

  async function read(channel: string, thread: string | undefined): Promise<readonly Past[]> {
    const page = { channel, limit: PAGE, include_all_metadata: true };
    if (!thread) return (await client.conversations.history(page)).messages ?? [];
    const { messages = [] } = await client.conversations.replies({ ...page, ts: thread });
    // The message that the thread is under comes with its replies.
    return messages.filter(({ ts }) => ts !== thread);
  }

  async function find(delivery: string, channel: string, thread?: string): Promise<string | undefined> {
    const now = clock();
    const since = now - (posted.get(channel) ?? Number.NEGATIVE_INFINITY);
    const isClosed = now < (closed.get(channel) ?? now);
    if (isClosed || (since < OWN && !unheard.has(delivery))) return undefined;
    try {
      const messages = await read(channel, thread);
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
    async once(
      delivery: string,
      place: { readonly channel: string; readonly thread?: string | undefined },
      post: () => Promise<string>,
    ): Promise<string> {
      const { channel, thread } = place;
      const there = await find(delivery, channel, thread);
      try {
        const ts = there ?? (await post());
        posted.set(channel, clock());
        unheard.delete(delivery);
        return ts;
      } catch (error) {
        if (leavesDoubt(error)) unheard.add(delivery);
        throw error;
      }
    },
  };
}
