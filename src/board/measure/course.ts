import { dayAt } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { keyWords } from '../../domain/vocabulary.js';
import { isPlanned, takesBack } from '../terms/stage-meaning.js';
import { doubted } from './doubts.js';
import {
  type Course,
  DATE_PASSED,
  enough,
  movedByDate,
  NOT_CONFIRMED,
  ONE_REPORT,
  pooled,
  reportedMoves,
} from './moves.js';
import { isOnlyAnnounced, takenToBind } from './taken-to-bind.js';
import { COMMITMENT, takesOn } from './takes-on.js';
import { courseOfTalks } from './talk-course.js';
import { entryIntoForce, lastDay, type Votes } from './votes.js';

/** The day on which a measure enters into force: what was announced anew has a new one. */
function effectiveDay(steps: readonly StageMove[], votes: Votes): string | undefined {
  const at = steps.findLastIndex(({ stage }) => stage === 'announced');
  return entryIntoForce(votes, takesBack(steps[at - 1]?.stage) ? steps[at]?.date : undefined);
}

/** Its entry into force, where the day of what is announced has come by `today`. */
function dueBy(today: string, steps: readonly StageMove[], votes: Votes): StageMove[] {
  const [last, effective] = [steps.at(-1), effectiveDay(steps, votes)];
  if (last?.stage !== 'announced' || effective === undefined || effective > today) return [];
  return [movedByDate(last, 'in_force', effective, `its date of entry into force, ${effective}, has come`)];
}

/** Whether a ruling on what was paused is stayed at once: then it is paused as before. */
function isStayed(steps: readonly StageMove[], move: StageMove): boolean {
  const from = steps.at(-1);
  return (
    from?.stage === 'struck_down' &&
    takesBack(steps.at(-2)?.stage) &&
    move.stage === 'in_force' &&
    enough(move)
  );
}

/** The moves that took a measure on by `today`, the calendar's among them. */
function taken(measure: Measure, told: readonly StageMove[], today: string): StageMove[] {
  const { votes } = measure;
  const steps: StageMove[] = [];
  for (const move of told) {
    if (move.date > today) continue;
    steps.push(...dueBy(move.date, steps, votes));
    if (isStayed(steps, move)) steps.pop();
    else if (takesOn(steps.at(-1), move, votes, isOnlyAnnounced(measure))) steps.push(move);
  }
  return steps;
}

/** What an authority that names the day of a move weighs for it at least. */
const AUTHORITY = 3;
const namesDayItself = ({ official, days, date }: StageMove): boolean =>
  official && (days[date] ?? 0) >= AUTHORITY;

/**
 * An entry into force told before its day; it was an announcement, where one came before it and more is said of the day. An
 * authority that names the day itself may bring it forward.
 */
function toldTooEarly(
  told: readonly StageMove[],
  last: StageMove,
  today: string,
  votes: Votes,
): StageMove | undefined {
  const effective = entryIntoForce(votes);
  if (last.stage !== 'in_force' || effective === undefined || effective <= today || namesDayItself(last))
    return undefined;
  const day = votes[`effective:${effective}`] ?? 0;
  return day > last.weight
    ? told.find(({ stage, date }) => stage === 'announced' && date <= last.date)
    : undefined;
}

/** The course of a measure first heard of as it is taken back, on too little evidence or on a day to come: until then it binds. */
function knownByRelief(told: readonly StageMove[], today: string): Course {
  const [first] = told;
  if (first === undefined) return { steps: [] };
  const doubt = enough(first) ? undefined : ONE_REPORT;
  if (!takesBack(first.stage) || first.date <= today) return { steps: [first], doubt };
  const because = `it is to be ${keyWords(first.stage)} on ${first.date}`;
  return { steps: [movedByDate(first, 'in_force', first.reportedAt.slice(0, 10), because)], doubt };
}

/** Of one day what claims more comes later; and what is dropped was planned before. */
const placeInDay = ({ stage }: StageMove): number =>
  stage === 'withdrawn' ? COMMITMENT.length : COMMITMENT.indexOf(stage);

function courseOfRule(measure: Measure, today: string): Course {
  const { votes } = measure;
  const told = pooled(reportedMoves(measure)).sort(
    (a, b) => byCode(a.date, b.date) || placeInDay(a) - placeInDay(b),
  );
  const steps = taken(measure, told, today);
  const last = steps.pop();
  if (last === undefined) return knownByRelief(told, today);
  const from = toldTooEarly(told, last, today, votes) ?? last;
  steps.push(from);
  const effective = effectiveDay(steps, votes);
  const until = lastDay(votes, from)?.day;
  const over = until !== undefined && until <= today;
  if ((from.stage === 'suspended' || from.stage === 'eased') && over)
    return { steps, effective, doubt: `${DATE_PASSED}: ${from.stage} until ${until}` };
  const due = effective ?? until;
  if (isPlanned(from.stage) && due !== undefined && due <= today)
    return { steps, effective, doubt: `${DATE_PASSED}: was due on ${due}` };
  steps.push(...dueBy(today, steps, votes));
  const silently = takenToBind(measure, steps.at(-1), today);
  if (silently) steps.push(silently);
  const inForce = steps.at(-1);
  if (inForce?.stage === 'in_force' && over && until > inForce.date)
    steps.push(movedByDate(from, 'expired', until, `it was to end on ${until}`));
  return { steps, effective, doubt: silently && `${NOT_CONFIRMED}: ${silently.because}` };
}

/** The course of a measure up to `now` (epoch ms), by its evidence and the calendar. Pure. */
export function courseOf(measure: Measure, now: number): Course {
  const today = dayAt(now);
  return measure.kind === 'negotiation'
    ? courseOfTalks(measure, today)
    : doubted(measure, courseOfRule(measure, today), today);
}
