import { setTimeout as delay } from 'node:timers/promises';
import type { Platform } from '../chat/platform.js';
import { type AnyDelivery, DeliveryError, PlatformName } from '../domain/delivery.js';
import { MINUTE_MS } from '../domain/durations.js';
import type { Pause } from '../store/outbox.js';
import type { Waiting } from '../store/waiting.js';
import { type Hold, whileHeld } from './hold.js';
import { giveUp, type LeaveDeps, settle } from './leave-queue.js';
import { isLeftToNewer } from './newer-version.js';
import { firstMessage, isIdle, post, subjectsOf } from './post.js';
import { dropStale, endSuspension, SUSPEND_MS, type SuspensionDeps, suspend } from './suspension.js';

/** How many waiting deliveries are looked at together, so that edits of one message become one. */
const LOOK_AHEAD = 50;
/**
 * Between two messages to one channel. Slack allows about one a second (docs.slack.dev, rate limits);
 * Discord says in its answers how fast it may go, which discord.js obeys.
 */
const PACE_MS: Readonly<Record<PlatformName, number>> = { slack: 1000, discord: 0, console: 0 };
/** Wait before the same delivery is tried again when the platform names none; doubled each time. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 5 * MINUTE_MS;
/** A delivery that failed so often, over some eight minutes where nothing else comes, may be the fault itself. */
const MOST_FAILURES = 10;

export type DeliverDeps = SuspensionDeps &
  LeaveDeps & {
    readonly platforms: ReadonlyMap<PlatformName, Platform>;
    readonly signal: AbortSignal;
  };

/**
 * - `held`: another worker is at it.
 * - `elsewhere`: only a worker of another process can send what comes next.
 * - `wait`: something is left, and this worker (or another) should come back in so many milliseconds.
 */
export type Drained =
  | { readonly kind: 'empty' | 'held' | 'elsewhere' }
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * Sends what waits for one destination, in order and at the platform's pace, one worker at a time. A
 * delivery leaves the queue only once the platform has accepted it, or has said that it never will, or fails again
 * and again although the platform accepts the next one; a fault of the store is no word of the platform's, and throws.
 */
export async function drain(destination: string, tries: number, deps: DeliverDeps): Promise<Drained> {
  const drained = await whileHeld(destination, deps.outbox, (hold) =>
    drainHeld(destination, hold, tries, deps),
  );
  return drained ?? { kind: 'held' };
}

async function drainHeld(
  destination: string,
  { token, isHeld }: Hold,
  tries: number,
  deps: DeliverDeps,
): Promise<Drained> {
  const { outbox, clock, signal, log } = deps;
  const wait = async (ms: number, pause?: Pause): Promise<Drained> => {
    await outbox.pause(destination, token, ms, pause);
    return { kind: 'wait', ms };
  };
  const { data: name } = PlatformName.safeParse(destination.split(':', 1)[0]);
  const platform = name && deps.platforms.get(name);
  let suspension = await outbox.suspension(destination);
  await dropStale(destination, suspension, platform !== undefined, deps);
  if (suspension && suspension.until > clock()) return wait(suspension.until - clock(), 'suspended');
  const leave = async (): Promise<Drained> => {
    await outbox.pause(destination, token, 0);
    return { kind: 'elsewhere' };
  };
  // Another replica may have the token, or be of a version that knows the platform; `start` has said that this one has not.
  if (!platform) return leave();

  let passedOver: string | undefined;
  // Under this hold. Whoever had it before can have begun no more than the head of the queue, and what came first of
  // another story.
  const told = new Set<string>();
  for (let failures = tries; ; failures = 0) {
    const [head, ...later] = await outbox.peek(destination, LOOK_AHEAD);
    if (!head) {
      if (await outbox.releaseIfEmpty(destination, token)) return { kind: 'empty' };
      continue;
    }
    if (signal.aborted) return wait(0);
    if (!isHeld()) {
      // Where it is still ours nobody need wait for its end.
      await outbox.pause(destination, token, 0);
      return { kind: 'held' };
    }
    const { delivery, payload, why, at } = head;
    if (!delivery) {
      if (why === 'newer' && at !== undefined && isLeftToNewer(Date.parse(at), clock())) return leave();
      await giveUp(destination, head, 'it is of another version, or damaged', deps);
      continue;
    }
    const first = await firstMessage(delivery, outbox);
    if (isIdle(delivery, first, later)) {
      await outbox.done(destination, payload);
      continue;
    }
    const subjects = subjectsOf(delivery);
    const isUntried = told.size > 1 || subjects.some((subject) => told.has(subject));
    const posted = await post(delivery, { first, isUntried }, platform);
    if (posted.kind === 'posted') {
      if (!isUntried) told.add(subjects[0]);
      await settle(delivery, payload, posted.stands, deps);
      if (suspension) await endSuspension(destination, suspension, deps);
      suspension = undefined;
    } else {
      const { error } = posted;
      if (error instanceof DeliveryError && error.destinationLost) {
        await suspend(destination, error.message, deps);
        return wait(SUSPEND_MS, 'suspended');
      }
      const isAsked = error instanceof DeliveryError && error.retryAfterMs !== undefined;
      if (error instanceof DeliveryError && error.retryable && (isAsked || delivery.id !== passedOver)) {
        const mayPass = !isAsked && failedTooOften(delivery, deps) && isHeld();
        if (!mayPass || !(await takesNext(delivery, later, platform, deps))) {
          const ms = error.retryAfterMs ?? Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
          const reason = error.message;
          log.warn({ destination, delivery: delivery.id, reason, ms }, 'delivery will be tried again');
          return wait(ms);
        }
        // Once more, now that the platform is known to be there.
        passedOver = delivery.id;
      } else {
        // A bug in one alert's rendering must not keep the next ones from their readers.
        if (!(error instanceof DeliveryError)) log.error({ err: error }, 'a delivery broke');
        await giveUp(destination, head, error.message, deps);
      }
    }
    await delay(PACE_MS[platform.name], undefined, { signal }).catch(() => undefined);
  }
}

/** Counts one more failure of a delivery; whether it has failed too often for a platform that is merely away. */
function failedTooOften({ id }: { readonly id: string }, { failures }: DeliverDeps): boolean {
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
  later: readonly Waiting[],
  platform: Platform,
  deps: DeliverDeps,
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
