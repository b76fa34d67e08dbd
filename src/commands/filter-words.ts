import type { Topic } from '../domain/classification.js';
import { COMMA } from '../domain/command.js';
import { RouteFilter } from '../domain/route.js';
import { LANGUAGES } from '../domain/vocabulary.js';
import type { Names } from './names.js';

const TOPIC_WORDS: ReadonlyMap<string, Topic> = new Map(
  Object.entries<Topic>({
    export_control: 'export_control',
    export_controls: 'export_control',
    export: 'export_control',
    exports: 'export_control',
    controls: 'export_control',
    tariff: 'tariff',
    tariffs: 'tariff',
    duty: 'tariff',
    duties: 'tariff',
    negotiation: 'negotiation',
    negotiations: 'negotiation',
    talks: 'negotiation',
    talk: 'negotiation',
  }),
);

/** The topic with which words begin, and how many of them name it. */
export function leadingTopic(words: readonly string[]): { topic: Topic; length: number } | undefined {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const pair = TOPIC_WORDS.get(`${first}_${second}`);
  if (pair) return { topic: pair, length: 2 };
  const single = TOPIC_WORDS.get(first);
  return single && { topic: single, length: 1 };
}

export type Wished = { readonly filter: RouteFilter; readonly delivery: 'live' | 'digest' };
export type WishedOrUnknown =
  | ({ readonly kind: 'wished' } & Wished)
  | { readonly kind: 'unknown_language'; readonly word: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly suggestion?: string | undefined };

const LONGEST_NAME = 5;
const FILLERS = /^(?:and|or|on|about|from|for|only|up)$/i;
/** Before a name, in small letters, these are no countries: `gallium in China`, `tariffs by US`. */
const PREPOSITIONS = /^(?:in|at|by|to|of|with|against|the)$/;
const EVERYTHING = /^(?:all|everything|any)$/i;
/** By its code or its English name, as `lang:de` or `in:German`. */
const LANGUAGE = /^(?:lang|language|in):(.*)$/i;

/**
 * What is subscribed to, from words in any order: topics, materials and parties by any of their names
 * (with or without commas between), a severity, `lang:de`, `digest`. Without a material it is about
 * critical raw materials and technology, unless `all` says otherwise. Pure.
 */
export function readWish(text: string, names: Names): WishedOrUnknown {
  const filter = RouteFilter.parse({});
  let delivery: Wished['delivery'] = 'live';
  let everything = false;
  for (const part of text.split(COMMA)) {
    let words = part.split(/\s+/u).filter(Boolean);
    while (words.length > 0) {
      const [word = ''] = words;
      const lower = word.toLowerCase();
      const language = LANGUAGE.exec(word)?.[1];
      const topic = leadingTopic(words);
      const found = topic ? undefined : leadingName(words, names);
      const isPreposition = words.length > 1 && PREPOSITIONS.test(word);
      const named = isPreposition && found?.length === 1 ? undefined : found;
      let used = 1;
      if (lower === 'live' || lower === 'digest') delivery = lower;
      else if (lower === 'urgent' || lower === 'important' || lower === 'notable') filter.severity = lower;
      else if (EVERYTHING.test(word)) everything = true;
      else if (language !== undefined) {
        const code = languageCode(language);
        if (!code) return { kind: 'unknown_language', word: language };
        filter.languages.push(code);
      } else if (topic) {
        filter.topics.push(topic.topic);
        used = topic.length;
      } else if (named) {
        filter[named.kind === 'material' ? 'materials' : 'parties'].push(named.key);
        used = named.length;
      } else if (!isPreposition && !FILLERS.test(word)) {
        return unknownIn(words, names);
      }
      words = words.slice(used);
    }
  }
  const isWide = everything || filter.materials.length > 0;
  const scopes: RouteFilter['scopes'] = isWide ? [] : ['critical_materials', 'tech_dual_use'];
  const unique = <T>(list: readonly T[]) => [...new Set(list)];
  return {
    kind: 'wished',
    delivery,
    filter: {
      ...filter,
      scopes,
      topics: unique(filter.topics),
      materials: unique(filter.materials),
      parties: unique(filter.parties),
      languages: unique(filter.languages),
    },
  };
}

function languageCode(named: string): string | undefined {
  const lower = named.toLowerCase();
  return Object.keys(LANGUAGES).find((code) => code === lower || LANGUAGES[code]?.toLowerCase() === lower);
}

/** What words mean that begin with no name: the longest beginning of them that is nearly one, or all of them. */
function unknownIn(words: readonly string[], names: Names): WishedOrUnknown {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    const word = words.slice(0, length).join(' ');
    const near = names.find(word);
    if (near.kind === 'unknown' && near.suggestion) return { ...near, word };
  }
  return { kind: 'unknown', word: words.join(' ') };
}

/** The longest name with which words begin. */
function leadingName(
  words: readonly string[],
  names: Names,
): { kind: 'material' | 'party'; key: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length -= 1) {
    const named = names.find(words.slice(0, length).join(' '));
    if (named.kind === 'material' || named.kind === 'party') return { ...named, length };
  }
  return undefined;
}
