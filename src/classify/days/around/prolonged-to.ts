import { LASTING_RELIEFS, NO_INQUIRY } from '../../reading/concepts.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { ANYWHERE, follows, sentenceEndsBetween } from '../../text/clause.js';
import type { Span } from '../../text/span.js';
import type { DayMention } from '../written/calendar.js';
import { isExtendedTo } from './roles.js';
import { isInSentence, isUpTo } from './words.js';

// Days to which something lasts longer than told before.

/** Whether it is an inquiry that is extended to a day: that is when it comes to an end. */
export const isInquiryExtended = (reading: Reading, place: Span): boolean =>
  isUpTo(reading, place.start) &&
  isInSentence(reading, place, ['extended']) &&
  isInSentence(reading, place, ['rule_inquiry']) &&
  !isInSentence(reading, place, NO_INQUIRY);

/** So near before a day stands what was to end on it, in UTF-16 units. */
const DUE_REACH = 13;

/** Nothing is extended: "will not be", "unless", "may be". */
const NOT_SO = ['step_mark_not', 'step_mark_may'];

/**
 * Whether what ends on a day is extended, mostly to the one behind it: "due to expire on 31 December, the ban is extended to
 * 31 March", "will now last until".
 */
export function isSuperseded(
  reading: Reading,
  { day, start, end }: DayMention,
  next: DayMention | undefined,
): boolean {
  const { text } = reading;
  const isLater = next !== undefined && next.day > day && !sentenceEndsBetween(text, end, next.start);
  if (isLater && isExtendedTo(reading, next)) return true;
  const isSaid = (at: number) =>
    !sentenceEndsBetween(text, end, at) && !beginsIn(reading.words, end, at, ...NOT_SO);
  const isDue = reading.words.some(
    (word) => word.concept === 'rule_due_to_end' && follows(text, word, { start }, DUE_REACH),
  );
  return (
    isDue &&
    (isLater
      ? isSaid(next.start)
      : reading.words.some((word) => word.concept === 'extended' && word.start >= end && isSaid(word.start)))
  );
}

/** What holds a measure back lasts longer when Chinese puts it off: 豁免延期至. */
export function isReliefMoved(reading: Reading, place: Span): boolean {
  const { text } = reading;
  const to = reading.words.find(({ concept, end }) => concept === 'rule_put_off_to' && end === place.start);
  return (
    to !== undefined &&
    isInSentence(reading, place, LASTING_RELIEFS, (word) => follows(text, word, to, ANYWHERE))
  );
}
