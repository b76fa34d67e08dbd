import { statusChart } from '../board/chart.js';
import { calendarAnswer } from '../board/measure/coming-dates.js';
import { selectMeasures } from '../board/view.js';
import type { CommandRequest, Handlers } from '../chat/platform.js';
import { LateError, within } from '../chat/within.js';
import type { Answer, Picture } from '../domain/answer.js';
import type { Blocs } from '../domain/blocs.js';
import type { Feed, FeedState } from '../domain/feed.js';
import type { Measure } from '../domain/measure.js';
import { NewerVersionError } from '../domain/newer-version.js';
import type { StoryState } from '../domain/story.js';
import { LATEST_STORIES } from '../domain/story-index.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Tokenizer } from '../stories/signature/tokens.js';
import { type ChannelLookups, createChannelCommands } from './channel.js';
import { timeZones } from './digest-words.js';
import { explainRecord } from './explain.js';
import { help, helpOf } from './help.js';
import { measureAnswer, theMeasure } from './measure.js';
import { createNames, fitting } from './names.js';
import { parseCommand, type Query, unknownCommand } from './parse.js';
import {
  echo,
  problem,
  storyOfItems,
  unknownItem,
  unknownName,
  unknownOfDates,
  unknownOfStories,
  unknownStory,
} from './problems.js';
import { createQuestions } from './question.js';
import { noted, showStatus } from './status.js';
import { latestStories, searched, showStory, storySection } from './stories.js';
import { type UndoLookups, undo } from './undo.js';
import type { CommandWords } from './words.js';

/** What commands look things up in. Times are epoch ms. */
export type Lookups = ChannelLookups &
  UndoLookups & {
    readonly vocabulary: Vocabulary;
    readonly commandWords: CommandWords;
    readonly blocs: Blocs;
    /** As the headlines that stories keep were read. */
    readonly tokenize: Tokenizer;
    readonly clock: () => number;
    readonly board: () => Promise<readonly Measure[]>;
    readonly latest: (limit: number) => Promise<readonly StoryState[]>;
    readonly feeds: () => Promise<readonly { readonly feed: Feed; readonly state: FeedState | undefined }[]>;
    /** A command that failed because something broke; whoever typed it is told so as well. */
    readonly failed: (error: unknown, text: string) => void;
  };

/** How long whoever asks is left waiting: without Redis a command waits for it, be it for hours. */
const PATIENCE_MS = 10_000;
const TOO_LONG =
  'There is no answer yet: the memory of the bot, or this chat, does not answer. What was to be changed may still be changed. Ask again in a while.';
const SUGGESTIONS = 25;
/** Of what is typed a suggestion helps only so long: Discord takes none after three seconds. */
const SUGGEST_WITHIN_MS = 2000;
/** Stories shown beside the measures of one material or party. */
const STORIES_BESIDE = 5;

type QueryOf<Kind extends Query['kind']> = Extract<Query, { readonly kind: Kind }>;

/** Text → query → answer, the same on every platform. */
export function createHandlers(lookups: Lookups): Handlers {
  const { vocabulary, blocs, clock } = lookups;
  const names = createNames(vocabulary, lookups.commandWords);
  const { question, questionOf, byName, meantBy } = createQuestions(vocabulary, blocs, names);
  const answerChannel = createChannelCommands(lookups, names);

  async function answer(request: CommandRequest): Promise<Answer> {
    const query = parseCommand(request.text);
    switch (query.kind) {
      case 'help':
        return query.command === undefined ? help() : helpOf(query.command);
      case 'unknown': {
        const words = query.words.replace(/[?!.]+$/, '') || query.words;
        const asked = question(words);
        // Who names nothing but a material, a party or a kind of news asks how it stands.
        if (asked.kind === 'asked' && asked.subject !== undefined)
          return answer({ ...request, text: `status ${words}` });
        return problem(unknownCommand(words, meantBy(words)));
      }
      case 'problem':
        return problem(query.text);
      case 'status':
        return status(query);
      case 'material':
      case 'party':
        return allOn(query.kind, query.name);
      case 'search': {
        const stories = await lookups.latest(LATEST_STORIES);
        const { words, page } = query;
        const command = `search ${words}`;
        const asked = {
          ...searched(stories, words, lookups.tokenize),
          subject: `“${echo(words)}”`,
          page,
          command,
        };
        return latestStories(stories, asked, vocabulary);
      }
      case 'measure': {
        const found = theMeasure(await lookups.board(), query.name, clock());
        if ('answer' in found) return found.answer;
        return query.undo
          ? undo(found.measure.id, request, lookups)
          : measureAnswer(found.measure, query.why, clock());
      }
      case 'calendar':
        return calendar(query);
      case 'latest': {
        const asked = question(query.about);
        if (asked.kind === 'problem') return asked.answer;
        if (asked.kind === 'unknown') return unknownOfStories(asked.word, asked.suggestion, query.about);
        const stories = await lookups.latest(LATEST_STORIES);
        const command = `latest ${query.about}`.trim();
        return latestStories(stories, { ...asked, page: query.page, command }, vocabulary);
      }
      case 'story': {
        const story = await lookups.story(query.id);
        return story ? showStory(story, vocabulary) : unknownStory(query.id);
      }
      case 'explain': {
        const record = await lookups.record(query.item);
        if (record) return explainRecord(record, vocabulary);
        return (await lookups.story(query.item)) ? storyOfItems(query.item) : unknownItem(query.item);
      }
      default:
        return answerChannel(query, request);
    }
  }

  /** The board, or what of it is asked about, with a picture where one is asked for. */
  async function status({ about, page, chart }: QueryOf<'status'>): Promise<Answer> {
    const [measures, feeds] = await Promise.all([lookups.board(), lookups.feeds()]);
    const asked = ofBoard(about, measures);
    if (asked.kind === 'problem') return asked.answer;
    if (asked.kind === 'unknown') return unknownName(asked.word, asked.suggestion);
    const command = `status ${about}`.trim();
    const answered = showStatus(measures, feeds, { ...asked, page, command, blocs }, clock());
    if (!chart) return answered;
    return { ...answered, picture: await drawn(selectMeasures(measures, asked.filter, clock(), blocs)) };
  }

  /** All that touches one material or party: its part of the board, and its stories. */
  async function allOn(kind: 'material' | 'party', name: string): Promise<Answer> {
    const about = names.find(name, kind);
    if (about.kind === 'unknown') return unknownName(name, about.suggestion);
    if (about.kind !== kind) return problem(`${name} is no ${kind}. Try: /raremetals ${about.kind} ${name}`);
    const [measures, feeds, stories] = await Promise.all([
      lookups.board(),
      lookups.feeds(),
      lookups.latest(LATEST_STORIES),
    ]);
    const [materials, parties] = kind === 'material' ? [about.keys, []] : [[], about.keys];
    const asked = questionOf({ topics: [], materials, parties });
    const command = `status ${name}`;
    const answered = showStatus(measures, feeds, { ...asked, page: 1, command, blocs }, clock());
    const told = storySection(stories, asked.filter, STORIES_BESIDE, vocabulary);
    return { ...answered, title: asked.subject ?? '', sections: [...answered.sections, ...told] };
  }

  async function calendar({ about, days }: QueryOf<'calendar'>): Promise<Answer> {
    const measures = await lookups.board();
    const asked = ofBoard(about, measures);
    if (asked.kind === 'problem') return asked.answer;
    if (asked.kind === 'unknown') return unknownOfDates(asked.word, asked.suggestion);
    const current = selectMeasures(measures, asked.filter, clock(), blocs);
    const { title, sections } = calendarAnswer(measures, clock(), days, { ...asked, current });
    return { title, sections: [...noted(asked.note), ...sections] };
  }

  /** What is asked of the board: by names of the vocabulary, or by words of the names on it. */
  function ofBoard(about: string, measures: readonly Measure[]): ReturnType<typeof question> {
    const read = question(about);
    return read.kind === 'unknown' ? (byName(about, read, measures, clock()) ?? read) : read;
  }

  /** The rasteriser is loaded when the first picture is asked for. */
  async function drawn(measures: readonly Measure[]): Promise<Picture> {
    const { svg, alt } = statusChart(measures, clock());
    const { drawPng } = await import('../board/picture.js');
    return { png: drawPng(svg), alt, name: 'state-of-play.png' };
  }

  async function suggest(subcommand: string, option: string, typed: string): Promise<readonly string[]> {
    if (subcommand === 'measure') {
      if (option !== 'name') return [];
      const measures = await lookups.board();
      const known = new Set(measures.flatMap(({ name, documents }) => [name, ...documents]));
      return fitting([...known], typed, SUGGESTIONS);
    }
    if (option === 'zone') return fitting(timeZones(), typed, SUGGESTIONS);
    const kind = subcommand === 'material' || subcommand === 'party' ? subcommand : undefined;
    return names.suggest(typed, SUGGESTIONS, kind);
  }

  return {
    command: (request) =>
      within(answer(request), PATIENCE_MS, TOO_LONG).catch((error: unknown) => {
        if (error instanceof NewerVersionError || error instanceof LateError) return problem(error.message);
        lookups.failed(error, request.text);
        return problem('This could not be answered just now: something broke on our side, and is logged.');
      }),
    suggest: (subcommand, option, typed) =>
      within(suggest(subcommand, option, typed), SUGGEST_WITHIN_MS, TOO_LONG).catch((error: unknown) => {
        if (error instanceof LateError) return [];
        throw error;
      }),
  };
}
