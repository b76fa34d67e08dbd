import type { Topic } from '../domain/classification.js';
import { COMMA } from '../domain/command.js';
import { nearest } from '../domain/nearest.js';
import { RouteFilter } from '../domain/route.js';
import { RHYTHMS } from './channel-definition.js';
import { beginsLongName, LONGEST_NAME, leadingName, wordsOf } from './joined-names.js';
import type { Names } from './names.js';
import { leading } from './phrases.js';

export type Unknown = {
  readonly kind: 'unknown';
  readonly word: string;
  readonly suggestion?: string | undefined;
};
/** What words name, each once; `topics` are kinds of news. */
export type NamedWords = {
  readonly topics: readonly Topic[];
  readonly materials: readonly string[];
  readonly parties: readonly string[];
};
export type Wished = { readonly filter: RouteFilter; readonly delivery: 'live' | 'digest' };
export type WishedOrUnknown =
  | ({ readonly kind: 'wished' } & Wished)
  | { readonly kind: 'unknown_language'; readonly word: string }
  | Unknown;

/** What else may be wished for beside names. */
const WISHES = ['notable', 'important', 'urgent', 'digest'];
/** By its code or its name, as `lang:de` or `in:German`. */
const LANGUAGE = /^(?:lang|language|in):(.*)$/i;
export const isOfWishes = (word: string): boolean =>
  WISHES.includes(word.toLowerCase()) || LANGUAGE.test(word);
/** Several behind one mark: `lang:de,fr`. */
const LANGUAGES_LISTED = /(?:^|\s)(?:lang|language|in):\S+/gi;

/**
 * Topics, materials and parties by any of their names, in any order, with or without commas between. A word that
 * `takes` takes has a meaning of its own. Pure.
 */
export function readNamed(
  text: string,
  names: Names,
  takes: (word: string) => boolean = () => false,
): ({ readonly kind: 'named' } & NamedWords) | Unknown {
  const { leadingTopic, isFiller, isBeforeNames, isBehindNames } = names.words;
  const topics = new Set<Topic>();
  const keys = { material: new Set<string>(), party: new Set<string>() };
  for (const part of text.split(COMMA)) {
    let words = wordsOf(part, names);
    let before = words;
    while (words.length > 0) {
      const [word = ''] = words;
      // A word of a longer name has no meaning of its own: "New Zealand".
      const isTaken = takes(word) && !beginsLongName(words, names);
      const topic = isTaken ? undefined : leadingTopic(words);
      const found = isTaken || topic ? undefined : leadingName(words, names);
      const isFirst = words === before;
      const isSmall = isBeforeNames(word) || (!isFirst && isBehindNames(word));
      const isPreposition = words.length > 1 && isSmall;
      const named = isPreposition && found?.length === 1 ? undefined : found;
      if (topic) topics.add(topic.topic);
      else if (named) for (const key of named.keys) keys[named.kind].add(key);
      else if (!isTaken && !isPreposition && !isFiller(word)) return unknownIn(words, before, names, takes);
      before = words;
      words = words.slice(topic?.length ?? named?.length ?? 1);
    }
  }
  return { kind: 'named', topics: [...topics], materials: [...keys.material], parties: [...keys.party] };
}

/** In a sentence these are no names: `what is …` is not about Iceland. */
const SHORT = /^[a-z]{1,3}$/;

/** What a sentence names, in its own words; those that name nothing are passed over. Pure. */
export function namedWithin(text: string, names: Names): string[] {
  const { leadingTopic } = names.words;
  const found: string[] = [];
  for (const part of text.split(COMMA)) {
    let words = wordsOf(part, names, true);
    while (words.length > 0) {
      const isPassed = SHORT.test(words[0] ?? '') && !beginsLongName(words, names);
      const named = isPassed ? undefined : (leadingTopic(words) ?? leadingName(words, names));
      if (named) found.push(words.slice(0, named.length).join(' '));
      words = words.slice(named?.length ?? 1);
    }
  }
  return found;
}

/**
 * What is subscribed to, from words in any order: topics, materials and parties, a severity, `lang:de`, `digest`.
 * Without a material it is about critical raw materials and technology, unless `all` says otherwise. Pure.
 */
export function readWish(text: string, names: Names): WishedOrUnknown {
  const { isEverything, asksForNews, languageOf, withLanguages } = names.words;
  const languages = new Set<string>();
  let severity: RouteFilter['severity'] = 'notable';
  let delivery: Wished['delivery'] = 'live';
  let everything = false;
  let unknownLanguage: string | undefined;
  const typed = withLanguages(text).replace(LANGUAGES_LISTED, (listed) =>
    listed.replace(/,(?=[^\s,])/g, ' lang:'),
  );
  const read = readNamed(typed, names, (word) => {
    const lower = word.toLowerCase();
    const language = LANGUAGE.exec(word)?.[1];
    if (lower === 'live' || lower === 'digest') delivery = lower;
    else if (lower === 'urgent' || lower === 'important' || lower === 'notable') severity = lower;
    else if (isEverything(word)) everything = true;
    else if (language !== undefined) {
      const code = languageOf(language);
      if (code) languages.add(code);
      else unknownLanguage ??= language;
    } else return asksForNews(word);
    return true;
  });
  if (unknownLanguage !== undefined) return { kind: 'unknown_language', word: unknownLanguage };
  if (read.kind === 'unknown') {
    if (read.suggestion) return read;
    // How often a digest comes is said of the channel, and not of one subscription.
    const unknown = read.word.toLowerCase();
    const [first = ''] = unknown.split(' ');
    return { ...read, suggestion: Object.hasOwn(RHYTHMS, first) ? 'digest' : nearest(unknown, WISHES) };
  }
  const { topics, materials, parties } = read;
  const isWide = everything || materials.length > 0;
  const scopes: RouteFilter['scopes'] = isWide ? [] : ['critical_materials', 'tech_dual_use'];
  return {
    kind: 'wished',
    delivery,
    filter: RouteFilter.parse({ topics, materials, parties, scopes, severity, languages: [...languages] }),
  };
}

/**
 * What words mean that begin with no name: the longest beginning of them that is nearly one, also with the name that
 * stands before them (European Unoin), a topic, or those up to the next that is understood.
 */
function unknownIn(
  words: readonly string[],
  before: readonly string[],
  names: Names,
  takes: (word: string) => boolean,
): Unknown {
  const { leadingTopic, topicsInEnglish, isFiller, isBeforeNames } = names.words;
  for (const meant of [words, before]) {
    const near = leading(meant, LONGEST_NAME, (word) => {
      const named = names.find(word);
      return named.kind === 'unknown' && named.suggestion
        ? { word, suggestion: named.suggestion }
        : undefined;
    });
    const isOfUnknown = near && near.length > meant.length - words.length;
    if (isOfUnknown) return { kind: 'unknown', word: near.word, suggestion: near.suggestion };
  }
  const [word = ''] = words;
  const suggestion = nearest(word.toLowerCase(), topicsInEnglish);
  if (suggestion) return { kind: 'unknown', word, suggestion };
  const isUnderstood = (other: string, at: number) =>
    at > 0 &&
    (takes(other) ||
      isFiller(other) ||
      isBeforeNames(other) ||
      (leadingTopic(words.slice(at)) ?? leadingName(words.slice(at), names)) !== undefined);
  const end = words.findIndex(isUnderstood);
  return { kind: 'unknown', word: words.slice(0, end < 0 ? words.length : end).join(' ') };
}
