import type { Logger } from 'pino';
import { compileKnowledge } from './board/terms/knowledge.js';
import type { Platform } from './chat/platform.js';
import { createClassifier } from './classify/classify.js';
import type { PlatformName } from './domain/delivery.js';
import type { Feed } from './domain/feed.js';
import type { Item } from './domain/item.js';
import type { Report } from './domain/story.js';
import { createUnderway } from './domain/underway.js';
import type { Fetcher } from './feeds/fetch/fetch.js';
import type { Notice } from './platforms.js';
import type { Settings } from './settings.js';
import type { Stores } from './store/stores.js';
import { createSignatureReader } from './stories/signature/signature.js';
import type { Clock } from './work/clock.js';
import { drain } from './work/deliver.js';
import { sendDigestNow, sendDueDigests } from './work/digest.js';
import { createBoardMover } from './work/move-board.js';
import { pollFeed } from './work/poll.js';
import { type TellProgress, tellItems } from './work/tell.js';

export type JobDeps = {
  readonly stores: Stores;
  readonly platforms: ReadonlyMap<PlatformName, Platform>;
  readonly fetcher: Fetcher;
  readonly notice: Notice;
  readonly clock: Clock;
  readonly log: Logger;
  /** For each poll, item and delivery. */
  readonly workLog: Logger;
  readonly signal: AbortSignal;
};

/** What the bot does, each with what it needs and no more: settings hold tokens. */
export function createJobs(settings: Settings, deps: JobDeps) {
  const { feeds, knowledge, maxAgeMs, primeMaxAgeMs, queueKeptMs, routes } = settings;
  const { stores, platforms, fetcher, clock, workLog, signal } = deps;
  const { inbox, outbox, feedStates, measures, channels, digests, stories, threads } = stores;
  const notice = deps.notice;
  const every = { clock, log: workLog, signal };
  const pollDeps = {
    feeds,
    fetcher,
    inbox,
    feedStates,
    maxAgeMs,
    primeMaxAgeMs,
    notice: ({ text }: { readonly text: string }) => notice(text),
    ...every,
  };
  const tellDeps = {
    classifier: createClassifier(knowledge),
    vocabulary: knowledge,
    readSignature: createSignatureReader(knowledge.storyWords),
    storyModel: knowledge.storyModel,
    blocs: knowledge.blocs,
    inbox,
    stories,
    threads,
    channels,
    routes,
    moveBoard: createBoardMover(
      measures,
      compileKnowledge({ lexicon: knowledge.instruments, vocabulary: knowledge, blocs: knowledge.blocs }),
      clock,
      brokenBoard(deps),
    ),
    notice,
    // On a first poll older items may count as new than later on.
    maxAgeMs: Math.max(maxAgeMs, primeMaxAgeMs),
    failures: new Map<string, number>(),
    ...every,
  };
  const drainDeps = {
    outbox,
    platforms,
    queueKeptMs,
    notice,
    failures: new Map<string, number>(),
    ...every,
  };
  const board = async () => (await measures.read()).measures;
  const digestDeps = { digests, channels, routes, board, queueKeptMs, ...every };
  const delivering = createUnderway();
  return {
    poll: (feed: Feed) => pollFeed(feed, pollDeps),
    tell: (items: readonly Item[], progress?: TellProgress) => tellItems(items, tellDeps, progress),
    drain: (destination: string, tries: number) => delivering.run(() => drain(destination, tries, drainDeps)),
    digests: () => sendDueDigests(digestDeps),
    sendDigest: (destination: string) => sendDigestNow(destination, digestDeps),
    /** Settles once nothing is being posted. */
    nothingPosted: delivering.idle,
  };
}

/** One fault of the board breaks on many items: the admins hear of the first, the log tells all. */
function brokenBoard({ log, notice }: JobDeps): (report: Report, error: unknown) => void {
  let isKnown = false;
  return ({ item }, error) => {
    log.error({ err: error, item: item.id }, 'the board could not be moved by an item');
    if (isKnown) return;
    isKnown = true;
    void notice(`The board was not moved by an item, see the log: ${item.title} (${item.id})`);
  };
}
