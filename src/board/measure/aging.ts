import { dayAt } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { isEnded, takesBack } from '../terms/stage-meaning.js';
import { courseOf } from './course.js';
import { reliefAhead, reportedMoves } from './moves.js';
import { wereHeldOn } from './talk-course.js';
import { lastDay, supported, withoutKeys } from './votes.js';

const NEXT = 'next:';

function nextDate(
  measure: Measure,
  steps: readonly StageMove[],
  move: StageMove,
  today: string,
): string | undefined {
  const { stage } = move;
  // Talks that are off, and measures that are over, have no next day; but a ruling may be heard by another court.
  if (stage === 'collapsed' || (isEnded(stage) && stage !== 'struck_down')) return undefined;
  const { votes } = measure;
  const mayBeToday = measure.kind === 'negotiation' && !wereHeldOn(steps, today);
  const isOpen = (date: string): boolean => date > today || (mayBeToday && date === today);
  // A day that has passed must not outweigh the days to come.
  const isPast = (key: string): boolean => key.startsWith(NEXT) && !isOpen(key.slice(NEXT.length));
  const coming = supported(withoutKeys(votes, isPast), 'next');
  if (stage === 'struck_down') return coming.sort()[0];
  const starts = supported(votes, 'effective');
  // A truce may end without a step: its parties meet on no such day.
  const end = measure.kind === 'negotiation' ? undefined : lastDay(votes, move)?.day;
  const ahead = [
    // What is suspended enters into force on no day that was named before.
    ...(stage === 'suspended'
      ? coming.filter((date) => !(`effective:${date}` in votes))
      : [...coming, ...starts]),
    ...reliefAhead(measure, today).map(({ date }) => date),
    ...(end === undefined ? [] : [end]),
  ];
  return ahead.filter((date) => isOpen(date) && !isVaguer(date, starts)).sort()[0];
}

/** "From June" is read as its first day, and gives way to a later start in that month. */
const isVaguer = (date: string, days: readonly string[]): boolean =>
  date.endsWith('-01') && days.some((day) => day > date && day.slice(0, 7) === date.slice(0, 7));

/** The move with the day on which what it says begins: nothing ends before it enters into force. */
function begunBy(move: StageMove, effective: string | undefined): StageMove {
  return effective === undefined || effective < move.date || takesBack(move.stage)
    ? move
    : { ...move, date: effective };
}

/** The measure as it stands at `now` (epoch ms) by its evidence and the calendar. Pure; gives the same when repeated. */
export function measureAt(measure: Measure, now: number): Measure {
  const { steps, doubt, effective } = courseOf(measure, now);
  const move = steps.at(-1);
  if (move === undefined) return measure;
  const { votes } = measure;
  const ended = isEnded(move.stage);
  const begun = begunBy(move, effective);
  const last = ended || move.stage === 'collapsed' ? undefined : lastDay(votes, begun);
  const told = measure.moves.filter(({ by }) => by !== 'date');
  const state = {
    stage: move.stage,
    since: move.date,
    effective,
    until: last?.day,
    untilAbout: last?.isReckoned || undefined,
    next: nextDate(measure, steps, begun, dayAt(now)),
    doubt,
    official: reportedMoves(measure).some(({ official }) => official),
  };
  // Most measures stand as they stood: then nothing is copied.
  const dated = measure.moves.find(({ by }) => by === 'date');
  const sameMoves =
    move.by === 'date' ? dated?.stage === move.stage && dated.date === move.date : dated === undefined;
  if (sameMoves && (Object.keys(state) as (keyof typeof state)[]).every((key) => measure[key] === state[key]))
    return measure;
  return { ...measure, ...state, moves: move.by === 'date' ? [...told, move] : told };
}

/** Lets the calendar act: entries into force, expiries, days of talks that have passed. Pure. */
export function ageBoard(measures: readonly Measure[], now: number): Measure[] {
  return measures.map((measure) => measureAt(measure, now));
}
