import { endsBetween, goesOn, type Reach, reachOf, turnsBetween } from '../text/clause.js';
import { liesWithin } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import { BURDENS, MEASURES, TALKS_AND_DEALS, VERB_FIRST } from './concepts.js';
import { beginsIn, wordWith } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { isOtherwise } from './said.js';
import { statedIn } from './stated.js';

// Which measure belongs to a verb of a title: as its object, or as its subject.

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

/** What is put back, or halted, when one of these is named with the measure is no burden: a relief, licences, talks, a deal. */
const NO_BURDENS = ['tariff_relief', 'eased', 'licence', ...TALKS_AND_DEALS];

/** The word of the first concept that governs a measure in the title, where it is told as done; `apart` says that the measure is not meant. */
export function governedMeasure(
  reading: Reading,
  concepts: readonly string[],
  apart: readonly string[],
): WordMention | undefined {
  const [word] = concepts.flatMap((concept) => governing(reading, concept, NO_BURDENS, apart, BURDENS) ?? []);
  return word && statedIn(reading).includes(word) && !isOtherwise(reading, word) ? word : undefined;
}

/**
 * The word of a concept that a title states of one of some measures, its subject, which stands before it or, where the language has
 * it so, behind it; and not of what may be meant `instead`.
 */
export function predicateOf(
  reading: Reading,
  concept: string,
  measures: readonly string[],
  instead: readonly string[] = [],
  reach?: Reach,
): WordMention | undefined {
  const { lang, text } = reading;
  const said = statedIn(reading);
  const isOf = (word: WordMention, subject: WordMention) =>
    liesWithin(subject, word) ||
    goesOn(text, subject, word, reach) ||
    (VERB_FIRST.includes(lang) && goesOn(text, word, subject, reach));
  return wordWith(
    said,
    concept,
    measures,
    (word, measure) =>
      isOf(word, measure) &&
      !said.some((other) => instead.includes(other.concept) && goesOn(text, other, word)),
  );
}

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
    (word, { start }) =>
      start > word.start &&
      start - word.start < reachOf(text, start) &&
      !endsBetween(text, word.start + 1, start),
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
