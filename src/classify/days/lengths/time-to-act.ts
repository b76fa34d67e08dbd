import { MEASURES } from '../../reading/concepts.js';
import { beginsIn, inTitle } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { arePartedBy, type Span } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { isInSentence } from '../around/words.js';
import { MONTHS } from '../written/calendar.js';

/** What is done for a length of time. */
export const HOLDS: readonly string[] = ['suspended', 'eased', 'extended', 'step_bans', 'tariff_relief'];

/** "Has 20 days to avoid 50 % levies", "har 30 dagar på sig": behind the length of time. */
const TO_ACT = smallPattern(
  ({ small_to_act, small_to_act_never, small_time_given }) =>
    String.raw`^ (?:${begun(small_to_act)}(?!${ended(small_to_act_never)}(?!\p{L}))\p{L}|${ended(small_time_given)}\b)`,
);
/** Longer than so many days nobody waits for an act, or for the end of an inquiry. */
const ACT_WITHIN = 200;
const INQUIRY_WITHIN = 550;
/** So far behind a length of time is told that it was long ago, in UTF-16 units. */
const AGO_REACH = 80;
/** Between a verb and how long: "take up to nine months". */
const AT_MOST_THREE_WORDS = /^(?: \p{L}+){0,3} $/u;
/** Whether a verb of a concept governs a length of time. */
const governsLength = ({ words, text }: Reading, concept: string, length: Span): boolean =>
  words.some((verb) => verb.concept === concept && arePartedBy(text, verb, length, AT_MOST_THREE_WORDS));
/** Whether a length of time is how long an inquiry takes. */
const isOfInquiry = (reading: Reading, length: Span, days: number): boolean =>
  days <= INQUIRY_WITHIN &&
  inTitle(reading, 'rule_inquiry') &&
  governsLength(reading, 'rule_takes_time', length) &&
  !isInSentence(reading, length, [...MEASURES, ...HOLDS]);
/** Whether somebody has so long to do something. */
const hasTimeFor = (reading: Reading, length: Span): boolean => {
  const { end } = length;
  return (
    governsLength(reading, 'rule_has_time', length) &&
    TO_ACT(reading).test(reading.text.slice(end, end + 24)) &&
    !beginsIn(reading.words, end, end + AGO_REACH, 'rule_ago') &&
    !isInSentence(reading, length, MONTHS)
  );
};

/** Whether a length of time is what somebody has to act in, or an inquiry takes. */
export const isTimeToAct = (reading: Reading, length: Span, days: number): boolean =>
  (days <= (inTitle(reading, 'rule_inquiry') ? INQUIRY_WITHIN : ACT_WITHIN) && hasTimeFor(reading, length)) ||
  isOfInquiry(reading, length, days);
