import type { Logger } from 'pino';
import { type AnyDelivery, destinationName, itemTold } from '../domain/delivery.js';
import type { Outbox } from '../store/outbox.js';
import type { Queued } from '../store/queued.js';
import type { Stands } from './post.js';

export type LeaveDeps = {
  readonly outbox: Outbox;
  readonly log: Logger;
  /** Tells the admins. */
  readonly notice: (text: string) => Promise<void>;
  /** How often each delivery at the head of its queue failed in this process, by id. */
  readonly failures: Map<string, number>;
};

/** Takes a delivery out of its queue: as the message that stands for its story from now on, or as `lost`, and why. */
export async function leave(
  destination: string,
  { delivery, payload }: Queued,
  { outbox, failures }: Pick<LeaveDeps, 'outbox' | 'failures'>,
  { stands, lost }: { readonly stands?: Stands | undefined; readonly lost?: string } = {},
): Promise<void> {
  const item = itemTold(delivery);
  await outbox.done(destination, payload, {
    sent: stands,
    lost: item !== undefined && lost !== undefined ? { item, reason: lost } : undefined,
  });
  if (delivery) failures.delete(delivery.id);
}

/** Takes what was posted out of the queue. */
export async function settle(
  delivery: AnyDelivery,
  payload: string,
  stands: Stands | undefined,
  deps: LeaveDeps,
): Promise<void> {
  const { id, act } = delivery;
  const destination = destinationName(delivery.destination);
  await leave(destination, { delivery, payload }, deps, { stands });
  deps.log.info({ destination, delivery: id, act, story: stands?.story }, 'delivered');
}

function titleOf(delivery: AnyDelivery): string {
  if ('alert' in delivery) return delivery.alert.headline;
  return (delivery.act === 'digest' ? delivery.digest : delivery.notice).title;
}

/** Takes out of the queue what no further try would get posted; the admins hear of it. */
export async function giveUp(
  destination: string,
  waiting: Queued,
  why: string,
  deps: LeaveDeps,
): Promise<void> {
  const { delivery } = waiting;
  const lost = delivery && titleOf(delivery);
  const reason = lost === undefined ? why : `${why}: ${lost}`;
  deps.log.error({ destination, reason }, 'delivery refused for good');
  // A notice of a notice would fare no better; what it said is in the log.
  if (delivery?.act !== 'notice')
    await deps.notice(`${destination}: an alert could not be posted and is given up (${reason})`);
  await leave(destination, waiting, deps, { lost: why });
}
