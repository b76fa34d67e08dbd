import type { Platform } from '../chat/platform.js';
import { type AnyDelivery, DeliveryError } from '../domain/delivery.js';
import { MINUTE_MS } from '../domain/durations.js';
import type { Pause } from '../store/outbox.js';
import type { Queued } from '../store/queued.js';
import type { Hold } from './hold.js';
import { giveUp, type LeaveDeps, settle } from './leave-queue.js';
import { firstMessage, isIdle, post, subjectsOf } from './post.js';
import { SUSPEND_MS, type SuspensionDeps, suspend } from './suspension.js';

/** Wait before the same delivery is tried again when the platform names none, doubled each time; and at least. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 5 * MINUTE_MS;
/** A delivery that failed so often, over some eight minutes where nothing else comes, may be the fault itself. */
const MOST_FAILURES = 10;

/** A delivery at the head of its queue that the platform did not take. */
type Refusal = Pick<Hold, 'isHeld'> & {
  readonly destination: string;
  readonly head: Queued;
  readonly delivery: AnyDelivery;
  /** What waits behind it. */
  readonly later: readonly Queued[];
  readonly error: Error;
  /** How often in a row the queue has been tried in vain. */
  readonly failures: number;
  /** The platform has taken another one since it refused this one before. */
  readonly isLastTry: boolean;
};

/**
 * - `wait`: it is tried again after so many milliseconds, `tries` being how often in a row it was tried in vain by then: a time
 *   that the platform names, and a channel that is lost, say nothing against the next try.
 * - `once_more`: the platform took what comes next, so it is there: this one is tried a last time.
 * - `given_up`: it has left the queue.
 */
type AfterRefusal =
  | { readonly kind: 'wait'; readonly ms: number; readonly tries: number; readonly pause?: Pause }
  | { readonly kind: 'once_more' | 'given_up' };

/** Decides what becomes of a delivery that was not taken, and sees to it. */
export async function afterRefusal(
  { destination, head, delivery, later, error, failures, isLastTry, isHeld }: Refusal,
  platform: Platform,
  deps: SuspensionDeps,
): Promise<AfterRefusal> {
  const giveUpHead = async (): Promise<AfterRefusal> => {
    await giveUp(destination, head, error.message, deps);
    return { kind: 'given_up' };
  };
  if (!(error instanceof DeliveryError)) {
    // A bug in one alert's rendering must not keep the next ones from their readers.
    deps.log.error({ err: error }, 'a delivery broke');
    return giveUpHead();
  }
  const { message: reason, destinationLost, retryable, retryAfterMs } = error;
  // Who asks for longer says as much as that nothing can be sent: the admin hears of it, and it is tried now and then.
  if (destinationLost || (retryAfterMs ?? 0) > SUSPEND_MS) {
    await suspend(destination, reason, deps);
    return { kind: 'wait', ms: SUSPEND_MS, tries: 0, pause: 'suspended' };
  }
  const isAsked = retryAfterMs !== undefined;
  if (!retryable || (isLastTry && !isAsked)) return giveUpHead();
  const mayPass = !isAsked && failedTooOften(delivery, deps) && isHeld();
  if (mayPass && (await takesNext(delivery, later, platform, deps))) return { kind: 'once_more' };
  const ms = Math.max(
    FIRST_RETRY_MS,
    retryAfterMs ?? Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS),
  );
  deps.log.warn({ destination, delivery: delivery.id, reason, ms }, 'delivery will be tried again');
  return { kind: 'wait', ms, tries: isAsked ? failures : failures + 1 };
}

/** Counts one more failure of a delivery; whether it has failed too often for a platform that is merely away. */
function failedTooOften({ id }: { readonly id: string }, { failures }: LeaveDeps): boolean {
  const count = (failures.get(id) ?? 0) + 1;
  failures.set(id, count);
  return count >= MOST_FAILURES;
}

/**
 * Whether the platform takes what comes after the head of a queue: if so it is there, and does not like the head. What tells
 * of the head's own story must not come before it.
 */
async function takesNext(
  head: AnyDelivery,
  later: readonly Queued[],
  platform: Platform,
  deps: LeaveDeps,
): Promise<boolean> {
  for (const [index, { delivery, payload }] of later.entries()) {
    if (!delivery || subjectsOf(delivery).includes(subjectsOf(head)[0])) continue;
    const first = await firstMessage(delivery, deps.outbox);
    if (isIdle(delivery, first, later.slice(index + 1))) continue;
    const posted = await post(delivery, { first }, platform);
    if (posted.kind === 'posted') await settle(delivery, payload, posted.stands, deps);
    return posted.kind === 'posted';
  }
  return false;
}
