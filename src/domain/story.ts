import { z } from 'zod';
import type { Classification } from './classification.js';
import type { Item } from './item.js';

export const Verdict = z.enum(['new', 'same_item', 'duplicate', 'follow_up']);
export type Verdict = z.infer<typeof Verdict>;

/** Where an item lands, and why: the signals in words, strongest first. */
export type StoryLine = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly story: string;
  readonly because: string;
};

/** An item together with what was read in it. */
export type Report = { readonly item: Item; readonly classification: Classification };

/** One outlet's report of a story, as a reader sees it. */
export const Source = z.object({
  name: z.string(),
  url: z.string().optional(),
  title: z.string(),
  official: z.boolean(),
  at: z.string(),
});
export type Source = z.infer<typeof Source>;
