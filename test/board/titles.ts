import { boardAt } from '../../src/board/fold.js';
import { createClassifier } from '../../src/classify/classify.js';
import { shippedKnowledge } from '../classify/shipped.js';
import { knowledge } from './scene.js';

const classifier = createClassifier(shippedKnowledge());

/**
 * The board after titles that each begin with their day, as the shipped classifier reads them: `stage since …
 * [until …] [next …] [?]` by name. What follows ` // ` is the summary.
 */
export function boardOf(titles: readonly string[], day: string): Record<string, string> {
  const reports = titles.map((line, at) => {
    const [title = '', summary = ''] = line.slice(11).split(' // ');
    const item = { id: `i${at}`, title, summary, publishedAt: `${line.slice(0, 10)}T10:00:00Z` };
    return { item, classification: classifier.classify(item) };
  });
  return Object.fromEntries(
    boardAt(reports, knowledge, Date.parse(`${day}T22:00:00Z`)).map(
      ({ name, stage, since, until, next, doubt }) => [
        name,
        [stage, since, until && `until ${until}`, next && `next ${next}`, doubt && '?']
          .filter((word) => word !== undefined)
          .join(' '),
      ],
    ),
  );
}
