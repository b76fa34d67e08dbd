import type { Stage } from '../../domain/classification.js';
import { dayAt, daysBetween } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { keyWords } from '../../domain/vocabulary.js';
import { isEnded, isPlanned, reliefOf, takesBack } from '../terms/stage-meaning.js';
import { type Course, enough, movedByDate, NOT_CONFIRMED, pooled, reportedMoves } from './moves.js';
import { isNamelessDuty } from './naming.js';
import { courseOfTalks } from './talk-course.js';
import { entryIntoForce, lastDay, ranked, type Votes } from './votes.js';

/** How far a measure has come; a report of an earlier stage after a later one repeats what is known. */
const COMMITMENT: readonly Stage[] = ['threatened', 'proposed', 'announced', 'in_force'];
/** By how much the reports of a bolder stage must outweigh those of a lesser one of the same day. */
const CLEARLY = 2;
/** Days within which two words are for one act. */
const ONE_ACT = 2;

/** A last day that was counted from a report (`for 30 days`) is right to so many days. */
const COUNTED_WITHIN = 3;

/** Whether a new step puts back what had been taken back: for good only where a court or the one who dropped it did so. */
function comesBack(from: StageMove, move: StageMove, votes: Votes): boolean {
  const days = daysBetween(from.date, move.date);
  if (from.stage === 'withdrawn') return days > ONE_ACT && enough(move);
  if (from.stage === 'struck_down') return days > 0 && move.stage === 'in_force' && enough(move);
  if (isEnded(from.stage)) return false;
  const last = lastDay(votes, from);
  const end = last?.day;
  // A pause that was to end has ended by one word; before its end several must say so.
  const early = last?.isReckoned ? COUNTED_WITHIN : 0;
  const hasEnded = end !== undefined && daysBetween(move.date, end) <= early;
  if (move.stage === 'in_force') return enough(move) || hasEnded;
  // `To be back on the day on which the pause ends`: whoever tells of the first announcement once more names no such day.
  const back = entryIntoForce(votes, move.date);
  return move.stage === 'announced' && end !== undefined && back !== undefined && back >= end;
}

/** Whether a move takes a measure on from `from`; absent for the first move. What `isWord` is no more than somebody's word so far. */
function takesOn(from: StageMove | undefined, move: StageMove, votes: Votes, isWord: boolean): boolean {
  if (from === undefined) return !takesBack(move.stage) || enough(move);
  if (move.renews && from.stage === 'in_force' && move.stage === 'in_force') return move.date > from.date;
  const [was, becomes] = [COMMITMENT.indexOf(from.stage), COMMITMENT.indexOf(move.stage)];
  if (was >= 0 && becomes >= 0) {
    // Two words for one day's act: the one that claims less stands unless it is clearly outvoted, of two plans unless it is at all.
    const isOneAct = from.by === undefined && Math.abs(daysBetween(from.date, move.date)) <= ONE_ACT;
    const plans = [from, move].filter(({ stage }) => isPlanned(stage)).length;
    const [told, before] = [move.weight ?? 1, from.weight ?? 1];
    if (isOneAct && plans > 0) return plans === 2 ? becomes > was && told > before : told > CLEARLY * before;
    return becomes > was;
  }
  if (becomes >= 0) return comesBack(from, move, votes);
  // Two words for one relief: the milder one stands only if it clearly outvotes the other.
  const isMilder =
    takesBack(from.stage) && takesBack(move.stage) && reliefOf(move.stage) < reliefOf(from.stage);
  if (isMilder && from.by === undefined && Math.abs(daysBetween(from.date, move.date)) <= ONE_ACT)
    return (move.weight ?? 1) > CLEARLY * (from.weight ?? 1);
  // A threat is dropped by as little as it was made.
  const isThreat = isPlanned(from.stage) || (from.stage === 'announced' && isWord);
  const isDropped = move.stage === 'withdrawn' && isThreat && (move.weight ?? 1) >= 1;
  return !isEnded(from.stage) && (!takesBack(move.stage) || isDropped || enough(move));
}

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

/** Within so many days a higher court stays a ruling. */
const STAYED_WITHIN = 14;

/** Whether a ruling on what was paused is stayed at once: then it is paused as before. */
function isStayed(steps: readonly StageMove[], move: StageMove): boolean {
  const from = steps.at(-1);
  return (
    from?.stage === 'struck_down' &&
    takesBack(steps.at(-2)?.stage) &&
    move.stage === 'in_force' &&
    daysBetween(from.date, move.date) > 0 &&
    daysBetween(from.date, move.date) <= STAYED_WITHIN &&
    enough(move)
  );
}

/** The moves that took a measure on by `today`, the calendar's among them. */
function taken(told: readonly StageMove[], today: string, votes: Votes, isWord: boolean): StageMove[] {
  const steps: StageMove[] = [];
  for (const move of told) {
    if (move.date > today) continue;
    steps.push(...dueBy(move.date, steps, votes));
    if (isStayed(steps, move)) steps.pop();
    else if (takesOn(steps.at(-1), move, votes, isWord)) steps.push(move);
  }
  return steps;
}

/** What an authority that names the day of a move weighs for it at least. */
const AUTHORITY = 3;
const namesDayItself = ({ official, days = {}, date }: StageMove): boolean =>
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
  if (last.stage !== 'in_force' || effective === undefined || effective <= today || last.date >= effective)
    return undefined;
  if (namesDayItself(last)) return undefined;
  const day = ranked(votes, 'effective').find(([date]) => date === effective)?.[1] ?? 0;
  return day > (last.weight ?? 1)
    ? told.find(({ stage, date }) => stage === 'announced' && date <= last.date)
    : undefined;
}

/** One that is only heard of as it is taken back, by too little for that, or on a day to come: until then it binds. */
function knownByRelief(told: readonly StageMove[], today: string): Course {
  const [first] = told;
  if (first === undefined) return { steps: [] };
  const doubt = enough(first) ? undefined : 'one report only';
  if (!takesBack(first.stage) || first.date <= today) return { steps: [first], doubt };
  const because = `it is to be ${keyWords(first.stage)} on ${first.date}`;
  return { steps: [movedByDate(first, 'in_force', first.reportedAt.slice(0, 10), because)], doubt };
}

function courseOfRule(measure: Measure, today: string): Course {
  const votes = measure.votes ?? {};
  const told = pooled(reportedMoves(measure)).sort(
    (a, b) => byCode(a.date, b.date) || COMMITMENT.indexOf(a.stage) - COMMITMENT.indexOf(b.stage),
  );
  const steps = taken(told, today, votes, isOnlyAnnounced(measure));
  const last = steps.pop();
  if (last === undefined) return knownByRelief(told, today);
  const from = toldTooEarly(told, last, today, votes) ?? last;
  steps.push(from);
  const effective = effectiveDay(steps, votes);
  const until = lastDay(votes, from)?.day;
  const over = until !== undefined && until <= today;
  if ((from.stage === 'suspended' || from.stage === 'eased') && over)
    return { steps, effective, doubt: `${NOT_CONFIRMED}: ${from.stage} until ${until}` };
  const due = effective ?? until;
  if (isPlanned(from.stage) && due !== undefined && due <= today)
    return { steps, effective, doubt: `${NOT_CONFIRMED}: was due on ${due}` };
  steps.push(...dueBy(today, steps, votes));
  const silently = takenToBind(measure, steps.at(-1), today);
  if (silently) steps.push(silently);
  const inForce = steps.at(-1);
  if (inForce?.stage === 'in_force' && over && until > inForce.date)
    steps.push(movedByDate(from, 'expired', until, `it was to end on ${until}`));
  return { steps, effective, doubt: silently && `${NOT_CONFIRMED}: no day was told on which it begins` };
}

/** So many days after it was decided a measure of which no day was told is taken to bind: of 14 such in told news 13 did. */
const BINDS_AFTER = 30;

/** Whether a duty that bears no name is known from no text of an authority: many a one is announced and never levied. */
const isOnlyAnnounced = (measure: Measure): boolean =>
  isNamelessDuty(measure) &&
  measure.documents.length === 0 &&
  !measure.moves.some(({ official }) => official);

/** The entry into force of what was announced a while ago, by `today`, where nobody told on which day it begins. */
function takenToBind(measure: Measure, last: StageMove | undefined, today: string): StageMove | undefined {
  const { votes = {} } = measure;
  if (last?.stage !== 'announced' || daysBetween(last.date, today) < BINDS_AFTER) return undefined;
  // A quota that is allotted anew was in force before, and what is still due is the new one.
  const isRenewed = measure.moves.some(({ renews }) => renews);
  const isDue = !isRenewed && ['effective', 'next'].some((part) => ranked(votes, part).length > 0);
  if (isDue || isOnlyAnnounced(measure)) return undefined;
  return movedByDate(last, 'in_force', last.date, 'nobody told of a day to come on which it begins');
}

/** The course of a measure up to `now` (epoch ms), by its evidence and the calendar. Pure. */
export function courseOf(measure: Measure, now: number): Course {
  const today = dayAt(now);
  return measure.kind === 'negotiation' ? courseOfTalks(measure, today) : courseOfRule(measure, today);
}
