import { boardAt, EMPTY_BOARD, foldReport } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import type { Measure } from '../../src/domain/measure.js';
import type { Report } from '../../src/domain/story.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';

const classifier = createClassifier(shippedKnowledge());

/** The reports of titles that each begin with their day, as the shipped classifier reads them. What follows ` // ` is the summary. */
const reportsOf = (titles: readonly string[]): Report[] =>
  titles.map((line, at) => {
    const [title = '', summary = ''] = line.slice(11).split(' // ');
    const item = { id: `i${at}`, title, summary, publishedAt: `${line.slice(0, 10)}T10:00:00Z` };
    return { item, classification: classifier.classify(item) };
  });

/** The measures after titles, told in order of publication. */
export const measuresAfter = (titles: readonly string[], day: string): Measure[] =>
  boardAt(reportsOf(titles), knowledge, Date.parse(`${day}T22:00:00Z`));

/** The measures after titles that come in as they are listed, be it after later ones. */
export const measuresAsHeard = (titles: readonly string[]): readonly Measure[] =>
  reportsOf(titles).reduce(
    (board, report) => foldReport(board, report, knowledge, Date.parse(report.item.publishedAt ?? '')).board,
    EMPTY_BOARD,
  ).measures;

/** The board after titles in short: `stage since … [until …] [next …] [?]` by name. */
export function boardOf(titles: readonly string[], day: string): Record<string, string> {
  return Object.fromEntries(
    measuresAfter(titles, day).map(({ name, stage, since, until, next, doubt }) => [
      name,
      [stage, since, until && `until ${until}`, next && `next ${next}`, doubt && '?']
        .filter((word) => word !== undefined)
        .join(' '),
    ]),
  );
}
