import { ONLY_ARTICLE_OR_ALL } from '../text/small-words.js';
import { arePartedBy, liesWithin, type Span } from '../text/span.js';
import type { Reading, WordMention } from './reading.js';

// What is asked of the words and names of a reading: which stand for what, and how they stand to each other.

/** The codes of some parties, each as often as it is among them. */
export function codesOf(parties: readonly { readonly code: string }[]): string[] {
  const codes: string[] = [];
  for (const { code } of parties) codes.push(code);
  return codes;
}

/** Whether some parties are all one. */
export const areAll = (parties: readonly { readonly code: string }[], one: string): boolean =>
  parties.every(({ code }) => code === one);

/** Those of some words that stand for one of the concepts. */
export const allOf = (words: readonly WordMention[], ...concepts: readonly string[]): WordMention[] =>
  words.filter(({ concept }) => concepts.includes(concept));

/** The first one that does. */
export const firstOf = (
  words: readonly WordMention[],
  ...concepts: readonly string[]
): WordMention | undefined => words.find(({ concept }) => concepts.includes(concept));

/** The same, but for what lies within a word: "can stay" and "no extension" hold a mark that is part of what they say. */
export const firstBeside = (
  word: WordMention,
  words: readonly WordMention[],
  ...concepts: readonly string[]
): WordMention | undefined =>
  firstOf(
    words.filter((other) => !liesWithin(other, word)),
    ...concepts,
  );

/** The first word of a concept to which another belongs, of one of some concepts: what it does, or is done to. */
export const wordWith = (
  words: readonly WordMention[],
  concept: string,
  others: readonly string[],
  belongs: (word: WordMention, other: WordMention) => boolean,
): WordMention | undefined =>
  words.find(
    (word) =>
      word.concept === concept &&
      words.some((other) => others.includes(other.concept) && belongs(word, other)),
  );

/** The word of one of some concepts right before a name, no more than an article between the two. */
export const leadingTo = (
  { words, text }: Reading,
  name: Span,
  ...concepts: readonly string[]
): WordMention | undefined =>
  words.find((word) => concepts.includes(word.concept) && arePartedBy(text, word, name, ONLY_ARTICLE_OR_ALL));

/** Whether one of some words that stands for one of the concepts begins between two places. */
export const beginsIn = (
  words: readonly WordMention[],
  from: number,
  to: number,
  ...concepts: readonly string[]
): boolean => words.some(({ start, concept }) => start >= from && start < to && concepts.includes(concept));

/** Whether one begins behind a place, however far. */
export const comesBehind = (
  words: readonly WordMention[],
  at: number,
  ...concepts: readonly string[]
): boolean => words.some(({ start, concept }) => start >= at && concepts.includes(concept));

/** Whether one stands before a place. */
export const comesBefore = (
  words: readonly WordMention[],
  at: number,
  ...concepts: readonly string[]
): boolean => words.some(({ end, concept }) => end <= at && concepts.includes(concept));

/** Whether one stands as a whole between two places. */
export const standsBetween = (
  words: readonly WordMention[],
  from: number,
  to: number,
  ...concepts: readonly string[]
): boolean =>
  words.some(({ start, end, concept }) => start >= from && end <= to && concepts.includes(concept));

/** Whether one begins right behind a place, or a blank behind it. */
export const beginsAt = (
  words: readonly WordMention[],
  at: number,
  ...concepts: readonly string[]
): boolean => beginsIn(words, at, at + 2, ...concepts);

/** Whether a word stands for one of some concepts as well, by a word that begins where it does. */
export const isAlso = (
  words: readonly WordMention[],
  { start }: Pick<Span, 'start'>,
  ...concepts: readonly string[]
): boolean => beginsIn(words, start, start + 1, ...concepts);

/** Whether a place lies within a word of one of some concepts: it is part of what that says. */
export const isPartOf = (
  words: readonly WordMention[],
  place: Span,
  ...concepts: readonly string[]
): boolean => words.some((whole) => concepts.includes(whole.concept) && liesWithin(place, whole));

/** Whether a text has a word of one of some concepts. */
export const inText = ({ words }: Pick<Reading, 'words'>, ...concepts: readonly string[]): boolean =>
  firstOf(words, ...concepts) !== undefined;

/** Whether the title has one. */
export const inTitle = ({ title }: Pick<Reading, 'title'>, ...concepts: readonly string[]): boolean =>
  firstOf(title.words, ...concepts) !== undefined;
