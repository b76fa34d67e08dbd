import { isRightBefore, type Reading } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { isInSentence } from '../around/words.js';
import type { DayMention } from '../written/calendar.js';

// From which day a length of time is counted.

/** "30 days after publication". */
export const isFromPublication = ({ words }: Reading, length: Span): boolean =>
  words.some((word) => word.concept === 'rule_from_publication' && isRightBefore(length, word));

/** Between a length of time and the day that it is counted from: "30 days from today". */
const COUNTED_FROM =
  /^ (?:from|of|after|following|ab|nach|von|vom|a compter d[eu']|a partir d[eu]|desde|a partir del?|od|fran|efter)(?: el| dem| le)? ?$/u;
/** The day of the publication right behind the word for that: "120 days after publication on 2 September". */
const PUBLISHED_ON =
  /^\p{L}*(?: (?:in|im|dans|en|w|i) [^.,;]{1,40}?)? (?:on|dated|am|vom|le|el|du|del|den|dnia) $/u;
export const dayOfPublication = (
  { words, normalised: { text } }: Reading,
  length: Span,
  days: readonly DayMention[],
): DayMention | undefined => {
  const word = words.find((one) => one.concept === 'rule_from_publication' && isRightBefore(length, one));
  return word && days.find(({ start }) => PUBLISHED_ON.test(text.slice(word.end, start)));
};

/** The day from which people have so long to answer or to act; what lasts so long begins on it. */
export const dayCountedFrom = (
  reading: Reading,
  length: Span,
  days: readonly DayMention[],
): DayMention | undefined =>
  isInSentence(reading, length, ['date_answer', 'date_within'])
    ? days.find(({ start }) => COUNTED_FROM.test(reading.normalised.text.slice(length.end, start)))
    : undefined;
