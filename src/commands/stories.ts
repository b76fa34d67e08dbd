import type { BoardFilter } from '../board/view.js';
import { normalisePhrase } from '../classify/text/text.js';
import type { Answer, AnswerLine } from '../domain/answer.js';
import type { Stage, Topic } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import { dayAt } from '../domain/durations.js';
import { takePart } from '../domain/parties.js';
import type { StoryState } from '../domain/story.js';
import { displayName, keyWords, type Vocabulary } from '../domain/vocabulary.js';
import type { WordKey } from '../domain/word-key.js';
import type { Tokenizer } from '../stories/signature/tokens.js';
import { atOtherStages, noted } from './status.js';

const SHOWN = 10;

/** `materials` holds the keys that count; `subject` is what was asked for, as shown. */
export type StoryFilter = {
  readonly topic?: Topic | undefined;
  readonly stages?: readonly Stage[] | undefined;
  readonly materials?: readonly string[] | undefined;
  /** As of the board. */
  readonly parties?: BoardFilter['parties'];
  readonly words?: readonly string[] | undefined;
  /** Days, ISO: reports of the story came on one of them or around it. */
  readonly days?: { readonly first: string; readonly last: string } | undefined;
  /** Words as stories keep those of their latest headlines, of which one is to hold all. */
  readonly wordKeys?: readonly WordKey[] | undefined;
};
export type StoryQuestion = {
  readonly filter: StoryFilter;
  readonly subject?: string | undefined;
  readonly note?: string | undefined;
  /** Words that ask for the same at any stage, where only some are asked for. */
  readonly atAnyStage?: string | undefined;
  /** 1 for the first. */
  readonly page: number;
  /** What asks for the same without a page, for the hint that leads on. */
  readonly command: string;
};

const BY_BEGINNINGS =
  'In none of the headlines shown; of later ones only the beginnings of their words are kept, and these stories had one that fits.';

/**
 * What is searched for: the words in the headlines of the sources that stories keep, or, where none holds them all, in
 * one of a story's latest headlines. Of those a story keeps the stems, by which Germany is germanium.
 */
export function searched(
  stories: readonly StoryState[],
  words: string,
  tokenize: Tokenizer,
): Pick<StoryQuestion, 'filter' | 'note'> {
  const filter = { words: words.split(' ') };
  const wordKeys = tokenize(words).map(({ key }) => key);
  const isKept = wordKeys.length === 0 || isTold(stories, words);
  if (isKept || !stories.some((story) => fits(story, { wordKeys }))) return { filter };
  return { filter: { wordKeys }, note: BY_BEGINNINGS };
}

/** Whether the headlines of a story hold all the words. */
export const isTold = (stories: readonly StoryState[], words: string): boolean =>
  stories.some((story) => fits(story, { words: words.split(' ') }));

/** The latest stories that fit, newest first, with what is known of each in one line. */
export function latestStories(
  stories: readonly StoryState[],
  { filter, subject, note, atAnyStage, page, command }: StoryQuestion,
  vocabulary: Vocabulary,
): Answer {
  const found = newestThatFit(stories, filter);
  const shown = found.slice((page - 1) * SHOWN, page * SHOWN);
  const left = found.length - page * SHOWN;
  const title = filter.words || filter.wordKeys ? 'Search' : 'Latest';
  const lines = shown.map((story) => storyLine(story, vocabulary));
  const others =
    atAnyStage === undefined ? 0 : newestThatFit(stories, { ...filter, stages: undefined }).length;
  const none =
    found.length > 0
      ? `That is all: ${counted(found.length, 'story fits', 'stories fit')}.`
      : others > 0
        ? `No story fits ${subject}; ${atOtherStages(others, `latest ${atAnyStage}`)}`
        : emptyBecause(stories.length, subject);
  return {
    title: subject ? `${title}: ${subject}` : title,
    sections: [...noted(note), { lines: lines.length > 0 ? lines : [{ text: none }] }],
    footer: left > 0 ? `${left} more: /raremetals ${command} more ${page + 1}` : undefined,
  };
}

/** The latest stories that fit as a part of another answer, under a heading; none where none fits. */
export function storySection(
  heading: string,
  stories: readonly StoryState[],
  filter: StoryFilter,
  most: number,
  vocabulary: Vocabulary,
): Answer['sections'] {
  const found = newestThatFit(stories, filter);
  const lines = found.slice(0, most).map((story) => storyLine(story, vocabulary));
  return lines.length > 0 ? [{ heading: `${heading} (${lines.length} of ${found.length})`, lines }] : [];
}

/** One story with its sources. */
export function showStory(story: StoryState, vocabulary: Vocabulary): Answer {
  const [first] = story.sources;
  const { facts } = story;
  const facets: AnswerLine[] = [];
  for (const [topic, stage] of Object.entries(facts?.stages ?? {}))
    facets.push({ text: `Stage: ${keyWords(stage)}`, marker: topic as Topic });
  const who = [facts?.issuers ?? [], facts?.targets ?? []].map((codes) => namesOf(codes, vocabulary));
  if (who[0]) facets.push({ text: who[1] ? `${who[0]} → ${who[1]}` : who[0] });
  if (facts?.materials.length) facets.push({ text: `Materials: ${namesOf(facts.materials, vocabulary)}` });
  if (facts?.documents.length) facets.push({ text: `Documents: ${facts.documents.join(', ')}` });
  const sources = story.sources.map(
    ({ name, url, title, official, at }): AnswerLine => ({
      text: `${name}${official ? ' (official)' : ''}: ${title}`,
      url,
      at,
      atStyle: 'time',
    }),
  );
  const hidden = story.count - story.sources.length;
  return {
    title: first?.title ?? `Story ${story.id}`,
    sections: [{ lines: facets }, { heading: counted(story.count, 'source'), lines: sources }],
    footer: hidden > 0 ? `The best sources are shown, ${hidden} more reported the same.` : undefined,
  };
}

function storyLine(story: StoryState, vocabulary: Vocabulary): AnswerLine {
  const { id, sources, facts, count } = story;
  const [best] = sources;
  const stage = facts?.stages[facts.topic];
  const details = [
    ...(stage ? [keyWords(stage)] : []),
    ...(facts?.materials.length ? [namesOf(facts.materials.slice(0, 4), vocabulary)] : []),
    best ? `${best.name}${best.official ? ' (official)' : ''}` : '',
    ...(count > 1 ? [`${count} sources`] : []),
    `story ${id}`,
  ];
  return {
    text: best?.title ?? id,
    details: [` (${details.filter(Boolean).join('; ')})`],
    url: best?.url,
    at: shownTime(story),
    atStyle: 'time',
    marker: facts?.topic,
  };
}

function shownTime(story: StoryState): string | undefined {
  const { last } = story;
  // The sources of a stored story are unpacked when they are asked for.
  return last === undefined ? story.sources[0]?.at : new Date(last).toISOString();
}

/** Newest first by the time shown; they come in the order in which they were read. */
function newestThatFit(stories: readonly StoryState[], filter: StoryFilter): StoryState[] {
  return stories
    .filter((story) => fits(story, filter))
    .map((story) => ({ story, time: Date.parse(shownTime(story) ?? '') || 0 }))
    .sort((a, b) => b.time - a.time)
    .map(({ story }) => story);
}

function fits(
  story: StoryState,
  { topic, stages, materials, parties, days, words, wordKeys }: StoryFilter,
): boolean {
  const { id, facts, members } = story;
  if (topic && facts?.topic !== topic) return false;
  const stage = facts?.stages[facts.topic];
  if (stages && !(stage && stages.includes(stage))) return false;
  if (materials && !materials.some((key) => facts?.materials.includes(key))) return false;
  if (parties && !(facts && takePart(facts, parties))) return false;
  if (days && !cameWithin(story, days)) return false;
  if (wordKeys && !members.some(({ title }) => wordKeys.every((key) => title.includes(key)))) return false;
  if (!words) return true;
  const text = normalisePhrase(
    [id, ...story.sources.map(({ title }) => title), ...(facts?.documents ?? [])].join(' '),
  );
  return words.every((word) => text.includes(normalisePhrase(word)));
}

function cameWithin(story: StoryState, days: NonNullable<StoryFilter['days']>): boolean {
  const last = shownTime(story)?.slice(0, 10) ?? '';
  const first = story.first === undefined ? last : dayAt(story.first);
  return first <= days.last && last >= days.first;
}

function emptyBecause(stored: number, subject: string | undefined): string {
  return stored === 0
    ? 'Nothing has been told yet: no feed has brought a trade-policy event within the story window.'
    : `No story fits ${subject ?? 'the question'}: ${counted(stored, 'story', 'stories')} looked through.`;
}

function namesOf(keys: readonly string[], vocabulary: Vocabulary): string {
  return keys.map((key) => displayName(vocabulary, key)).join(', ');
}
