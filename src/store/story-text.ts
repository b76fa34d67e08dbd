import type { Source, StoryCandidate, StoryMember, StoryState } from '../domain/story.js';
import { ID } from '../domain/story-search.js';
import { KEY_LETTERS, keyAt, keyText, type WordKey } from '../domain/word-key.js';
import { readFacts, writeFacts } from './story-facts.js';
import { createTable, listed, small, smallAt, upTo, valuesAt } from './story-parts.js';
import { readSources, writeSources } from './story-sources.js';
import { readWords, writeWords } from './story-words.js';

const seconds = (ms: number | undefined): string => (ms === undefined ? '' : String(Math.round(ms / 1000)));
const ms = (text: string): number | undefined => (text === '' ? undefined : Number(text) * 1000);

/**
 * A story as Redis keeps it, in lines: version and times (which the scripts read), the numbers of items and of
 * letters of the sources, counts of words, word keys, names, words of facts and concepts, facts, former ids and
 * outgrown titles, a line a member, and the sources behind them. Times are kept to the second, those of members since
 * the story's first.
 */
export function writeStory(story: StoryState): string {
  const keys = createTable<WordKey>();
  const words = createTable<string>();
  keys.all(story.terms);
  const uses = story.uses.map(small).join('');
  const names = keys.all(story.names);
  const facts = writeFacts(story.facts, words);
  const since = Math.round((story.first ?? 0) / 1000);
  const members = story.members.map(({ item, lang, at, title, numbers, concepts, headline }) =>
    [
      item + lang,
      at === undefined ? '' : (Math.round(at / 1000) - since).toString(36),
      keys.all(title),
      small(headline.length) + words.all(concepts),
      ...numbers,
    ].join('\t'),
  );
  const sources = writeSources(story.sources);
  const lines = [
    `${story.version} ${seconds(story.first)} ${seconds(story.last)}`,
    `${story.alerted ? 1 : 0} ${story.count} ${sources.length}`,
    // Most words are used once: only the others' counts are written.
    `${story.terms.length} ${uses.replace(/1+$/, '')}`,
    keys.values().map(keyText).join(''),
    names,
    writeWords(words.values()),
    facts,
    (story.former?.join('') ?? '') + (story.outgrown ? ` ${story.outgrown.map(keyText).join('')}` : ''),
    ...members,
  ];
  return lines.join('\n') + sources;
}

/** The id under which a story lives today that ended in another one. */
export function readForward(text: string): string | undefined {
  return text.startsWith('>') ? text.slice(1) : undefined;
}

function readMember(
  text: string,
  since: number,
  keys: readonly WordKey[],
  words: readonly string[],
): StoryMember {
  const parts = { text, at: 0 };
  const mark = upTo('\t', parts);
  const at = upTo('\t', parts);
  const title = valuesAt(keys, upTo('\t', parts));
  const places = upTo('\t', parts);
  const concepts = valuesAt(words, places.slice(1));
  return {
    item: mark.slice(0, KEY_LETTERS),
    lang: mark.slice(KEY_LETTERS),
    at: at === '' ? undefined : since + Number.parseInt(at, 36) * 1000,
    title,
    concepts,
    headline: concepts.slice(0, smallAt(places, 0)),
    numbers: listed(text.slice(parts.at), '\t'),
  };
}

/** Reads what `writeStory` wrote, to be compared with an item. */
export function readCandidate(id: string, text: string): StoryCandidate {
  const head = { text, at: 0 };
  const [version, first, last] = [upTo(' ', head), upTo(' ', head), upTo('\n', head)];
  const [alerted, count, letters] = [upTo(' ', head), upTo(' ', head), upTo('\n', head)];
  const end = text.length - Number(letters);
  const lines = { text: text.slice(0, end), at: head.at };
  const termCount = Number(upTo(' ', lines));
  const used = upTo('\n', lines);
  const keys = readKeys(upTo('\n', lines));
  const names = valuesAt(keys, upTo('\n', lines));
  const words = readWords(upTo('\n', lines));
  const facts = readFacts(upTo('\n', lines), words);
  const [former = '', outgrown = ''] = upTo('\n', lines).split(' ');
  const members: StoryMember[] = [];
  const began = ms(first);
  while (lines.at < end) members.push(readMember(upTo('\n', lines), began ?? 0, keys, words));
  const terms = keys.slice(0, termCount);
  return {
    id,
    version: Number(version),
    count: Number(count),
    first: began,
    last: ms(last),
    terms,
    uses: terms.map((_, i) => (i < used.length ? smallAt(used, i) : 1)),
    names,
    members,
    outgrown: outgrown === '' ? undefined : readKeys(outgrown),
    facts,
    alerted: alerted === '1',
    former: former === '' ? undefined : cut(former, ID),
    sources: () => readSources(text.slice(end)),
  };
}

/** Reads it with its sources, which are unpacked when they are asked for. */
export function readStory(id: string, text: string): StoryState {
  const { sources, ...rest } = readCandidate(id, text);
  return {
    ...rest,
    get sources(): readonly Source[] {
      return sources();
    },
  };
}

/** Word keys that stand without separators. */
function readKeys(text: string): WordKey[] {
  const keys = new Array<WordKey>(Math.ceil(text.length / KEY_LETTERS));
  for (let i = 0; i < keys.length; i++) keys[i] = keyAt(text, i * KEY_LETTERS);
  return keys;
}

function cut(text: string, length: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += length) parts.push(text.slice(from, from + length));
  return parts;
}
