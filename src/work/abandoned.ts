import type { Logger } from 'pino';
import type { ChannelPlan } from '../domain/channel.js';
import { type Destination, destinationName } from '../domain/delivery.js';
import { type Route, routesTo } from '../domain/route.js';
import type { Channels } from '../store/channels.js';
import type { Queued } from '../store/queued.js';
import { type LeaveDeps, leave } from './leave-queue.js';

export type AbandonedDeps = Pick<LeaveDeps, 'outbox' | 'failures'> & {
  readonly channels: Pick<Channels, 'all'>;
  readonly routes: readonly Route[];
  /** Where notices go. */
  readonly adminChannel: Destination | undefined;
  readonly log: Logger;
};

const NOBODY_ASKS = 'no route or subscription leads there any more';

/** Whether a channel is told anything, by the configuration or by what was chosen in it. */
const isTold = (destination: string, routes: readonly Route[], plan: ChannelPlan | undefined): boolean =>
  routesTo(routes, destination).length > 0 ||
  (plan?.subscriptions.length ?? 0) > 0 ||
  plan?.digest !== undefined;

/**
 * Drops what waits for channels of which the configuration is rid: whoever takes one out wants it silent. At a start, as
 * the configuration changes with one.
 */
export async function dropAbandoned(deps: AbandonedDeps): Promise<void> {
  const { outbox, channels, routes, adminChannel, log } = deps;
  const plans = await channels.all();
  const admins = adminChannel && destinationName(adminChannel);
  const mayBeNotice = ({ delivery }: Queued) => delivery === undefined || delivery.act === 'notice';
  for (const destination of await outbox.destinations()) {
    if (isTold(destination, routes, plans.get(destination))) continue;
    const waiting = await outbox.peek(destination, await outbox.waiting(destination));
    const abandoned = waiting.filter((one) => destination !== admins || !mayBeNotice(one));
    // Another worker that sends one of them meanwhile does no harm: it leaves the queue once.
    for (const one of abandoned) await leave(destination, one, deps, { lost: NOBODY_ASKS });
    if (abandoned.length === 0) continue;
    if (abandoned.length === waiting.length) await outbox.resume(destination);
    log.warn({ destination, dropped: abandoned.length }, `${NOBODY_ASKS}: what waited is dropped`);
  }
}
