import type { CommandRequest, Handlers } from '../chat/platform.js';
import type { Answer } from '../domain/answer.js';
import { NewerVersionError } from '../domain/newer-version.js';
import { type Fate, type ItemRecord, mostTelling } from '../domain/record.js';
import { LateError, within } from '../domain/within.js';
import { type BoardLookups, createBoardCommands } from './board.js';
import { type ChannelLookups, createChannelCommands } from './channel.js';
import { timeZones } from './digest-words.js';
import { explainRecord } from './explain.js';
import { help, helpOf } from './help.js';
import { createStoryCommands, type StoryLookups } from './latest.js';
import { nothingLeftOut, readLeftOut } from './left-out.js';
import { createNames, fitting } from './names.js';
import { createOwnWords, withoutMark } from './own-words.js';
import { parseCommand } from './parse.js';
import { problem, storyOfItems, unknownItem } from './problems.js';
import { createQuestions } from './question.js';
import { noted } from './status.js';
import type { CommandWords } from './words-file.js';

/** What commands look things up in. Times are epoch ms. */
export type Lookups = ChannelLookups &
  BoardLookups &
  StoryLookups & {
    readonly commandWords: CommandWords;
    /** What an id names, or what the entry at an address was under each of its titles, oldest first. */
    readonly readings: (name: string) => Promise<readonly ItemRecord[]>;
    /** What has become of the message of an item, in each of its destinations. */
    readonly fates: (record: ItemRecord) => Promise<readonly Fate[]>;
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

/** Text → query → answer, the same on every platform. */
export function createHandlers(lookups: Lookups): Handlers {
  const { vocabulary, blocs } = lookups;
  const names = createNames(vocabulary, lookups.commandWords);
  const questions = createQuestions(vocabulary, blocs, names);
  const ownWords = createOwnWords(names, questions);
  const answerBoard = createBoardCommands(lookups, names, questions);
  const stories = createStoryCommands(lookups, names, questions);
  const answerChannel = createChannelCommands(lookups, names);

  async function answer(request: CommandRequest): Promise<Answer> {
    const typed = parseCommand(names.words.withoutPoliteness(request.text));
    const query =
      'about' in typed ? { ...typed, about: names.meantAlone(typed.about) ?? typed.about } : typed;
    const asked = query.kind === 'subscribe' ? query.words : 'about' in query ? query.about : '';
    const left = readLeftOut(asked, names);
    if (left) return nothingLeftOut(left, `${query.kind} ${left.rest}`.trim(), names);
    switch (query.kind) {
      case 'help':
        return query.command === undefined ? help() : helpOf(query.command);
      case 'unknown':
        return inOwnWords(query.words, request);
      case 'problem':
        return problem(query.text);
      case 'status':
      case 'material':
      case 'party':
      case 'measure':
      case 'calendar':
        return answerBoard(query, request);
      case 'search':
      case 'latest':
      case 'story':
        return stories.answer(query);
      case 'explain': {
        const readings = await lookups.readings(query.item);
        const record = mostTelling(readings);
        if (record) {
          const others = readings.filter((one) => one !== record);
          return explainRecord(record, await lookups.fates(record), vocabulary, others);
        }
        return (await lookups.story(query.item)) ? storyOfItems(query.item) : unknownItem(query.item);
      }
      default:
        return answerChannel(query, request);
    }
  }

  /** What is typed where no command begins so. */
  async function inOwnWords(typed: string, request: CommandRequest): Promise<Answer> {
    const words = withoutMark(typed);
    const meant = ownWords(typed, await lookups.board(), lookups.clock());
    // What nothing else is called may stand in headlines.
    if (meant.kind === 'unknown') return (await stories.told(words)) ?? meant.answer;
    if (meant.kind === 'answer') return meant.answer;
    const answered = await answer({ ...request, text: meant.command });
    const read = meant.isSaid ? noted(`Read as: /raremetals ${meant.command}`) : [];
    return { ...answered, sections: [...read, ...answered.sections] };
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
