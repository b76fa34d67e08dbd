import type { PartyForm } from '../lexicon/knowledge.js';
import type { NumberPatterns } from '../numbers/patterns.js';
import { ONLY_ARTICLE_OR_ALL, type SmallWords } from '../text/small-words.js';
import type { Span } from '../text/span.js';
import type { NormalisedText } from '../text/text.js';
import { TITLE_READ } from '../text/tokens.js';

export type PartyMention = Span & {
  readonly code: string;
  readonly form: Exclude<PartyForm, 'unnamed_bloc' | 'unnamed_agency'>;
};
/** `group` is the key of the broader material that it is part of. */
export type MaterialMention = Span & { readonly key: string; readonly group?: string | undefined };
/** `told` is kind and code of who or what is named, such as `N:bessent`. */
export type NameMention = Span & { readonly told: string };
/** A legal text, as `MOFCOM 61/2025`. */
export type DocumentMention = Span & { readonly name: string };
export type WordMention = Span & { readonly concept: string };

/** What of a reading stands in the title, as far as a title is read: the rules look at each beside each other. */
export type TitleReading = {
  readonly words: readonly WordMention[];
  readonly parties: readonly PartyMention[];
};

/** An item with the words of the knowledge files found in it; places are those of the normalised text. */
export type Reading = NormalisedText & {
  /** The language that it is read as. */
  readonly lang: string;
  /** The one that it says it is in. */
  readonly given?: string | undefined;
  readonly parties: readonly PartyMention[];
  readonly materials: readonly MaterialMention[];
  readonly words: readonly WordMention[];
  readonly title: TitleReading;
  /** People, places, companies and goods. */
  readonly names: readonly NameMention[];
  /** What its numbers are read by. */
  readonly patterns: NumberPatterns;
  /** What patterns of small words are made of. */
  readonly small: SmallWords;
};

/** What of some words and parties stands in the title, as far as it is read. */
export function titleOf(
  { titleEnd }: NormalisedText,
  words: readonly WordMention[],
  parties: readonly PartyMention[],
): TitleReading {
  const isInside = ({ end }: Span) => end <= titleEnd && end <= TITLE_READ;
  return { words: words.filter(isInside), parties: parties.filter(isInside) };
}

/** The same reading with only those of its words, and of its title's, that are `meant`. */
export const withWords = (reading: Reading, meant: (word: WordMention) => boolean): Reading => ({
  ...reading,
  words: reading.words.filter(meant),
  title: { ...reading.title, words: reading.title.words.filter(meant) },
});

/** Whether one place ends where another begins, or a blank before it. */
export const isRightBefore = (one: Span, other: Span): boolean =>
  one.end <= other.start && other.start - one.end <= 1;

/** Whether a place lies within another one. */
export const liesWithin = ({ start, end }: Span, other: Span): boolean =>
  start >= other.start && end <= other.end;

/** The codes of some parties, each as often as it is among them. */
export function codesOf(parties: readonly { readonly code: string }[]): string[] {
  const codes: string[] = [];
  for (const { code } of parties) codes.push(code);
  return codes;
}

/** Whether some parties are all one. */
export const areAll = (parties: readonly { readonly code: string }[], one: string): boolean =>
  parties.every(({ code }) => code === one);

/** The first of some words that stands for one of the concepts. */
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
  { start: at }: Span,
  ...concepts: readonly string[]
): WordMention | undefined =>
  words.find(
    ({ concept, end }) =>
      end <= at && concepts.includes(concept) && ONLY_ARTICLE_OR_ALL.test(text.slice(end, at)),
  );

/** Whether one of some words that stands for one of the concepts begins between two places. */
export const beginsIn = (
  words: readonly WordMention[],
  from: number,
  to: number,
  ...concepts: readonly string[]
): boolean => words.some(({ start, concept }) => start >= from && start < to && concepts.includes(concept));

/** The same right behind a place, or a blank behind it. */
export const beginsAt = (
  words: readonly WordMention[],
  at: number,
  ...concepts: readonly string[]
): boolean => beginsIn(words, at, at + 2, ...concepts);

/** Whether the title has a word of one of some concepts. */
export const inTitle = ({ title }: Pick<Reading, 'title'>, ...concepts: readonly string[]): boolean =>
  firstOf(title.words, ...concepts) !== undefined;
