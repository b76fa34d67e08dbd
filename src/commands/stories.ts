import type { Answer, AnswerLine } from '../domain/answer.js';
import type { Topic } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import type { StoryState } from '../domain/story.js';
import { displayName, keyWords, type Vocabulary } from '../domain/vocabulary.js';
import { atOtherStages, noted } from './status.js';
import { newestThatFit, type StoryFilter, shownTime } from './story-filter.js';

const SHOWN = 10;

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

function emptyBecause(stored: number, subject: string | undefined): string {
  return stored === 0
    ? 'Nothing has been told yet: no feed has brought a trade-policy event within the story window.'
    : `No story fits ${subject ?? 'the question'}: ${counted(stored, 'story', 'stories')} looked through.`;
}

function namesOf(keys: readonly string[], vocabulary: Vocabulary): string {
  return keys.map((key) => displayName(vocabulary, key)).join(', ');
}
