import { setTimeout as delay } from 'node:timers/promises';
import type { Platform } from '../chat/platform.js';
import { PlatformName } from '../domain/delivery.js';
import type { Pause } from '../store/outbox.js';
import { type Hold, whileHeld } from './hold.js';
import { giveUp, leave, settle } from './leave-queue.js';
import { isLeftToNewer } from './left-to-newer.js';
import { firstMessage, isIdle, post, subjectsOf } from './post.js';
import { afterRefusal } from './refusal.js';
import { dropStale, endSuspension, type SuspensionDeps, suspendedFor } from './suspension.js';

/** How many waiting deliveries are looked at together, so that edits of one message become one. */
const LOOK_AHEAD = 50;
/**
 * Between two messages to one channel. Slack allows about one a second (docs.slack.dev, rate limits);
 * Discord says in its answers how fast it may go, which discord.js obeys.
 */
const PACE_MS: Readonly<Record<PlatformName, number>> = { slack: 1000, discord: 0, console: 0 };

export type DeliverDeps = SuspensionDeps & {
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
  | {
      readonly kind: 'wait';
      readonly ms: number;
      /** How often in a row it was tried in vain until then. */
      readonly tries: number;
    };

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
  const { outbox, clock, signal } = deps;
  const wait = async (ms: number, inVain: number, pause?: Pause): Promise<Drained> => {
    await outbox.pause(destination, token, ms, pause);
    return { kind: 'wait', ms, tries: inVain };
  };
  const { data: name } = PlatformName.safeParse(destination.split(':', 1)[0]);
  const platform = name && deps.platforms.get(name);
  let suspension = await outbox.suspension(destination);
  await dropStale(destination, suspension, platform !== undefined, deps);
  const suspended = suspension ? suspendedFor(suspension, clock()) : 0;
  if (suspended > 0) return wait(suspended, 0, 'suspended');
  const leaveToOthers = async (): Promise<Drained> => {
    await outbox.pause(destination, token, 0);
    return { kind: 'elsewhere' };
  };
  // Another replica may have the token, or be of a version that knows the platform; `start` has said that this one has not.
  if (!platform) return leaveToOthers();

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
    if (signal.aborted) return wait(0, failures);
    if (!isHeld()) {
      // Where it is still ours nobody need wait for its end.
      await outbox.pause(destination, token, 0);
      return { kind: 'held' };
    }
    const { delivery, payload, why, at } = head;
    if (!delivery) {
      if (why === 'newer' && at !== undefined && isLeftToNewer(Date.parse(at), clock()))
        return leaveToOthers();
      await giveUp(destination, head, 'it is of another version, or damaged', deps);
      continue;
    }
    const first = await firstMessage(delivery, outbox);
    if (isIdle(delivery, first, later)) {
      await leave(destination, head, deps);
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
      const isLastTry = delivery.id === passedOver;
      const refusal = {
        destination,
        head,
        delivery,
        later,
        error: posted.error,
        failures,
        isLastTry,
        isHeld,
      };
      const after = await afterRefusal(refusal, platform, deps);
      if (after.kind === 'wait') return wait(after.ms, after.tries, after.pause);
      if (after.kind === 'once_more') passedOver = delivery.id;
    }
    await delay(PACE_MS[platform.name], undefined, { signal }).catch(() => undefined);
  }
}
