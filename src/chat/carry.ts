import { type Alert, refreshAlert } from '../domain/alert.js';
import { type Delivery, DeliveryError, type MessageRef } from '../domain/delivery.js';
import type { Context, Sent } from './platform.js';

/** How a platform does each act of a delivery; each throws what its SDK throws. */
export type Acts = {
  readonly post: (delivery: Delivery, context: Context) => Promise<MessageRef>;
  /** `first` as it is to be shown from now on, where it is known what it shows. */
  readonly reply: (delivery: Delivery, first: MessageRef, context: Context) => Promise<Sent>;
  readonly revise: (delivery: Delivery, first: MessageRef, shown: Alert) => Promise<void>;
  /** Whether an error says that the message to be revised was deleted. */
  readonly isGone: (error: unknown) => boolean;
};

/** A message that stands for its story itself. */
export const standing = (message: MessageRef): Sent => ({ message, first: message });

/**
 * Does what a delivery asks for. Without a first message a reply is a post; a first message that people have deleted
 * needs no revision. Throws a `DeliveryError` when there is nothing to revise.
 */
export async function carry(delivery: Delivery, context: Context, acts: Acts): Promise<Sent> {
  const { act, alert } = delivery;
  const { first } = context;
  if (act === 'post' || (act === 'reply' && !first)) {
    const message = await acts.post(delivery, context);
    return { message, first: first ?? message };
  }
  if (!first) throw new DeliveryError('there is no first message to revise', { retryable: false });
  const shown = first.shown && refreshAlert(first.shown, alert);
  if (act === 'reply') return await acts.reply(delivery, shown ? { ...first, shown } : first, context);
  try {
    await acts.revise(delivery, first, shown ?? alert);
    return standing({ ...first, shown: shown ?? alert });
  } catch (error) {
    if (acts.isGone(error)) return standing(first);
    throw error;
  }
}
