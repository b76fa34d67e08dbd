import type { Reading } from '../../reading/reading.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, type Span } from '../../text/span.js';
import { begun } from '../../text/word-patterns.js';
import { isInSentence } from '../around/words.js';
import type { DayMention } from '../written/calendar.js';

// From which day a length of time is counted.

/** "30 days after publication". */
export const isFromPublication = ({ words }: Reading, length: Span): boolean =>
  words.some((word) => word.concept === 'rule_from_publication' && isRightBefore(length, word));

/** Between a length of time and the day that it is counted from: "30 days from today". */
const COUNTED_FROM = smallPattern(
  ({ small_counted_from, small_on_day }) => `^ ${begun(small_counted_from)}(?:${begun(small_on_day)})?$`,
);
/** The day of the publication right behind the word for that: "120 days after publication on 2 September". */
const PUBLISHED_ON = smallPattern(
  ({ small_in, small_on_day, small_dated }) =>
    String.raw`^\p{L}*(?: ${begun(small_in)}[^.,;]{1,40}?)? ${begun(small_on_day, small_dated)}$`,
);
export const dayOfPublication = (
  reading: Reading,
  length: Span,
  days: readonly DayMention[],
): DayMention | undefined => {
  const { words, text } = reading;
  const word = words.find((one) => one.concept === 'rule_from_publication' && isRightBefore(length, one));
  return word && days.find(({ start }) => PUBLISHED_ON(reading).test(text.slice(word.end, start)));
};

/** The day from which people have so long to answer or to act; what lasts so long begins on it. */
export const dayCountedFrom = (
  reading: Reading,
  length: Span,
  days: readonly DayMention[],
): DayMention | undefined =>
  isInSentence(reading, length, ['date_answer', 'date_within'])
    ? days.find(({ start }) => COUNTED_FROM(reading).test(reading.text.slice(length.end, start)))
    : undefined;
