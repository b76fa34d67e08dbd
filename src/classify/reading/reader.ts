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
import { type NormalisedText, normaliseText, type Span } from '../text/text.js';
import { isBareAct, withFirstSentence } from './bare-acts.js';
import { givenLanguage, readLanguage } from './language.js';
import { type Parliament, withParliaments } from './parliaments.js';
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

const ENDING = /^\p{L}{1,3} $/u;

/** The French Senate, Mexico Senate, or Brazil's Supreme Court, is none of the state whose own such names stand alone. */
function ownsAgency(before: PartyMention, code: string, text: string, start: number): boolean {
  if (before.code === code) return false;
  const between = text.slice(before.end, start);
  // Chinese leaves no gap: 墨西哥参议院.
  // "Deutscher Bundesrat": of an adjective only the beginning may be found.
  const isBeside =
    between === ' ' || start === before.end || (before.form === 'adjective' && ENDING.test(between));
  return isBeside ? before.form === 'adjective' || before.form === 'country' : between === "'s ";
}

/** "The bloc" is that of its entry, unless only others that it may be were named before it: then the last of those. */
function blocMeant(
  before: readonly PartyMention[],
  code: string,
  others: readonly string[] | undefined,
): string {
  if (before.some((party) => party.code === code)) return code;
  return before.findLast((party) => party.form === 'bloc' && others?.includes(party.code))?.code ?? code;
}

/** "The Commission" is the one that was named in full before it: "International Trade Commission". */
function agencyMeant(before: readonly PartyMention[], code: string, text: string, at: Span): string {
  const bare = ` ${text.slice(at.start, at.end)}`;
  return before.findLast(({ start, end }) => text.slice(start, end).endsWith(bare))?.code ?? code;
}

/** The party that a word names after those named before it; none where it is no name of one there. */
function partyMeant(
  { code, form, others }: Meaning & { readonly kind: 'party' },
  start: number,
  end: number,
  before: readonly PartyMention[],
  text: string,
): PartyMention | undefined {
  // 日 after a figure is the day of a date, not Japan.
  if (text[start] === '日' && /\d/.test(text[start - 1] ?? '')) return undefined;
  const last = before.at(-1);
  if (last && (form === 'agency' || form === 'unnamed_agency') && ownsAgency(last, code, text, start))
    return undefined;
  // A one-character name may be recognised by what precedes it and by what follows it.
  if (last?.start === start && last.code === code) return undefined;
  if (form === 'unnamed_bloc') return { start, end, code: blocMeant(before, code, others), form: 'bloc' };
  if (form === 'unnamed_agency') return { start, end, code, form: 'agency' };
  if (form === 'agency') return { start, end, code: agencyMeant(before, code, text, { start, end }), form };
  return { start, end, code, form };
}

export type Reader = (item: { title: string; summary: string; lang?: string | undefined }) => Reading;

export function createReader(vocabulary: Vocabulary, lexicon: Lexicon, numbers: NumberWords): Reader {
  const patterns = numberPatterns(numbers);
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
    const told =
      parliaments.length > 0 ? withParliaments(parties, parliaments, text, normalised.titleEnd) : parties;
    const titled = titleOf(normalised, words, told);
    return { normalised, lang, given, parties: told, materials, words, title: titled, names, patterns };
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
    for (const { start, end, value } of match(reading.normalised, reading.lang, reading.given)) {
      if (value.kind === 'word') words.push({ start, end, concept: value.concept });
    }
    words.sort((a, b) => a.start - b.start || b.end - a.end);
    const { normalised, parties } = reading;
    const whole = { ...reading, words, title: titleOf(normalised, words, parties) };
    return isBareAct(whole) ? withFirstSentence(whole) : whole;
  };
}
