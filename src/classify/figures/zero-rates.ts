import { allOf, beginsIn } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { endsBetween, turnsBetween } from '../text/clause.js';
import { gapBetween, isDense, LIES_ON, placesOf, sentenceBounds } from '../text/sentence.js';
import { liesWithin, overlap, type Span } from '../text/span.js';
import { isMarked, isOfOther, REACH, REACH_ZH } from './around-numbers.js';

/** How far behind "to zero" a duty may be named: "ramène à zéro la taxe" (UTF-16 units). */
const BEHIND = 16;
const BEHIND_ZH = 4;
/** "Tariffs cut exports to zero": something else than the duty falls. */
function fallsItself({ patterns, text }: Reading, duty: Span, zero: Span): boolean {
  const [flow] = placesOf(patterns.zeroFlows, text, duty.end, zero.start);
  return flow !== undefined && !LIES_ON.test(text.slice(duty.end, flow.start));
}

/** "Imports fall to zero on tariffs": the word of what falls stands before, in the clause. */
function flowsBefore({ patterns, text }: Reading, from: number, zero: Span): boolean {
  const flow = placesOf(patterns.zeroFlows, text, from, zero.start).at(-1);
  return flow !== undefined && !turnsBetween(text, flow.end, zero.start);
}

function isDutyOf(reading: Reading, zero: Span): boolean {
  const { words, lang, text, titleEnd } = reading;
  const [from, to] = sentenceBounds(text, zero.start);
  // What may be is none yet, however far before it is said to be so.
  const isThought = beginsIn(words, from, zero.start, 'step_mark_may');
  if (isThought || isOfOther(reading, from, zero)) return false;
  const duties = allOf(words, 'duty').filter((duty) => liesWithin(duty, { start: from, end: to }));
  // A summary's "zero tariffs" are often of a share of goods.
  if (duties.some((duty) => overlap(duty, zero))) return zero.end <= titleEnd;
  const [reach, behind] = isDense(lang) ? [REACH_ZH, BEHIND_ZH] : [REACH, BEHIND];
  return duties.some((word) => {
    const gap = gapBetween(word, zero);
    if (word.start >= zero.end)
      return gap <= behind && !turnsBetween(text, zero.end, word.start) && !flowsBefore(reading, from, zero);
    return gap <= reach && !endsBetween(text, word.end, zero.start) && !fallsItself(reading, word, zero);
  });
}

/** A text that says so more often is no report. */
const MOST_ZEROS = 20;
/** What makes a duty of nothing none: it ends or is denied. */
const SHADES: readonly string[] = ['zero_duty_ended', 'step_denies', 'step_mark_not'];

/** Where a text says in words that a duty is nothing: the phrases of titles that say so by themselves, and "to zero" beside a duty. */
export function findZeroDuties(reading: Reading): Span[] {
  const { words, patterns, text, titleEnd } = reading;
  const phrases = words.filter(
    ({ concept, start, end }) =>
      concept === 'zero_duty' && end <= titleEnd && !isMarked('zero_duty_ended', reading, start),
  );
  const beside = placesOf(patterns.zeroRate, text)
    .slice(0, MOST_ZEROS)
    .filter((zero) => isDutyOf(reading, zero) && !SHADES.some((mark) => isMarked(mark, reading, zero.start)));
  return [...phrases, ...beside].map(({ start, end }) => ({ start, end }));
}
