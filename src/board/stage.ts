import type { Stage } from '../domain/classification.js';
import type { Measure, StageMove } from '../domain/measure.js';
import { RELAXING } from './claim.js';
import { daysBetween } from './dates.js';
import { ranked, supported, type Votes } from './votes.js';

/** How far a measure has come; a report of an earlier stage after a later one repeats what is known. */
const COMMITMENT: readonly Stage[] = ['threatened', 'proposed', 'announced', 'in_force'];
const ENDED: readonly Stage[] = ['expired', 'revoked', 'struck_down', 'withdrawn'];
/** Less than this behind a relaxing or resuming move leaves it a doubt. */
const ENOUGH = 2;
/** By how much the reports of a bolder stage must outweigh those of a lesser one of the same day. */
const CLEARLY = 2;

/** Whether a stage ends the life of a measure. */
export function isEnded(stage: Stage): boolean {
  return ENDED.includes(stage);
}

export const NOT_CONFIRMED = 'date passed, not confirmed';

export function bestDay({ date, days }: StageMove): string {
  const [best] = Object.entries(days ?? {}).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return best?.[0] ?? date;
}

export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

function enough(move: StageMove): boolean {
  return (move.weight ?? 1) >= ENOUGH;
}

/** Whether a move takes a measure on from `from`; absent for the first move. */
function moves(from: StageMove | undefined, move: StageMove): boolean {
  if (from === undefined) return !RELAXING.includes(move.stage) || enough(move);
  const [was, becomes] = [COMMITMENT.indexOf(from.stage), COMMITMENT.indexOf(move.stage)];
  if (was >= 0 && becomes >= 0) {
    // Two words for one day's act: the one that claims less stands unless it is clearly outvoted.
    const contest = Math.abs(daysBetween(from.date, move.date)) <= 2 && (was < 2 || becomes < 2);
    if (contest) return (move.weight ?? 1) > CLEARLY * (from.weight ?? 1);
    return becomes > was;
  }
  if (RELAXING.includes(move.stage)) return !ENDED.includes(from.stage) && enough(move);
  if (ENDED.includes(from.stage)) return false;
  return becomes >= 0 ? move.stage === 'in_force' && enough(move) : true;
}

function movedByDate(from: StageMove, stage: Stage, date: string, because: string): StageMove {
  const { reportedAt, official, source } = from;
  return { stage, date, reportedAt, official, source, because, by: 'date' };
}

type State = { readonly move: StageMove | undefined; readonly doubt: string | undefined };

function talkState(measure: Measure, today: string): State {
  const told = measure.moves
    .filter(counts)
    .sort((a, b) => a.date.localeCompare(b.date) || a.reportedAt.localeCompare(b.reportedAt));
  const last = told.at(-1);
  if (last === undefined) return { move: undefined, doubt: undefined };
  const day = ranked(measure.votes ?? {}, 'next')
    .map(([date]) => date)
    .filter((date) => date >= last.date)
    .sort()
    .at(0);
  if (last.stage === 'scheduled' && day !== undefined && day < today) {
    const move: StageMove = {
      ...last,
      stage: 'under_way',
      date: day,
      by: 'date',
      because: `its day was ${day}`,
    };
    return { move, doubt: NOT_CONFIRMED };
  }
  return { move: last, doubt: undefined };
}

/** The best evidenced day; of equals the latest, since a day that has not come moves nothing. */
function entryIntoForce(votes: Votes): string | undefined {
  return supported(votes, 'effective', 1).sort().at(-1);
}

function measureState(measure: Measure, today: string): State {
  const votes = measure.votes ?? {};
  const told = measure.moves
    .filter(counts)
    .map((move) => ({ ...move, date: bestDay(move) }))
    .sort(
      (a, b) => a.date.localeCompare(b.date) || COMMITMENT.indexOf(a.stage) - COMMITMENT.indexOf(b.stage),
    );
  let current: StageMove | undefined;
  for (const move of told) {
    if (move.date <= today && moves(current, move)) current = move;
  }
  if (current === undefined) return { move: told[0], doubt: told.length > 0 ? 'one report only' : undefined };
  const effective = entryIntoForce(votes);
  if (
    current.stage === 'in_force' &&
    effective !== undefined &&
    effective > today &&
    current.date < effective
  ) {
    const announced = told.find(({ stage }) => stage === 'announced');
    if (announced !== undefined) current = announced;
  }
  const until = lastDay(votes, current.stage);
  const over = until !== undefined && until <= today;
  const from = current;
  const byDate = (stage: Stage, date: string, because: string): StageMove =>
    movedByDate(from, stage, date, because);
  if (current.stage === 'announced' && effective !== undefined && effective <= today) {
    current = byDate('in_force', effective, `its date of entry into force, ${effective}, has come`);
  }
  if (current.stage === 'in_force' && over && until > current.date) {
    return { move: byDate('expired', until, `it was to end on ${until}`), doubt: undefined };
  }
  if (current.stage === 'suspended' && over)
    return { move: current, doubt: `${NOT_CONFIRMED}: suspended until ${until}` };
  const due = effective ?? until;
  if ((current.stage === 'threatened' || current.stage === 'proposed') && due !== undefined && due <= today) {
    return { move: current, doubt: `${NOT_CONFIRMED}: was due on ${due}` };
  }
  return { move: current, doubt: undefined };
}

/** The day on which it ends, or its suspension: put off again and again, the latest counts. */
function lastDay(votes: Votes, stage: Stage): string | undefined {
  const parts = RELAXING.includes(stage) ? ['paused', 'until'] : ['until'];
  const named = parts.flatMap((part) => ranked(votes, part));
  const most = Math.max(0, ...named.map(([, weight]) => weight));
  return named
    .flatMap(([day, weight]) => (weight >= most * 0.25 ? [day] : []))
    .sort()
    .at(-1);
}

function nextDate(measure: Measure, stage: Stage, today: string): string | undefined {
  const votes = measure.votes ?? {};
  // What is suspended enters into force on no day that was named before.
  const parts = stage === 'suspended' ? ['next'] : ['next', 'effective'];
  const end = lastDay(votes, stage);
  const ahead = [
    ...parts.flatMap((part) => supported(votes, part, 0.34)),
    ...(end === undefined ? [] : [end]),
  ];
  return ahead.filter((date) => date > today || (measure.kind === 'negotiation' && date >= today)).sort()[0];
}

/** The measure as it stands at `now` (epoch ms) by its evidence and the calendar. Pure; gives the same when repeated. */
export function measureAt(measure: Measure, now: number): Measure {
  const today = dayOf(now);
  const { move, doubt } =
    measure.kind === 'negotiation' ? talkState(measure, today) : measureState(measure, today);
  if (move === undefined) return measure;
  const votes = measure.votes ?? {};
  const ended = ENDED.includes(move.stage);
  const told = measure.moves.filter(({ by }) => by !== 'date');
  const state = {
    stage: move.stage,
    since: bestDay(move),
    effective: entryIntoForce(votes),
    until: ended ? undefined : lastDay(votes, move.stage),
    next: ended ? undefined : nextDate(measure, move.stage, today),
    doubt,
    official: told.some((row) => row.official && counts(row)),
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

/** Whether a move counts: told by a report, and not undone. */
export function counts({ by, undone }: StageMove): boolean {
  return by === undefined && undone === undefined;
}
