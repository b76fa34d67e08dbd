import type { Figure, Topic } from '../../domain/classification.js';
import { periodOfBeginning, readDates } from '../days/dates.js';
import type { Beginning } from '../days/named/periods.js';
import type { DateMention } from '../days/written/calendar.js';
import { type FigureMention, readFigures } from '../figures/figures.js';
import { isFurtherOn } from '../reading/beginning.js';
import type { Reading } from '../reading/reading.js';
import { areInSentence } from '../text/clause.js';
import type { Span } from '../text/span.js';
import { type Ruling, readRuling } from './authorities/rulings.js';
import { type Lapse, lapsed } from './binding/lapse.js';
import { pauseRunsOut } from './binding/pause-ends.js';
import { certainStage } from './certain.js';

/** What else was read in an item that tells how far its topics have come. */
export type Clues = {
  readonly publishedAt: string | undefined;
  readonly dates: readonly DateMention[];
  /** The time to come in which a measure is to begin or to be lightened, where no day is named. */
  readonly begins: Beginning | undefined;
  readonly figures: readonly FigureMention[];
  readonly ruling: Ruling | undefined;
  /** That a measure, or what lightened one, has run out or will, where nothing else is certain of its stage. */
  readonly lapse: Lapse | undefined;
};

/**
 * The days of the beginning; only where that tells of none but when it happened, those that the `whole` tells further on. An end
 * is that of what begins in the same sentence, or of another measure.
 */
function daysTold(reading: Reading, whole: Reading, publishedAt: string | undefined): readonly DateMention[] {
  const dates = readDates(reading, publishedAt);
  if (whole === reading || dates.some(({ kind }) => kind !== 'event')) return dates;
  const further = readDates(whole, publishedAt).filter((date) => isFurtherOn(date, reading));
  const { text } = whole;
  const begins = further.filter(({ kind }) => kind === 'effective');
  const isOwnEnd = ({ start }: Span) => begins.some((day) => areInSentence(text, day, { start, end: start }));
  const isOwn = (date: DateMention) => (date.kind === 'expiry' ? isOwnEnd(date) : date.kind !== 'event');
  return [...dates, ...further.filter(isOwn)];
}

/** What is a measure's own where the beginning tells none: a notice states its rates at the end. */
const OWN_FIGURES: Readonly<Record<Topic, readonly Figure['role'][]>> = {
  tariff: ['duty', 'quota'],
  export_control: ['quota'],
  negotiation: [],
};

/** The figures of the beginning, and further on those of the measure where that tells of none. */
function figuresTold(reading: Reading, whole: Reading, topic: Topic): readonly FigureMention[] {
  const figures = readFigures(reading, topic);
  if (whole === reading) return figures;
  const lacking = OWN_FIGURES[topic].filter((role) => figures.every((figure) => figure.role !== role));
  const further = lacking.length > 0 ? readFigures(whole, topic) : [];
  return [
    ...figures,
    ...further.filter((figure) => lacking.includes(figure.role) && isFurtherOn(figure, reading)),
  ];
}

/** Reads the beginning of a text, with what the `whole` of it adds. */
export function readClues(
  reading: Reading,
  topic: Topic,
  publishedAt: string | undefined,
  whole = reading,
): Clues {
  const dates = daysTold(reading, whole, publishedAt);
  const begins = topic === 'negotiation' ? undefined : periodOfBeginning(reading, dates, publishedAt);
  const figures = figuresTold(reading, whole, topic);
  const ruling = readRuling(reading);
  // Few texts tell of a lapse: only of those is more asked.
  const lapse = pauseRunsOut(reading, dates, publishedAt) ?? lapsed(reading, dates, publishedAt);
  const isTold = lapse !== undefined && !certainStage(reading, topic, ruling, figures);
  return { publishedAt, dates, begins, figures, ruling, lapse: isTold ? lapse : undefined };
}
