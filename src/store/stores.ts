import { createChannels } from './channels.js';
import { createDigests } from './digests.js';
import type { RedisClient } from './engine.js';
import { createFeedStates } from './feed-states.js';
import { createFeedback } from './feedback.js';
import { createInbox } from './inbox.js';
import { createKeys } from './keys.js';
import { createMeasures } from './measures.js';
import { createOutbox } from './outbox.js';
import { createRecords } from './records.js';
import type { Unreadable } from './stored.js';
import { createStoryIndex } from './stories.js';
import { createThreads } from './threads.js';

/**
 * All that a bot keeps in Redis, under keys that begin with `prefix`.
 *
 * @param window Of the stories, in milliseconds.
 * @param unreadable Told once of each channel whose plan, or the state of whose digest, and each measure that cannot be
 *   read as a whole.
 */
export function createStores(
  redis: RedisClient,
  prefix: string,
  window: number,
  unreadable: (name: string, what: 'plan' | 'digest' | 'measure', why: Unreadable) => void = () => {},
) {
  const keys = createKeys(prefix);
  return {
    inbox: createInbox(redis, keys),
    outbox: createOutbox(redis, keys),
    feedStates: createFeedStates(redis, keys),
    measures: createMeasures(redis, keys, (id, why) => unreadable(id, 'measure', why)),
    records: createRecords(redis, keys),
    channels: createChannels(redis, keys, (destination, why) => unreadable(destination, 'plan', why)),
    digests: createDigests(redis, keys, (destination, why) => unreadable(destination, 'digest', why)),
    feedback: createFeedback(redis, keys),
    stories: createStoryIndex(redis, keys, { window }),
    threads: createThreads(redis, keys),
  };
}
export type Stores = ReturnType<typeof createStores>;
