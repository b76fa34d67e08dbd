import type { Vocabulary } from '../../domain/vocabulary.js';
import {
  knowledgeEntries,
  languagesOf,
  type Meaning,
  type Renamed,
  renamedIn,
  type TextLanguage,
} from '../lexicon/knowledge.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { createMatcher, type Hit, type Matcher } from '../lexicon/matcher.js';
import { numberPatterns } from '../numbers/patterns.js';
import type { NumberWords } from '../numbers/words.js';
import { hasOwnScript } from '../text/own-script.js';
import type { Span } from '../text/span.js';
import { type NormalisedText, normaliseText } from '../text/text.js';
import { isBare, withFirstSentence } from './bare-acts.js';
import { createLanguageReader, givenLanguage } from './language.js';
import { type Parliament, partyMeant, withParliaments } from './parties-meant.js';
import {
  type MaterialMention,
  type NameMention,
  type PartyMention,
  type Reading,
  titleOf,
  type WordMention,
} from './reading.js';

/** Longer texts are read up to here (UTF-16 units): what an item is about stands at its beginning. */
const READ_AT_MOST = 20_000;

/**
 * A matcher for each language, made at its first text: words that cannot be meant cost neither the start nor a reading,
 * and are left out before overlaps are settled. Texts without a character of those scripts that only one language has
 * get matchers of their own, without the many words that need such characters; the others are made when a text mixes
 * scripts. Each costs some tens of milliseconds once, and a few megabytes.
 */
function createLanguageMatcher(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  renamed: readonly Renamed[] = [],
): (normalised: NormalisedText, readAs: string, given: string | undefined) => Hit<Meaning>[] {
  const matchers = new Map<string, Matcher<Meaning>>();
  const known = languagesOf(vocabulary, lexicon);
  const renaming = new Set(renamed.map(({ lang }) => lang));
  return (normalised, readAs, given) => {
    // A text in a language that no text is read as is read as the one that it looks like, and has its own words too.
    const isOwn = given !== undefined && (given === readAs ? renaming : known).has(given);
    const lang: TextLanguage = {
      readAs,
      given: isOwn ? given : undefined,
      hasOwnScript: hasOwnScript(normalised.text),
    };
    const key = `${readAs} ${lang.given} ${lang.hasOwnScript}`;
    const match = matchers.get(key) ?? createMatcher(knowledgeEntries(vocabulary, lexicon, lang, renamed));
    matchers.set(key, match);
    return match(normalised);
  };
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

export type Reader = (item: { title: string; summary: string; lang?: string | undefined }) => Reading;

export function createReader(vocabulary: Vocabulary, lexicon: Lexicon, numbers: NumberWords): Reader {
  const patterns = numberPatterns(numbers);
  const readLanguage = createLanguageReader(lexicon);
  const match = createLanguageMatcher(vocabulary, lexicon, renamedIn(vocabulary));
  return ({ title, summary, lang: stated }) => {
    const shownTitle = title.slice(0, READ_AT_MOST);
    const normalised = normaliseText(shownTitle, summary.slice(0, READ_AT_MOST - shownTitle.length));
    const { text } = normalised;
    const lang = readLanguage(normalised, stated);
    const given = givenLanguage(stated);
    const parties: PartyMention[] = [];
    const parliaments: Parliament[] = [];
    const materials: MaterialMention[] = [];
    const words: WordMention[] = [];
    const names: NameMention[] = [];
    for (const { start, end, value } of match(normalised, lang, given)) {
      if (value.kind === 'party') {
        const party = partyMeant(value, start, end, parties, text);
        if (!party) continue;
        parties.push(party);
        if (value.form === 'unnamed_agency') parliaments.push({ mention: party, others: value.others ?? [] });
      } else if (value.kind === 'material') {
        materials.push({ start, end, key: value.key, group: value.group });
      } else if (value.kind === 'word') words.push({ start, end, concept: value.concept });
      else names.push({ start, end, told: value.told });
    }
    // Polish german is germanium.
    const states =
      materials.length > 0
        ? parties.filter((party) => !materials.some((one) => isSame(one, party)))
        : parties;
    const told =
      parliaments.length > 0
        ? withParliaments(states, parliaments, { ...normalised, small: lexicon })
        : states;
    const titled = titleOf(normalised, words, told);
    return {
      ...normalised,
      lang,
      given,
      parties: told,
      materials,
      words,
      title: titled,
      names,
      patterns,
      small: lexicon,
    };
  };
}

/**
 * Adds words of further concepts to a reading: those that only matter once an item is known to be relevant, so
 * that the many others cost nothing.
 */
export function createSecondReader(lexicon: Lexicon): (reading: Reading) => Reading {
  const match = createLanguageMatcher({ materials: [], parties: [] }, lexicon);
  return (reading) => {
    const words = [...reading.words];
    for (const { start, end, value } of match(reading, reading.lang, reading.given)) {
      if (value.kind === 'word') words.push({ start, end, concept: value.concept });
    }
    words.sort((a, b) => a.start - b.start || b.end - a.end);
    const { parties } = reading;
    const whole = { ...reading, words, title: titleOf(reading, words, parties) };
    return isBare(whole) ? withFirstSentence(whole) : whole;
  };
}
