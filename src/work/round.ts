import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { MINUTE_MS } from '../domain/durations.js';
import type { Feed } from '../domain/feed.js';
import type { Item } from '../domain/item.js';
import type { Inbox } from '../store/inbox.js';
import type { Outbox } from '../store/outbox.js';
import type { Clock } from './clock.js';
import type { Drained } from './deliver.js';
import { byHost, POLLS_AT_ONCE } from './hosts.js';
import { OUR_FAULT, type Polled } from './poll.js';
import type { TellProgress, Told } from './tell.js';

/** A round ends although something is left: longer waits are for a bot that stays. Milliseconds. */
const LONGEST_WAIT_MS = 10_000;
const LONGEST_DRAIN_MS = 10 * MINUTE_MS;
const LEFT_OVER = 1000;

export type RoundDeps = {
  readonly feeds: readonly Feed[];
  readonly poll: (feed: Feed) => Promise<Polled>;
  readonly tell: (items: readonly Item[], progress: TellProgress) => Promise<Told[]>;
  readonly drain: (destination: string, tries: number) => Promise<Drained>;
  /** Hands on the digests whose time has come. */
  readonly digests: () => Promise<void>;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly progress: (line: RoundProgress) => void;
};

export type RoundProgress = {
  readonly polled: number;
  readonly feeds: number;
  readonly items: number;
  /** Of the items, once all feeds are polled. */
  readonly told: number;
};

type PolledFeed = { readonly feed: Feed } & Pick<Polled, 'outcome' | 'reason'>;

export type Round = {
  readonly polled: readonly PolledFeed[];
  readonly told: readonly Told[];
  /** Items seen for the first time that are too old to be told. */
  readonly tooOld: number;
  /** Destinations that could not be served within the round; what waits for them is kept. */
  readonly waiting: readonly string[];
};

/**
 * One round over all feeds without queues: poll them all, then work through what is new in order of
 * time, then send. A feed that fails does not keep the others from being told.
 */
export async function runRound(deps: RoundDeps): Promise<Round> {
  let items: readonly Item[] = await deps.inbox.takeOver(deps.clock(), LEFT_OVER);
  let tooOld = 0;
  const polled: PolledFeed[] = [];
  const progress = (told: number) =>
    deps.progress({ polled: polled.length, feeds: deps.feeds.length, items: items.length, told });
  const queue = byHost(deps.feeds).values();
  const work = async () => {
    for (const feeds of queue) {
      for (const feed of feeds) {
        const read = await deps.poll(feed).catch((error: unknown): Polled => {
          deps.signal.throwIfAborted();
          deps.log.error({ feed: feed.id, err: error }, 'a feed broke');
          return { ...OUR_FAULT, claimed: [], tooOld: 0 };
        });
        const { outcome, reason } = read;
        items = items.concat(read.claimed);
        tooOld += read.tooOld;
        polled.push({ feed, outcome, reason });
        progress(0);
      }
    }
  };
  await Promise.all(Array.from({ length: POLLS_AT_ONCE }, work));
  const told = await deps.tell(items, progress);
  await deps.digests();
  return { polled, told, tooOld, waiting: await drainAll(deps) };
}

/** The destinations that still hold something. To drain one may make a notice, which waits in another. */
async function drainAll(deps: RoundDeps): Promise<string[]> {
  const drained = new Map<string, boolean>();
  const open = async () => (await deps.outbox.destinations()).filter((name) => !drained.has(name));
  for (let next = await open(); next.length > 0; next = await open())
    for (const name of next) drained.set(name, (await drainPatiently(name, deps)).kind === 'empty');
  return [...drained].filter(([, isEmpty]) => !isEmpty).map(([name]) => name);
}

async function drainPatiently(destination: string, { drain, signal }: RoundDeps): Promise<Drained> {
  const deadline = performance.now() + LONGEST_DRAIN_MS;
  for (let tries = 0; ; ) {
    const drained = await drain(destination, tries);
    const isOver = signal.aborted || performance.now() > deadline;
    if (drained.kind !== 'wait' || drained.ms > LONGEST_WAIT_MS || isOver) return drained;
    await delay(drained.ms, undefined, { signal }).catch(() => undefined);
    tries = drained.tries;
  }
}
