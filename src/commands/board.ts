import { statusChart } from '../board/chart.js';
import { type BoardFilter, selectMeasures } from '../board/view.js';
import type { CommandRequest } from '../chat/platform.js';
import type { Answer, AnswerSection, Picture } from '../domain/answer.js';
import type { Blocs } from '../domain/blocs.js';
import { destinationName } from '../domain/delivery.js';
import type { Feed, FeedState } from '../domain/feed.js';
import { meet } from '../domain/in-common.js';
import type { Measure } from '../domain/measure.js';
import type { StoryState } from '../domain/story.js';
import { LATEST_STORIES } from '../domain/story-index.js';
import { COLLECTIVE, type Vocabulary } from '../domain/vocabulary.js';
import { calendarAnswer, type Dates, readDates, readDaysBehind } from './calendar.js';
import { measureAnswer, theMeasure } from './measure.js';
import type { Names } from './names.js';
import type { BoardQuery } from './parse.js';
import { problem, statusOfNow, unknownName, unknownOfDates, unknownOfStories } from './problems.js';
import type { Asked, Questions } from './question.js';
import { noted, showStatus } from './status.js';
import { storySection } from './stories.js';
import { type SuspensionLookups, suspendedSection } from './suspended.js';
import { type UndoLookups, undo } from './undo.js';

/** Times are epoch ms. */
export type BoardLookups = UndoLookups &
  SuspensionLookups & {
    readonly vocabulary: Vocabulary;
    readonly blocs: Blocs;
    readonly clock: () => number;
    readonly board: () => Promise<readonly Measure[]>;
    readonly latest: (limit: number) => Promise<readonly StoryState[]>;
    readonly feeds: () => Promise<readonly { readonly feed: Feed; readonly state: FeedState | undefined }[]>;
  };

/** Stories shown beside the measures of one material or party. */
const STORIES_BESIDE = 5;

type Of<Kind extends BoardQuery['kind']> = Extract<BoardQuery, { readonly kind: Kind }>;

/** The commands that show the board, or a part of it, or take a move on it back. */
export function createBoardCommands(lookups: BoardLookups, names: Names, questions: Questions) {
  const { vocabulary, blocs, clock } = lookups;

  return async function answerBoard(query: BoardQuery, request: CommandRequest): Promise<Answer> {
    switch (query.kind) {
      case 'status':
        return status(query, request);
      case 'material':
      case 'party':
        return allOn(query);
      case 'measure':
        return measure(query, request);
      case 'calendar':
        return calendar(query);
    }
  };

  /** The board, or what of it is asked about, with a picture where one is asked for. */
  async function status({ about, page, chart }: Of<'status'>, request: CommandRequest): Promise<Answer> {
    const [measures, feeds, suspended] = await Promise.all([
      lookups.board(),
      lookups.feeds(),
      lookups.suspension(destinationName(request)),
    ]);
    const asked = questions.ofBoard(about, measures, clock());
    if (asked.kind === 'problem') return asked.answer;
    if (asked.kind === 'unknown')
      return names.words.periodIn(about, clock(), true)
        ? statusOfNow(about)
        : unknownOfStories(asked.word, asked.suggestion, asked.word);
    const command = `status ${about}`.trim();
    const state = showStatus(measures, feeds, { ...asked, page, command, blocs }, clock());
    const answered = { ...state, sections: [...suspendedSection(suspended), ...state.sections] };
    if (!chart) return answered;
    return { ...answered, picture: await drawn(selectMeasures(measures, asked.filter, clock(), blocs)) };
  }

  /** All that touches one material or party: its part of the board, and its stories. */
  async function allOn({ kind, name }: Of<'material' | 'party'>): Promise<Answer> {
    const about = names.find(name, kind);
    if (about.kind === 'unknown')
      return questions.namesAlone(name)
        ? problem(`One ${kind} at a time. For several: /raremetals status ${name}`)
        : unknownName(name, about.suggestion);
    if (about.kind !== kind) return problem(`${name} is no ${kind}. Try: /raremetals ${about.kind} ${name}`);
    const [measures, feeds, stories] = await Promise.all([
      lookups.board(),
      lookups.feeds(),
      lookups.latest(LATEST_STORIES),
    ]);
    const [materials, parties] = kind === 'material' ? [about.keys, []] : [[], about.keys];
    const asked = questions.questionOf({ topics: [], materials, parties });
    const command = `status ${name}`;
    const answered = showStatus(measures, feeds, { ...asked, page: 1, command, blocs }, clock());
    const told = storiesOn(asked.filter, stories);
    return { ...answered, title: asked.subject ?? '', sections: [...answered.sections, ...told] };
  }

  /** The latest stories on what is asked about; those on critical minerals at large stand apart. */
  function storiesOn(filter: BoardFilter, stories: readonly StoryState[]): readonly AnswerSection[] {
    const keys = filter.materials;
    if (keys === undefined || keys[0] === COLLECTIVE)
      return storySection('Latest stories', stories, filter, STORIES_BESIDE, vocabulary);
    const own = { ...filter, materials: keys.filter((key) => key !== COLLECTIVE) };
    const atLarge = stories.filter(({ facts }) => !meet(facts?.materials ?? [], own.materials));
    return [
      ...storySection('Latest stories', stories, own, STORIES_BESIDE, vocabulary),
      ...storySection('On critical minerals at large', atLarge, filter, STORIES_BESIDE, vocabulary),
    ];
  }

  async function measure(
    { name, why, undo: isUndone }: Of<'measure'>,
    request: CommandRequest,
  ): Promise<Answer> {
    const found = theMeasure(await lookups.board(), name, clock());
    if ('answer' in found) return found.answer;
    return isUndone ? undo(found.measure.id, request, lookups) : measureAnswer(found.measure, why, clock());
  }

  async function calendar({ about }: Of<'calendar'>): Promise<Answer> {
    const measures = await lookups.board();
    const dates = readDates(about, names.words, clock());
    if (dates.kind === 'problem') return problem(dates.text);
    const asked = questions.ofBoard(dates.about, measures, clock());
    if (asked.kind === 'problem') return asked.answer;
    if (asked.kind === 'asked') return datesOf(dates, asked, measures);
    const numbered = readDaysBehind(about);
    if (numbered?.kind === 'dates') {
      const again = questions.ofBoard(numbered.about, measures, clock());
      if (again.kind === 'asked') return datesOf(numbered, again, measures);
    }
    return unknownOfDates(asked.word, asked.suggestion);
  }

  function datesOf({ days, about }: Dates, asked: Asked, measures: readonly Measure[]): Answer {
    const current = selectMeasures(measures, asked.filter, clock(), blocs);
    const answered = calendarAnswer(measures, clock(), days, { current, subject: asked.subject });
    return {
      ...answered,
      sections: [...noted(asked.note), ...answered.sections],
      footer: about && current.length > 0 ? `How it stands: /raremetals status ${about}` : undefined,
    };
  }

  /** The rasteriser is loaded when the first picture is asked for. */
  async function drawn(measures: readonly Measure[]): Promise<Picture> {
    const { svg, alt } = statusChart(measures, clock());
    const { drawPng } = await import('../board/picture.js');
    return { png: drawPng(svg), alt, name: 'state-of-play.png' };
  }
}
