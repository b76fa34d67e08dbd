import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Platform } from '../chat/platform.js';
import { type Delivery, DeliveryError, type MessageRef, PlatformName } from '../domain/delivery.js';
import type { Outbox } from '../store/outbox.js';
import type { Clock } from './clock.js';

/** How many waiting deliveries are looked at together, so that edits of one message become one. */
const LOOK_AHEAD = 50;
/**
 * Between two messages to one channel. Slack allows about one a second (docs.slack.dev, rate limits);
 * Discord says in its answers how fast it may go, which discord.js obeys.
 */
const PACE_MS: Readonly<Record<PlatformName, number>> = { slack: 1000, discord: 0, console: 0 };
/** Wait before the same delivery is tried again when the platform names none; doubled each time. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 5 * 60_000;
/** A destination that lost its channel or token is looked at again after this time; its queue is kept. */
export const SUSPEND_MS = 15 * 60_000;

export type DeliverDeps = {
  readonly platforms: ReadonlyMap<PlatformName, Platform>;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Logger;
  /** Tells the admin; never about the admin's own channel, which would never end. */
  readonly notice: (text: string) => Promise<void>;
  readonly signal: AbortSignal;
};

/** `wait`: something is left, and this worker (or another) should come back in so many milliseconds. */
export type Drained = { readonly kind: 'empty' | 'held' } | { readonly kind: 'wait'; readonly ms: number };

/**
 * Sends what waits for one destination, in order and at the platform's pace, one worker at a time. A
 * delivery leaves the queue only once the platform has accepted it, or has said that it never will.
 */
export async function drain(destination: string, tries: number, deps: DeliverDeps): Promise<Drained> {
  const { outbox, clock, signal } = deps;
  const token = crypto.randomUUID();
  if (!(await outbox.hold(destination, token))) return { kind: 'held' };
  const wait = async (ms: number): Promise<Drained> => {
    await outbox.pause(destination, token, ms);
    return { kind: 'wait', ms };
  };

  const suspension = await outbox.suspension(destination);
  if (suspension && suspension.until > clock()) return wait(suspension.until - clock());
  const platform = deps.platforms.get(PlatformName.parse(destination.split(':', 1)[0]));
  if (!platform) return suspend(destination, 'the platform is not configured in this process', deps, wait);

  for (let failures = tries; ; failures = 0) {
    const waiting = await outbox.peek(destination, LOOK_AHEAD);
    const [head, ...later] = waiting;
    if (!head) {
      if (await outbox.releaseIfEmpty(destination, token)) return { kind: 'empty' };
      continue;
    }
    if (signal.aborted) return wait(0);
    const { delivery, payload } = head;
    const first = await outbox.firstMessage(destination, delivery.alert.story);
    if (
      isIdle(
        delivery,
        first,
        later.map((next) => next.delivery),
      )
    ) {
      await outbox.done(destination, payload);
      continue;
    }
    try {
      const message = await platform.send(delivery, { first });
      const stands = first === undefined || message.message === first.message;
      await outbox.done(destination, payload, stands ? { story: delivery.alert.story, message } : undefined);
      if (suspension) await outbox.resume(destination);
      deps.log.info(
        { destination, delivery: delivery.id, act: delivery.act, story: delivery.alert.story },
        'delivered',
      );
    } catch (error) {
      if (!(error instanceof DeliveryError)) {
        await outbox.pause(destination, token, 0);
        throw error;
      }
      if (error.destinationLost) return suspend(destination, error.message, deps, wait);
      if (error.retryable) {
        const ms = error.retryAfterMs ?? Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
        deps.log.warn(
          { destination, delivery: delivery.id, reason: error.message, ms },
          'delivery will be tried again',
        );
        return wait(ms);
      }
      deps.log.error(
        { destination, delivery: delivery.id, reason: error.message },
        'delivery refused for good',
      );
      await deps.notice(
        `${destination} refused an alert for good (${error.message}): ${delivery.alert.headline}`,
      );
      await outbox.done(destination, payload);
    }
    await delay(PACE_MS[platform.name], undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Whether a delivery has nothing to say: an edit of a message that was never posted here, or one that
 * a later delivery of the same story makes again anyway.
 */
function isIdle(delivery: Delivery, first: MessageRef | undefined, later: readonly Delivery[]): boolean {
  if (delivery.act !== 'revise') return false;
  return (
    first === undefined ||
    later.some(({ act, alert }) => act !== 'post' && alert.story === delivery.alert.story)
  );
}

async function suspend(
  destination: string,
  reason: string,
  { outbox, clock, log, notice }: DeliverDeps,
  wait: (ms: number) => Promise<Drained>,
): Promise<Drained> {
  const now = clock();
  const known = await outbox.suspension(destination);
  await outbox.suspend(destination, { reason, since: known?.since ?? now, until: now + SUSPEND_MS });
  if (!known) {
    log.error({ destination, reason }, 'destination suspended; its queue is kept');
    await notice(
      `${destination} is suspended (${reason}). Its queue is kept and tried again every 15 minutes.`,
    );
  }
  return wait(SUSPEND_MS);
}
