import { z } from 'zod';
import { eachOnce } from '../../domain/each-once.js';
import { Language, PlainWord as Word } from '../../domain/vocabulary.js';
import { normalisePhrase } from '../text/text.js';
import { Words } from '../text/word-patterns.js';

const Currency = z
  .object({
    code: z.string().regex(/^[A-Z]{3}$/, 'a code of ISO 4217, such as USD'),
    signs: z.array(Word).default([]),
    names: z.array(Word).default([]),
    /** Names only behind a scale: "5 trillion won". */
    scaled: z.array(Word).default([]),
    /** Signs of another currency too: of this one where a text is of its states or languages. */
    shared: z.array(Word).default([]),
    states: z.array(z.string().regex(/^[A-Z]{2}$/, 'a code of ISO 3166, such as CN')).default([]),
    langs: z.array(Language).default([]),
  })
  .strict();

const Scale = z
  .object({
    times: z.number().positive(),
    words: z.array(Word).default([]),
    letters: z.array(Word).default([]),
    /** In texts of these languages alone; in all where it is left out. */
    langs: z.array(Language).optional(),
  })
  .strict();

const UnitOfGoods = z
  .object({
    unit: z.string().regex(/^[a-z]+$/, 'a unit such as kg'),
    words: z.array(Word),
  })
  .strict();

/** What a file of somebody's own may lack. */
const MoreWords = Words.default({});

/** Of a word that two entries have, none could say which of them it counts by. */
function once<K extends string>(key: K, message: string) {
  return (
    entries: readonly Readonly<Record<K, readonly string[]>>[],
    context: z.core.$RefinementCtx,
  ): void => {
    const placed = entries.flatMap((entry, index) =>
      entry[key].map((word, place) => ({ text: normalisePhrase(word), path: [index, key, place] })),
    );
    eachOnce(placed, context, message);
  };
}

/**
 * The shape of config/numbers.yaml: the words around numbers. They are no concepts of the lexicon, for what they mean
 * hangs on where they stand beside a number, and the fitted models must not learn from them.
 */
export const NumberWords = z
  .object({
    currencies: z
      .array(Currency)
      .superRefine(once('signs', 'a sign that is not in the list before'))
      .superRefine(once('names', 'a name that is not in the list before')),
    scales: z
      .array(Scale)
      .superRefine(once('words', 'a word that is not in the list before'))
      .superRefine(once('letters', 'a letter that is not in the list before')),
    tonnes: z.array(Word),
    kilotonnes: z.array(Word).default([]),
    megatonnes: z.array(Word).default([]),
    /** Between money and what it is for: "$50 a tonne". */
    per: z.array(Word).default([]),
    per_units: z
      .array(UnitOfGoods)
      .superRefine(once('words', 'a word that is not in the list before'))
      .default([]),
    quota: MoreWords,
    volume_of: MoreWords,
    zero_rate: MoreWords,
    zero_rate_never: MoreWords,
    zero_flows: MoreWords,
    rate_of_measure: MoreWords,
    rate_of_other: MoreWords,
    percent_of_other: MoreWords,
    price_words: MoreWords,
    number_apart: MoreWords,
    about: MoreWords,
    share_before: MoreWords,
    share_after: Words,
    share_after_never: Words,
    moves_before: Words,
    rate_paid: MoreWords,
    instead_before: Words,
    denied_before: MoreWords,
    raised_by: MoreWords,
    duty_paid: MoreWords,
    rate_changes: Words,
    /** Before or behind a rate that was until now. */
    former_before: Words,
    former_at: MoreWords,
    former_was: Words,
    former_after: Words,
    former_last: MoreWords,
    former_named: MoreWords,
    /** A rate and the one that replaces it: "from 39% to 15%". */
    rate_from: MoreWords,
    rate_to: MoreWords,
    rate_zero: MoreWords,
    rate_changed: MoreWords,
    rate_range: MoreWords,
    rate_between: MoreWords,
    rate_both: MoreWords,
    rate_and: MoreWords,
    rate_moved_from: MoreWords,
    rate_moved_to: MoreWords,
    rate_given: MoreWords,
    rate_high: MoreWords,
    rate_of_something: MoreWords,
    rate_by: MoreWords,
    rate_article: MoreWords,
    rate_the: MoreWords,
    former_between: MoreWords,
    rate_is: MoreWords,
    quota_of: MoreWords,
    amount_of: MoreWords,
    amount_by: MoreWords,
    rate_ranges: MoreWords,
    /** A later step of a rate: "25%, rising to 50% in 2028". */
    later_then: MoreWords,
    later_step: MoreWords,
    later_time: MoreWords,
    /** Around a rate that a journal puts right. */
    misprint_before: MoreWords,
    misprint_behind: MoreWords,
  })
  .strict();
export type NumberWords = z.infer<typeof NumberWords>;
