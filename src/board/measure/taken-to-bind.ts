import { type Period, periodSince } from '../../domain/classification.js';
import { daysBetween } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { byCode } from '../../domain/order.js';
import { SECONDARY_TARIFF } from '../terms/instruments.js';
import { movedByDate } from './moves.js';
import { isNamelessDuty } from './naming.js';
import { mostTold, ranked } from './votes.js';

/** So many days after it was decided a measure of which no day was told is taken to bind: of 14 such in told news 13 did. */
const BINDS_AFTER = 30;

/** Whether a duty that bears no name is known from no text of an authority: many a one is announced and never levied. */
export const isOnlyAnnounced = (measure: Measure): boolean =>
  (isNamelessDuty(measure) || measure.instrument === SECONDARY_TARIFF) &&
  measure.documents.length === 0 &&
  !measure.moves.some(({ official }) => official);

/** The time of a vote, `from/to`. */
function periodOf(vote: string): Period {
  const [from = '', to = ''] = vote.split('/');
  return { from, to };
}

/**
 * The time in which a measure that was announced on a day is to begin, by most reports, where they name one, and not before that
 * day; of equals the latest. None of a quota for the year that runs.
 */
export function timeToBegin({ votes, instrument }: Measure, announced: string): Period | undefined {
  const isToCome = ({ from, to }: Period) => (instrument === 'quota' ? from : to) > announced;
  const told = mostTold(votes, 'begins', (value) => isToCome(periodOf(value))).map(periodOf);
  const period = told.toSorted((a, b) => byCode(b.to, a.to))[0];
  return period && periodSince(period, announced);
}

/** When it has begun at the latest: a quota runs through the time of which it is told, so it does from the first day. */
const beginsBy = (measure: Measure, { from, to }: Period): string =>
  measure.instrument === 'quota' ? from : to;

/** A time to begin in words. */
export const timeInWords = ({ from, to }: Period): string => `between ${from} and ${to}`;

/** The entry into force of what was announced a while ago, by `today`, where nobody told on which day it begins. */
export function takenToBind(
  measure: Measure,
  last: StageMove | undefined,
  today: string,
): StageMove | undefined {
  const { votes } = measure;
  if (last?.stage !== 'announced' || daysBetween(last.date, today) < BINDS_AFTER) return undefined;
  const period = timeToBegin(measure, last.date);
  const begun = period && beginsBy(measure, period);
  if (begun !== undefined && begun >= today) return undefined;
  // A quota that is allotted anew was in force before, and what is still due is the new one.
  const isRenewed = measure.moves.some(({ renews }) => renews);
  // From a day on which it is to be eased it does not begin.
  const relieved = measure.moves.flatMap(({ stage, date }) => (stage === 'eased' ? [date] : []));
  const isDue =
    !isRenewed &&
    ['effective', 'next'].some((part) => ranked(votes, part).some(([day]) => !relieved.includes(day)));
  if (isDue || isOnlyAnnounced(measure)) return undefined;
  const because = period ? `it was to begin ${timeInWords(period)}` : 'no day was told on which it begins';
  return movedByDate(last, 'in_force', begun ?? last.date, because);
}
