import type { Stage } from '../domain/classification.js';
import type { Measure, StageMove } from '../domain/measure.js';
import { type Course, enough, movedByDate, NOT_CONFIRMED, reportedMoves } from './moves.js';
import { ranked } from './votes.js';

/** Talks that have come to an end begin anew with a day for the next round; any other turn needs more than one report. */
const ENDS: readonly Stage[] = ['concluded', 'collapsed'];

function takesOn(from: StageMove | undefined, move: StageMove): boolean {
  if (from === undefined || !ENDS.includes(from.stage) || move.stage === 'scheduled') return true;
  return move.stage !== 'proposed' && enough(move);
}

/** The course of talks up to a day. Pure. */
export function courseOfTalks(measure: Measure, today: string): Course {
  const steps: StageMove[] = [];
  for (const move of reportedMoves(measure)) if (takesOn(steps.at(-1), move)) steps.push(move);
  const last = steps.at(-1);
  if (last?.stage !== 'scheduled') return { steps };
  const day = ranked(measure.votes ?? {}, 'next')
    .map(([date]) => date)
    .filter((date) => date >= last.date)
    .sort()
    .at(0);
  if (day === undefined || day >= today) return { steps };
  return {
    steps: [...steps, movedByDate(last, 'under_way', day, `its day was ${day}`)],
    doubt: NOT_CONFIRMED,
  };
}
