import type { Measure, StageMove } from '../domain/measure.js';

/** Whether a move counts: told by a report, and not undone. */
export function counts({ by, undone }: StageMove): boolean {
  return by === undefined && undone === undefined;
}

/** The moves that count, in the order of their days. */
export function reportedMoves({ moves }: Pick<Measure, 'moves'>): StageMove[] {
  return moves
    .filter(counts)
    .sort((a, b) => a.date.localeCompare(b.date) || a.reportedAt.localeCompare(b.reportedAt));
}

/** The first day of a measure that a report tells of. */
export function beganOn(measure: Measure): string {
  return reportedMoves(measure)[0]?.date ?? measure.since;
}
