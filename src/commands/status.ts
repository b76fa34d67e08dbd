import { ageBoard } from '../board/stage.js';
import type { Answer, AnswerLine } from '../domain/answer.js';
import { TOPICS, type Topic } from '../domain/classification.js';
import type { Feed, FeedState } from '../domain/feed.js';
import type { Measure } from '../domain/measure.js';
import { displayName, type Vocabulary } from '../domain/vocabulary.js';
import type { Named } from './names.js';

const SHOWN_PER_KIND = 8;
const SHOWN_DATES = 5;
const MINUTE_MS = 60_000;
const HEADINGS: Readonly<Record<Topic, string>> = {
  export_control: 'Export controls',
  tariff: 'Tariffs',
  negotiation: 'Negotiations',
};

type FeedStatus = { readonly feed: Feed; readonly state: FeedState | undefined };

/** The board: what stands where, grouped by kind, the most recent change first; then what comes next. */
export function showStatus(
  measures: readonly Measure[],
  feeds: readonly FeedStatus[],
  about: Named,
  vocabulary: Vocabulary,
  now: number,
): Answer {
  const current = ageBoard(measures, now)
    .filter((measure) => touches(measure, about))
    .sort((a, b) => b.since.localeCompare(a.since));
  const subject =
    about.kind === 'material' || about.kind === 'party' ? displayName(vocabulary, about.key) : undefined;
  const kinds = TOPICS.flatMap((kind) => {
    const lines = current.filter((measure) => measure.kind === kind);
    if (lines.length === 0) return [];
    const hidden = lines.length > SHOWN_PER_KIND ? ` (${SHOWN_PER_KIND} of ${lines.length})` : '';
    return [
      { heading: `${HEADINGS[kind]}${hidden}`, lines: lines.slice(0, SHOWN_PER_KIND).map(measureLine) },
    ];
  });
  const dates = nextDates(current, now);
  return {
    title: subject ? `State of play: ${subject}` : 'State of play',
    sections: [
      ...(kinds.length > 0 ? kinds : [{ lines: [{ text: emptyBecause(measures.length, subject) }] }]),
      ...(dates.length > 0 ? [{ heading: 'Next dates', lines: dates }] : []),
    ],
    footer: freshness(feeds, now),
  };
}

function measureLine({ name, stage, kind, doubt, until, sources, official, since }: Measure): AnswerLine {
  const [best] = sources;
  const details = [
    `${stage.replaceAll('_', ' ')} since ${since}`,
    ...(until ? [`until ${until}`] : []),
    ...(doubt ? [doubt] : []),
    official ? 'official' : 'reported',
    ...(best ? [best.name] : []),
  ];
  return { text: `${name}: ${details.join(', ')}`, url: best?.url, marker: kind };
}

function nextDates(measures: readonly Measure[], now: number): AnswerLine[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return measures
    .flatMap(({ name, next, until, kind }) =>
      [...new Set([next, until])].flatMap((date) => (date && date >= today ? [{ name, date, kind }] : [])),
    )
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, SHOWN_DATES)
    .map(({ name, date, kind }) => ({ text: name, at: date, atStyle: 'date', marker: kind }));
}

function touches(measure: Measure, about: Named): boolean {
  if (about.kind === 'material') return measure.materials.includes(about.key);
  if (about.kind === 'party') return [...measure.issuers, ...measure.targets].includes(about.key);
  return true;
}

function emptyBecause(all: number, subject: string | undefined): string {
  return all === 0
    ? 'No measure is known yet: the board is built from the news as it comes.'
    : `None of the ${all} measures on the board touches ${subject}.`;
}

/** How fresh the feeds are; an answer is only as good as they. */
function freshness(feeds: readonly FeedStatus[], now: number): string {
  const polled = feeds.flatMap(({ state }) =>
    state?.lastSuccessAt === undefined ? [] : [state.lastSuccessAt],
  );
  if (polled.length === 0) return `${feeds.length} feeds, none read yet.`;
  const failing = feeds.filter(({ state }) => (state?.failures ?? 0) > 0).length;
  const minutes = Math.max(0, Math.round((now - Math.max(...polled)) / MINUTE_MS));
  const age = minutes === 0 ? 'less than a minute ago' : `${minutes} min ago`;
  return `${polled.length} of ${feeds.length} feeds read, the last ${age}${failing > 0 ? `; ${failing} failing` : ''}.`;
}
