import { turnsBetween } from '../text/clause.js';
import type { Reading, WordMention } from './reading.js';

/** From a mark to the verb that it denies, in UTF-16 units: "has not yet", "did not agree to". */
const REACH = 14;
/** What denies a verb: neither "seamless" nor 不用 does, as "bez szwu" and "need not pay". */
const OF_VERB = /^(?:not|never|\p{L}+n't|nicht|nie|pas|ne|no|inte|ej|未|没)$/u;
/** "Not only": it is done, and more. */
const ONLY =
  /^(?:not (?:only|just|merely)|nicht (?:nur|bloss)|pas (?:que|seulement)|no (?:solo|more)|nie tylko|inte (?:bara|enbart))/u;

/** Whether a title says right before a word that what it tells has not come: "has not lifted", 未放宽. */
export const isLeftUndone = (
  { title: { words }, normalised: { text } }: Reading,
  word: WordMention,
): boolean =>
  words.some(
    ({ concept, start, end }) =>
      concept === 'step_mark_not' &&
      OF_VERB.test(text.slice(start, end)) &&
      end <= word.start &&
      word.start - end < REACH &&
      !ONLY.test(text.slice(start)) &&
      !turnsBetween(text, end, word.start),
  );
