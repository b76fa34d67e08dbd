import type { Stage } from '../../domain/classification.js';
import { daysApart } from '../../domain/durations.js';
import { type Measure, type StageMove, stageWords } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { reliefOf, takesBack } from '../terms/stage-meaning.js';
import { valuesOf } from './votes.js';

/** The moves that a measure has really made, in order, the last of which gives its stage; and what is not certain of that. */
export type Course = {
  readonly steps: readonly StageMove[];
  readonly doubt?: string | undefined;
  /** The day on which it enters into force, or is to. */
  readonly effective?: string | undefined;
};

/** Too little for what takes a measure back. */
export const ONE_REPORT = 'one report only';
export const NOT_CONFIRMED = 'not confirmed';
export const DATE_PASSED = `date passed, ${NOT_CONFIRMED}`;
/** Whether a measure stands where it does by the calendar alone. */
export const isUnconfirmed = ({ doubt }: Measure): boolean => doubt?.includes(NOT_CONFIRMED) === true;

/** Less than this behind a move that turns what stands leaves it a doubt. */
const ENOUGH = 2;
/** Within so many days, reports that take a measure back in different words tell of one act. */
const SAME_ACT = 3;

/** Whether a move counts: told by a report, and not undone. */
export function counts({ by, undone }: StageMove): boolean {
  return by === undefined && undone === undefined;
}

/** The order of moves: by their days, of one day as they were reported. */
export function byDay(a: StageMove, b: StageMove): number {
  return byCode(a.date, b.date) || byCode(a.reportedAt, b.reportedAt);
}

/** The moves that count, in the order of their days. */
export function reportedMoves({ moves }: Pick<Measure, 'moves'>): StageMove[] {
  return moves.filter(counts).sort(byDay);
}

/** The moves still to come on `today` by which a measure is to be taken back. */
export function reliefAhead({ moves }: Pick<Measure, 'moves'>, today: string): StageMove[] {
  return moves.filter((move) => counts(move) && takesBack(move.stage) && move.date > today).sort(byDay);
}

/** The first day of a measure that a report tells of. */
export function beganOn(measure: Measure): string {
  return reportedMoves(measure)[0]?.date ?? measure.since;
}

/** When a measure began; of one that is first heard of as it ends, or as it stands, what the reports of that say. */
export function introducedOn(measure: Measure): string | undefined {
  const [first] = reportedMoves(measure);
  const told = valuesOf(measure.votes, 'introduced')[0];
  if (first === undefined || takesBack(first.stage)) return told;
  return first.stage === 'in_force' && isUndated(first) ? (told ?? first.date) : first.date;
}

/** When a measure came, by what reports say of that or else by the first of them. */
export const cameOn = (measure: Measure): string => introducedOn(measure) ?? beganOn(measure);

/** Moves where reports that take a measure back, none of which is enough alone, count together for the mildest of them. */
export function pooled(moves: readonly StageMove[]): StageMove[] {
  return moves.map((move) => {
    const act = moves.filter(({ stage, date }) => takesBack(stage) && daysApart(date, move.date) <= SAME_ACT);
    const [mildest] = [...act].sort((a, b) => reliefOf(a.stage) - reliefOf(b.stage));
    if (move !== mildest || act.some(enough)) return move;
    return { ...move, weight: act.reduce((sum, { weight }) => sum + weight, 0) };
  });
}

/** All that weighs for the days of a move. */
export const weightOfDays = ({ days }: StageMove): number =>
  Object.values(days).reduce((sum, told) => sum + told, 0);

/** Whether no report names the day of a move: each weighs half for its own day then (see add-move.ts). */
export const isUndated = (move: StageMove): boolean => weightOfDays(move) <= move.weight / 2;

/** Whether more than one plain report stands behind a move. */
export function enough({ weight }: StageMove): boolean {
  return weight >= ENOUGH;
}

/** That one report tells of a move where the board waits for a second one. */
export const toldByOneReport = (measure: Measure, { stage, date }: StageMove): string =>
  `one report says: ${stageWords({ ...measure, stage, since: date })}`;

/** What the calendar makes of a move on a day. */
export function movedByDate(from: StageMove, stage: Stage, date: string, because: string): StageMove {
  const { reportedAt, official, source } = from;
  return { stage, date, reportedAt, official, source, because, by: 'date', weight: 1, days: {} };
}
