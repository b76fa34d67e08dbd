import { type Answer, done } from '../domain/answer.js';
import type { Feedback } from '../domain/feedback.js';
import type { ItemRecord } from '../domain/record.js';
import { unknownItem } from './problems.js';
import type { By } from './subscriptions.js';

export type FeedbackLookups = {
  readonly record: (name: string) => Promise<ItemRecord | undefined>;
  readonly addFeedback: (
    record: ItemRecord,
    says: Feedback['says'][number],
  ) => Promise<'first' | 'further' | 'again'>;
  readonly notice: (text: string) => Promise<void>;
};

/** `/raremetals irrelevant …`: what a reader found not relevant, kept for whoever labels items. */
export async function irrelevant(
  name: string,
  destination: string,
  { by, at }: By,
  lookups: FeedbackLookups,
): Promise<Answer> {
  const record = await lookups.record(name);
  if (!record) return unknownItem(name);
  const added = await lookups.addFeedback(record, { user: by, channel: destination, at });
  if (added === 'again') return done('You have said so already; the admins know.');
  const { id, title } = record.item;
  await lookups.notice(`Not relevant, says ${by} in ${destination}: ${title} (explain ${id})`);
  return done('Thank you. It is kept for the admins, and for teaching the bot.');
}
