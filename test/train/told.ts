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

export type Telling = 'mixed' | 'contrast' | 'plain';

/** The items of `test/fixtures/items`. */
export const readTold = (tellings: readonly Telling[]): ToldRow[] =>
  tellings.flatMap((telling) => load<ToldRow>(`test/fixtures/items/${telling}.jsonl`));
