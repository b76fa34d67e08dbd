import { z } from 'zod';
import { Classification } from './classification.js';

/** What became of a claimed item; kept so that an admin can ask why something was, or was not, posted. */
export const ItemRecord = z.object({
  item: z.object({
    id: z.string(),
    feed: z.string().optional(),
    title: z.string(),
    summary: z.string(),
    url: z.string().optional(),
    publishedAt: z.string().optional(),
    publishedOn: z.string().optional(),
    undated: z.boolean().optional(),
    publisher: z.string().optional(),
    lang: z.string().optional(),
    official: z.boolean().optional(),
    authority: z.string().optional(),
  }),
  /**
   * `primed`: too old when first seen. `late`: too old when its turn came. `failed`: it could not be worked
   * through. `silent`: relevant, but no destination was to hear of it.
   * `collected`: it waits for a digest and went nowhere at once.
   */
  outcome: z.enum([
    'primed',
    'late',
    'failed',
    'irrelevant',
    'silent',
    'collected',
    'post',
    'reply',
    'revise',
  ]),
  because: z.string(),
  at: z.string(),
  story: z.string().optional(),
  /** Why it is of that story, or began one. */
  storyBecause: z.string().optional(),
  classification: Classification.optional(),
  /** One line a route: taken or not, and why. */
  routes: z.array(z.object({ route: z.string(), taken: z.boolean(), because: z.string() })).optional(),
  /** Where it was to be posted, by destination name; absent in those of former versions. */
  destinations: z.array(z.string()).optional(),
});
export type ItemRecord = z.infer<typeof ItemRecord>;

/** What has become of an item's message in one destination so far; `reason` says why it is not there, where that is known. */
export type Fate = {
  readonly destination: string;
  readonly kind: 'delivered' | 'waits' | 'given_up';
  readonly reason?: string | undefined;
};

/** What tells most of an entry that had several titles: the last one posted, else collected, else of a story, else the first. */
export function mostTelling(records: readonly ItemRecord[]): ItemRecord | undefined {
  return (
    records.findLast(({ outcome }) => outcome === 'post') ??
    records.findLast(({ outcome }) => outcome === 'collected') ??
    records.findLast(({ story }) => story !== undefined) ??
    records[0]
  );
}
