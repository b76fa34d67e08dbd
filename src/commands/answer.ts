import { calendarAnswer, findMeasures, measureAnswer } from '../board/view.js';
import type { Handlers } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import type { Feed, FeedState } from '../domain/feed.js';
import type { Measure } from '../domain/measure.js';
import type { ItemRecord } from '../domain/record.js';
import type { StoryState } from '../domain/story.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';
import { COMMAND } from './definition.js';
import { explainRecord } from './explain.js';
import { createNames, type Named } from './names.js';
import { parseCommand } from './parse.js';
import { type Question, showStatus } from './status.js';
import { latestStories, showStory } from './stories.js';

/** What commands look things up in. Times are epoch ms. */
export type Lookups = {
  readonly vocabulary: Vocabulary;
  readonly clock: () => number;
  readonly board: () => Promise<readonly Measure[]>;
  readonly latest: (limit: number) => Promise<readonly StoryState[]>;
  readonly story: (id: string) => Promise<StoryState | undefined>;
  readonly feeds: () => Promise<readonly { readonly feed: Feed; readonly state: FeedState | undefined }[]>;
  /** By item id or by address. */
  readonly record: (name: string) => Promise<ItemRecord | undefined>;
};

const SUGGESTIONS = 25;
/** Stories that a filter looks through; the store keeps no more either. */
const LOOKED_THROUGH = 500;

/** Text → query → answer, the same on every platform. */
export function createHandlers(lookups: Lookups): Handlers {
  const { vocabulary, clock } = lookups;
  const names = createNames(vocabulary);

  async function answer(text: string): Promise<Answer> {
    const query = parseCommand(text);
    switch (query.kind) {
      case 'help':
        return help();
      case 'problem':
        return problem(query.text);
      case 'status': {
        const about = names.find(query.about);
        if (about.kind === 'unknown') return unknownName(query.about, about);
        const [measures, feeds] = await Promise.all([lookups.board(), lookups.feeds()]);
        return showStatus(measures, feeds, question(about), clock());
      }
      case 'measure':
        return showMeasures(findMeasures(await lookups.board(), query.name), query.name, clock());
      case 'calendar':
        return calendarAnswer(await lookups.board(), clock(), query.days);
      case 'latest': {
        const about = names.find(query.about);
        if (about.kind === 'unknown') return unknownName(query.about, about);
        const stories = await lookups.latest(LOOKED_THROUGH);
        return latestStories(stories, { topic: query.topic, about }, vocabulary);
      }
      case 'story': {
        const story = await lookups.story(query.id);
        return story
          ? showStory(story, vocabulary)
          : problem(`There is no story ${query.id}, or it is older than the story window.`);
      }
      case 'explain': {
        const record = await lookups.record(query.item);
        return record
          ? explainRecord(record)
          : problem(
              `No item ${query.item} is stored: it was not in a configured feed within the last two weeks.`,
            );
      }
    }
  }

  /** A group stands for its members too: whoever asks for dysprosium is told of controls on rare earths. */
  function question(about: Exclude<Named, { kind: 'unknown' }>): Question {
    if (about.kind === 'all') return { filter: {} };
    const subject = displayName(vocabulary, about.key);
    if (about.kind === 'party') return { filter: { party: about.key }, subject };
    const group = vocabulary.materials.find(({ key }) => key === about.key)?.group;
    return { filter: { materials: group ? [about.key, group] : [about.key] }, subject };
  }

  return {
    command: ({ text }) => answer(text),
    suggest: async (_subcommand, _option, typed) => names.suggest(typed, SUGGESTIONS),
  };
}

function help(): Answer {
  const lines = COMMAND.subcommands.map(({ examples, description }) => ({
    text: `/${COMMAND.name} ${examples.at(-1)}  ${description}`,
  }));
  return {
    title: 'What you can ask',
    sections: [{ lines }],
    footer: 'Materials and parties may be named in any language, materials by their symbol too (Dy, 镝).',
  };
}

function problem(text: string): Answer {
  return { title: 'Sorry', sections: [{ lines: [{ text }] }], problem: true };
}

function unknownName(typed: string, { suggestion }: Named & { kind: 'unknown' }): Answer {
  const hint = suggestion
    ? `Did you mean ${suggestion}?`
    : 'Name a material or a party, such as gallium or EU.';
  return problem(`I know no material or party called "${[...typed].slice(0, 60).join('')}". ${hint}`);
}

const SHOWN_MEASURES = 10;

function showMeasures(found: readonly Measure[], typed: string, now: number): Answer {
  const [only] = found;
  if (!only) return problem(`No measure on the board is called "${[...typed].slice(0, 60).join('')}".`);
  if (found.length === 1) return measureAnswer(only, now, false);
  const lines = found.slice(0, SHOWN_MEASURES).map(({ name, stage, since, documents }) => ({
    text: `${name}: ${stage.replaceAll('_', ' ')} since ${since}${documents.length > 0 ? ` (${documents.join(', ')})` : ''}`,
  }));
  return {
    title: `${found.length} measures fit`,
    sections: [{ lines }],
    footer: 'Name one more closely, or by its document number.',
  };
}
