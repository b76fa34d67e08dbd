import { counted } from '../domain/counted.js';
import { CLOCKS_APART_MS, DAY_MS, MINUTE_MS } from '../domain/durations.js';
import type { Suspension } from '../store/outbox.js';
import type { Clock } from './clock.js';
import { type LeaveDeps, leave } from './leave-queue.js';

/** A destination that lost its channel or token is looked at again after this time; its queue is kept. */
export const SUSPEND_MS = 15 * MINUTE_MS;

const NO_TOKEN = 'no process had its token';

export type SuspensionDeps = LeaveDeps & {
  readonly clock: Clock;
  /** How long what waits is kept, in milliseconds. */
  readonly queueKeptMs: number;
};

/** Keeps a destination from being tried for a while; what waits for it is kept. */
export async function suspend(
  destination: string,
  reason: string,
  { outbox, clock, log, notice, queueKeptMs }: SuspensionDeps,
): Promise<void> {
  const now = clock();
  const known = await outbox.suspension(destination);
  const since = known?.since ?? now;
  await outbox.suspend(destination, { reason, since, until: now + SUSPEND_MS, emptied: known?.emptied });
  if (known && known.reason !== NO_TOKEN) return;
  log.error({ destination, reason }, 'destination suspended; its queue is kept');
  await notice(
    `${destination} is suspended (${reason}). Its queue is kept for ${days(queueKeptMs)} and tried again every 15 minutes.`,
  );
}

/** For how many milliseconds a destination is not tried yet; for none where a clock suspended it that has been set back since. */
export const suspendedFor = ({ until }: Suspension, now: number): number =>
  until - now > SUSPEND_MS + CLOCKS_APART_MS ? 0 : Math.max(0, until - now);

/** A suspended destination has taken an alert again. */
export async function endSuspension(
  destination: string,
  { since }: Suspension,
  { outbox, clock, log, notice }: SuspensionDeps,
): Promise<void> {
  await outbox.resume(destination);
  log.info({ destination, since: new Date(since).toISOString() }, 'destination takes alerts again');
  await notice(`${destination} takes alerts again, after ${days(clock() - since)}.`);
}

/**
 * Gives up what has waited at the head of a queue for longer than queues are kept: nobody is helped by last
 * month's alert, and where no process has a token they would pile up for ever. Of a destination that is suspended, or
 * that this process does not serve, the admin hears so once until it takes alerts again.
 */
export async function dropStale(
  destination: string,
  suspension: Suspension | undefined,
  isServed: boolean,
  deps: SuspensionDeps,
): Promise<void> {
  const { outbox, clock, log, notice, queueKeptMs } = deps;
  let dropped = 0;
  let since = clock();
  for (;;) {
    const [head] = await outbox.peek(destination, 1);
    const at = head?.at;
    if (!head || at === undefined || clock() - Date.parse(at) < queueKeptMs) break;
    await leave(destination, head, deps, { lost: `it had waited for more than ${days(queueKeptMs)}` });
    since = Math.min(since, Date.parse(at));
    dropped += 1;
  }
  if (dropped === 0) return;
  log.error({ destination, dropped }, 'what waited too long was given up');
  if (suspension?.emptied) return;
  const lost = suspension ?? (isServed ? undefined : { reason: NO_TOKEN, since, until: 0 });
  if (lost) await outbox.suspend(destination, { ...lost, emptied: true });
  const what = dropped === 1 ? 'a waiting alert is' : `${dropped} waiting alerts are`;
  const why = suspension
    ? `suspended for ${days(clock() - suspension.since)} (${suspension.reason})`
    : 'nothing could be sent there for too long';
  await notice(
    `${destination}: ${why}; ${what} given up, more than ${days(queueKeptMs)} old. Its routes and subscriptions stay.`,
  );
}

function days(ms: number): string {
  const count = Math.round(ms / DAY_MS);
  if (count === 0) return 'less than a day';
  return counted(count, 'day');
}
