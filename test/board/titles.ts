import { boardAt } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import type { Measure } from '../../src/domain/measure.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';

const classifier = createClassifier(shippedKnowledge());

/** The measures after titles that each begin with their day, as the shipped classifier reads them. What follows ` // ` is the summary. */
export function measuresAfter(titles: readonly string[], day: string): Measure[] {
  const reports = titles.map((line, at) => {
    const [title = '', summary = ''] = line.slice(11).split(' // ');
    const item = { id: `i${at}`, title, summary, publishedAt: `${line.slice(0, 10)}T10:00:00Z` };
    return { item, classification: classifier.classify(item) };
  });
  return boardAt(reports, knowledge, Date.parse(`${day}T22:00:00Z`));
}

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
