import type { Vocabulary } from '../../domain/vocabulary.js';
import { knowledgeEntries, type Meaning, OWN_SCRIPT, type PartyForm } from '../lexicon/knowledge.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { createMatcher, type Hit, type Matcher } from '../lexicon/matcher.js';
import { type NumberPatterns, numberPatterns } from '../numbers/patterns.js';
import type { NumberWords } from '../numbers/words.js';
import { type NormalisedText, normaliseText, type Span } from '../text/text.js';
import { TITLE_READ } from '../text/tokens.js';
import { HAN } from '../text/word-boundary.js';

export type PartyMention = Span & {
  readonly code: string;
  readonly form: Exclude<PartyForm, 'unnamed_bloc'>;
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
export type Reading = {
  readonly normalised: NormalisedText;
  readonly lang: string;
  readonly parties: readonly PartyMention[];
  readonly materials: readonly MaterialMention[];
  readonly words: readonly WordMention[];
  readonly title: TitleReading;
  /** People, places, companies and goods. */
  readonly names: readonly NameMention[];
  /** What its numbers are read by. */
  readonly patterns: NumberPatterns;
};

/** Longer texts are read up to here (UTF-16 units): what an item is about stands at its beginning. */
const READ_AT_MOST = 20_000;

const OWN_SCRIPT_UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
const LATIN = ['en', 'de', 'fr', 'es', 'pl', 'sv'] as const;
const FUNCTION_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|of|to|and|on|for|with|says|after|over|in|as|is|at|by|its|from|will)\b/g,
  de: /\b(?:der|die|das|und|auf|mit|nach|gegen|fur|von|im|zu|bei|ein|eine|den|des|dem|nicht|aus|vor|um|wegen|trotz|uber|wie)\b/g,
  fr: /\b(?:le|la|les|des|du|et|sur|pour|avec|aux?|une?|dans|par)\b/g,
  es: /\b(?:el|la|los|las|del|y|sobre|para|con|una?|por|en|al)\b/g,
  pl: /\b(?:na|i|w|z|do|sie|nie|od|za|przez|o|po|jest|bedzie)\b/g,
  sv: /\b(?:och|att|pa|for|av|med|ar|som|det|en|ett|mot|till|efter|i|inte|nya|kan|vill|ska|nu|om|vid)\b/g,
};
/** Letters that few of these languages have; a text with one speaks for each that does. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/i,
  fr: /[àâçèêîôùûœ]/i,
  es: /[ñ¿¡íú]/i,
  pl: /[ąęłńśźż]/i,
  sv: /[åäö]/i,
};

/** The language of a text as far as the lexicon needs it: the one given, or the one whose small words and letters it holds. */
export function readLanguage(
  { text, original }: Pick<NormalisedText, 'text' | 'original'>,
  given: string | undefined,
): string {
  const lang = given?.slice(0, 2).toLowerCase();
  if (lang && (OWN_SCRIPT.includes(lang) || lang in FUNCTION_WORDS)) return lang;
  const sample = text.slice(0, 600);
  if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(sample)) return 'ja';
  if (HAN.test(sample)) return 'zh';
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko';
  if (/\p{Script=Arabic}/u.test(sample)) return 'ar';
  const written = original.slice(0, 600);
  let best = 'en';
  let most = 0;
  for (const candidate of LATIN) {
    const words = sample.match(FUNCTION_WORDS[candidate] ?? /$^/)?.length ?? 0;
    const count = words + Number(LETTERS[candidate]?.test(written) ?? false);
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

/**
 * A matcher for each language, made at its first text: words that cannot be meant cost neither the start nor a reading,
 * and are left out before overlaps are settled. Texts without a character of those scripts that only one language has
 * get matchers of their own, without the many words that need such characters; the others are made when a text mixes
 * scripts. Each costs some tens of milliseconds once, and a few megabytes.
 */
function createLanguageMatcher(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): (normalised: NormalisedText, lang: string) => Hit<Meaning>[] {
  const matchers = new Map<string, Matcher<Meaning>>();
  const make = (lang: string, hasOwnScript: boolean): Matcher<Meaning> => {
    const entries = [...knowledgeEntries(vocabulary, lexicon, lang)];
    return createMatcher(hasOwnScript ? entries : entries.filter(({ word }) => !OWN_SCRIPT_UNIT.test(word)));
  };
  return (normalised, lang) => {
    const hasOwnScript = OWN_SCRIPT_UNIT.test(normalised.text);
    const key = `${lang} ${hasOwnScript}`;
    const match = matchers.get(key) ?? make(lang, hasOwnScript);
    matchers.set(key, match);
    return match(normalised);
  };
}

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

/** Whether one of some words that stands for one of the concepts begins between two places. */
export const beginsIn = (
  words: readonly WordMention[],
  from: number,
  to: number,
  ...concepts: readonly string[]
): boolean => words.some(({ start, concept }) => start >= from && start < to && concepts.includes(concept));

/** Whether the title has a word of one of some concepts. */
export const inTitle = ({ title }: Pick<Reading, 'title'>, ...concepts: readonly string[]): boolean =>
  firstOf(title.words, ...concepts) !== undefined;

function titleOf(
  { titleEnd }: NormalisedText,
  words: readonly WordMention[],
  parties: readonly PartyMention[],
): TitleReading {
  const isInside = ({ end }: Span) => end <= titleEnd && end <= TITLE_READ;
  return { words: words.filter(isInside), parties: parties.filter(isInside) };
}

/** The French Senate, Mexico Senate, or Brazil's Supreme Court, is none of the state whose own such names stand alone. */
function ownsAgency(before: PartyMention, code: string, text: string, start: number): boolean {
  if (before.code === code) return false;
  const between = text.slice(before.end, start);
  // Chinese leaves no gap: 墨西哥参议院.
  const isBeside = between === ' ' || start === before.end;
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

export type Reader = (item: { title: string; summary: string; lang?: string | undefined }) => Reading;

export function createReader(vocabulary: Vocabulary, lexicon: Lexicon, numbers: NumberWords): Reader {
  const patterns = numberPatterns(numbers);
  const match = createLanguageMatcher(vocabulary, lexicon);
  return ({ title, summary, lang: given }) => {
    const shownTitle = title.slice(0, READ_AT_MOST);
    const normalised = normaliseText(shownTitle, summary.slice(0, READ_AT_MOST - shownTitle.length));
    const { text } = normalised;
    const lang = readLanguage(normalised, given);
    const parties: PartyMention[] = [];
    const materials: MaterialMention[] = [];
    const words: WordMention[] = [];
    const names: NameMention[] = [];
    for (const { start, end, value } of match(normalised, lang)) {
      if (value.kind === 'party') {
        // 日 after a figure is the day of a date, not Japan.
        if (text[start] === '日' && /\d/.test(text[start - 1] ?? '')) continue;
        const last = parties.at(-1);
        if (last && value.form === 'agency' && ownsAgency(last, value.code, text, start)) continue;
        // A one-character name may be recognised by what precedes it and by what follows it.
        if (last?.start === start && last.code === value.code) continue;
        if (value.form === 'unnamed_bloc')
          parties.push({ start, end, code: blocMeant(parties, value.code, value.others), form: 'bloc' });
        else {
          const isAgency = value.form === 'agency';
          const code = isAgency ? agencyMeant(parties, value.code, text, { start, end }) : value.code;
          parties.push({ start, end, code, form: value.form });
        }
      } else if (value.kind === 'material') {
        materials.push({ start, end, key: value.key, group: value.group });
      } else if (value.kind === 'word') words.push({ start, end, concept: value.concept });
      else names.push({ start, end, told: value.told });
    }
    const titled = titleOf(normalised, words, parties);
    return { normalised, lang, parties, materials, words, title: titled, names, patterns };
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
    for (const { start, end, value } of match(reading.normalised, reading.lang)) {
      if (value.kind === 'word') words.push({ start, end, concept: value.concept });
    }
    words.sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...reading, words, title: titleOf(reading.normalised, words, reading.parties) };
  };
}
