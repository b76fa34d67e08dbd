import type { PartyForm } from '../lexicon/knowledge.js';
import type { NumberPatterns } from '../numbers/patterns.js';
import type { SmallWords } from '../text/small-words.js';
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

/** The same reading with only those of its words, and of its title's, that are `meant`; itself where all are. */
export const withWords = (reading: Reading, meant: (word: WordMention) => boolean): Reading =>
  reading.words.every(meant)
    ? reading
    : {
        ...reading,
        words: reading.words.filter(meant),
        title: { ...reading.title, words: reading.title.words.filter(meant) },
      };
