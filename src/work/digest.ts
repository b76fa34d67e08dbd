import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import { composeDigest } from '../board/digest.js';
import type { Answer } from '../domain/answer.js';
import type { ChannelPlan } from '../domain/channel.js';
import { counted } from '../domain/counted.js';
import { type DigestDelivery, destinationName, parseDestination } from '../domain/delivery.js';
import type { DigestSchedule } from '../domain/digest.js';
import type { Measure } from '../domain/measure.js';
import { NewerVersionError } from '../domain/newer-version.js';
import type { Route } from '../domain/route.js';
import type { Channels } from '../store/channels.js';
import type { DigestState, Digests, Kept, Waiting } from '../store/digests.js';
import type { Clock } from './clock.js';
import { nextDigest } from './digest-times.js';
import { isLeftToNewer } from './newer-version.js';

export type DigestDeps = {
  readonly digests: Digests;
  readonly channels: Pick<Channels, 'all'>;
  readonly routes: readonly Route[];
  readonly board: () => Promise<readonly Measure[]>;
  readonly clock: Clock;
  readonly log: Logger;
};

/**
 * Hands the digests whose time has come on to their outboxes, each once, whatever the number of workers.
 * A digest that was missed while nobody ran is made now, as one: the next one is worked out from now on.
 */
export async function sendDueDigests(deps: DigestDeps): Promise<void> {
  const states = await deps.digests.states();
  for (const [destination, schedule] of schedules(deps.routes, await deps.channels.all())) {
    const kept = states.get(destination);
    if (kept === 'newer') continue;
    // One that breaks must not keep the others from their readers; it is tried again at the next tick.
    await sendIfDue(destination, schedule, kept, deps).catch((error: unknown) =>
      deps.log.error({ err: error, destination }, 'a digest broke'),
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
  if (!isDeepStrictEqual(state?.schedule, schedule)) {
    await digests.close(destination, { before, after: { schedule, last: state?.last, next } });
  } else if (state?.next !== undefined && state.next <= now) {
    const waiting = await digests.waiting(destination);
    if (waiting.isNewer && isLeftToNewer(state.next, now)) return;
    const isLeftOut = waiting.count === 0 && schedule.empty === 'quiet';
    const digest = isLeftOut ? undefined : await write(destination, waiting, { ...state, next }, deps);
    const after = { schedule, last: now, next };
    const isOurs = await digests.close(destination, { waiting, before, after, digest });
    if (isOurs) log.info({ destination, alerts: waiting.count, isLeftOut }, 'digest');
  }
}

/**
 * Hands on what waits for a channel's digest at once; says how many alerts that are. Throws a NewerVersionError
 * where only a newer version may do so.
 */
export async function sendDigestNow(destination: string, deps: DigestDeps): Promise<number> {
  const waiting = await deps.digests.waiting(destination);
  if (waiting.count === 0) return 0;
  if (waiting.isNewer) throw new NewerVersionError(`What waits for the digest of ${destination}`);
  const before = (await deps.digests.states()).get(destination);
  if (before === 'newer') throw new NewerVersionError(`What is known of the digest of ${destination}`);
  const digest = await write(destination, waiting, before?.state ?? {}, deps);
  const after = { ...before?.state, last: deps.clock() };
  const isOurs = await deps.digests.close(destination, { waiting, before, after, digest });
  return isOurs ? waiting.count : 0;
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

async function write(
  destination: string,
  { deliveries, count }: Waiting,
  { schedule, last, next }: DigestState,
  { board, clock }: DigestDeps,
): Promise<DigestDelivery> {
  const now = clock();
  const period = { since: last, now, next, zone: schedule?.zone ?? 'UTC' };
  const digest = composeDigest(
    deliveries.map(({ alert }) => alert),
    deliveries.length > 0 ? await board() : [],
    period,
  );
  return {
    id: `digest@${destination}@${now}`,
    act: 'digest',
    destination: parseDestination(destination),
    digest: count > deliveries.length ? withUnread(digest, deliveries.length, count) : digest,
    at: new Date(now).toISOString(),
  };
}

/** A digest of so many of the alerts that were to be in it: the others may have been news. */
function withUnread(digest: Answer, read: number, count: number): Answer {
  const unread = `${counted(count - read, 'alert')} could not be read`;
  const line = { text: `${unread}: of another version of this bot, or damaged.` };
  return {
    ...digest,
    title: read === 0 ? `Digest: ${unread}` : digest.title,
    sections: [...(read === 0 ? [] : digest.sections), { lines: [line] }],
  };
}
