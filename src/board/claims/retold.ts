import type { Reading } from './reading.js';

/** What stands before the name of a column, first in a title or behind the subject: `Rare earths: the week in review`. */
const OPENS = /(?:^|[:|–—-])\s*$/u;

/** Whether a title is that of a round-up: what it lists has been told, act by act, and its sentences lend one another parties and days. */
export const isRoundUp = ({ clauses, knowledge }: Pick<Reading, 'clauses' | 'knowledge'>): boolean =>
  clauses.some(
    ({ sentence, text }) =>
      sentence === 0 && knowledge.told.retells(text).some(({ start }) => OPENS.test(text.slice(0, start))),
  );
