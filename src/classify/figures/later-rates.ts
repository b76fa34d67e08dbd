import type { Reading } from '../reading/reading.js';
import { sentenceBounds } from '../text/sentence.js';
import type { Span } from '../text/span.js';

/** How far before a rate its time is looked for, and how far behind it, in UTF-16 units. */
const BEFORE = 60;
const BEHIND = 40;

/**
 * Whether a rate is a later step of a duty whose rate is told before it: "25%, rising to 50% in 2028", "the rate doubles to 50%
 * next year". A step that says itself that it follows needs no time beside it; `last` is the rate before it.
 */
export function isLaterRate({ patterns, text }: Reading, rate: Span, last: Span): boolean {
  const [from, to] = sentenceBounds(text, rate.start);
  const before = text.slice(Math.max(from, last.end, rate.start - BEFORE), rate.start);
  if (patterns.thenBefore.test(before) && last.end >= from) return true;
  const after = text.slice(rate.end, Math.min(to, rate.end + BEHIND));
  // What stands behind the next rate is the time of that one.
  const [behind = ''] = /^\s?%?[^%\d]*(?:\d+(?![\d.,]*\s?%)[^%\d]*)*/u.exec(after) ?? [];
  const isStep =
    patterns.stepBefore.test(before) || (patterns.toBefore.test(before) && patterns.stepBehind.test(after));
  return isStep && (patterns.laterTime.test(before) || patterns.laterTimeBehind.test(behind));
}
