import type { Stage } from '../domain/classification.js';
import { daysBetween } from '../domain/durations.js';
import type { Measure, StageMove } from '../domain/measure.js';
import { takesBack } from './claim.js';
import { dayOf } from './dates.js';
import { enough, pooled, reportedMoves } from './moves.js';
import { entryIntoForce, lastDay, ranked } from './votes.js';

/** How far a measure has come; a report of an earlier stage after a later one repeats what is known. */
const COMMITMENT: readonly Stage[] = ['threatened', 'proposed', 'announced', 'in_force'];
const ENDED: readonly Stage[] = ['expired', 'revoked', 'struck_down', 'withdrawn'];
/** By how much the reports of a bolder stage must outweigh those of a lesser one of the same day. */
const CLEARLY = 2;

/** Whether a stage ends the life of a measure. */
export function isEnded(stage: Stage): boolean {
  return ENDED.includes(stage);
}

export const NOT_CONFIRMED = 'date passed, not confirmed';

/** The moves that a measure has really made, in order: by the last one it stands; and what is not certain of that. */
type Course = { readonly steps: readonly StageMove[]; readonly doubt: string | undefined };

/** Whether a move takes a measure on from `from`; absent for the first move. */
function moves(from: StageMove | undefined, move: StageMove): boolean {
  if (from === undefined) return !takesBack(move.stage) || enough(move);
  const [was, becomes] = [COMMITMENT.indexOf(from.stage), COMMITMENT.indexOf(move.stage)];
  if (was >= 0 && becomes >= 0) {
    // Two words for one day's act: the one that claims less stands unless it is clearly outvoted.
    const contest = Math.abs(daysBetween(from.date, move.date)) <= 2 && (was < 2 || becomes < 2);
    if (contest) return (move.weight ?? 1) > CLEARLY * (from.weight ?? 1);
    return becomes > was;
  }
  if (takesBack(move.stage)) return !isEnded(from.stage) && enough(move);
  if (isEnded(from.stage)) return false;
  return becomes >= 0 ? move.stage === 'in_force' && enough(move) : true;
}

function movedByDate(from: StageMove, stage: Stage, date: string, because: string): StageMove {
  const { reportedAt, official, source } = from;
  return { stage, date, reportedAt, official, source, because, by: 'date' };
}

function courseOfTalks(measure: Measure, today: string): Course {
  const steps = reportedMoves(measure);
  const last = steps.at(-1);
  if (last?.stage !== 'scheduled') return { steps, doubt: undefined };
  const day = ranked(measure.votes ?? {}, 'next')
    .map(([date]) => date)
    .filter((date) => date >= last.date)
    .sort()
    .at(0);
  if (day === undefined || day >= today) return { steps, doubt: undefined };
  return {
    steps: [...steps, movedByDate(last, 'under_way', day, `its day was ${day}`)],
    doubt: NOT_CONFIRMED,
  };
}

/** The reported moves that took a measure on by `today`. */
function taken(told: readonly StageMove[], today: string): StageMove[] {
  const steps: StageMove[] = [];
  for (const move of told) {
    if (move.date <= today && moves(steps.at(-1), move)) steps.push(move);
  }
  return steps;
}

function courseOfRule(measure: Measure, today: string): Course {
  const votes = measure.votes ?? {};
  const told = pooled(reportedMoves(measure)).sort(
    (a, b) => a.date.localeCompare(b.date) || COMMITMENT.indexOf(a.stage) - COMMITMENT.indexOf(b.stage),
  );
  const steps = taken(told, today);
  const last = steps.pop();
  if (last === undefined)
    return { steps: told.slice(0, 1), doubt: told.length > 0 ? 'one report only' : undefined };
  const effective = entryIntoForce(votes);
  const early =
    last.stage === 'in_force' && effective !== undefined && effective > today && last.date < effective;
  const from = (early ? told.find(({ stage }) => stage === 'announced') : undefined) ?? last;
  steps.push(from);
  const until = lastDay(votes, from.stage);
  const over = until !== undefined && until <= today;
  if ((from.stage === 'suspended' || from.stage === 'eased') && over)
    return { steps, doubt: `${NOT_CONFIRMED}: ${from.stage} until ${until}` };
  const due = effective ?? until;
  if ((from.stage === 'threatened' || from.stage === 'proposed') && due !== undefined && due <= today)
    return { steps, doubt: `${NOT_CONFIRMED}: was due on ${due}` };
  if (from.stage === 'announced' && effective !== undefined && effective <= today) {
    const because = `its date of entry into force, ${effective}, has come`;
    steps.push(movedByDate(from, 'in_force', effective, because));
  }
  const inForce = steps.at(-1);
  if (inForce?.stage === 'in_force' && over && until > inForce.date)
    steps.push(movedByDate(from, 'expired', until, `it was to end on ${until}`));
  return { steps, doubt: undefined };
}

/** The course of a measure up to `now` (epoch ms), by its evidence and the calendar. Pure. */
export function courseOf(measure: Measure, now: number): Course {
  const today = dayOf(now);
  return measure.kind === 'negotiation' ? courseOfTalks(measure, today) : courseOfRule(measure, today);
}
