import { z } from 'zod';
import { ItemRecord } from './record.js';

/** An item whose alert readers said was not relevant. Users and channels are named as `platform:id`. */
export const Feedback = z.object({
  item: ItemRecord.shape.item,
  story: z.string().optional(),
  /** How it had been read. */
  category: z.string().optional(),
  says: z.array(z.object({ user: z.string(), channel: z.string(), at: z.string() })),
});
export type Feedback = z.infer<typeof Feedback>;

/** An item with the label that its readers gave it, as training items have it; `was` is what had been read. */
export type LabelledItem = Feedback['item'] & {
  readonly labels: { readonly category: 'none' };
  readonly was: string | undefined;
  readonly readers: number;
};

export function labelledItem({ item, category, says }: Feedback): LabelledItem {
  return { ...item, labels: { category: 'none' }, was: category, readers: says.length };
}
