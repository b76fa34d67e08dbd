import type { Context, Platform } from '../chat/platform.js';
import { type AnyDelivery, destinationName, type MessageRef } from '../domain/delivery.js';
import type { Outbox } from '../store/outbox.js';
import type { Queued } from '../store/queued.js';

/** The message that stands for a story in a destination from now on. */
export type Stands = { readonly story: string; readonly message: MessageRef };

/** What the platform made of a delivery. */
type Posted =
  | { readonly kind: 'posted'; readonly stands?: Stands }
  | { readonly kind: 'refused'; readonly error: Error };

/** Has a platform post a delivery, once. */
export async function post(delivery: AnyDelivery, context: Context, platform: Platform): Promise<Posted> {
  try {
    if (!('alert' in delivery)) {
      const said = delivery.act === 'digest' ? delivery.digest : delivery.notice;
      await platform.say(delivery.destination.channel, said, delivery.id, context);
      return { kind: 'posted' };
    }
    const { first: message } = await platform.send(delivery, context);
    return { kind: 'posted', stands: { story: delivery.alert.story, message } };
  } catch (error) {
    return { kind: 'refused', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** What a delivery tells of: its story, then those that ended in it; a digest or a notice of itself alone. */
export function subjectsOf(delivery: AnyDelivery): readonly [string, ...string[]] {
  return 'alert' in delivery ? [delivery.alert.story, ...(delivery.alert.former ?? [])] : [delivery.id];
}

/** The message that stands for the story here, be it under the id of a story that ended in it. */
export async function firstMessage(delivery: AnyDelivery, outbox: Outbox): Promise<MessageRef | undefined> {
  if (!('alert' in delivery)) return undefined;
  const destination = destinationName(delivery.destination);
  for (const story of subjectsOf(delivery)) {
    const found = await outbox.firstMessage(destination, story);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a delivery has nothing to say: an edit of a message that was never posted here, or one that
 * a later delivery of the same story makes again anyway.
 */
export function isIdle(
  delivery: AnyDelivery,
  first: MessageRef | undefined,
  later: readonly Queued[],
): boolean {
  if (delivery.act !== 'revise') return false;
  const { story } = delivery.alert;
  const isMadeAgain = ({ delivery: next }: Queued) =>
    (next?.act === 'reply' || next?.act === 'revise') && next.alert.story === story;
  return first === undefined || later.some(isMadeAgain);
}
