import { Feedback } from '../domain/feedback.js';
import type { ItemRecord } from '../domain/record.js';
import type { RedisClient } from './engine.js';
import type { Keys } from './keys.js';
import { createFieldChanger } from './optimistic.js';

export type FeedbackStore = {
  /** `again` when this user had said so before. */
  add(record: ItemRecord, says: Feedback['says'][number]): Promise<'first' | 'further' | 'again'>;
  all(): Promise<readonly Feedback[]>;
};

/** What readers found not relevant, kept for good: it is what the classification can learn from. */
export function createFeedback(redis: RedisClient, keys: Keys): FeedbackStore {
  const changeField = createFieldChanger(redis, keys.feedback);
  return {
    add: ({ item, story, classification }, says) =>
      changeField(item.id, (text) => {
        const known = text === null ? undefined : Feedback.parse(JSON.parse(text));
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
      return found.map((text) => Feedback.parse(JSON.parse(text)));
    },
  };
}
