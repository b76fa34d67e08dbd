import { daysBetween } from '../../domain/durations.js';
import type { Measure, StageMove } from '../../domain/measure.js';
import { SECONDARY_TARIFF } from '../terms/instruments.js';
import { movedByDate } from './moves.js';
import { isNamelessDuty } from './naming.js';
import { ranked } from './votes.js';

/** So many days after it was decided a measure of which no day was told is taken to bind: of 14 such in told news 13 did. */
const BINDS_AFTER = 30;

/** Whether a duty that bears no name is known from no text of an authority: many a one is announced and never levied. */
export const isOnlyAnnounced = (measure: Measure): boolean =>
  (isNamelessDuty(measure) || measure.instrument === SECONDARY_TARIFF) &&
  measure.documents.length === 0 &&
  !measure.moves.some(({ official }) => official);

/** The entry into force of what was announced a while ago, by `today`, where nobody told on which day it begins. */
export function takenToBind(
  measure: Measure,
  last: StageMove | undefined,
  today: string,
): StageMove | undefined {
  const { votes } = measure;
  if (last?.stage !== 'announced' || daysBetween(last.date, today) < BINDS_AFTER) return undefined;
  // A quota that is allotted anew was in force before, and what is still due is the new one.
  const isRenewed = measure.moves.some(({ renews }) => renews);
  // From a day on which it is to be eased it does not begin.
  const relieved = measure.moves.flatMap(({ stage, date }) => (stage === 'eased' ? [date] : []));
  const isDue =
    !isRenewed &&
    ['effective', 'next'].some((part) => ranked(votes, part).some(([day]) => !relieved.includes(day)));
  if (isDue || isOnlyAnnounced(measure)) return undefined;
  return movedByDate(last, 'in_force', last.date, 'nobody told of a day to come on which it begins');
}
