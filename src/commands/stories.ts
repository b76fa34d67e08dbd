import type { Answer, AnswerLine } from '../domain/answer.js';
import type { Topic } from '../domain/classification.js';
import type { StoryState } from '../domain/story.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';
import type { Named } from './names.js';

const SHOWN = 10;
const TOPIC_NAMES: Readonly<Record<Topic, string>> = {
  export_control: 'export controls',
  tariff: 'tariffs',
  negotiation: 'negotiations',
};

type Filter = { readonly topic?: Topic | undefined; readonly about: Named };

/** The latest stories, newest first, with what is known of each in one line. */
export function latestStories(
  stories: readonly StoryState[],
  { topic, about }: Filter,
  vocabulary: Vocabulary,
): Answer {
  const fitting = stories.filter(
    (story) => (!topic || story.facts?.topic === topic) && touches(story, about),
  );
  const subject = [
    ...(topic ? [TOPIC_NAMES[topic]] : []),
    ...(about.kind === 'material' || about.kind === 'party' ? [displayName(vocabulary, about.key)] : []),
  ].join(', ');
  const lines = fitting.slice(0, SHOWN).map((story) => storyLine(story, vocabulary));
  const more =
    fitting.length > SHOWN
      ? `${fitting.length - SHOWN} older ones; narrow it with a topic, a material or a party.`
      : undefined;
  return {
    title: subject ? `Latest: ${subject}` : 'Latest',
    sections: [{ lines: lines.length > 0 ? lines : [{ text: emptyBecause(stories.length, subject) }] }],
    footer: more,
  };
}

/** One story with its sources. */
export function showStory(story: StoryState, vocabulary: Vocabulary): Answer {
  const [first] = story.sources;
  const { facts } = story;
  const facets: AnswerLine[] = [];
  if (facts?.stage) facets.push({ text: `Stage: ${facts.stage.replaceAll('_', ' ')}`, marker: facts.topic });
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
    sections: [
      { lines: facets },
      { heading: `${story.count} ${story.count === 1 ? 'source' : 'sources'}`, lines: sources },
    ],
    footer: hidden > 0 ? `The best sources are shown, ${hidden} more reported the same.` : undefined,
  };
}

function storyLine({ id, sources, facts, count, last }: StoryState, vocabulary: Vocabulary): AnswerLine {
  const [best] = sources;
  const details = [
    ...(facts?.stage ? [facts.stage.replaceAll('_', ' ')] : []),
    ...(facts?.materials.length ? [namesOf(facts.materials.slice(0, 4), vocabulary)] : []),
    best ? `${best.name}${best.official ? ' (official)' : ''}` : '',
    ...(count > 1 ? [`${count} sources`] : []),
    `story ${id}`,
  ];
  return {
    text: `${best?.title ?? id} (${details.filter(Boolean).join(', ')})`,
    url: best?.url,
    at: last === undefined ? best?.at : new Date(last).toISOString(),
    atStyle: 'time',
    marker: facts?.topic,
  };
}

function touches({ facts }: StoryState, about: Named): boolean {
  if (about.kind === 'all') return true;
  if (about.kind === 'material') return facts?.materials.includes(about.key) ?? false;
  return about.kind === 'party' && [...(facts?.issuers ?? []), ...(facts?.targets ?? [])].includes(about.key);
}

function emptyBecause(stored: number, subject: string): string {
  return stored === 0
    ? 'Nothing has been told yet: no feed has brought a trade-policy event within the story window.'
    : `None of the ${stored} stories of the story window is about ${subject}.`;
}

function namesOf(keys: readonly string[], vocabulary: Vocabulary): string {
  return keys.map((key) => displayName(vocabulary, key)).join(', ');
}
