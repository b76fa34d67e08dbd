import { foldReport } from '../board/fold.js';
import { standingMove, undoMove } from '../board/history.js';
import type { BoardKnowledge } from '../board/knowledge.js';
import type { Measure, StageMove } from '../domain/measure.js';
import type { Report } from '../domain/story.js';
import type { Measures, StoredBoard } from '../store/measures.js';
import type { Clock } from './clock.js';

const MOST_ATTEMPTS = 50;

/** Changes the stored board; anew on the newer one when another worker changed it meanwhile. `what` is for the error. */
async function change<T>(
  measures: Measures,
  what: string,
  decide: (stored: StoredBoard) => { readonly changed: readonly Measure[]; readonly result: T },
): Promise<T> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const stored = await measures.read();
    const { changed, result } = decide(stored);
    if (await measures.write(changed, stored.version)) return result;
  }
  throw new Error(`the board changed ${MOST_ATTEMPTS} times while ${what}`);
}

/**
 * Moves the stored board by what a report says; folding is idempotent by item. A report that breaks the fold leaves the
 * board as it is and goes to `broken`: its alert is worth more.
 */
export function createBoardMover(
  measures: Measures,
  knowledge: BoardKnowledge,
  clock: Clock,
  broken: (report: Report, error: unknown) => void,
) {
  const fold = (stored: StoredBoard, report: Report): readonly Measure[] => {
    try {
      return foldReport(stored, report, knowledge, clock()).changed;
    } catch (error) {
      broken(report, error);
      return [];
    }
  };
  return (report: Report): Promise<void> =>
    change(measures, `item ${report.item.id} was folded in`, (stored) => ({
      changed: fold(stored, report),
      result: undefined,
    }));
}

/** The move that was taken back, and the measure as it stands without it. */
export type Undone = { readonly move: StageMove; readonly measure: Measure };

/** Takes back the move by which a measure stands, in the name of `by`; undefined where there is none. */
export function createBoardUndo(measures: Measures, clock: Clock) {
  return (id: string, by: string): Promise<Undone | undefined> =>
    change(measures, `a move of ${id} was undone`, ({ measures: all }) => {
      const now = clock();
      const measure = all.find((other) => other.id === id);
      const move = measure && standingMove(measure, now);
      if (!measure || !move) return { changed: [], result: undefined };
      const undone = undoMove(measure, { stage: move.stage, date: move.date }, by, now);
      return { changed: [undone], result: { move, measure: undone } };
    });
}
