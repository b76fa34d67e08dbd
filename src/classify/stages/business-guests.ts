import type { Reading } from '../reading/reading.js';
import { goesOn } from '../reading/said.js';
import { turnsBetween } from '../text/clause.js';

/** What somebody meets about, and not whom: "meets his colleague over carmakers' stocks"; or, in Chinese, that somebody else is met. */
const MATTER =
  / (?:on|over|about|amid|as|after|before|ahead|for|uber|wegen|zu|zum|nach|vor|sur|pour|apres|avant|sobre|para|por|tras|o|po|przed|w|om|efter|for) |就|讨论|[并与和及、]/u;

/** Whether a title tells that somebody of a state meets business people, who hold no talks for theirs: "meets the head of an industry federation". */
export const meetsBusiness = ({ title: { words: said, parties }, normalised: { text } }: Reading): boolean =>
  said.some(
    (meets) =>
      meets.concept === 'rule_meets' &&
      said.some(
        (guest) =>
          guest.concept === 'rule_business_guest' &&
          goesOn(text, meets, guest) &&
          // "Meets carmakers, then China's minister": that is who holds talks.
          !parties.some(({ start }) => start > guest.end && turnsBetween(text, guest.end, start)) &&
          !MATTER.test(text.slice(meets.end, guest.start)),
      ),
  );
