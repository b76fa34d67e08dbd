import { type AnyDelivery, destinationName } from '../domain/delivery.js';
import type { Waiting } from '../store/waiting.js';
import type { Stands } from './post.js';
import type { SuspensionDeps } from './suspension.js';

export type LeaveDeps = Pick<SuspensionDeps, 'outbox' | 'notice' | 'log'> & {
  /** How often each delivery at the head of its queue failed in this process, by id. */
  readonly failures: Map<string, number>;
};

/** Takes what was posted out of the queue. */
export async function settle(
  { id, act, destination: to }: AnyDelivery,
  payload: string,
  stands: Stands | undefined,
  { outbox, failures, log }: LeaveDeps,
): Promise<void> {
  const destination = destinationName(to);
  await outbox.done(destination, payload, stands);
  failures.delete(id);
  log.info({ destination, delivery: id, act, story: stands?.story }, 'delivered');
}

function titleOf(delivery: AnyDelivery): string {
  if ('alert' in delivery) return delivery.alert.headline;
  return (delivery.act === 'digest' ? delivery.digest : delivery.notice).title;
}

/** Takes out of the queue what no further try would get posted; the admins hear of it. */
export async function giveUp(
  destination: string,
  { delivery, payload }: Waiting,
  why: string,
  { outbox, notice, log, failures }: LeaveDeps,
): Promise<void> {
  const lost = delivery && titleOf(delivery);
  const reason = lost === undefined ? why : `${why}: ${lost}`;
  log.error({ destination, reason }, 'delivery refused for good');
  // A notice of a notice would fare no better; what it said is in the log.
  if (delivery?.act !== 'notice')
    await notice(`${destination}: an alert could not be posted and is given up (${reason})`);
  await outbox.done(destination, payload);
  if (delivery) failures.delete(delivery.id);
}
