import type { NumberPatterns } from '../numbers/patterns.js';
import { shortlyBefore } from '../text/span.js';

/*
 * The rate that another one replaces: "to 15% from 39%", "15 statt 39 Prozent". It is a duty rate of the text, but no news.
 * All patterns read the normalised text: lower case, without accents, simplified characters.
 */

/** How far before a rate the word of change may stand, and how far what follows is read, in UTF-16 units. */
const REACH = 70;
const NEXT = 24;

/**
 * Whether a text tells a rate as the one until now: "the duty was 25% before". "Was" alone says so only beside the new
 * rate: `isBesideNew`.
 */
export function isUntilNow(
  text: string,
  start: number,
  end: number,
  isBesideNew: boolean,
  { formerBefore, formerAt, formerWas, formerAfter }: NumberPatterns,
): boolean {
  const before = shortlyBefore(text, start, REACH);
  return (
    formerBefore.test(before) ||
    formerAt.test(before) ||
    formerAfter.test(text.slice(end, end + NEXT * 2)) ||
    (isBesideNew && formerWas.test(before))
  );
}

/** Whether the rate between two places of a text is one that another replaces. */
export function isFormerRate(text: string, start: number, end: number, patterns: NumberPatterns): boolean {
  const before = shortlyBefore(text, start, REACH);
  const after = text.slice(end, end + NEXT);
  const further = text.slice(end, end + NEXT * 2);
  if (patterns.insteadBefore.test(before) || patterns.newBefore.test(before)) return true;
  if (patterns.misprintBefore.test(before) && patterns.misprintBehind.test(further)) return true;
  // The ends of a range replace none: "will range from 25 to 100 percent and go into effect".
  if (patterns.rangeBefore.test(before)) return false;
  if (patterns.changedBehind.test(further)) return true;
  const { rateChanges } = patterns;
  return (
    patterns.fromBefore.test(before) &&
    patterns.newBehind.test(after) &&
    (rateChanges.test(before) || rateChanges.test(after))
  );
}
