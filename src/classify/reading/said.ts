import type { Stage } from '../../domain/classification.js';
import { endsBetween, goesOn, type Reach, reachOf, turnsBetween, turnsIn } from '../text/clause.js';
import { endOfWord } from '../text/word-boundary.js';
import { GOODS, MEASURES, OTHERWISE } from './concepts.js';
import { beginsIn, wordWith } from './mentions.js';
import type { Reading, WordMention } from './reading.js';

/** A stage that no weighing of words may overrule, and the word of the title that decides it. */
export type Certain = { readonly stage: Stage; readonly word: WordMention };

/** Whether what parts two places of a title only lists more goods: "ban on gallium, germanium". */
export const onlyListsGoods = (
  { materials, text, title: { words: said } }: Reading,
  from: number,
  to: number,
): boolean =>
  turnsIn(text, from, to).every(
    (at) =>
      materials.some(({ start }) => start === at) ||
      said.some(({ concept, start }) => start === at && GOODS.includes(concept)),
  );

/** Whether a word of one of some concepts goes before a place in its clause, which turns to nothing else in between. */
export const goesBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(({ concept, end }) => concepts.includes(concept) && end <= at && !turnsBetween(text, end, at));

/** Whether a title turns, behind a place, to a word of one of some concepts in another clause. */
export const turnsTo = (
  { text, title: { words: said } }: Reading,
  from: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(
    ({ concept, start }) => concepts.includes(concept) && start >= from && turnsBetween(text, from, start),
  );

/** Whether its clause says before a word that what it tells is planned, possible, wished for or not so. */
export const isOtherwise = (reading: Reading, { start }: WordMention): boolean =>
  goesBefore(reading, start, ...OTHERWISE);

/** The stage that a word decides, where its clause tells it as done. */
export const asDone = (reading: Reading, stage: Stage, word: WordMention | undefined): Certain | undefined =>
  word && !isOtherwise(reading, word) ? { stage, word } : undefined;

/** Whether a word of one of some concepts stands before a place in its clause, though a word such as "and" may turn it. */
export const isSaidBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(({ concept, end }) => concepts.includes(concept) && end <= at && !endsBetween(text, end, at));

/** The same, with no more than so many other words in between. */
export const isSaidJustBefore = (
  { text, title: { words: said } }: Reading,
  at: number,
  most: number,
  ...concepts: readonly string[]
): boolean =>
  said.some(({ concept, end }) => {
    if (!concepts.includes(concept) || end > at) return false;
    const between = text.slice(end, at);
    return /^ ?(?:\p{L}+ )*$/u.test(between) && between.trim().split(' ').filter(Boolean).length <= most;
  });

/**
 * The first word of a concept with a measure behind it in its clause, or in its own words. `others` name what it governs
 * instead: "ends talks over tariffs"; so does what stands in between, where it is `apart`.
 */
export const governing = (
  { text, title: { words: said } }: Reading,
  concept: string,
  others: readonly string[],
  apart: readonly string[] = [],
  measures: readonly string[] = MEASURES,
): WordMention | undefined =>
  wordWith(
    said,
    concept,
    measures,
    (word, measure) =>
      measure.start > word.start &&
      (measure.end <= word.end || goesOn(text, word, measure)) &&
      !beginsIn(said, word.end, measure.end, ...apart) &&
      !said.some(
        (other) =>
          others.includes(other.concept) &&
          other.start >= word.start &&
          other.end > word.end &&
          other.start <= endOfWord(text, measure.end) + 1,
      ),
  );

/** A mark so shortly before a word shades it. */
const SHADED_REACH = 12;

/** The first word of a concept that one of others follows, or whose own words hold it. */
export const followedWord = (
  { text, title: { words: said } }: Reading,
  concept: string,
  followed: readonly string[],
): WordMention | undefined =>
  wordWith(
    said,
    concept,
    followed,
    (word, { start }) => start > word.start && start - word.start < reachOf(text, start),
  );

/** Whether a mark (may, not) stands right before a word, or between its parts: "hebt die Zölle nicht auf". */
export const isShaded = (said: readonly WordMention[], word: WordMention, mark: string): boolean =>
  said.some(
    ({ concept, start, end }) =>
      concept === mark &&
      (end <= word.start ? word.start - end < SHADED_REACH : start > word.start && end < word.end),
  );

/** They part what a verb governs by a comma: "erwägt, Zölle aufzuheben", "żąda, by Chiny zniosły". */
const COMMA_BEFORE_CLAUSE = ['de', 'pl'];
/** Where what a verb governs begins, behind that comma where it comes within reach. */
export function objectFrom({ lang, text }: Reading, { end }: WordMention, reach: Reach): number {
  const comma = COMMA_BEFORE_CLAUSE.includes(lang) ? text.indexOf(', ', end) : -1;
  return comma >= 0 && comma - end < reachOf(text, end - 1, reach) && !turnsBetween(text, end, comma - 1)
    ? comma + 2
    : end;
}

/** Whether a measure stands, from a place on, before the verb that governs it: in German that comes last. */
export const precedesVerb = (
  { lang, text }: Reading,
  from: number,
  measure: WordMention,
  verb: WordMention,
  reach: Reach,
): boolean => lang === 'de' && measure.start >= from && goesOn(text, measure, verb, reach);
