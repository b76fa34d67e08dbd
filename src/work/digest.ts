import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import type { ChannelPlan } from '../domain/channel.js';
import { destinationName } from '../domain/delivery.js';
import type { DigestSchedule } from '../domain/digest.js';
import { CLOCKS_APART_MS } from '../domain/durations.js';
import { NewerVersionError } from '../domain/newer-version.js';
import type { Route } from '../domain/route.js';
import type { Channels } from '../store/channels.js';
import type { Digests, Kept } from '../store/digests.js';
import { untilWritten } from '../store/optimistic.js';
import { type ContentDeps, contentOf, write } from './digest-content.js';
import { nextDigest } from './digest-times.js';
import { isLeftToNewer } from './left-to-newer.js';

export type DigestDeps = ContentDeps & {
  readonly digests: Digests;
  readonly channels: Pick<Channels, 'all'>;
  readonly routes: readonly Route[];
  readonly log: Logger;
};

/**
 * Hands the digests whose time has come on to their outboxes, each once, whatever the number of workers.
 * A digest that was missed while nobody ran is made now, as one: the next one is worked out from now on.
 */
export async function sendDueDigests(deps: DigestDeps): Promise<void> {
  const states = await deps.digests.states();
  const scheduled = schedules(deps.routes, await deps.channels.all());
  await forgetEnded(states, scheduled, deps);
  for (const [destination, schedule] of scheduled) {
    const kept = states.get(destination);
    if (kept === 'newer') continue;
    // One that breaks must not keep the others from their readers; it is tried again at the next tick.
    await sendIfDue(destination, schedule, kept, deps).catch((error: unknown) =>
      deps.log.error({ err: error, destination }, 'a digest broke'),
    );
  }
}

/** A channel may have its digest by the configuration of other workers: it has none where nobody has made it for long. */
async function forgetEnded(
  states: ReadonlyMap<string, Kept | 'newer'>,
  scheduled: ReadonlyMap<string, DigestSchedule>,
  { digests, queueKeptMs, clock, log }: DigestDeps,
): Promise<void> {
  for (const [destination, kept] of states) {
    if (kept === 'newer' || scheduled.has(destination)) continue;
    // Of one that cannot be read nobody knows how long.
    if (kept.state === undefined) continue;
    const { next, last = 0 } = kept.state;
    if ((next ?? last) + queueKeptMs > clock()) continue;
    await digests.forget(destination, kept).then(
      () => log.info({ destination }, 'a digest that nobody asks for any longer is forgotten'),
      (error: unknown) => log.error({ err: error, destination }, 'a digest cannot be forgotten'),
    );
  }
}

async function sendIfDue(
  destination: string,
  schedule: DigestSchedule,
  before: Kept | undefined,
  deps: DigestDeps,
): Promise<void> {
  const { digests, clock, log } = deps;
  const state = before?.state;
  const now = clock();
  const next = nextDigest(schedule, now);
  const isSetBack = state?.next !== undefined && state.next > nextDigest(schedule, now + CLOCKS_APART_MS);
  if (isSetBack || !isDeepStrictEqual(state?.schedule, schedule)) {
    const last = isSetBack ? undefined : state?.last;
    await digests.close(destination, { before, after: { schedule, last, next } });
  } else if (state?.next !== undefined && state.next <= now) {
    const waiting = await digests.waiting(destination);
    if (waiting.isNewer && isLeftToNewer(state.next, now)) return;
    const content = contentOf(waiting, schedule, deps);
    const isLeftOut = content.count === 0 && schedule.empty === 'quiet';
    const digest = isLeftOut ? undefined : await write(destination, content, { ...state, next }, deps);
    const after = { schedule, last: now, next };
    const isOurs = await digests.close(destination, { waiting, before, after, digest });
    const { count: alerts, stale } = content;
    if (isOurs) log.info({ destination, alerts, stale, isLeftOut }, 'digest');
  }
}

/**
 * Hands on what waits for a channel's digest at once, anew where a tick or another worker changed it meanwhile; says how many
 * alerts that are. Throws a NewerVersionError where only a newer version may do so.
 */
export async function sendDigestNow(destination: string, deps: DigestDeps): Promise<number> {
  const written = await untilWritten(async () => {
    const waiting = await deps.digests.waiting(destination);
    if (waiting.isNewer) throw new NewerVersionError(`What waits for the digest of ${destination}`);
    const before = (await deps.digests.states()).get(destination);
    if (before === 'newer') throw new NewerVersionError(`What is known of the digest of ${destination}`);
    const content = contentOf(waiting, before?.state?.schedule, deps);
    if (content.count === 0) return { result: 0 };
    const digest = await write(destination, content, before?.state ?? {}, deps);
    const after = { ...before?.state, last: deps.clock() };
    const isOurs = await deps.digests.close(destination, { waiting, before, after, digest });
    return isOurs ? { result: content.count } : 'beaten';
  });
  if (written === 'beaten') throw new Error(`the digest of ${destination} changed again and again meanwhile`);
  return written.result;
}

/** A channel has one digest: what its managers chose in chat, else what the first route that collects for it says. */
export function schedules(
  routes: readonly Route[],
  channels: ReadonlyMap<string, ChannelPlan>,
): ReadonlyMap<string, DigestSchedule> {
  const found = new Map<string, DigestSchedule>();
  for (const [name, { digest }] of channels) if (digest) found.set(name, digest);
  for (const { to, digest } of routes) {
    if (!digest) continue;
    for (const name of to.map(destinationName)) if (!found.has(name)) found.set(name, digest);
  }
  return found;
}
