import { HELD_STAGES, type Stage, TALK_ENDS } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { type Course, DATE_PASSED, enough, movedByDate, reportedMoves, toldByOneReport } from './moves.js';
import { lastDay, valuesOf } from './votes.js';

/** What one report is enough for after talks have come to an end: a day for the next round, or a deal after all. */
const AFTER_THE_END: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  concluded: ['scheduled'],
  collapsed: ['scheduled', 'concluded'],
};

/** Within so many days, whoever speaks of a deal or a failure once more tells of no other. */
const SAME_END = 21;

/** Whether talks went on, after the last deal, by no more than one odd report: then one more deal is mostly the first. */
function isSpokenOfAgain(steps: readonly StageMove[], move: StageMove): boolean {
  const at = steps.findLastIndex(({ stage }) => stage === 'concluded');
  if (move.stage !== 'concluded' || at < 0) return false;
  return steps.slice(at + 1).every((step) => step.stage !== 'collapsed' && !enough(step));
}

/** Whether a move takes talks on from the steps before it. */
function takesTalksOn(steps: readonly StageMove[], move: StageMove): boolean {
  const from = steps.at(-1);
  if (move.weight < 1) return false;
  if (isSpokenOfAgain(steps, move) && !enough(move)) return false;
  const atOnce = from && AFTER_THE_END[from.stage];
  if (atOnce === undefined || atOnce.includes(move.stage)) return true;
  // Who speaks of a failure once more, and of no round since, tells of the same.
  const isSame =
    from?.stage === move.stage &&
    (move.stage === 'collapsed' || daysBetween(from.date, move.date) <= SAME_END);
  return move.stage !== 'proposed' && !isSame && enough(move);
}

/** Whether talks were held on a day: one that is set then, or after, is the next one. */
export const wereHeldOn = (steps: readonly StageMove[], day: string): boolean =>
  steps.some(({ stage, date }) => HELD_STAGES.includes(stage) && date === day);

/** That what talks came to is broken, as one report tells: for a turn from a deal the board waits for a second one. */
function brokenByOne(measure: Measure, last: StageMove): string | undefined {
  const told = reportedMoves(measure).findLast(({ stage }) => TALK_ENDS.includes(stage));
  const isAlone = told?.stage === 'collapsed' && told.weight >= 1 && !enough(told);
  return isAlone && told.date >= last.date ? toldByOneReport(measure, told) : undefined;
}

/** The course of talks up to a day. Pure. */
export function courseOfTalks(measure: Measure, today: string): Course {
  const steps: StageMove[] = [];
  for (const move of reportedMoves(measure)) if (takesTalksOn(steps, move)) steps.push(move);
  const last = steps.at(-1);
  if (last?.stage === 'concluded') {
    const truce = lastDay(measure.votes, last)?.day;
    const isOver = truce !== undefined && truce <= today;
    return { steps, doubt: isOver ? `${DATE_PASSED}: a truce until ${truce}` : brokenByOne(measure, last) };
  }
  if (last?.stage !== 'scheduled') return { steps };
  const day = valuesOf(measure.votes, 'next')
    .filter((date) => date > last.date || (date === last.date && !wereHeldOn(steps, date)))
    .sort()
    .at(0);
  if (day === undefined || day >= today) return { steps };
  return {
    steps: [...steps, movedByDate(last, 'under_way', day, `its day was ${day}`)],
    doubt: DATE_PASSED,
  };
}
