import { setTimeout as delay } from 'node:timers/promises';
import type { Platform } from '../chat/platform.js';
import {
  type Delivery,
  DeliveryError,
  type DigestDelivery,
  type MessageRef,
  PlatformName,
} from '../domain/delivery.js';
import { MINUTE_MS } from '../domain/durations.js';
import type { Outbox, Pause } from '../store/outbox.js';
import type { Waiting } from '../store/waiting.js';
import { isLeftToNewer } from './newer-version.js';
import { dropStale, endSuspension, SUSPEND_MS, type SuspensionDeps, suspend } from './suspension.js';

/** How many waiting deliveries are looked at together, so that edits of one message become one. */
const LOOK_AHEAD = 50;
/**
 * Between two messages to one channel. Slack allows about one a second (docs.slack.dev, rate limits);
 * Discord says in its answers how fast it may go, which discord.js obeys.
 */
const PACE_MS: Readonly<Record<PlatformName, number>> = { slack: 1000, discord: 0, console: 0 };
/** The hold is renewed this often, also during a long send. */
const KEEP_EVERY_MS = 5000;
/** Wait before the same delivery is tried again when the platform names none; doubled each time. */
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 5 * MINUTE_MS;

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
  | { readonly kind: 'wait'; readonly ms: number };

/**
 * Sends what waits for one destination, in order and at the platform's pace, one worker at a time. A
 * delivery leaves the queue only once the platform has accepted it, or has said that it never will; a fault of
 * the store is no word of the platform's, and throws.
 */
export async function drain(destination: string, tries: number, deps: DeliverDeps): Promise<Drained> {
  const { outbox } = deps;
  const token = crypto.randomUUID();
  if (!(await outbox.hold(destination, token))) return { kind: 'held' };
  let isHeld = true;
  const keeping = setInterval(() => {
    const renewed = (kept: boolean) => {
      isHeld = kept;
    };
    // A hold that could not be renewed may be another worker's soon.
    outbox.keep(destination, token).then(renewed, () => renewed(false));
  }, KEEP_EVERY_MS);
  try {
    return await drainHeld(destination, token, tries, deps, () => isHeld);
  } finally {
    clearInterval(keeping);
  }
}

async function drainHeld(
  destination: string,
  token: string,
  tries: number,
  deps: DeliverDeps,
  isHeld: () => boolean,
): Promise<Drained> {
  const { outbox, clock, signal, log } = deps;
  const wait = async (ms: number, pause?: Pause): Promise<Drained> => {
    await outbox.pause(destination, token, ms, pause);
    return { kind: 'wait', ms };
  };
  let suspension = await outbox.suspension(destination);
  await dropStale(destination, suspension, deps);
  if (suspension && suspension.until > clock()) return wait(suspension.until - clock(), 'suspended');
  const platform = deps.platforms.get(PlatformName.parse(destination.split(':', 1)[0]));
  const leave = async (): Promise<Drained> => {
    await outbox.pause(destination, token, 0);
    return { kind: 'elsewhere' };
  };
  // Another replica may have the token; `start` has said that this one has not.
  if (!platform) return leave();

  for (let failures = tries; ; failures = 0) {
    const [head, ...later] = await outbox.peek(destination, LOOK_AHEAD);
    if (!head) {
      if (await outbox.releaseIfEmpty(destination, token)) return { kind: 'empty' };
      continue;
    }
    if (signal.aborted) return wait(0);
    if (!isHeld()) return { kind: 'held' };
    const { delivery, payload, why, at } = head;
    if (!delivery) {
      if (why === 'newer' && at !== undefined && isLeftToNewer(Date.parse(at), clock())) return leave();
      await giveUp(destination, payload, 'it is of another version, or damaged', deps);
      continue;
    }
    const first = await firstMessage(destination, delivery, outbox);
    if (isIdle(delivery, first, later)) {
      await outbox.done(destination, payload);
      continue;
    }
    const posted = await post(delivery, first, platform);
    if (posted.kind === 'posted') {
      await outbox.done(destination, payload, posted.stands);
      if (suspension) await endSuspension(destination, suspension, deps);
      suspension = undefined;
      const { id, act } = delivery;
      log.info({ destination, delivery: id, act, story: posted.stands?.story }, 'delivered');
    } else {
      const { error } = posted;
      if (error instanceof DeliveryError && error.destinationLost) {
        await suspend(destination, error.message, deps);
        return wait(SUSPEND_MS, 'suspended');
      }
      if (error instanceof DeliveryError && error.retryable) {
        const ms = error.retryAfterMs ?? Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
        const reason = error.message;
        log.warn({ destination, delivery: delivery.id, reason, ms }, 'delivery will be tried again');
        return wait(ms);
      }
      // A bug in one alert's rendering must not keep the next ones from their readers.
      if (!(error instanceof DeliveryError)) log.error({ err: error }, 'a delivery broke');
      const lost = delivery.act === 'digest' ? delivery.digest.title : delivery.alert.headline;
      await giveUp(destination, payload, `${error.message}: ${lost}`, deps);
    }
    await delay(PACE_MS[platform.name], undefined, { signal }).catch(() => undefined);
  }
}

async function giveUp(
  destination: string,
  payload: string,
  reason: string,
  deps: DeliverDeps,
): Promise<void> {
  deps.log.error({ destination, reason }, 'delivery refused for good');
  await deps.notice(`${destination}: an alert could not be posted and is given up (${reason})`);
  await deps.outbox.done(destination, payload);
}

/** What the platform made of a delivery; `stands` is the message that stands for the story from now on. */
type Posted =
  | { readonly kind: 'posted'; readonly stands?: { readonly story: string; readonly message: MessageRef } }
  | { readonly kind: 'refused'; readonly error: Error };

async function post(
  delivery: Delivery | DigestDelivery,
  first: MessageRef | undefined,
  platform: Platform,
): Promise<Posted> {
  try {
    if (delivery.act === 'digest') {
      await platform.say(delivery.destination.channel, delivery.digest, delivery.id);
      return { kind: 'posted' };
    }
    const { first: message } = await platform.send(delivery, { first });
    return { kind: 'posted', stands: { story: delivery.alert.story, message } };
  } catch (error) {
    return { kind: 'refused', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** The message that stands for the story here, be it under the id of a story that ended in it. */
async function firstMessage(
  destination: string,
  delivery: Delivery | DigestDelivery,
  outbox: Outbox,
): Promise<MessageRef | undefined> {
  if (delivery.act === 'digest') return undefined;
  const { alert } = delivery;
  for (const story of [alert.story, ...(alert.former ?? [])]) {
    const found = await outbox.firstMessage(destination, story);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a delivery has nothing to say: an edit of a message that was never posted here, or one that
 * a later delivery of the same story makes again anyway.
 */
function isIdle(
  delivery: Delivery | DigestDelivery,
  first: MessageRef | undefined,
  later: readonly Waiting[],
): boolean {
  if (delivery.act !== 'revise') return false;
  const { story } = delivery.alert;
  const isMadeAgain = ({ delivery: next }: Waiting) =>
    (next?.act === 'reply' || next?.act === 'revise') && next.alert.story === story;
  return first === undefined || later.some(isMadeAgain);
}
