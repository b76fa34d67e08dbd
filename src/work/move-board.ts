import { foldReport } from '../board/fold.js';
import type { BoardKnowledge } from '../board/knowledge.js';
import type { Report } from '../domain/story.js';
import type { Measures } from '../store/measures.js';
import type { Clock } from './clock.js';

const MOST_ATTEMPTS = 50;

/**
 * Moves the stored board by what a report says. Folding is idempotent by item, and the write is refused
 * when another worker moved the board meanwhile; then the report is folded into the newer one.
 */
export function createBoardMover(measures: Measures, knowledge: BoardKnowledge, clock: Clock) {
  return async (report: Report): Promise<void> => {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const stored = await measures.read();
      const folded = foldReport(stored, report, knowledge, clock());
      if (await measures.write(folded.changed, stored.version)) return;
    }
    throw new Error(`the board changed ${MOST_ATTEMPTS} times while item ${report.item.id} was folded in`);
  };
}
