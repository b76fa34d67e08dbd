import { comingDates, comingLine, comingRelief } from '../board/measure/coming-dates.js';
import { standingMove, standsByDate } from '../board/measure/history.js';
import { type BoardFilter, byKind, selectMeasures } from '../board/view.js';
import { listed } from '../chat/text.js';
import { type Answer, type AnswerLine, type AnswerSection, withDays } from '../domain/answer.js';
import type { Blocs } from '../domain/blocs.js';
import type { Topic } from '../domain/classification.js';
import { counted } from '../domain/counted.js';
import { MINUTE_MS, span } from '../domain/durations.js';
import type { Feed, FeedState } from '../domain/feed.js';
import { type Measure, type StageMove, stageWords, untilWords } from '../domain/measure.js';
import { keyWords } from '../domain/vocabulary.js';

const SHOWN_PER_KIND = 8;
const SHOWN_DATES = 5;
const DATES_WITHIN_DAYS = 365;
const HEADINGS: Readonly<Record<Topic, string>> = {
  export_control: 'Export controls',
  tariff: 'Tariffs',
  negotiation: 'Negotiations',
};

type FeedStatus = { readonly feed: Feed; readonly state: FeedState | undefined };
/** What the board is asked about; `subject` is its name as shown, absent when everything is. */
export type Question = {
  readonly filter: BoardFilter;
  readonly subject?: string | undefined;
  readonly note?: string | undefined;
  /** Words that ask for the same at any stage, where only some are asked for. */
  readonly atAnyStage?: string | undefined;
  /** 1 for the first. */
  readonly page: number;
  /** What asks for the same without a page, for the hints that lead on. */
  readonly command: string;
  readonly blocs: Blocs;
};

/** The board: what stands where, grouped by kind, the most recent change first; then what comes next. */
export function showStatus(
  measures: readonly Measure[],
  feeds: readonly FeedStatus[],
  { filter, subject, note, atAnyStage, page, command, blocs }: Question,
  now: number,
): Answer {
  const current = selectMeasures(measures, filter, now, blocs);
  const [from, to] = [(page - 1) * SHOWN_PER_KIND, page * SHOWN_PER_KIND];
  const groups = byKind(current);
  const kinds = groups.flatMap(({ kind, measures: all }) => {
    const lines = all.slice(from, to).map((measure) => measureLine(measure, now));
    const part = all.length > SHOWN_PER_KIND ? ` (${from + 1}–${from + lines.length} of ${all.length})` : '';
    return lines.length > 0 ? [{ heading: `${HEADINGS[kind]}${part}`, lines }] : [];
  });
  const isMore = groups.some(({ measures: all }) => all.length > to);
  const none =
    current.length > 0
      ? `That is all: ${counted(current.length, 'measure fits', 'measures fit')}.`
      : emptyBecause(measures.length, subject, {
          others: selectMeasures(measures, { ...filter, stages: undefined }, now, blocs).length,
          words: atAnyStage,
        });
  const coming = page === 1 ? comingDates(current, now, DATES_WITHIN_DAYS) : [];
  const dates = coming.slice(0, SHOWN_DATES).map(comingLine);
  const all =
    coming.length > dates.length
      ? ` (${dates.length} of ${coming.length}; all dates: /raremetals ${command.replace('status', `calendar ${DATES_WITHIN_DAYS}`)})`
      : '';
  return {
    title: subject ? `State of play: ${subject}` : 'State of play',
    sections: [
      ...noted(note),
      ...(kinds.length > 0 ? kinds : [{ lines: [{ text: none }] }]),
      ...(dates.length > 0 ? [{ heading: `Next dates${all}`, lines: dates }] : []),
    ],
    footer: `${isMore ? `More: /raremetals ${command} more ${page + 1}. ` : ''}${freshness(feeds, now)}`,
  };
}

/** A note before an answer, where there is one. */
export function noted(note: string | undefined): AnswerSection[] {
  return note === undefined ? [] : [{ lines: [{ text: note }] }];
}

/** The source that says where a measure stands; of what the calendar did, that which told of the day before. */
function sourceNotes(measure: Measure, move: StageMove | undefined): string[] {
  const source = `${move?.official ? 'official' : 'reported'}${move ? `, ${move.source.name}` : ''}`;
  if (move === undefined || !standsByDate(measure)) return [source];
  return ['by date, not reported', `${keyWords(move.stage)}: ${source}`];
}

/** Where a measure stands, with the source that says so. */
function measureLine(measure: Measure, now: number): AnswerLine {
  const { name, doubt } = measure;
  const until = untilWords(measure);
  const move = standingMove(measure, now);
  const notes = [
    ...(until ? [until] : []),
    ...comingRelief(measure, now).map(([date, what]) => `${what} on ${date}`),
    ...(doubt ? [doubt] : []),
    ...sourceNotes(measure, move),
  ];
  return {
    text: name,
    details: withDays(`: ${stageWords(measure)} (${notes.join('; ')})`),
    url: move?.source.url,
  };
}

function emptyBecause(
  all: number,
  subject: string | undefined,
  { others, words }: { readonly others: number; readonly words: string | undefined },
): string {
  if (all === 0) return 'No measure is known yet: the board is built from the news as it comes.';
  const known = `${counted(all, 'measure is', 'measures are')} known in all`;
  if (subject === undefined) return `No measure is current any more; ${known}.`;
  const none = `No measure that is still current fits ${subject}`;
  if (words !== undefined && others > 0) return `${none}; ${atOtherStages(others, `status ${words}`)}`;
  return `${none}; ${known}. The board knows what the feeds told since the bot reads them, and nothing older.`;
}

/** How many there are besides those at the stages that are asked for, and the command that shows them. */
export const atOtherStages = (count: number, command: string): string =>
  `${count === 1 ? '1 is at another stage' : `${count} are at other stages`}: /raremetals ${command.trim()}`;

const NAMED_FAILING = 5;

/** How fresh the feeds are, and which fail; an answer is only as good as they. */
function freshness(feeds: readonly FeedStatus[], now: number): string {
  const failing = feeds.flatMap(({ feed, state }) => ((state?.failures ?? 0) > 0 ? [feed.name] : []));
  const names = listed(failing, NAMED_FAILING, (name) => name);
  const failed = failing.length > 0 ? `; ${failing.length} failing: ${names}` : '';
  const polled = feeds.flatMap(({ state }) =>
    state?.lastSuccessAt === undefined ? [] : [state.lastSuccessAt],
  );
  if (polled.length === 0) return `${counted(feeds.length, 'feed')}, none read yet${failed}.`;
  const silent = now - Math.max(...polled);
  const age = silent < MINUTE_MS ? 'less than a minute' : span(silent);
  return `${polled.length} of ${counted(feeds.length, 'feed')} read, the last ${age} ago${failed}.`;
}
