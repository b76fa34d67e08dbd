import { turnsBetween } from '../text/clause.js';
import { isDense } from '../text/sentence.js';
import type { Reading, WordMention } from './reading.js';

/** From a mark to the verb that it denies, in UTF-16 units: "has not yet", "did not agree to". */
const REACH = 14;
/** Chinese denies right before the verb: 未锻轧铝出口关税取消 denies nothing. */
const REACH_DENSE = 2;

/** Whether a title says right before a word that what it tells has not come: "has not lifted", 未放宽. */
export const isLeftUndone = (
  { title: { words }, normalised: { text }, lang }: Reading,
  word: WordMention,
): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'rule_not_done' &&
      end <= word.start &&
      word.start - end < (isDense(lang) ? REACH_DENSE : REACH) &&
      !turnsBetween(text, end, word.start),
  );
