import { DelayedError, isNotConnectionError, type Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { z } from 'zod';
import { DAY_MS, MINUTE_MS } from '../domain/durations.js';
import type { Feed } from '../domain/feed.js';
import { shortHash } from '../domain/identity.js';
import { type Engine, isFull } from '../store/engine.js';
import type { Drained } from './deliver.js';
import { POLLS_AT_ONCE } from './hosts.js';
import { createRepeats } from './repeats.js';
import { startTicks } from './ticks.js';

/** One job a host, for those of its feeds whose time has come; never one an item. */
const PollJob = z.object({ feeds: z.array(z.string()) });
const DeliverJob = z.object({ destination: z.string(), tries: z.number().int().nonnegative() });
type DeliverJob = z.infer<typeof DeliverJob>;

/** Destinations that one process serves at a time, each at its own pace: a further one waits until one has all it is to get. */
const DELIVERIES_AT_ONCE = 32;
/** A job whose worker died is taken up by another one within some twenty seconds. Milliseconds. */
const SURVIVE = { lockDuration: 15_000, stalledInterval: 5000 };
/** A job that ends in an error has left its work where the next tick finds it. */
const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

const FULL =
  'Redis is full (its maxmemory is reached): nothing is read or posted until it has room again. What waits in it is kept.';

export type QueueDeps = {
  readonly engine: Engine;
  readonly prefix: string;
  readonly log: Logger;
  /** Tells the admins. */
  readonly notice: (text: string) => Promise<void>;
  /** The feeds whose time has come, by host. */
  readonly dueFeeds: () => Promise<ReadonlyMap<string, readonly Pick<Feed, 'id'>[]>>;
  readonly poll: (feed: string) => Promise<void>;
  /** Destinations with something to send. */
  readonly destinations: () => Promise<readonly string[]>;
  readonly drain: (destination: string, tries: number) => Promise<Drained>;
  /** Hands on the digests whose time has come. */
  readonly digests: () => Promise<void>;
  /** Picks up what a dead worker left in the inbox. */
  readonly sweep: () => Promise<void>;
  /** Says that a tick has come soundly to its end. */
  readonly alive: () => Promise<void>;
};

export type Queues = {
  /** Asks some worker, here or elsewhere, to send what waits for these destinations. */
  wake(destinations: Iterable<string>): Promise<void>;
  /** Polls and deliveries that are under way end; nothing new is begun. */
  stop(): Promise<void>;
};

/**
 * The loop: node-cron ticks, BullMQ shares polls and deliveries among all replicas. Jobs carry names
 * only; what must not be lost is in the inbox and the outboxes, which every tick looks through.
 */
export function startQueues(deps: QueueDeps): Queues {
  const { engine, log } = deps;
  const base = { prefix: `{${deps.prefix}}:queue` };
  const client = engine.connect();
  const polls = new Queue<z.infer<typeof PollJob>>('poll', { ...base, connection: client });
  const deliveries = new Queue<DeliverJob>('deliver', { ...base, connection: client });

  let isStopping = false;

  const isNew = createRepeats(MINUTE_MS);
  const isNewToday = createRepeats(DAY_MS);
  /** Of a Redis that is full the admins hear once a day, and the log once a minute. */
  const isToldAsFull = (error: unknown): boolean => {
    if (!isFull(error)) return false;
    const now = Date.now();
    const isDue = isNew(FULL, now);
    if (isNewToday(FULL, now)) void deps.notice(FULL);
    else if (isDue) log.warn({}, FULL);
    return true;
  };
  /** BullMQ tries again at once what Redis refuses; that Redis is gone the engine says. */
  const tellError = (error: Error) => {
    if (isStopping || 'syscall' in error || !isNotConnectionError(error) || isToldAsFull(error)) return;
    if (isNew(error.message, Date.now())) log.warn({ err: error }, 'Redis refuses the queues');
  };
  for (const queue of [polls, deliveries]) queue.on('error', tellError);

  const wake = async (destinations: Iterable<string>) => {
    const jobs = [...new Set(destinations)].map((destination) => ({
      name: 'deliver',
      data: { destination, tries: 0 },
      opts: FORGET,
    }));
    if (jobs.length > 0) await deliveries.addBulk(jobs);
  };

  const pollWorker = new Worker<z.infer<typeof PollJob>>(
    'poll',
    async (job) => {
      for (const feed of PollJob.parse(job.data).feeds) {
        if (isStopping) return;
        // One that breaks must not keep the others of its host from their turn.
        await deps.poll(feed).catch((error: unknown) => {
          if (!isStopping && !isToldAsFull(error)) log.error({ feed, err: error }, 'a feed broke');
        });
      }
    },
    { ...base, connection: engine.connect(), concurrency: POLLS_AT_ONCE, ...SURVIVE },
  );
  const deliverWorker = new Worker<DeliverJob>(
    'deliver',
    async (job, token) => comeBack(job, token, await deps.drain(...deliverArguments(job))),
    { ...base, connection: engine.connect(), concurrency: DELIVERIES_AT_ONCE, ...SURVIVE },
  );
  for (const worker of [pollWorker, deliverWorker]) {
    worker.on('failed', (job, error) => {
      if (!isStopping && !isToldAsFull(error))
        log.error({ queue: worker.name, data: job?.data, err: error }, 'job failed');
    });
    worker.on('error', tellError);
  }

  const pollDue = async () => {
    const due = await deps.dueFeeds();
    // The id makes a host's second job a no-op while its first one waits or runs, here or elsewhere.
    await polls.addBulk(
      [...due].map(([host, feeds]) => ({
        name: 'poll',
        data: { feeds: feeds.map(({ id }) => id) },
        opts: { ...FORGET, jobId: `poll-${shortHash(host)}` },
      })),
    );
  };
  const parts = [pollDue, deps.sweep, deps.digests, async () => wake(await deps.destinations())];
  const beat = async () => {
    // One part that fails must not keep the others from their turn.
    let isSound = true;
    const fails = (error: unknown) => {
      isSound = false;
      // What Redis refuses, full or read-only, it refuses all parts of each tick.
      if (!isStopping && !isToldAsFull(error) && isNew(`tick: ${error}`, Date.now()))
        log.error({ err: error }, 'a tick failed; what is due is tried again at the next one');
    };
    for (const part of parts) await part().catch(fails);
    if (isSound) await deps.alive();
  };
  const stopTicks = startTicks(beat, log);
  void beat();

  return {
    wake,
    async stop() {
      isStopping = true;
      await stopTicks();
      const ended = Promise.all([pollWorker.close(), deliverWorker.close()]).then(() =>
        Promise.all([polls.close(), deliveries.close()]),
      );
      // BullMQ waits for its store even when that has been let go.
      await Promise.race([ended, engine.closed]);
    },
  };
}

function deliverArguments(job: Job<DeliverJob>): [string, number] {
  const { destination, tries } = DeliverJob.parse(job.data);
  return [destination, tries];
}

/** A destination that must wait sends its job back to the queue, to be taken up by any worker then. */
async function comeBack(job: Job<DeliverJob>, token: string | undefined, drained: Drained): Promise<void> {
  if (drained.kind !== 'wait') return;
  await job.updateData({ ...job.data, tries: drained.tries });
  await job.moveToDelayed(Date.now() + drained.ms, token);
  throw new DelayedError();
}
