import type { Reading } from '../../reading/reading.js';
import { areInSentence, joinsBetween, sentenceEndsBetween } from '../../text/clause.js';
import type { Span } from '../../text/span.js';

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
export type Around = Pick<Reading, 'words' | 'normalised' | 'lang'>;

/**
 * How far from a place the nearest word of a concept stands in its sentence, infinitely far if none is near; Chinese is read
 * closer. A word around it is beside it: "läuft am 30. Juni aus".
 */
export function near({ words, normalised: { text }, lang }: Around, concept: string, place: Span): number {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word.concept !== concept) continue;
    const isBefore = word.end <= start;
    const isAfter = word.start >= end;
    const isAround = word.start <= start && word.end >= end;
    if (!isBefore && !isAfter && !isAround) continue;
    const away = isBefore ? start - word.end : isAfter ? word.start - end + 1 : 0;
    if (away >= least || away > (isBefore ? before : after + 1)) continue;
    if (!isApart(text, word, place)) least = away;
  }
  return least;
}

/** Whether a word of some concepts stands in the sentence of a place, or before the place in it. */
export const isInSentence = (
  { words, normalised: { text } }: Around,
  place: Span,
  concepts: readonly string[],
): boolean => words.some((word) => concepts.includes(word.concept) && areInSentence(text, word, place));

/** A reading without the words behind a place. */
export const onlyBefore = <A extends Around>(reading: A, { start }: Span): A => ({
  ...reading,
  words: reading.words.filter(({ end }) => end <= start),
});

/** What may stand between such a word and its date: an article, a time of day, "as soon as". */
const BETWEEN_DATE =
  /^ ?(?:(?:early|late|end of|close of business|as (?:soon|early) as|midnight|noon|mitternacht|minuit|la medianoche|medianoche|polnocy|midnatt|klockan \d{1,2}(?:[.:]\d\d)?|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: e[sd]?t| gmt)?|kommenden?|nachsten?|next|coming|ce|este) ?)?(?:on |am |the |le |el |del |den |dem |w )?$/u;

/** How far before a place the nearest word of a concept stands that counts only right before it. */
export function rightBefore(
  { words, normalised: { text } }: Around,
  concept: string,
  { start }: Span,
): number {
  const gaps = words
    .filter((word) => word.concept === concept && word.end <= start)
    .filter(({ end }) => BETWEEN_DATE.test(text.slice(end, start)))
    .map(({ end }) => start - end);
  return Math.min(...gaps, Number.POSITIVE_INFINITY);
}

/** What joins the last day to the first, or the new day to the old one: "from 1 September to 31 August". */
const TO =
  '(?:\\b(?:to|until|till|through|bis(?: zum)?|auf(?: den)?|zum|au|al?|hasta(?: el)?|para(?: el)?|do|na(?: dzien)?|till och med)\\b|[至到–-]|(?:延长|延期|推迟|延后|提前|改期?|调整)[至到为])\\s?(?:the |den |dem )?';
const ENDS_WITH_TO = new RegExp(`${TO}$`, 'u');
const ONLY_TO = new RegExp(`^[,)]?\\s?${TO}$`, 'u');

/** Whether a word such as "to" stands right before a place: "extended by 90 days to Nov. 10". */
export const isUpTo = (text: string, at: number): boolean =>
  ENDS_WITH_TO.test(text.slice(Math.max(0, at - 16), at));

/** Whether nothing stands between two days but a word such as "to". */
export const runsTo = (text: string, from: number, to: number): boolean => {
  const between = text.slice(from, to);
  // A title ends with its line.
  return !between.includes('\n') && (between.trim() === '' || ONLY_TO.test(between));
};
