import { join } from 'node:path';
import type { Logger } from 'pino';
import { createAlive } from './alive.js';
import { createConsole } from './chat/console/console.js';
import type { Handlers, Platform } from './chat/platform.js';
import { createHandlers } from './commands/answer.js';
import { COMMAND } from './commands/definition.js';
import { PlatformName } from './domain/delivery.js';
import { DAY_MS } from './domain/durations.js';
import { type LabelledItem, labelledItem } from './domain/feedback.js';
import { KEPT_DAYS } from './domain/kept.js';
import { createFetcher } from './feeds/fetch/fetch.js';
import { createJobs } from './jobs.js';
import { createLookups } from './lookups.js';
import { configuredPlatforms, createNotice, listen } from './platforms.js';
import { createReleases } from './releases.js';
import type { Settings } from './settings.js';
import { type Engine, openEngine } from './store/engine.js';
import { createStores } from './store/stores.js';
import { unreadableNotice } from './unreadable-notice.js';
import type { Clock } from './work/clock.js';
import { dueFeeds } from './work/poll.js';
import { type Queues, startQueues } from './work/queues.js';
import { type Round, type RoundProgress, runRound } from './work/round.js';

/** Items of a dead worker that one tick takes over. */
const TAKEN_OVER_AT_ONCE = 200;
/** A Redis that does not answer within so many milliseconds is away, when the bot is to stop. */
const REDIS_MS = 500;

export type Terminal = {
  readonly write: (text: string) => void;
  readonly colour: boolean;
  readonly columns?: number | undefined;
  readonly timeZone?: string | undefined;
  /** Lines to be answered as commands. */
  readonly input?: AsyncIterable<string> | undefined;
};

export type BotOptions = {
  readonly clock: Clock;
  readonly log: Logger;
  /** For each poll, item and delivery, where that is another one. */
  readonly workLog?: Logger;
  readonly terminal: Terminal;
  /** The value of PATH in which a Redis program is looked for; empty keeps the store in this process. */
  readonly path: string;
  /** Posts to the terminal alone, whatever tokens there are. */
  readonly consoleOnly?: boolean;
};

export type Bot = {
  readonly engine: Pick<Engine, 'kind' | 'shown' | 'reach' | 'keepsFile' | 'evictsBy'>;
  readonly platforms: readonly PlatformName[];
  readonly handlers: Handlers;
  /** Polls every feed once, tells what is new and sends it. */
  round(progress: (line: RoundProgress) => void): Promise<Round>;
  /** Connects the platforms and begins to answer commands; resolves once they are connected. */
  listen(): Promise<void>;
  /** Resolves when the terminal's input has ended and its last command is answered. */
  readonly inputEnded: Promise<void>;
  /** Begins to poll and to post until `stop`. */
  work(): Promise<void>;
  /** What readers found not relevant, as items labelled by hand are. */
  feedback(): Promise<readonly LabelledItem[]>;
  /** Ends within five seconds, at once without Redis where nothing is being posted; no half-posted alert, no job lost. */
  stop(): Promise<void>;
};

/** Wires everything, and owns its start and its stop; nothing else does. Acquired in order, released in reverse. */
export async function openBot(settings: Settings, options: BotOptions): Promise<Bot> {
  const { clock, log } = options;
  const { knowledge, prefix } = settings;
  const feeds = settings.feeds.filter(({ enabled }) => enabled);
  const abort = new AbortController();
  const releases = createReleases(log);

  const engine = await openEngine({
    url: settings.redisUrl,
    dataDir: settings.dataDir,
    path: options.path,
    onConnection: (state, reason) =>
      state === 'lost'
        ? log.error({ reason }, 'Redis does not answer; work waits and nothing is lost')
        : log.info({ engine: reason }, 'Redis is back'),
  });
  releases.add('engine', engine.close);

  const stores = createStores(
    engine.connect(),
    prefix,
    settings.storyWindowMs,
    (name, what, why) => void notice(unreadableNotice(name, what, why)),
  );
  const { inbox, outbox, feedStates } = stores;
  // The platforms tell the admin too: the map is filled below. With the terminal alone the log is there to be read.
  const platforms = new Map<PlatformName, Platform>();
  const to = options.consoleOnly ? undefined : settings.adminChannel;
  const notice = createNotice({ platforms, to, outbox, clock, log });

  const fetcher = createFetcher({ userAgent: settings.userAgent });
  releases.add('fetcher', fetcher.close);

  const terminal = createConsole({
    ...options.terminal,
    pictures: join(settings.dataDir, 'pictures'),
    vocabulary: knowledge,
    command: COMMAND,
  });
  for (const leaf of [terminal, ...configuredPlatforms(settings, log, notice)])
    platforms.set(leaf.name, leaf);
  // With the terminal alone, it shows what the other platforms would get.
  if (options.consoleOnly) for (const name of PlatformName.options) platforms.set(name, terminal);

  const { signal } = abort;
  const workLog = options.workLog ?? log;
  const jobs = createJobs(settings, { stores, platforms, fetcher, notice, clock, log, workLog, signal });

  /** Until this process works itself, whoever does finds what waits at the next tick. */
  let wake: Queues['wake'] = async () => undefined;
  const handlers = createHandlers(
    createLookups(settings, {
      stores,
      feeds,
      clock,
      log,
      notice,
      async sendDigest(destination) {
        const sent = await jobs.sendDigest(destination);
        await wake([destination]);
        return sent;
      },
    }),
  );

  const alive = createAlive(settings.aliveFile, clock, log);

  return {
    engine,
    platforms: [...platforms.keys()],
    handlers,
    inputEnded: terminal.closed,

    round: (progress) => runRound({ feeds, inbox, outbox, progress, clock, log: workLog, signal, ...jobs }),

    async listen() {
      if (settings.role === 'chat') releases.add('alive', alive.keepSaying());
      const all = [...new Set(platforms.values())];
      for (const platform of all) releases.add(platform.name, platform.stop);
      await Promise.all(all.map((platform) => listen(platform, handlers, { log, signal })));
    },

    async work() {
      // A token or channel that was repaired while the bot was down is tried at once.
      for (const destination of await outbox.destinations()) await outbox.trySuspended(destination);
      // A configuration loses feeds with a restart; of their items no more is remembered either.
      await feedStates.forget(clock() - KEPT_DAYS * DAY_MS);
      const queues = startQueues({
        engine,
        prefix,
        log,
        notice,
        ...jobs,
        dueFeeds: () => dueFeeds(feeds, feedStates, clock()),
        async poll(id) {
          const feed = feeds.find((known) => known.id === id);
          // Another replica may run a newer configuration: its feeds are polled by those who know them.
          if (!feed) return;
          const { claimed } = await jobs.poll(feed);
          await queues.wake((await jobs.tell(claimed)).flatMap(({ destinations }) => destinations));
        },
        destinations: outbox.destinations,
        alive: alive.say,
        async sweep() {
          const left = await inbox.takeOver(clock(), TAKEN_OVER_AT_ONCE);
          if (left.length > 0) log.info({ items: left.length }, 'taken over from a worker that stopped');
          await jobs.tell(left);
        },
      });
      wake = queues.wake;
      releases.add('queues', queues.stop);
    },

    feedback: async () => (await stores.feedback.all()).map(labelledItem),

    stop() {
      abort.abort();
      // Without Redis only what is being posted is worth a wait, as it may yet be noted down when Redis comes back;
      // whatever else waits for Redis is let go.
      void engine.reach(REDIS_MS).catch(() => jobs.nothingPosted().then(engine.close));
      return releases.all();
    },
  };
}
