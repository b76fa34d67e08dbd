import { Feedback } from '../domain/feedback.js';
import { NewerVersionError } from '../domain/newer-version.js';
import type { ItemRecord } from '../domain/record.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { createFieldChanger } from './optimistic.js';
import { readStored } from './stored.js';

export type FeedbackStore = {
  /**
   * `again` when this user had said so before. Throws a NewerVersionError where a newer version has written what
   * readers said; what is damaged is begun anew.
   */
  add(record: ItemRecord, says: Feedback['says'][number]): Promise<'first' | 'further' | 'again'>;
  /** All that can be read. */
  all(): Promise<readonly Feedback[]>;
};

/** What readers found not relevant, kept for good: it is what the classification can learn from. */
export function createFeedback(redis: RedisClient, keys: Keys): FeedbackStore {
  const changeField = createFieldChanger(redis, keys.feedback);
  return {
    add: ({ item, story, classification }, says) =>
      changeField(item.id, (text) => {
        const { value: known, why } = text === null ? {} : readStored(Feedback, text);
        if (why === 'newer') throw new NewerVersionError(`What readers say of ${item.id}`);
        const before = known?.says ?? [];
        if (known && before.some(({ user }) => user === says.user))
          return { text: text ?? '', result: 'again' as const };
        const feedback: Feedback = {
          item,
          story,
          category: classification?.category,
          says: [...before, says],
        };
        return { text: JSON.stringify(feedback), result: known ? ('further' as const) : ('first' as const) };
      }),
    async all() {
      const found = await redis.hvals(keys.feedback);
      return found.flatMap((text) => readStored(Feedback, text).value ?? []);
    },
  };
}
