import { goesOn, type Reach } from '../text/clause.js';
import type { Reading, WordMention } from './reading.js';

/** From a mark to the verb that it denies: "has not yet", "did not agree to"; Chinese denies right before it, 未锻轧铝出口关税取消 nothing. */
const REACH: Reach = [14, 2];

/** Whether a title says right before a word that what it tells has not come: "has not lifted", 未放宽. */
export const isLeftUndone = ({ text, title: { words } }: Reading, word: WordMention): boolean =>
  words.some((mark) => mark.concept === 'rule_not_done' && goesOn(text, mark, word, REACH));
