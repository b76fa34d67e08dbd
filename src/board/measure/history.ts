import type { Stage } from '../../domain/classification.js';
import { dayAt } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { measureAt } from './aging.js';
import { counts, reportedMoves } from './moves.js';

/** Whether anything is left of a measure: one whose reported moves have all been undone is off the board. */
export function stands({ moves }: Measure): boolean {
  return moves.some(counts);
}

/** The reported move that made a measure what it is at `now` (epoch ms), or what the calendar then made of it. Pure. */
export function standingMove(measure: Measure, now: number): StageMove | undefined {
  const today = dayAt(now);
  const { stage } = measureAt(measure, now);
  const told = reportedMoves(measure);
  const begun = told.filter(({ date }) => date <= today);
  return begun.findLast((move) => move.stage === stage) ?? begun.at(-1) ?? told.at(-1);
}

/** Whether a measure stands where it does since a day that was told before it came, and of which nobody has told since. */
export function standsByDate({ moves }: Measure): boolean {
  return moves.some(({ by, date, reportedAt }) => by === 'date' && date > reportedAt.slice(0, 10));
}

/** Takes back the newest move with this stage and date, by an admin's word; it is kept and marked. Pure. */
export function undoMove(
  measure: Measure,
  move: { readonly stage: Stage; readonly date: string },
  by: string,
  now: number,
): Measure {
  const index = measure.moves.findLastIndex(
    (row) => row.stage === move.stage && row.date === move.date && counts(row),
  );
  if (index < 0) return measure;
  const undone = { by, at: new Date(now).toISOString() };
  const rows = measure.moves.map((row, at) => (at === index ? { ...row, undone } : row));
  return measureAt({ ...measure, moves: rows }, now);
}
