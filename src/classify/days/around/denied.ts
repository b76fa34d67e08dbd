import { isOfOneClause } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import type { Around } from './words.js';

// Days of which a text says that they are not the ones, or that something happens no earlier.

/** `Not on`, `statt am`, `而非`, right before a day. */
const DENIES =
  /(?:\b(?:not|and not|instead of|rather than|nicht|statt|anstatt|et non|non pas|au lieu|y no|en lugar|en vez|a nie|zamiast|inte|i stallet for)(?: (?:on|from|as of|by|am|ab|ab dem|zum|vom|dem|den|le|du|de|el|del|od|fran))*|而非|而不是|并非|不是)[ ]*$/u;
/** Whether a text says of the day that begins at a place that it is not the one: "December 1, not December 10". */
export const isDeniedDay = (text: string, at: number): boolean => DENIES.test(shortlyBefore(text, at, 24));

const before = ({ small_before_day, small_on_day }: SmallWords) =>
  `${begun(small_before_day)}(?:${begun(small_on_day)})?`;
/** `Not before 1 April`, `not … until`: what is named is the day on which something begins after all. */
const NOT_BEFORE = smallPattern(
  (small) =>
    String.raw`(?:\b${ended(small.small_not)}\b[^.,;!?]{0,40}\b${before(small)}|${ended(small.small_no_earlier_than)})$`,
);
/** Whether a text says before a place that something does not begin earlier than on that day. */
export const isNotBefore = (reading: Around, at: number): boolean =>
  NOT_BEFORE(reading).test(shortlyBefore(reading.text, at, 72));

/** Only for some nothing begins yet: "does not apply to Japan until October". */
const UP_TO = smallPattern((small) => `^(?! ${begun(small.small_for_some)})[^.,;!?]{0,20} ${before(small)}$`);
/** "Will not start before October": what is named is the month in which it does; a ban "until October" ends then. */
export function isNotStartingBefore(reading: Around, at: number): boolean {
  const { text } = reading;
  return reading.words.some(
    (word) =>
      word.concept === 'rule_not_beginning' &&
      word.end <= at &&
      UP_TO(reading).test(text.slice(word.end, at)) &&
      // "Tritt in Kraft, Kanada will nicht" does not tell of one act.
      isOfOneClause(text, word),
  );
}

const NOT_THEN = ['rule_not_beginning', 'rule_not_ending'];
const ON = smallPattern(
  ({ small_on_day, small_from_day }) => `^ (?:${begun(small_on_day, small_from_day)})?$`,
);
/** Between a day and what does not begin on it: ", will", " tritt". */
const ITS_VERB = /^,? (?:\p{L}+ )?$/u;
const GOES_ON = smallPattern((small) => `^[^.,;!?]{0,24} ${before(small)}`);
/**
 * Whether a text says beside a place that nothing begins or ends on that day: "will not start on 1 April", "the ban planned for
 * 1 April will not start before October".
 */
export function isNotThen(reading: Around, place: Span): boolean {
  const { text } = reading;
  return reading.words.some(({ concept, start, end }) => {
    if (!NOT_THEN.includes(concept) || !isOfOneClause(text, { start, end })) return false;
    if (end <= place.start) return ON(reading).test(text.slice(end, place.start));
    return (
      concept === 'rule_not_beginning' &&
      start >= place.end &&
      ITS_VERB.test(text.slice(place.end, start)) &&
      GOES_ON(reading).test(text.slice(end))
    );
  });
}
