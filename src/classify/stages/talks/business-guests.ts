import { beginsIn, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { goesOn, turnsBetween } from '../../text/clause.js';

/** Chinese "and": somebody else is met. */
const AND_HAN = /[并与和及、]/u;

/** Whether a title tells that somebody of a state meets business people, who hold no talks for theirs: "meets the head of an industry federation". */
export const meetsBusiness = ({ text, title: { words: said, parties } }: Reading): boolean =>
  wordWith(
    said,
    'rule_meets',
    ['rule_business_guest'],
    (meets, guest) =>
      goesOn(text, meets, guest) &&
      // "Meets carmakers, then China's minister": that is who holds talks.
      !parties.some(({ start }) => start > guest.end && turnsBetween(text, guest.end, start)) &&
      // What they meet about, and not whom: "meets his colleague over carmakers' stocks".
      !beginsIn(said, meets.end, guest.start, 'rule_matter_or_time') &&
      !AND_HAN.test(text.slice(meets.end, guest.start)),
  ) !== undefined;
