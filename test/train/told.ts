import type { Topic } from '../../src/domain/classification.js';
import { load } from './rows.js';

/** An item told in our own words, labelled by the guide of the data. */
export type ToldRow = {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly summary?: string;
  readonly gold: {
    readonly category: Topic | 'none';
    readonly borderline?: boolean;
    readonly stage?: string;
    readonly issuers?: string[];
    readonly targets?: string[];
  };
};

/**
 * In the mix of feeds, in groups that differ in their labels, all with a topic, in words that vary, as titles of official
 * documents, as headlines that leave much unsaid, or as a desk writes them on any day, many on the line; `later` ones tell of
 * the year after and, as `notices-later`, teach nothing.
 */
export type Telling =
  | 'mixed'
  | 'contrast'
  | 'plain'
  | 'varied'
  | 'notices'
  | 'headlines'
  | 'desk'
  | 'later'
  | 'notices-later';

/** The items of `test/fixtures/items`. */
export const readTold = (tellings: readonly Telling[]): ToldRow[] =>
  tellings.flatMap((telling) => load<ToldRow>(`test/fixtures/items/${telling}.jsonl`));
