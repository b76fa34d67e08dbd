import type { Stage } from '../../domain/classification.js';
import { daysApart, daysBetween } from '../../domain/durations.js';
import type { StageMove } from '../../domain/measure.js';
import { isEnded, isPlanned, reliefOf, takesBack } from '../terms/stage-meaning.js';
import { enough } from './moves.js';
import { entryIntoForce, lastDay, type Votes } from './votes.js';

/** How far a measure has come; a report of an earlier stage after a later one repeats what is known. */
export const COMMITMENT: readonly Stage[] = ['threatened', 'proposed', 'announced', 'in_force'];
/** By how much the reports of a bolder stage must outweigh those of a lesser one of the same day. */
const CLEARLY = 2;
/** Days within which two words are for one act. */
const ONE_ACT = 2;

/** A last day that was counted from a report (`for 30 days`) is right to so many days. */
export const COUNTED_WITHIN = 3;

/** Whether a new step puts back what had been taken back: for good only where a court or the one who dropped it did so. */
function comesBack(from: StageMove, move: StageMove, votes: Votes): boolean {
  const days = daysBetween(from.date, move.date);
  // What was denied and is then announced, or binds, is not only spoken of again.
  if (from.stage === 'withdrawn') return days > ONE_ACT && (enough(move) || !isPlanned(move.stage));
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

/** Whether reports told of both within so few days that they speak of one act; what the calendar moved is none. */
export const areOfOneAct = (from: StageMove, move: StageMove): boolean =>
  from.by === undefined && daysApart(from.date, move.date) <= ONE_ACT;

const outvotes = ({ weight }: StageMove, other: StageMove, by = CLEARLY): boolean =>
  weight > by * other.weight;

/** Whether a move takes a measure on from `from`; absent for the first move. `isOnlyAnnounced`: no text of an authority tells of it. */
export function takesOn(
  from: StageMove | undefined,
  move: StageMove,
  votes: Votes,
  isOnlyAnnounced: boolean,
): boolean {
  if (from === undefined) return !takesBack(move.stage) || enough(move);
  if (move.renews && from.stage === 'in_force') return move.date > from.date;
  // Where a higher court rules as the lower one did, the last word is the one that counts.
  if (move.stage === 'struck_down' && from.stage === 'struck_down') return enough(move);
  const [was, becomes] = [COMMITMENT.indexOf(from.stage), COMMITMENT.indexOf(move.stage)];
  if (was >= 0 && becomes >= 0) {
    const plans = [from, move].filter(({ stage }) => isPlanned(stage)).length;
    if (plans === 0 || !areOfOneAct(from, move)) return becomes > was;
    // Two words for one day's act: the one that claims less stands unless it is clearly outvoted, of two plans unless it is at all.
    return plans === 2 ? becomes > was && outvotes(move, from, 1) : outvotes(move, from);
  }
  if (becomes >= 0) return comesBack(from, move, votes);
  // Two words for one relief: the milder one stands only if it clearly outvotes the other.
  const isMilder =
    takesBack(from.stage) && takesBack(move.stage) && reliefOf(move.stage) < reliefOf(from.stage);
  if (isMilder && areOfOneAct(from, move)) return outvotes(move, from);
  // A threat is dropped by as little as it was made.
  const isThreat =
    isPlanned(from.stage) || (from.stage === 'announced' && isOnlyAnnounced && !outvotes(from, move));
  // "Shelves its plan for now" drops it as well.
  const drops = move.stage === 'withdrawn' || (move.stage === 'suspended' && isPlanned(from.stage));
  const isDropped = drops && isThreat && move.weight >= 1;
  return !isEnded(from.stage) && (!takesBack(move.stage) || isDropped || enough(move));
}
