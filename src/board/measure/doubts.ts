import type { Measure, StageMove } from '../../domain/measure.js';
import { isEnded, isPlanned, takesBack } from '../terms/stage-meaning.js';
import { type Course, enough, ONE_REPORT, reportedMoves, toldByOneReport } from './moves.js';
import { isOnlyAnnounced, timeInWords, timeToBegin } from './taken-to-bind.js';
import { areOfOneAct, COMMITMENT, takesOn } from './takes-on.js';
import { lastDay, valuesOf } from './votes.js';

/** The last step that a report told of. */
const lastTold = ({ steps }: Course) => steps.findLast(({ by }) => by !== 'date');

/** Whether a move says nothing that would be a turn: it only plans, or tells of an earlier step, or of the same relief in other words. */
function isNoTurn(move: StageMove, from: StageMove): boolean {
  const isOneRelief = takesBack(move.stage) && takesBack(from.stage) && areOfOneAct(from, move);
  const isEarlier = COMMITMENT.slice(0, COMMITMENT.indexOf(from.stage) + 1).includes(move.stage);
  return move.stage === from.stage || isPlanned(move.stage) || isEarlier || isOneRelief;
}

/** What the latest report says where the board waits for a second one that says so too. */
function toldByOne(measure: Measure, course: Course, today: string): string | undefined {
  const [last, from] = [lastTold(course), course.steps.at(-1)];
  const told = reportedMoves(measure).findLast(({ date }) => date <= today);
  if (last === undefined || from === undefined || told === undefined || told.date < last.date)
    return undefined;
  const isAlone = told.weight >= 1 && !enough(told);
  // Were it sure, the measure would stand there.
  const wouldTurn = takesOn(from, { ...told, weight: Infinity }, measure.votes, isOnlyAnnounced(measure));
  if (!isAlone || isNoTurn(told, from) || !wouldTurn) return undefined;
  return toldByOneReport(measure, told);
}

/** That the issuer has denied what no authority announced, and nobody told anew since. */
function deniedByIssuer(measure: Measure, course: Course): string | undefined {
  const last = lastTold(course);
  if (last === undefined || isEnded(last.stage) || reportedMoves(measure).some(({ official }) => official))
    return undefined;
  const denials = valuesOf(measure.votes, 'disowned');
  const day = denials.sort().findLast((date) => date >= last.date);
  return day && `denied by its issuer on ${day}`;
}

/** That what is announced is to begin in a time of which no day is told. */
function beginsSomeDay(measure: Measure, { steps, effective }: Course, today: string): string | undefined {
  const from = steps.at(-1);
  const period = from?.stage === 'announced' ? timeToBegin(measure, from.date) : undefined;
  if (effective !== undefined || period === undefined) return undefined;
  return period.to < today
    ? `it was to begin ${timeInWords(period)}, and nobody told that it has`
    : `to begin ${timeInWords(period)}, on no day told yet`;
}

/** That the truce, or the deal, under which the measure rests, or is lower, is told to be over: nobody has told yet that it binds again. */
function leftOpen({ votes }: Measure, course: Course): string | undefined {
  const from = course.steps.at(-1);
  if (from === undefined || !takesBack(from.stage) || isEnded(from.stage)) return undefined;
  const day = valuesOf(votes, 'unsettled')
    .sort()
    .findLast((date) => date >= from.date);
  const until = lastDay(votes, from)?.day;
  const under = until ? `was to last until ${until}, but its truce` : 'the deal under which it rests';
  return day && `${under} is told to be over since ${day}`;
}

/** A course with what reports say against it, beside what is not certain by the calendar. Pure. */
export function doubted(measure: Measure, course: Course, today: string): Course {
  if (course.doubt === ONE_REPORT) return course;
  const doubts = [
    course.doubt,
    toldByOne(measure, course, today),
    deniedByIssuer(measure, course),
    leftOpen(measure, course),
    beginsSomeDay(measure, course, today),
  ];
  const said = doubts.filter((doubt) => doubt !== undefined);
  return said.length === 0 ? course : { ...course, doubt: said.join('; ') };
}
