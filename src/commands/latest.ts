import type { Answer } from '../domain/answer.js';
import { Severity } from '../domain/classification.js';
import { dayAt } from '../domain/durations.js';
import type { StoryState } from '../domain/story.js';
import { LATEST_STORIES } from '../domain/story-index.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Tokenizer } from '../stories/signature/tokens.js';
import type { Names } from './names.js';
import type { Query } from './parse.js';
import type { Period } from './periods.js';
import { echo, problem, unknownOfStories, unknownStory } from './problems.js';
import type { Questions } from './question.js';
import { noted } from './status.js';
import { latestStories, showStory } from './stories.js';
import { isTold, type StoryFilter, searched } from './story-filter.js';

export type StoryLookups = {
  readonly vocabulary: Vocabulary;
  readonly clock: () => number;
  /** As the headlines that stories keep were read. */
  readonly tokenize: Tokenizer;
  readonly latest: (limit: number) => Promise<readonly StoryState[]>;
  readonly story: (id: string) => Promise<StoryState | undefined>;
};

export type StoryQuery = Extract<Query, { readonly kind: 'latest' | 'search' | 'story' }>;

/** The days of which stories are asked for, at most up to today. */
function daysOf({ first, last, open }: Period, today: string): NonNullable<StoryFilter['days']> {
  const isUntil = open === 'until' || open === 'until_end';
  return { first: isUntil ? '' : first, last: open === 'since' ? today : last };
}

/** A shorter word is part of too many others. */
const SHORTEST = 4;

const isSeverity = (word: string): boolean => Severity.safeParse(word.toLowerCase()).success;

/** Stories have no severity: that is a matter of each alert. */
function bySeverity(word: string, about: string): Answer {
  const rest = about
    .split(' ')
    .filter((other) => !isSeverity(other))
    .join(' ');
  const latest = `latest ${rest}`.trim();
  const subscribe = `subscribe ${rest} ${word}`.replace(/\s+/gu, ' ');
  return problem(
    `Stories are not kept by severity. All of them: /raremetals ${echo(latest)}. To be told ${echo(word)} ones only: /raremetals ${echo(subscribe)}`,
  );
}

/** The commands that show stories. */
export function createStoryCommands(lookups: StoryLookups, names: Names, questions: Questions) {
  const { vocabulary, clock } = lookups;

  async function answer(query: StoryQuery): Promise<Answer> {
    switch (query.kind) {
      case 'latest':
        return latest(query.about, query.page);
      case 'search':
        return search(query.words, query.page);
      case 'story': {
        const story = await lookups.story(query.id);
        return story ? showStory(story, vocabulary) : unknownStory(query.id);
      }
    }
  }

  /** The latest stories, of those days that are asked for. */
  async function latest(about: string, page: number): Promise<Answer> {
    const period = names.words.periodIn(about, clock(), false);
    const today = dayAt(clock());
    if (period && period.first > today)
      return problem(`Stories tell of what has come. Dates to come: /raremetals calendar ${echo(about)}`);
    const asked = questions.question(period?.rest ?? about);
    if (asked.kind === 'problem') return asked.answer;
    if (asked.kind === 'unknown')
      return isSeverity(asked.word)
        ? bySeverity(asked.word, about)
        : unknownOfStories(asked.word, asked.suggestion, about);
    const stories = await lookups.latest(LATEST_STORIES);
    const filter = { ...asked.filter, days: period && daysOf(period, today) };
    const subject = [...(asked.subject ? [asked.subject] : []), ...(period ? [echo(period.said)] : [])].join(
      ', ',
    );
    const command = `latest ${about}`.trim();
    const atAnyStage = asked.atAnyStage && period ? `${asked.atAnyStage} ${period.said}` : asked.atAnyStage;
    return latestStories(
      stories,
      { ...asked, filter, atAnyStage, subject: subject || undefined, page, command },
      vocabulary,
    );
  }

  /** Stories by words of their headlines. */
  async function search(words: string, page: number): Promise<Answer> {
    const stories = await lookups.latest(LATEST_STORIES);
    const found = searched(stories, words, lookups.tokenize);
    const subject = `“${echo(words)}”`;
    return latestStories(stories, { ...found, subject, page, command: `search ${words}` }, vocabulary);
  }

  /** The stories whose headlines hold words that nobody asked to be searched for; absent where none does. */
  async function told(words: string): Promise<Answer | undefined> {
    if (words.length < SHORTEST || !isTold(await lookups.latest(LATEST_STORIES), words)) return undefined;
    const found = await search(words, 1);
    return {
      ...found,
      sections: [...noted(`Read as: /raremetals search ${echo(words)}`), ...found.sections],
    };
  }

  return { answer, told };
}
