import { join } from 'node:path';
import type { Logger } from 'pino';
import { compileKnowledge } from './board/knowledge.js';
import { createConsole } from './chat/console/console.js';
import { createDiscord } from './chat/discord/discord.js';
import type { Handlers, Platform } from './chat/platform.js';
import { createSlack } from './chat/slack/slack.js';
import { createClassifier } from './classify/classify.js';
import { createHandlers } from './commands/answer.js';
import { COMMAND } from './commands/definition.js';
import { PlatformName } from './domain/delivery.js';
import type { FeedNotice } from './domain/feed.js';
import { type LabelledItem, labelledItem } from './domain/feedback.js';
import type { Item } from './domain/item.js';
import { createFetcher } from './feeds/fetch.js';
import { createLookups } from './lookups.js';
import type { Settings } from './settings.js';
import { openEngine } from './store/engine.js';
import { createStores } from './store/stores.js';
import type { Clock } from './work/clock.js';
import { type DeliverDeps, drain } from './work/deliver.js';
import { sendDueDigests } from './work/digest.js';
import { createBoardMover } from './work/move-board.js';
import { dueFeeds, pollFeed } from './work/poll.js';
import { type Queues, startQueues } from './work/queues.js';
import { type Round, type RoundProgress, runRound } from './work/round.js';
import { tellItems } from './work/tell.js';

/** Stopping is bounded: what has not ended by then is picked up by the next start. */
const STOP_WITHIN_MS = 4500;
const LISTEN_AGAIN_MS = 60_000;
/** Items of a dead worker that one tick takes over. */
const TAKEN_OVER_AT_ONCE = 200;

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
  readonly terminal: Terminal;
  /** The value of PATH in which a Redis program is looked for; empty keeps the store in this process. */
  readonly path: string;
  /** Posts to the terminal alone, whatever tokens there are. */
  readonly consoleOnly?: boolean;
};

export type Bot = {
  readonly engine: { readonly kind: 'given' | 'private' | 'in_process'; readonly shown: string };
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
  /** Ends within five seconds; no half-posted alert, no job lost. */
  stop(): Promise<void>;
};

/** Wires everything, and owns its start and its stop; nothing else does. Acquired in order, released in reverse. */
export async function openBot(settings: Settings, options: BotOptions): Promise<Bot> {
  const { clock, log } = options;
  const { knowledge, feeds } = settings;
  const releases: { what: string; release: () => Promise<void> }[] = [];
  const abort = new AbortController();

  const engine = await openEngine({
    url: settings.redisUrl,
    dataDir: settings.dataDir,
    path: options.path,
    onConnection: (state, reason) =>
      state === 'lost'
        ? log.error({ reason }, 'Redis is gone; work waits and nothing is lost')
        : log.info({ engine: reason }, 'Redis is back'),
  });
  releases.push({ what: 'engine', release: engine.close });

  const stores = createStores(
    engine.connect(),
    settings.prefix,
    settings.storyWindowMs,
    (destination) => void notice(newerPlanNotice(destination)),
  );
  const { inbox, outbox, feedStates, measures } = stores;

  const fetcher = createFetcher({ userAgent: settings.userAgent });
  releases.push({ what: 'fetcher', release: fetcher.close });

  const terminal = createConsole({
    ...options.terminal,
    pictures: join(settings.dataDir, 'pictures'),
    vocabulary: knowledge,
    command: COMMAND,
  });
  // With the terminal alone, it shows what the other platforms would get.
  const platforms = new Map<PlatformName, Platform>(
    options.consoleOnly
      ? PlatformName.options.map((name) => [name, terminal])
      : [terminal, ...configuredPlatforms(settings, log, (text) => notice(text))].map((leaf) => [
          leaf.name,
          leaf,
        ]),
  );

  const moveBoard = createBoardMover(
    measures,
    compileKnowledge({ lexicon: knowledge.instruments, vocabulary: knowledge }),
    clock,
  );
  const tellDeps = {
    ...settings,
    ...stores,
    classifier: createClassifier(knowledge),
    vocabulary: knowledge,
    storyModel: knowledge.storyModel,
    moveBoard,
    clock,
    log,
  };
  const tell = (items: readonly Item[]) => tellItems(items, tellDeps);
  /** What an admin should know: always logged, and said in the admin's channel where there is one. */
  const notice = async (text: string) => {
    log.warn({}, text);
    const to = settings.adminChannel;
    await (to && platforms.get(to.platform))
      ?.say(to.channel, { title: 'For the admin', sections: [{ lines: [{ text }] }] })
      .catch((error: Error) => {
        log.warn({ reason: error.message }, 'the admin channel could not be told');
      });
  };
  const feedNotice = (told: FeedNotice) => notice(told.text);
  const pollDeps = {
    ...settings,
    fetcher,
    inbox,
    feedStates,
    clock,
    log,
    notice: feedNotice,
    signal: abort.signal,
  };
  const poll = (feed: Settings['feeds'][number]) => pollFeed(feed, pollDeps);
  const deliverDeps: DeliverDeps = {
    platforms,
    outbox,
    clock,
    log,
    notice,
    queueKeptMs: settings.queueKeptMs,
    signal: abort.signal,
  };
  const drainOne = (destination: string, tries: number) => drain(destination, tries, deliverDeps);

  const active = feeds.filter(({ enabled }) => enabled);
  const board = async () => (await measures.read()).measures;
  const digestDeps = { ...stores, routes: settings.routes, board, clock, log };
  const sendDigests = () => sendDueDigests(digestDeps);
  /** Until this process works itself, whoever does finds what waits at the next tick. */
  let wake: Queues['wake'] = async () => undefined;
  const handlers = createHandlers(
    createLookups(settings, {
      ...{ stores, feeds: active, digestDeps, clock, log, notice },
      wake: (destinations) => wake(destinations),
    }),
  );

  /** A platform that cannot be reached must not keep the others, or the polls, from their work. */
  function listenLater(platform: Platform, error: Error): void {
    log.error(
      { platform: platform.name, reason: error.message },
      'does not answer commands yet, tried again every minute; alerts are sent all the same',
    );
    const retry = setTimeout(() => {
      if (abort.signal.aborted) return;
      platform.start(handlers).then(
        () => log.info({ platform: platform.name }, 'answers commands now'),
        (again: Error) => listenLater(platform, again),
      );
    }, LISTEN_AGAIN_MS);
    retry.unref();
  }

  let stopping: Promise<void> | undefined;
  return {
    engine,
    platforms: [...platforms.keys()],
    handlers,
    inputEnded: terminal.closed,

    round: (progress) =>
      runRound({
        feeds: active,
        poll,
        tell,
        drain: drainOne,
        digests: sendDigests,
        inbox,
        outbox,
        clock,
        signal: abort.signal,
        progress,
      }),

    async listen() {
      for (const platform of new Set(platforms.values())) {
        releases.push({ what: platform.name, release: platform.stop });
        await platform.start(handlers).catch((error: Error) => listenLater(platform, error));
      }
    },

    async work() {
      // A token or channel that was repaired while the bot was down is tried at once.
      for (const destination of await outbox.destinations()) await outbox.unpause(destination);
      const byId = new Map(active.map((feed) => [feed.id, feed]));
      const queues = startQueues({
        engine,
        prefix: settings.prefix,
        log,
        dueFeeds: () => dueFeeds(active, feedStates, clock()),
        async poll(id) {
          const feed = byId.get(id);
          // Another replica may run a newer configuration: its feeds are polled by those who know them.
          if (!feed) return;
          const { claimed } = await poll(feed);
          await queues.wake((await tell(claimed)).flatMap(({ destinations }) => destinations));
        },
        destinations: outbox.destinations,
        drain: drainOne,
        digests: sendDigests,
        async sweep() {
          const left = await inbox.takeOver(clock(), TAKEN_OVER_AT_ONCE);
          if (left.length > 0) log.info({ items: left.length }, 'taken over from a worker that stopped');
          await tell(left);
        },
      });
      wake = queues.wake;
      releases.push({ what: 'queues', release: queues.stop });
    },

    feedback: async () => (await stores.feedback.all()).map(labelledItem),

    stop() {
      stopping ??= stop();
      return stopping;
    },
  };

  async function stop(): Promise<void> {
    abort.abort();
    const deadline = performance.now() + STOP_WITHIN_MS;
    for (const { what, release } of releases.reverse()) {
      await withinTime(release(), deadline - performance.now()).catch((error: unknown) =>
        log.warn({ what, err: error }, 'did not stop cleanly'),
      );
    }
  }
}

function newerPlanNotice(destination: string): string {
  return `${destination}: what was chosen there was written by a newer version; this process keeps to as much of it as it can read`;
}

/** The chat platforms for which there are tokens: the one list in which a leaf is registered. */
function configuredPlatforms(
  { slack, discord, knowledge }: Settings,
  log: Logger,
  notice: (text: string) => Promise<void>,
): Platform[] {
  const common = { command: COMMAND, vocabulary: knowledge, log };
  return [
    ...(slack ? [createSlack({ ...slack, ...common })] : []),
    ...(discord ? [createDiscord({ ...discord, restUrl: discord.apiUrl, notice, ...common })] : []),
  ];
}

async function withinTime(ending: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), Math.max(ms, 0));
  });
  await Promise.race([ending, late]).finally(() => clearTimeout(timer));
}
