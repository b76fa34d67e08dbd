import { composeDigest } from '../board/digest.js';
import type { Answer } from '../domain/answer.js';
import { counted } from '../domain/counted.js';
import { type Delivery, type DigestDelivery, parseDestination } from '../domain/delivery.js';
import type { DigestSchedule } from '../domain/digest.js';
import { span } from '../domain/durations.js';
import type { Measure } from '../domain/measure.js';
import type { Collected, DigestState } from '../store/digests.js';
import type { Clock } from './clock.js';
import { nextDigest } from './digest-times.js';

export type ContentDeps = {
  readonly board: () => Promise<readonly Measure[]>;
  /** What was to be told so many milliseconds ago, and was not, is told no more. */
  readonly queueKeptMs: number;
  readonly clock: Clock;
};

/** The alerts of a digest: `count` in all, some of which may be unreadable; `stale` ones are left out. The digest says how many of each. */
type Content = {
  readonly deliveries: readonly Delivery[];
  readonly count: number;
  readonly stale: number;
};

/** What a digest tells of the alerts that wait: not of those whose digest was due too long ago. */
export function contentOf(
  waiting: Collected,
  schedule: DigestSchedule | undefined,
  { queueKeptMs, clock }: ContentDeps,
): Content {
  const oldest = clock() - queueKeptMs;
  const deliveries = waiting.deliveries.filter(({ at }) => {
    // Alerts of former versions do not say when they were handed on.
    if (at === undefined) return true;
    const handedOn = Date.parse(at);
    return (schedule ? nextDigest(schedule, handedOn) : handedOn) >= oldest;
  });
  const stale = waiting.deliveries.length - deliveries.length;
  return { deliveries, count: waiting.count - stale, stale };
}

/** The digest of a content, as it is handed on. */
export async function write(
  destination: string,
  content: Content,
  { schedule, last, next }: DigestState,
  { board, queueKeptMs, clock }: ContentDeps,
): Promise<DigestDelivery> {
  const now = clock();
  const { deliveries } = content;
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
    digest: withMissing(digest, content, queueKeptMs),
    at: new Date(now).toISOString(),
  };
}

/** A digest that says which alerts were to be in it and are not: they may have been news. */
function withMissing(digest: Answer, { deliveries, count, stale }: Content, queueKeptMs: number): Answer {
  const missing = [
    {
      alerts: count - deliveries.length,
      what: 'could not be read',
      why: 'of another version of this bot, or damaged',
    },
    { alerts: stale, what: 'left out', why: `to be told more than ${span(queueKeptMs)} ago` },
  ].filter(({ alerts }) => alerts > 0);
  const [first] = missing;
  if (!first) return digest;
  const isEmpty = deliveries.length === 0;
  const lines = missing.map(({ alerts, what, why }) => ({
    text: `${counted(alerts, 'alert')} ${what}: ${why}.`,
  }));
  return {
    ...digest,
    title: isEmpty ? `Digest: ${counted(first.alerts, 'alert')} ${first.what}` : digest.title,
    sections: [...(isEmpty ? [] : digest.sections), { lines }],
  };
}
