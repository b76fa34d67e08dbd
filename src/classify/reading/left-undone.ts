import { turnsBetween } from '../text/clause.js';
import { isDense } from '../text/sentence.js';
import type { Reading, WordMention } from './reading.js';

/** From a mark to the verb that it denies, in UTF-16 units: "has not yet", "did not agree to". */
const REACH = 14;
/** Chinese denies right before the verb: 未锻轧铝出口关税取消 denies nothing. */
const REACH_DENSE = 2;
/** What denies a verb: neither "seamless" nor 不用 does, as "bez szwu" and "need not pay". */
const OF_VERB = /^(?:not|never|\p{L}+n't|nicht|nie|pas|no|inte|ej|未|没)$/u;
/** "Not only": it is done, and more. */
const ONLY =
  /^\S+ (?:only|just|merely|alone|done|more|nur|bloss|que|seulement|solo|tarda|duda|obstante|tylko|bara|enbart|med)\b/u;

/** Whether a title says right before a word that what it tells has not come: "has not lifted", 未放宽. */
export const isLeftUndone = (
  { title: { words }, normalised: { text }, lang }: Reading,
  word: WordMention,
): boolean =>
  words.some(
    ({ concept, start, end }) =>
      concept === 'step_mark_not' &&
      OF_VERB.test(text.slice(start, end)) &&
      end <= word.start &&
      word.start - end < (isDense(lang) ? REACH_DENSE : REACH) &&
      !ONLY.test(text.slice(start)) &&
      !turnsBetween(text, end, word.start),
  );
