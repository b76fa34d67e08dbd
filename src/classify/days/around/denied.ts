import { endsBetween } from '../../text/clause.js';
import type { Span } from '../../text/span.js';
import type { Around } from './words.js';

// Days of which a text says that they are not the ones, or that something happens no earlier.

/** `Not on`, `statt am`, `而非`, right before a day. */
const DENIES =
  /(?:\b(?:not|and not|instead of|rather than|nicht|statt|anstatt|et non|non pas|au lieu|y no|en lugar|en vez|a nie|zamiast|inte|i stallet for)(?: (?:on|from|as of|by|am|ab|ab dem|zum|vom|dem|den|le|du|de|el|del|od|fran))*|而非|而不是|并非|不是)[ ]*$/u;
/** Whether a text says of the day that begins at a place that it is not the one: "December 1, not December 10". */
export const isDeniedDay = (text: string, at: number): boolean =>
  DENIES.test(text.slice(Math.max(0, at - 24), at));

const UNTIL_WORDS = String.raw`\b(?:before|until|till|earlier than|vor|bis|avant|antes de?l?|hasta(?: el)?|przed|wczesniej niz|do|fore|forran)(?: dem| zum| le| the)? `;
/** `Not before 1 April`, `not … until`: what is named is the day on which something begins after all. */
const NOT_BEFORE = new RegExp(
  String.raw`(?:\b(?:not|no|nicht|ne|pas|nie|inte)\b[^.,;!?]{0,40}${UNTIL_WORDS}|不早于)$`,
  'u',
);
/** Whether a text says before a place that something does not begin earlier than on that day. */
export const isNotBefore = (text: string, at: number): boolean =>
  NOT_BEFORE.test(text.slice(Math.max(0, at - 72), at));

/** "Tritt in Kraft, Kanada will nicht" does not tell of one act, which a clause would part. */
const isInOneClause = (text: string, { start, end }: Span): boolean => !endsBetween(text, start + 1, end - 1);
/** Only for some nothing begins yet: "does not apply to Japan until October". */
const ONLY_FOR = '(?! (?:to|for|fur|a|au|aux|pour|para|dla|wobec|mot) )';
const UP_TO = new RegExp(`^${ONLY_FOR}[^.,;!?]{0,20} ${UNTIL_WORDS}$`, 'u');
/** "Will not start before October": what is named is the month in which it does; a ban "until October" ends then. */
export const isNotStartingBefore = ({ words, normalised: { text } }: Around, at: number): boolean =>
  words.some(
    (word) =>
      word.concept === 'rule_not_beginning' &&
      word.end <= at &&
      UP_TO.test(text.slice(word.end, at)) &&
      isInOneClause(text, word),
  );

const NOT_THEN = ['rule_not_beginning', 'rule_not_ending'];
const ON = /^(?: (?:on|from|le|el|den))? $/;
/** Between a day and what does not begin on it: ", will", " tritt". */
const ITS_VERB = /^,? (?:\p{L}+ )?$/u;
const GOES_ON = new RegExp(`^[^.,;!?]{0,24} ${UNTIL_WORDS}`, 'u');
/**
 * Whether a text says beside a place that nothing begins or ends on that day: "will not start on 1 April", "the ban planned for
 * 1 April will not start before October".
 */
export const isNotThen = ({ words, normalised: { text } }: Around, place: Span): boolean =>
  words.some(({ concept, start, end }) => {
    if (!NOT_THEN.includes(concept) || !isInOneClause(text, { start, end })) return false;
    if (end <= place.start) return ON.test(text.slice(end, place.start));
    return (
      concept === 'rule_not_beginning' &&
      start >= place.end &&
      ITS_VERB.test(text.slice(place.end, start)) &&
      GOES_ON.test(text.slice(end))
    );
  });
