import type { Handlers } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import type { Feed, FeedState } from '../domain/feed.js';
import type { Measure } from '../domain/measure.js';
import type { ItemRecord } from '../domain/record.js';
import type { StoryState } from '../domain/story.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { COMMAND } from './definition.js';
import { explainRecord } from './explain.js';
import { createNames, type Named } from './names.js';
import { parseCommand } from './parse.js';
import { showStatus } from './status.js';
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
        return showStatus(measures, feeds, about, vocabulary, clock());
      }
      case 'latest': {
        const about = names.find(query.about);
        if (about.kind === 'unknown') return unknownName(query.about, about);
        const stories = await lookups.latest(LOOKED_THROUGH);
        return latestStories(stories, { topic: query.topic, about }, vocabulary);
      }
      case 'measure':
      case 'calendar':
        return showStatus(await lookups.board(), await lookups.feeds(), { kind: 'all' }, vocabulary, clock());
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
