import type { Logger } from 'pino';
import type { Classifier } from '../classify/classify.js';
import type { Item } from '../domain/item.js';
import type { ItemRecord } from '../domain/record.js';
import type { Report } from '../domain/story.js';
import type { Inbox } from '../store/inbox.js';
import type { Clock } from './clock.js';
import { recordOf } from './record.js';

/** An item that failed so often in a process will fail for ever. */
const MOST_FAILURES = 5;

export type EndingDeps = {
  readonly classifier: Classifier;
  readonly inbox: Inbox;
  /** No item older than this is told, in milliseconds. */
  readonly maxAgeMs: number;
  /** How often each item failed in this process. */
  readonly failures: Map<string, number>;
  /** Tells the admin. */
  readonly notice: (text: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
};

/** An item that ends without a story, and why. */
export type Ended = Pick<ItemRecord, 'outcome' | 'because'> & { readonly item: Item };

/** What an item says; or its end, where nobody is to hear of it; nothing where it is to be tried again. */
export function readOrEnd(item: Item, deps: EndingDeps): Report | Ended | undefined {
  const age = deps.clock() - Date.parse(item.publishedAt ?? '');
  if (age > deps.maxAgeMs) {
    return { item, outcome: 'late', because: 'it had waited in the inbox for too long' };
  }
  try {
    const classification = deps.classifier.classify(item);
    if (classification.relevant) return { item, classification };
    return { item, outcome: 'irrelevant', because: 'no trade-policy event was read in it' };
  } catch (error) {
    return afterFailure(item, error, deps);
  }
}

/**
 * An item that breaks its reader stays in the inbox and is tried again when its lease is over, while those behind
 * it go on; one that always does so ends, and the admin hears of it. Where Redis is at fault no item is taken
 * over, and so none is counted.
 */
export function afterFailure(
  item: Item,
  error: unknown,
  { failures, log, notice }: EndingDeps,
): Ended | undefined {
  const count = (failures.get(item.id) ?? 0) + 1;
  failures.set(item.id, count);
  log.error({ err: error, item: item.id, count }, 'an item could not be told');
  if (count < MOST_FAILURES) return undefined;
  failures.delete(item.id);
  void notice(`An item could not be read and is left out, see the log: ${item.title} (${item.id})`);
  return { item, outcome: 'failed', because: `it failed ${count} times: ${(error as Error).message}` };
}

/** Takes items out of the inbox in one round trip, each with its record. */
export async function end(items: readonly Ended[], { inbox, clock }: EndingDeps): Promise<void> {
  await inbox.dismiss(
    items.map(({ item, outcome, because }) => recordOf(item, { outcome, because, at: clock() })),
  );
}
