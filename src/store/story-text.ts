import type { Source, StoryFacts, StoryMember, StoryState } from '../domain/story.js';

/** Length of a word key; lists of keys are written without separators. */
const KEY = 5;
/** A count is one base-36 digit. */
const MOST = 35;

type Member = [
  item: string,
  lang: string,
  at: number | null,
  title: string,
  numbers: string,
  concepts: string,
];
type Stored = [
  count: number,
  first: number | null,
  last: number | null,
  terms: string,
  names: string,
  members: Member[],
  facts: StoryFacts | null,
  sources: readonly Source[],
  alerted: 0 | 1,
  former?: string,
];

const split = (keys: string): string[] => keys.match(/.{5}/g) ?? [];
const words = (text: string): string[] => (text === '' ? [] : text.split(' '));
const time = (ms: number | undefined): number | null => (ms === undefined ? null : Math.round(ms / 1000));
const ms = (seconds: number | null): number | undefined => (seconds === null ? undefined : seconds * 1000);

/** A story as Redis keeps it: `version|JSON`, so that a script can read the version. Times are kept to the second. */
export function writeStory(story: StoryState): string {
  const terms = story.terms.map(([key, count]) => key + Math.min(MOST, count).toString(36)).join('');
  const members = story.members.map(
    ({ item, lang, at, title, numbers, concepts }): Member => [
      item,
      lang,
      time(at),
      title.join(''),
      numbers.join(' '),
      concepts.join(' '),
    ],
  );
  const stored: Stored = [
    story.count,
    time(story.first),
    time(story.last),
    terms,
    story.names.join(''),
    members,
    story.facts ?? null,
    story.sources,
    story.alerted ? 1 : 0,
  ];
  if (story.former !== undefined) stored.push(story.former.join(' '));
  return `${story.version}|${JSON.stringify(stored)}`;
}

/** Reads what `writeStory` wrote. */
export function readStory(id: string, text: string): StoryState {
  const bar = text.indexOf('|');
  const [count, first, last, terms, names, members, facts, sources, alerted, former] = JSON.parse(
    text.slice(bar + 1),
  ) as Stored;
  return {
    id,
    version: Number(text.slice(0, bar)),
    count,
    first: ms(first),
    last: ms(last),
    terms: (terms.match(/.{6}/g) ?? []).map(
      (term) => [term.slice(0, KEY), Number.parseInt(term.slice(KEY), 36)] as const,
    ),
    names: split(names),
    members: members.map(
      ([item, lang, at, title, numbers, concepts]): StoryMember => ({
        item,
        lang,
        at: ms(at),
        title: split(title),
        numbers: words(numbers),
        concepts: words(concepts),
      }),
    ),
    facts: facts ?? undefined,
    sources,
    alerted: alerted === 1,
    former: former === undefined ? undefined : words(former),
  };
}
