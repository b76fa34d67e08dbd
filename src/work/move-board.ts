import { type Folded, foldReport } from '../board/fold.js';
import { crowdedOut } from '../board/measure/crowd.js';
import { standingMove, undoMove } from '../board/measure/history.js';
import type { BoardKnowledge } from '../board/terms/knowledge.js';
import { dayAt } from '../domain/durations.js';
import type { Measure, StageMove } from '../domain/measure.js';
import type { Report } from '../domain/story.js';
import type { Measures, StoredBoard } from '../store/measures.js';
import { untilWritten, type Written } from '../store/optimistic.js';
import type { Clock } from './clock.js';
import { longOver } from './long-over.js';
import { createTurns } from './turns.js';

const BEATEN = 'other workers changed the board again and again meanwhile';

const takeTurn = createTurns();

/**
 * Changes the stored board; anew on the newer one when another worker changed it meanwhile. Writers of one process take
 * turns, or all but one would look in vain.
 */
function change<T>(
  measures: Measures,
  decide: (stored: StoredBoard) => {
    readonly changed: readonly Measure[];
    readonly gone?: readonly string[];
    readonly result: T;
  },
): Promise<Written<T>> {
  return takeTurn('board', () =>
    untilWritten(async () => {
      const stored = await measures.read();
      const { changed, gone, result } = decide(stored);
      return (await measures.write(changed, stored.version, gone)) ? { result } : 'beaten';
    }),
  );
}

/**
 * Moves the stored board by what a report says; folding is idempotent by item. With the first report of a day goes what
 * is long over, with any what is too much. A report that breaks the fold, or that others keep from being written, leaves the board as it is and goes
 * to `broken`: its alert is worth more.
 */
export function createBoardMover(
  measures: Measures,
  knowledge: BoardKnowledge,
  clock: Clock,
  broken: (report: Report, error: unknown) => void,
) {
  let clearedOn = '';
  const fold = (stored: StoredBoard, report: Report, now: number) => {
    const tried = <T>(act: () => T, otherwise: T): T => {
      try {
        return act();
      } catch (error) {
        broken(report, error);
        return otherwise;
      }
    };
    const untouched: Pick<Folded, 'board' | 'changed'> = { board: stored, changed: [] };
    const { board, changed } = tried(() => foldReport(stored, report, knowledge, now), untouched);
    const over = clearedOn === dayAt(now) ? [] : tried(() => longOver(board.measures, now), []);
    const gone = over.map(({ id }) => id);
    const left = board.measures.filter(({ id }) => !gone.includes(id));
    return { changed, gone: [...gone, ...crowdedOut(left).map(({ id }) => id)] };
  };
  return async (report: Report): Promise<void> => {
    const now = clock();
    const written = await change(measures, (stored) => ({ ...fold(stored, report, now), result: undefined }));
    if (written === 'beaten') broken(report, new Error(BEATEN));
    else clearedOn = dayAt(now);
  };
}

/** The move that was taken back, and the measure as it stands without it. */
export type Undone = { readonly move: StageMove; readonly measure: Measure };

/**
 * Takes back the move by which a measure stands, in the name of `by`; undefined where there is none. Which move that is
 * is decided once: where the answer to a write was lost, the next attempt finds it taken back, and takes back no other.
 */
export function createBoardUndo(measures: Measures, clock: Clock) {
  return async (id: string, by: string): Promise<Undone | undefined> => {
    const now = clock();
    let move: StageMove | undefined;
    const written = await change(measures, ({ measures: all }) => {
      const measure = all.find((other) => other.id === id);
      move ??= measure && standingMove(measure, now);
      if (!measure || !move) return { changed: [], result: undefined };
      const undone = undoMove(measure, move, by, now);
      return { changed: undone === measure ? [] : [undone], result: { move, measure: undone } };
    });
    if (written === 'beaten') throw new Error(`no move of ${id} could be taken back: ${BEATEN}`);
    return written.result;
  };
}
