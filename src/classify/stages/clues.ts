import type { Topic } from '../../domain/classification.js';
import type { DateMention } from '../days/calendar.js';
import { readDates } from '../days/dates.js';
import { type FigureMention, readFigures } from '../figures/figures.js';
import type { Reading } from '../reading/reading.js';
import { type Lapse, lapsed } from './lapse.js';
import { certainStage } from './rules.js';
import { type Ruling, readRuling } from './rulings.js';

/** What else was read in an item that tells how far its topics have come. */
export type Clues = {
  readonly publishedAt: string | undefined;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly ruling: Ruling | undefined;
  /** That a measure, or what lightened one, has run out or will, where nothing else is certain of its stage. */
  readonly lapse: Lapse | undefined;
};

export function readClues(reading: Reading, topic: Topic, publishedAt: string | undefined): Clues {
  const dates = readDates(reading, publishedAt);
  const figures = readFigures(reading, topic);
  const ruling = readRuling(reading);
  // Few texts tell of a lapse: only of those is more asked.
  const lapse = lapsed(reading, dates, publishedAt);
  const isTold = lapse !== undefined && !certainStage(reading, topic, ruling, figures);
  return { publishedAt, dates, figures, ruling, lapse: isTold ? lapse : undefined };
}
