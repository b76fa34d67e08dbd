import { setImmediate as turn } from 'node:timers/promises';
import type { Blocs } from '../domain/blocs.js';
import { destinationName } from '../domain/delivery.js';
import type { Item } from '../domain/item.js';
import { byCode } from '../domain/order.js';
import type { ItemRecord } from '../domain/record.js';
import type { Route } from '../domain/route.js';
import type { Report } from '../domain/story.js';
import type { HandOn, StoryIndex } from '../domain/story-index.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Channels } from '../store/channels.js';
import { digestList } from '../store/digests.js';
import { untilWritten, type Written } from '../store/optimistic.js';
import type { Threads } from '../store/threads.js';
import { alertsFor } from '../stories/alert.js';
import { decideStory, type StoryDecision } from '../stories/decide.js';
import type { StoryModel } from '../stories/model.js';
import type { SignatureReader } from '../stories/signature/signature.js';
import { createRouting, type Routing } from './dispatch.js';
import { afterFailure, type Ended, type EndingDeps, end, readOrEnd } from './endings.js';
import { recordOf } from './record.js';
import { type Sending, sendBounded } from './thread-bound.js';
import { createTurns } from './turns.js';

const takeTurn = createTurns();

/** Items read, and ended in one round trip, between two turns of the event loop. */
const READ_AT_ONCE = 100;

export type TellDeps = EndingDeps & {
  readonly stories: StoryIndex;
  readonly threads: Threads;
  readonly readSignature: SignatureReader;
  readonly storyModel: StoryModel;
  readonly blocs: Blocs;
  readonly routes: readonly Route[];
  /** What was decided in chat; read once a batch. */
  readonly channels: Pick<Channels, 'all'>;
  readonly vocabulary: Vocabulary;
  /** Moves the board by what a report says; idempotent, since an item may be told twice after a crash. */
  readonly moveBoard: (report: Report) => Promise<void>;
  readonly signal: AbortSignal;
};

/** How an item ended, and the destinations that now have something to send. */
export type Told = { readonly outcome: ItemRecord['outcome']; readonly destinations: readonly string[] };

/** Called with how many items are done, as they are worked through. */
export type TellProgress = (done: number) => void;

/**
 * Works through claimed items, oldest first: read, find the story, decide what is told and to whom, and
 * commit all of it in one step that also takes the item out of the inbox. What nobody is to hear of ends
 * together, in few round trips.
 */
export async function tellItems(
  items: readonly Item[],
  deps: TellDeps,
  progress: TellProgress = () => undefined,
): Promise<Told[]> {
  const { reports, told } = await readItems(items, deps);
  progress(told.length);
  if (reports.length === 0) return told;
  const { routes, vocabulary } = deps;
  const routing = createRouting(routes, await deps.channels.all(), vocabulary);
  reports.sort((a, b) => byCode(a.item.publishedAt ?? '', b.item.publishedAt ?? ''));
  for (const report of reports) {
    // What is left stays in the inbox, for whoever comes next.
    if (deps.signal.aborted) break;
    try {
      await deps.moveBoard(report);
      const written = await tellReport(report, routing, deps);
      deps.failures.delete(report.item.id);
      // No fault of the item's: it stays in the inbox, and is told when its lease is over.
      if (written === 'beaten')
        deps.log.error({ item: report.item.id }, 'its story was changed again and again');
      else told.push(written.result);
    } catch (error) {
      if (deps.signal.aborted) break;
      const failed = afterFailure(report.item, error, deps);
      if (!failed) continue;
      await end([failed], deps);
      told.push({ outcome: failed.outcome, destinations: [] });
    }
    progress(told.length);
  }
  return told;
}

/** Reads items, however many, and ends those that nobody is to hear of. */
async function readItems(
  items: readonly Item[],
  deps: TellDeps,
): Promise<{ reports: Report[]; told: Told[] }> {
  const reports: Report[] = [];
  const told: Told[] = [];
  for (let at = 0; at < items.length && !deps.signal.aborted; at += READ_AT_ONCE) {
    if (at > 0) await turn();
    const read = items.slice(at, at + READ_AT_ONCE).flatMap((item) => readOrEnd(item, deps) ?? []);
    const ended = read.filter((one): one is Ended => 'outcome' in one);
    reports.push(...read.filter((one): one is Report => !('outcome' in one)));
    await end(ended, deps);
    told.push(...ended.map(({ outcome }) => ({ outcome, destinations: [] })));
  }
  return { reports, told };
}

/**
 * Items of one process that go to one story take turns, or all but one would look in vain; against workers of
 * other processes a commit checks what the look saw, and the item is decided anew.
 */
async function tellReport(report: Report, routing: Routing, deps: TellDeps): Promise<Written<Told>> {
  const { stories, clock, log } = deps;
  const signature = deps.readSignature(report);
  const decide = async () => {
    const now = clock();
    const at = Math.min(signature.at ?? now, now);
    const probe = await stories.probe(signature, at);
    return {
      now,
      at,
      decision: decideStory(report, signature, probe, { now, model: deps.storyModel, blocs: deps.blocs }),
    };
  };
  const commit = async ({
    now,
    at,
    decision,
  }: Awaited<ReturnType<typeof decide>>): Promise<Written<Told>> => {
    const sending = await sendBounded(alertsFor(report, decision, now), routing, deps.threads, now);
    const { handOn, outcome, destinations } = handingOn(report, decision, sending, deps);
    const committed = await stories.commit(decision.write, at, handOn);
    if (committed === 'conflict') return 'beaten';
    if (committed === 'gone') return { result: { outcome: 'silent', destinations: [] } };
    const { story, verdict } = decision;
    log.info(
      { item: report.item.id, story, verdict, outcome, destinations, because: sending.because },
      'told',
    );
    return { result: { outcome, destinations } };
  };
  return untilWritten(async () => {
    const found = await decide();
    return takeTurn(found.decision.story, async (waited) => commit(waited ? await decide() : found));
  });
}

/** What leaves the inbox with the item: its deliveries, now or for a digest, and its record. */
function handingOn(
  report: Report,
  decision: StoryDecision,
  { act, because, deliveries, collected, decisions }: Sending,
  { clock }: TellDeps,
) {
  const { item, classification } = report;
  const destinations = deliveries.map(({ destination }) => destinationName(destination));
  const outcome: ItemRecord['outcome'] =
    act !== 'silent' && deliveries.length > 0 ? act : collected.length > 0 ? 'collected' : 'silent';
  const record = recordOf(item, {
    outcome,
    because,
    at: clock(),
    story: decision.story,
    storyBecause: decision.because,
    classification,
    routes: [...decisions],
    // An edit is no message of its own.
    destinations: outcome === 'post' || outcome === 'reply' ? destinations : undefined,
  });
  const handOn: HandOn = {
    item: item.id,
    deliveries: [
      ...deliveries.map((sent) => ({ list: destinationName(sent.destination), sent })),
      ...collected.map((sent) => ({ list: digestList(destinationName(sent.destination)), sent })),
    ].map(({ list, sent }) => ({ destination: list, payload: JSON.stringify(sent) })),
    record,
  };
  return { handOn, outcome, destinations };
}
