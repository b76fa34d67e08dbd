import { beginsIn, isAlso } from '../../reading/mentions.js';
import { smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { isPossessive, isToBeDone, overOf } from './roles.js';
import { type Around, BEFORE, near, rightBefore } from './words.js';

// Whether a day lies ahead of the publication or behind it, by the words around it.

/** How far from a place the words stand that say that it lies ahead. */
const aheadOf = (reading: Around, place: Span): number =>
  Math.min(
    near(reading, 'date_ahead', place),
    near(reading, 'rule_to_begin', place),
    isPossessive(reading, place)
      ? Number.POSITIVE_INFINITY
      : rightBefore(reading, 'date_ahead_beside', place),
  );

/** "Ministers gathered Monday". */
const PAST_VERB = /(?<!\b(?:be|being|get|is|are) )\b\p{L}{3,}ed (?:on |late on |early on |late |early )?$/u;
/** Whether a verb right before a day tells what was done on it, and not what is to be: "a vote expected Monday". */
export function isPastVerb(reading: Around, { start }: Span): boolean {
  const { lang, words, text } = reading;
  const verb = lang === 'en' ? PAST_VERB.exec(shortlyBefore(text, start, 40)) : null;
  if (verb === null) return false;
  const from = start - verb[0].length;
  return !beginsIn(words, from, start, 'rule_to_come') && !isToBeDone(reading, { start: from, end: start });
}

/** Behind a day, what came before it: "on Monday after France gave in". */
const OF_ANOTHER = smallPattern(
  ({ small_days, small_after, small_as, small_since }) =>
    String.raw`^,? (?:\p{L}+ ${ended(small_days)} )?${ended(small_after, small_as, small_since)}(?!\p{L})`,
);

/** What opens a sentence: "On Friday, the ministry said". */
const OPENS = /(?:^|[.;:!?\n] ?)(?:\p{L}{1,3} )?$/u;
/** "Lifted its ban on Friday, the ministry said", and not "agreed to lift it on Friday". */
const DONE_BEFORE = /(?<!\b(?:be|being|is|are|to be) )\b\p{L}{3,}ed(?: (?!to )[\p{L}'-]+){1,5} on $/u;
/** Whether a verb some words before a day tells in the past what was done on it. */
export const wasDoneOn = ({ lang, text }: Around, { start }: Span): boolean =>
  lang === 'en' && DONE_BEFORE.test(text.slice(0, start));
/** Farther than any word beside a day. */
const FAR = BEFORE + 1;
/** Before a day, of which Chinese tells behind it that something begins, is told who says so: 宣布周日起. */
export const BEGINS_BEHIND = smallPattern(
  ({ small_from_then_behind, small_from_then_behind_never }) =>
    `^(?!${begun(small_from_then_behind_never)})${begun(small_from_then_behind)}`,
);
/** Behind a day, that something is done by then. */
export const BY_THEN = smallPattern(
  ({ small_by_then_behind, small_by_then_behind_never }) =>
    `^ ?(?!${ended(small_by_then_behind_never)})${ended(small_by_then_behind)}`,
);

/** How far from a place the words stand that tell what was said or done on it. */
export function toldOf(reading: Around, place: Span): number {
  const { words, text } = reading;
  const told = words.filter(
    ({ concept, start, end }) =>
      concept === 'date_behind' &&
      // "Deal reached, signing on Friday": of another part.
      !/[,;:] /.test(text.slice(end, place.start)) &&
      !(start >= place.end && OF_ANOTHER(reading).test(text.slice(place.end, end))) &&
      !(end <= place.start && BEGINS_BEHIND(reading).test(text.slice(place.end))) &&
      !isToBeDone(reading, { start, end }),
  );
  // "To lapse on Friday, India says": behind a comma is told who says so, and rather not when he did, unless it was done before.
  const sources = told.filter(
    ({ start }) =>
      start >= place.end &&
      text[place.end] === ',' &&
      isAlso(words, { start }, 'rule_reports') &&
      !OPENS.test(text.slice(0, place.start)) &&
      !wasDoneOn(reading, place),
  );
  const isReported =
    near(reading, 'date_behind', place, (word) => sources.includes(word)) < Number.POSITIVE_INFINITY;
  const done = near(reading, 'date_behind', place, (word) => told.includes(word) && !sources.includes(word));
  return isReported ? Math.min(done, FAR) : done;
}

/** How far from a place the words stand that say that it lies behind. */
export const behindOf = (reading: Around, place: Span): number =>
  isPastVerb(reading, place) ? 0 : Math.min(toldOf(reading, place), overOf(reading, place));

/** Whether a date without its month, or a day of the week, lies ahead of the publication; `otherwise` when no word tells. */
export function liesAhead(reading: Around, place: Span, otherwise = false): boolean {
  const ahead = Math.min(aheadOf(reading, place), near(reading, 'date_next', place) + 3);
  const behind = behindOf(reading, place);
  return ahead === behind ? otherwise : ahead < behind;
}
