import { beginsIn } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { isPossessive, isToBeDone, overOf } from './roles.js';
import { type Around, near, rightBefore } from './words.js';

// Whether a day lies ahead of the publication or behind it, by the words around it.

/** How far from a place the words stand that say that it lies ahead. */
const aheadOf = (reading: Around, place: Span): number =>
  Math.min(
    near(reading, 'date_ahead', place),
    isPossessive(reading, place)
      ? Number.POSITIVE_INFINITY
      : rightBefore(reading, 'date_ahead_beside', place),
  );

/** "Ministers gathered Monday". */
const PAST_VERB = /(?<!\b(?:be|being|get|is|are) )\b\p{L}{3,}ed (?:on |late on |early on |late |early )?$/u;
/** Whether a verb right before a day tells what was done on it, and not what is to be: "a vote expected Monday". */
export function isPastVerb({ lang, words, normalised: { text } }: Around, { start }: Span): boolean {
  const verb = lang === 'en' ? PAST_VERB.exec(text.slice(Math.max(0, start - 40), start)) : null;
  if (verb === null) return false;
  const from = start - verb[0].length;
  return !beginsIn(words, from, start, 'rule_to_come') && !isToBeDone(text, { start: from, end: start });
}

/** Behind a day, what came before it: "on Monday after France gave in". */
const OF_ANOTHER = /^,? (?:after|following|as|while|since|nachdem|nach|apres|tras|despues de|po|efter)\b/u;

/** How far from a place the words stand that say that it lies behind. */
export function behindOf(reading: Around, place: Span): number {
  if (isPastVerb(reading, place)) return 0;
  const { words, normalised } = reading;
  const { text } = normalised;
  const told = words.filter(
    ({ concept, start, end }) =>
      concept === 'date_behind' &&
      // "Deal reached, signing on Friday": of another part.
      !/[,;:] /.test(text.slice(end, place.start)) &&
      !(start >= place.end && OF_ANOTHER.test(text.slice(place.end, end))) &&
      !isToBeDone(text, { start, end }),
  );
  return Math.min(near({ ...reading, words: told }, 'date_behind', place), overOf(reading, place));
}

/** Whether a date without its month, or a day of the week, lies ahead of the publication; `otherwise` when no word tells. */
export function liesAhead(reading: Around, place: Span, otherwise = false): boolean {
  const ahead = Math.min(aheadOf(reading, place), near(reading, 'date_next', place) + 3);
  const behind = behindOf(reading, place);
  return ahead === behind ? otherwise : ahead < behind;
}
