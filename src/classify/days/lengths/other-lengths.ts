import { beginsIn, isPartOf } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { ANYWHERE, follows } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import { arePartedBy, type Span, shortlyBefore } from '../../text/span.js';
import { BEGINS, begun } from '../../text/word-patterns.js';
import { MOVED } from '../around/moved.js';
import { isInSentence } from '../around/words.js';
import { MONTHS } from '../written/calendar.js';
import { PAUSES } from './prolonged.js';

// Lengths of time at whose end nothing lies: of talks, of what was before, how often, by how much a day is moved.

/** Between a length of time and the talks that last so long: "two days of talks", "two-day trade talks". */
const talksOn = ({ small_on_trade }: SmallWords) => String.raw`(?:\p{L}+ )?(?:${begun(small_on_trade)})?$`;
const OF_TALKS = smallPattern((small) => `^ ${begun(small.small_of)}${talksOn(small)}|^的?$`);
const DAY_TALKS = smallPattern((small) => `^ ${talksOn(small)}`);
/** Between what is only asked for, or somebody's stay, and its length: "stay for", "ask for a two-year". */
const FOR = smallPattern(
  ({ small_for, small_a }) => `^ (?:there )?(?:${begun(small_for)})?(?:${begun(small_a)})?$`,
);
/** What somebody must do for so long before he may do another thing: "must first offer their ore to smelters for 21 days". */
const DONE_FIRST = smallPattern(
  ({ small_must, small_first }) =>
    String.raw`${BEGINS}${begun(small_must)}(?:[^.;]{0,30}\b)?${begun(small_first)}[^.;。]*$`,
);

/** What went on for so long until now: "after a year of delays", "après un an de négociations". */
const AFTER = smallPattern(({ small_after }) => String.raw`\b${begun(small_after)}(?:\p{L}+ )?$`);
const OF_WHAT = smallPattern(({ small_of }) => String.raw`^ ${begun(small_of)}\p{L}`);
export function isBehind(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  return (
    AFTER(reading).test(shortlyBefore(text, start, 24)) && OF_WHAT(reading).test(text.slice(end, end + 8))
  );
}

/** Whether a length of time is how long people meet, or are somewhere, is only asked for, or that of a step that comes first. */
function isOfOtherThings(reading: Reading, length: Span): boolean {
  const { words, text } = reading;
  if (DONE_FIRST(reading).test(shortlyBefore(text, length.start, 120))) return true;
  const isJoined = text.slice(length.start, length.end).includes('-');
  const isOfTalks = (talks: Span) =>
    arePartedBy(text, length, talks, OF_TALKS(reading)) ||
    (isJoined && arePartedBy(text, length, talks, DAY_TALKS(reading)));
  return words.some(
    (word) =>
      (word.concept === 'date_meeting' && isOfTalks(word)) ||
      (word.concept === 'rule_no_measure' && arePartedBy(text, word, length, FOR(reading))),
  );
}

/** Whether a pause is told before a length of time, and not only by a word for a licence: "zezwolenie" allows. */
const isOfPause = (reading: Reading, length: Span): boolean =>
  isInSentence(
    reading,
    length,
    PAUSES,
    (word) => word.end <= length.start && !isPartOf(reading.words, word, 'rule_no_measure'),
  );

/** Whether a length of time is that of something else than a measure, or than its pause. */
export const isOfNoMeasure = (reading: Reading, length: Span): boolean =>
  isOfOtherThings(reading, length) && !isOfPause(reading, length);

/** So far before a length of time is told how often or how far back, in UTF-16 units. */
const HOW_OFTEN_REACH = 60;
/** "The third round in two months" and "the lowest in ten years" tell how often and how far back, and not when. */
export const isCounted = ({ words, text }: Reading, { start }: Span): boolean =>
  words.some(
    ({ concept, end }) =>
      concept === 'rule_how_often' &&
      end <= start &&
      start - end < HOW_OFTEN_REACH &&
      !/[.;]/.test(text.slice(end, start)),
  );

/** "Postponed a year to January 2028": so long is it put off, and the day to which it is stands behind. */
const TO_DAY = smallPattern(
  ({ small_to_day, small_on_day }) =>
    String.raw`^,? ?${begun(small_to_day)}(?:${begun(small_on_day)})?(?=(\d)?)`,
);
/** Whether a length of time is that by which a day is moved that the text names. */
export function isOfMove(reading: Reading, { start, end }: Span): boolean {
  const to = TO_DAY(reading).exec(reading.text.slice(end, end + 16));
  if (!to) return false;
  const at = end + to[0].length;
  return (
    (to[1] !== undefined || beginsIn(reading.words, at, at + 1, ...MONTHS)) &&
    reading.words.some(
      (word) =>
        MOVED.includes(word.concept) &&
        follows(reading.text, word, { start }, ANYWHERE) &&
        !beginsIn(reading.words, word.end, start, 'extended', ...PAUSES),
    )
  );
}
