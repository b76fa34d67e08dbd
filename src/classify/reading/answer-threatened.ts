import { ARTICLE } from '../text/small-words.js';
import { isRightBefore } from '../text/span.js';
import { COUNTERMEASURES, DUTIES } from './concepts.js';
import { beginsIn, comesBehind } from './mentions.js';
import type { PartyMention, Reading } from './reading.js';

/** A sentence of its own, or a clause, begins with who threatens. */
const BREAK = new RegExp(`[.,;:!?–—。-] ?${ARTICLE}$`, 'u');

/**
 * Who threatens to answer a duty with which the title opens: "Copper duty rises to 30%, China threatens to retaliate". The duty is
 * the news, and another's.
 */
export const answerThreatened = ({ text, title: { words, parties } }: Reading): PartyMention | undefined =>
  parties.find(
    (answerer) =>
      BREAK.test(text.slice(0, answerer.start)) &&
      beginsIn(words, 0, answerer.start, ...DUTIES) &&
      parties.every(({ code, start }) => start >= answerer.start || code !== answerer.code) &&
      words.some(
        (word) =>
          word.concept === 'rule_only_threatened' &&
          isRightBefore(answerer, word) &&
          comesBehind(words, word.end, ...COUNTERMEASURES),
      ),
  );
