import type { Reading, WordMention } from '../../reading/reading.js';
import { areInSentence, joinsBetween, sentenceEndsBetween } from '../../text/clause.js';
import { type SmallWords, smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
import { BEGINS, begun, ended } from '../../text/word-patterns.js';

// The words around a day.

/** How far before or after a date, in UTF-16 units, the word may stand that says what happens on it. */
export const BEFORE = 32;
export const AFTER = 14;
export const BEFORE_ZH = 8;
export const AFTER_ZH = 6;

/** A place with a word that belongs to it, and so tells nothing else of it: "by the end of 2026" is no expiry, 上周四 none that somebody spoke on. */
export const covering = (place: Span, word: Span): Span => ({
  start: Math.min(place.start, word.start),
  end: Math.max(place.end, word.end),
});

/** Whether a sentence ends between a word and a place, or, behind the place, turns to something else. */
export const isApart = (text: string, word: Span, { start, end }: Span): boolean =>
  word.end <= start
    ? sentenceEndsBetween(text, word.end, start)
    : sentenceEndsBetween(text, end, word.start) || joinsBetween(text, end, word.start);

/** What is looked at around a day. */
export type Around = Pick<Reading, 'words' | 'text' | 'lang' | 'small'>;

/**
 * How far from a place the nearest word of a concept stands in its sentence, infinitely far if none is near; Chinese is read
 * closer. A word around it is beside it, "läuft am 30. Juni aus", as is one that goes on into it: "kick in next year".
 */
export function near(
  { words, lang, text }: Around,
  concept: string,
  place: Span,
  isMeant: (word: WordMention) => boolean = () => true,
): number {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.concept !== concept || !isMeant(word)) continue;
    const isBefore = word.end <= start || (word.start < start && word.end < end);
    const isAfter = word.start >= end;
    const isAround = word.start <= start && word.end >= end;
    if (!isBefore && !isAfter && !isAround) continue;
    const away = isBefore ? Math.max(0, start - word.end) : isAfter ? word.start - end + 1 : 0;
    if (away >= least || away > (isBefore ? before : after + 1)) continue;
    if (!isApart(text, word, place)) least = away;
  }
  return least;
}

/** Whether a word of some concepts stands in the sentence of a place, or before the place in it. */
export const isInSentence = (
  { words, text }: Around,
  place: Span,
  concepts: readonly string[],
  isMeant: (word: WordMention) => boolean = () => true,
): boolean =>
  words.some((word) => concepts.includes(word.concept) && isMeant(word) && areInSentence(text, word, place));

/** A reading without the words behind a place. */
export const onlyBefore = <A extends Around>(reading: A, { start }: Span): A => ({
  ...reading,
  words: reading.words.filter(({ end }) => end <= start),
});

/** What may stand between such a word and its date: an article, a time of day, "as soon as". */
const BETWEEN_DATE = smallPattern(
  ({ small_part_of_day, small_clock_before, small_clock_behind, small_on_day }) =>
    String.raw`^ ?(?:(?:${ended(small_part_of_day)}|(?:${begun(small_clock_before)})?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: ${ended(small_clock_behind)})?) ?)?(?:${begun(small_on_day)})?$`,
);

/** How far before a place the nearest word of a concept stands that counts only right before it. */
export function rightBefore(reading: Around, concept: string, { start }: Span): number {
  const { words, text } = reading;
  const between = BETWEEN_DATE(reading);
  const gaps = words
    .filter((word) => word.concept === concept && word.end <= start)
    .filter(({ end }) => between.test(text.slice(end, start)))
    .map(({ end }) => start - end);
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

/** What joins the last day to the first, or the new day to the old one: "from 1 September to 31 August". */
const toDay = ({ small_to_day, small_on_day }: SmallWords) =>
  String.raw`(?:${BEGINS}${begun(small_to_day)}|[–-]\s?)(?:${begun(small_on_day)})?$`;
const ENDS_WITH_TO = smallPattern(toDay);
const ONLY_TO = smallPattern((small) => String.raw`^[,)]?\s?${toDay(small)}`);

/** Whether a word such as "to" stands right before a place: "extended by 90 days to Nov. 10". */
export const isUpTo = (reading: Around, at: number): boolean =>
  ENDS_WITH_TO(reading).test(shortlyBefore(reading.text, at, 16));

/** Whether nothing stands between two days but a word such as "to". */
export const runsTo = (reading: Around, from: number, to: number): boolean => {
  const between = reading.text.slice(from, to);
  // A title ends with its line.
  return !between.includes('\n') && (between.trim() === '' || ONLY_TO(reading).test(between));
};
