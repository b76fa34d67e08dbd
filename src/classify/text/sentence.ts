import { endsSentence } from './sentence-end.js';
import { matchesOf, placeOf, type Span } from './span.js';

/** A sentence is looked at this far to either side of a place, in UTF-16 units. */
const SENTENCE = 300;

/** Whether what counts as a sentence ends at a place of a text. */
export type Ends = (text: string, at: number) => boolean;

/** Where the sentence of a place begins, at most so far before it. */
export function sentenceFrom(
  text: string,
  at: number,
  most = Number.POSITIVE_INFINITY,
  ends: Ends = endsSentence,
): number {
  let start = at;
  while (start > 0 && at - start < most && !ends(text, start - 1)) start -= 1;
  return start;
}

/** Where it ends, at most so far behind the place. */
export function sentenceTo(
  text: string,
  at: number,
  most = Number.POSITIVE_INFINITY,
  ends: Ends = endsSentence,
): number {
  let end = at;
  while (end < text.length && end - at < most && !ends(text, end)) end += 1;
  return end;
}

/** Where the sentence around a place begins and ends. */
export const sentenceBounds = (text: string, at: number): [number, number] => [
  sentenceFrom(text, at, SENTENCE),
  sentenceTo(text, at, SENTENCE),
];

/** How far two places of a text are apart, in UTF-16 units. */
export const gapBetween = (a: Span, b: Span): number =>
  a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);

/** How far the nearest of some places is from one; infinitely far where there is none. */
export const leastGap = (places: readonly Span[], place: Span): number =>
  places.reduce((least, one) => Math.min(least, gapBetween(one, place)), Number.POSITIVE_INFINITY);

/** The places of a pattern that is looked for again and again, between two places of a text. */
export const placesOf = (pattern: RegExp, text: string, from = 0, to = text.length): Span[] =>
  matchesOf(pattern, text.slice(from, to)).map((match) => placeOf(match, from));

/** Languages that say much in few characters. */
export const isDense = (lang: string): boolean => lang === 'zh' || lang === 'ja';

/** What a duty lies on follows such a word: what falls is the duty still, in "tariffs on imports fall to zero". */
export const LIES_ON = /\b(?:on|of|for|auf|fur|von|sur|pour|sobre|para|de|del|na|dla|pa|from)\s/u;
