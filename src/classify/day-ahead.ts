import { type Around, near, rightBefore } from './day-roles.js';
import type { Span } from './text.js';

// Whether a day lies ahead of the publication or behind it, by the words around it.

/** How far from a place the words stand that say that it lies ahead. */
const aheadOf = (reading: Around, place: Span): number =>
  Math.min(near(reading, 'date_ahead', place), rightBefore(reading, 'date_ahead_beside', place));

/** What is to be done is not done: "to be lifted Monday", "sollen am Montag beschlossen werden". */
const TO_BE_DONE =
  /\b(?:(?:to|will|would|can|could|may|might|should|must|shall)(?: \p{L}+)? be|being|werden|wird|sera|seront|seran|ser|zostanie|zostana) (?:\S+ ){0,3}$/u;
const THEN_DONE = /^\S* (?:werden|wird)\b/u;

/** "Ministers gathered Monday", but not "a vote expected Monday". */
const PAST_VERB =
  /(?<!\b(?:be|being|get|is|are) )\b(?!(?:expect|schedul|plann|slat|delay|postpon|mov|tim|dat|need|propos|threaten|target|set|brought)\p{L}*)\p{L}{3,}ed (?:on |late on |early on |late |early )?$/u;
const isPastVerb = ({ lang, normalised: { text } }: Around, { start }: Span): boolean =>
  lang === 'en' && PAST_VERB.test(text.slice(Math.max(0, start - 40), start));

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
      !TO_BE_DONE.test(text.slice(Math.max(0, start - 40), start)) &&
      !THEN_DONE.test(text.slice(end)),
  );
  return Math.min(near({ ...reading, words: told }, 'date_behind', place), near(reading, 'date_over', place));
}

/** Whether a date without its month, or a day of the week, lies ahead of the publication; `otherwise` when no word tells. */
export function liesAhead(reading: Around, place: Span, otherwise = false): boolean {
  const ahead = Math.min(aheadOf(reading, place), near(reading, 'date_next', place) + 3);
  const behind = behindOf(reading, place);
  return ahead === behind ? otherwise : ahead < behind;
}
