import type { DatedEvent } from '../../domain/classification.js';
import { firstOf, inTitle, isPartOf } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { smallPattern } from '../text/small-words.js';
import type { Span } from '../text/span.js';
import { begun, ended } from '../text/word-patterns.js';
import { isPastVerb, toldOf } from './around/ahead.js';
import { isDecidedThen } from './around/awaited.js';
import { isEnding, isOfRest, isToAct } from './around/deadlines.js';
import { isDeniedDay, isNotBefore, isNotThen } from './around/denied.js';
import { isLaidThen } from './around/laid-then.js';
import { isMeeting, isOfTalksAlone, isToMeet, TAKING_EFFECT } from './around/meetings.js';
import {
  beginsRange,
  isCalledOff,
  isMovedAway,
  isMovedFrom,
  isMovedTo,
  isOfOldPlan,
  isUnreal,
  MOVED,
} from './around/moved.js';
import { isOfOtherGoods } from './around/other-goods.js';
import { isInquiryExtended, isReliefMoved, isSuperseded } from './around/prolonged-to.js';
import { besideIn, edges, isAtRate, isExtendedTo } from './around/roles.js';
import { isInSentence, near, onlyBefore, rightBefore, runsTo } from './around/words.js';
import type { Day, DayMention } from './written/calendar.js';

/** An event is reported within so many days; older dates are history. */
const REPORTED_WITHIN = 8;
/** The name of a day that says itself that something holds from it: "ab morgen", 明起. */
const FROM_THEN = smallPattern(
  ({ small_from_then, small_from_then_behind }) =>
    `^${begun(small_from_then)}|${ended(small_from_then_behind)}$`,
);

/** What stands beside a day: the days that the text names before it and behind it, and what happens on the first. */
export type Beside = {
  readonly last: DayMention | undefined;
  readonly lastKind: DatedEvent['kind'] | undefined;
  readonly next: DayMention | undefined;
};

const isRunTo = (reading: Reading, { start }: Span, last: DayMention | undefined): boolean =>
  last !== undefined && runsTo(reading, last.end, start);
/** Whether a day is the last one of what begins, or of those who meet, on the day before it; what is put off begins on it. */
const isLast = (reading: Reading, place: DayMention, { last, lastKind }: Beside): boolean =>
  last !== undefined &&
  (lastKind === 'effective' || lastKind === 'next') &&
  last.day < place.day &&
  !firstOf(reading.words, 'rule_puts_off') &&
  isRunTo(reading, place, last);

/** Where people meet, decide or sign, that is what a day is moved for. */
const DECIDED = ['date_meeting', 'date_next', 'rule_decision', 'rule_awaited'];

/** What is held back until a day, whoever comments on it. */
const HELD = ['suspended', 'eased'];

/**
 * Whether a measure that is lifted or suspended does not apply until a day, and so does again from then on: "would not apply
 * until". What is new was in force at no time.
 */
const isHeldUntil = (reading: Reading, place: Span): boolean => {
  const isSaid = (concept: string) => isInSentence(onlyBefore(reading, place), place, [concept]);
  return (
    isSaid('rule_applies') &&
    !isSaid('rule_new') &&
    inTitle(reading, 'suspended', 'revoked', 'rule_ends') &&
    !firstOf(reading.words, ...MOVED)
  );
};

/** What a day to come is, by the words around it. */
function kindAhead(reading: Reading, place: DayMention, beside: Beside): DatedEvent['kind'] | undefined {
  const { text } = reading;
  const { start, end } = place;
  const { last, lastKind } = beside;
  if (isReliefMoved(reading, place)) return 'expiry';
  if (isMovedTo(reading, place)) {
    // "Tariffs due to start in May" are no decision that is due.
    const isDue = (word: Span) => !isPartOf(reading.words, word, 'rule_planned_for');
    return isInSentence(reading, place, DECIDED, isDue) ? 'next' : 'effective';
  }
  if (last && isMovedFrom(reading, last, place, undefined)) return 'expiry';
  if (near(reading, 'date_self_set', place) <= 1 || isInquiryExtended(reading, place)) return 'next';
  if (isUnreal(reading, place, last) || isCalledOff(reading, place)) return undefined;
  if (isNotBefore(reading, start)) return isHeldUntil(reading, place) ? 'expiry' : 'effective';
  const { starts, ends } = edges(reading, place);
  // Until that day people may answer, which ends no measure.
  const isAnswered = starts > besideIn(reading.lang) && isInSentence(reading, place, ['date_answer']);
  const mayAnswer = isAnswered && !isInSentence(reading, { start, end: start }, HELD);
  if ((mayAnswer || isToAct(reading, place)) && !isEnding(reading, place)) return 'next';
  if (isAtRate(reading, place) && !isInSentence(reading, place, ['date_meeting'])) return 'effective';
  if (FROM_THEN(reading).test(text.slice(start, end)) && !isMeeting(reading, place)) return 'effective';
  if (isLast(reading, place, beside)) return lastKind === 'next' ? undefined : 'expiry';
  const meeting = isMeeting(reading, place);
  if (!meeting && beginsRange(reading, place, beside.next))
    return isOfTalksAlone(reading, place) ? 'next' : 'effective';
  const effective = meeting ? Number.POSITIVE_INFINITY : starts;
  const next = near(reading, 'date_next', place);
  // A word right before the date ("until", "from") says more than a farther one ("talks"); of none it only comes next.
  const isUntold = Math.min(effective, ends, next) === Number.POSITIVE_INFINITY;
  if (isUntold && !meeting && isLaidThen(reading, place)) return 'effective';
  if (next <= Math.min(effective, ends)) return 'next';
  // Behind a title on talks: "A delegation led by the minister is in Delhi from Tuesday".
  const isOfTitledTalks =
    start > reading.titleEnd && inTitle(reading, 'date_meeting', 'probe') && isOfTalksAlone(reading, place);
  if (effective < ends) return isOfTitledTalks ? 'next' : 'effective';
  if ((meeting && isExtendedTo(reading, place)) || isDecidedThen(reading, place)) return 'next';
  // What ends then is a round.
  if (!isEnding(reading, place) && isOfTalksAlone(reading, place)) return undefined;
  return isSuperseded(reading, place, beside.next) ? undefined : 'expiry';
}

/** What a day that has come is, by the words around it; absent for one that is history. */
function kindBehind(
  reading: Reading,
  place: DayMention,
  published: Day,
  beside: Beside,
): DatedEvent['kind'] | undefined {
  // The last day of what was held, which is no measure: 15日至16日举行磋商.
  if (beside.lastKind === 'event' && isRunTo(reading, place, beside.last)) return 'event';
  if (place.day === published && isUnreal(reading, place, beside.last)) return undefined;
  const isFromToday =
    place.day === published &&
    (FROM_THEN(reading).test(reading.text.slice(place.start, place.end)) ||
      rightBefore(reading, 'date_from', place) <= 1);
  if (isFromToday && !isMeeting(reading, place)) return 'effective';
  const reach = besideIn(reading.lang);
  if (near(reading, 'date_retroactive', place) <= reach) return 'effective';
  if (published - place.day > REPORTED_WITHIN) return undefined;
  // "Signed on Monday ends exports": what stands behind is of another clause.
  const around = isPastVerb(reading, place) ? onlyBefore(reading, place) : reading;
  const { starts, ends } = edges(around, place);
  const behind = toldOf(reading, place);
  const meeting = isMeeting(reading, place);
  if (!meeting && starts <= reach && starts < behind && starts <= ends) return 'effective';
  const since = near(reading, 'date_since', place);
  if (ends <= reach && ends < Math.min(behind, since)) return 'expiry';
  const isOfMeasure =
    isInSentence(reading, place, [...TAKING_EFFECT, 'suspended']) &&
    !isInSentence(reading, place, ['not_rate', 'date_meeting']);
  return isOfMeasure && since <= reach ? 'effective' : 'event';
}

/** Whether a measure holds since a day, however long ago. */
export const holdsSince = (reading: Reading, place: Span): boolean =>
  near(reading, 'date_held_since', place) <= 1 &&
  isInSentence(reading, place, [...TAKING_EFFECT, 'suspended', 'quota']) &&
  !isInSentence(reading, place, ['step_mark_not', 'not_rate', 'date_meeting']);

/** What happens on a day; absent where nothing does. */
export function kindOf(
  reading: Reading,
  place: DayMention,
  published: Day,
  beside: Beside,
): DatedEvent['kind'] | undefined {
  const { text } = reading;
  const isDenied = isDeniedDay(text, place.start) || isNotThen(reading, place);
  if (isDenied || isMovedFrom(reading, place, beside.next, beside.last)) return undefined;
  if (isMovedAway(reading, place) || isOfOldPlan(reading, place, beside.next)) return undefined;
  // They met until today.
  const isLastDay = beside.lastKind === 'event' && isRunTo(reading, place, beside.last);
  const isAhead =
    place.day > published || (place.day === published && !isLastDay && isToMeet(reading, place));
  if (!isAhead) return kindBehind(reading, place, published, beside);
  if (isOfOtherGoods(reading, place)) return undefined;
  const kind = kindAhead(reading, place, beside);
  return kind !== 'next' && isOfRest(reading, place) ? undefined : kind;
}
