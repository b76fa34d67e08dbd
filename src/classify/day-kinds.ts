import type { DatedEvent } from '../domain/classification.js';
import { PERCENT } from '../domain/numbers.js';
import type { Day, DayMention } from './calendar.js';
import { endsBetween } from './clause.js';
import { isMeeting, TAKING_EFFECT } from './day-meetings.js';
import {
  BEFORE,
  behindOf,
  besideIn,
  edges,
  isExtendedTo,
  isInSentence,
  isNotBefore,
  isNotThen,
  near,
  onlyBefore,
  runsTo,
} from './day-roles.js';
import {
  beginsRange,
  isCalledOff,
  isMovedFrom,
  isMovedTo,
  isReliefMoved,
  isSuperseded,
  isUnreal,
} from './moved-days.js';
import { firstOf, type Reading } from './reading.js';
import type { Span } from './text.js';
import { isDeniedDay } from './written-days.js';

/** An event is reported within so many days; older dates are history. */
const REPORTED_WITHIN = 8;
/** The name of a day that says itself that something holds from it: "ab morgen", 明起. */
const FROM_THEN = /^(?:ab|od|from) |起$/u;

/** What stands beside a day: the days that the text names before it and behind it, and what happens on the first. */
export type Beside = {
  readonly last: DayMention | undefined;
  readonly lastKind: DatedEvent['kind'] | undefined;
  readonly next: DayMention | undefined;
};

/** Whether a day is the last one of what begins, or of those who meet, on the day before it; what is put off begins on it. */
const isLast = (reading: Reading, { start, day }: DayMention, { last, lastKind }: Beside): boolean =>
  last !== undefined &&
  (lastKind === 'effective' || lastKind === 'next') &&
  last.day < day &&
  !firstOf(reading.words, 'rule_puts_off', 'deadline') &&
  runsTo(reading.normalised.text, last.end, start);

/** Words by which something ends, not only lasts until then. */
const ENDING = /^(?:expir|end|runs? out|laps|lauf|endet|venc|wygas|loper|prend fin|到期|届满)/u;
/** Whether a word of ending, and not only of lasting, speaks for a day. */
const isEnding = (reading: Reading, place: Span): boolean => {
  const words = reading.words.filter(({ start, end }) =>
    ENDING.test(reading.normalised.text.slice(start, end)),
  );
  return near({ ...reading, words }, 'date_expiry', place) < BEFORE;
};
/** A rate right before a day holds from it: "rises to 50% on Friday". */
const AT_RATE = new RegExp(String.raw`${PERCENT}\s?(?:on|am|zum|au|le|el|pa|den|w)?\s?(?:le |den )?$`, 'u');

/** What somebody is to do by a day: "has until July 24 to start refunds", "muss bis 24. Juli entscheiden". */
const ACT_BEHIND =
  /^,?(?: \d{4},?)? (?:to (?!run|go|expire|end|last|be )\p{L}|pour |para |by |aby |zeby |na decyzj|na odpowied|att )|^[^.;!?]{0,60}\b(?:entscheid\p{L}*|berichten|vorlegen|einreichen|stellen|stellung nehmen)\b/u;
/** A deal that must stand by a day: "bis zum 9. Juli muss eine Einigung stehen". */
const DEAL_BEHIND =
  /^ (?:muss|mussen|soll|sollen|wollen)\b[^.;!?]{0,60}\b(?:einigung|einigen|abkommen|deal|losung|ausraumen|abschliessen)\b/u;
/** What somebody is given until a day, and lasts until then. */
const LASTS = ['tariff_relief', 'step_exempts', 'truce'];
/** Whether somebody has time until a day for an act, which ends nothing. */
const isToAct = (reading: Reading, place: Span): boolean => {
  const behind = reading.normalised.text.slice(place.end, place.end + 80);
  const hasTime = near(reading, 'date_time_until', place) <= 1 && ACT_BEHIND.test(behind);
  return (
    (hasTime || DEAL_BEHIND.test(behind)) &&
    !reading.words.some(({ concept, end }) => end <= place.start && LASTS.includes(concept))
  );
};

/** Where people meet or decide, that is what a day is moved for. */
const DECIDED = ['date_meeting', 'date_next', 'rule_decision'];
/** What a measure, or what spares somebody from it, is told by. */
const MEASURED = [...TAKING_EFFECT, ...LASTS, 'suspended', 'eased', 'quota', 'licence', 'deal', 'trade_deal'];
/** Whether the sentence of a day speaks of people who meet, and of no measure. */
const isOfTalksAlone = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, ['date_meeting']) && !isInSentence(reading, place, MEASURED);
/** What is held back until a day, whoever comments on it. */
const HELD = ['suspended', 'eased'];

/** What a day to come is, by the words around it. */
function kindAhead(reading: Reading, place: DayMention, beside: Beside): DatedEvent['kind'] | undefined {
  const { text } = reading.normalised;
  const { start, end } = place;
  const { last, lastKind } = beside;
  if (isReliefMoved(reading, place)) return 'expiry';
  if (isMovedTo(reading, place)) return isInSentence(reading, place, DECIDED) ? 'next' : 'effective';
  if (last && isMovedFrom(reading, last, place, undefined)) return 'expiry';
  if (near(reading, 'date_self_set', place) <= 1) return 'next';
  if (isUnreal(reading, place, last) || isCalledOff(reading, place)) return undefined;
  if (isNotBefore(text, start)) return 'effective';
  const { starts, ends } = edges(reading, place);
  // Until that day people may answer, which ends no measure.
  const isAnswered = starts > besideIn(reading.lang) && isInSentence(reading, place, ['date_answer']);
  const mayAnswer = isAnswered && !isInSentence(reading, { start, end: start }, HELD);
  if ((mayAnswer || isToAct(reading, place)) && !isEnding(reading, place)) return 'next';
  const isAtRate = AT_RATE.test(text.slice(Math.max(0, start - 24), start));
  if (isAtRate && !isInSentence(reading, place, ['date_meeting'])) return 'effective';
  if (FROM_THEN.test(text.slice(start, end)) && !isMeeting(reading, place)) return 'effective';
  if (isLast(reading, place, beside)) return lastKind === 'next' ? undefined : 'expiry';
  const meeting = isMeeting(reading, place);
  if (!meeting && beginsRange(reading, place, beside.next)) return 'effective';
  const effective = meeting ? Number.POSITIVE_INFINITY : starts;
  const next = near(reading, 'date_next', place);
  // A word right before the date ("until", "from") says more than a farther one ("talks"); of none it only comes next.
  if (next <= Math.min(effective, ends)) return 'next';
  if (effective < ends) return 'effective';
  if (meeting && isExtendedTo(reading, place)) return 'next';
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
  if (place.day === published && isLast(reading, place, beside)) return 'expiry';
  if (place.day === published && isUnreal(reading, place, beside.last)) return undefined;
  const isFromToday =
    place.day === published && FROM_THEN.test(reading.normalised.text.slice(place.start, place.end));
  if (isFromToday && !isMeeting(reading, place)) return 'effective';
  const reach = besideIn(reading.lang);
  if (near(reading, 'date_retroactive', place) <= reach) return 'effective';
  if (published - place.day > REPORTED_WITHIN) return undefined;
  const { starts, ends } = edges(reading, place);
  const behind = near(reading, 'date_behind', place);
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

/** From a word to the day of the publication, in UTF-16 units: "dziś w Londynie mają ruszyć rozmowy". */
const TODAY_REACH = 44;

/** Whether people are to meet on the day of the publication, and have not met yet: "due to meet today". */
function isToMeet(reading: Reading, place: Span): boolean {
  const { words, lang, normalised } = reading;
  const isToday = words.some(({ concept, start }) => concept === 'date_today' && start === place.start);
  const inClause = (word: Span) =>
    !endsBetween(normalised.text, Math.min(word.end, place.end), Math.max(word.start, place.start));
  // "Talked on Monday to prepare": what stands behind the name of a day may be of another.
  const around = { ...(isToday ? reading : onlyBefore(reading, place)), words: words.filter(inClause) };
  const before = onlyBefore(around, place);
  const meetings = around.words.filter(
    ({ concept, start, end }) =>
      concept === 'date_meeting' && start - place.end <= TODAY_REACH && place.start - end <= TODAY_REACH,
  );
  // "Tariffs take effect today after talks": the day is of the measure.
  const isOfMeasure =
    before.words.some(({ concept }) => TAKING_EFFECT.includes(concept)) &&
    meetings.every(({ start }) => start >= place.end);
  // "Meets Trump today": the verb tells that he is to.
  const ahead = Math.min(
    near(isToday ? around : before, 'date_ahead', place),
    isToday && isMeeting(reading, place) ? near(before, 'date_next', place) : Number.POSITIVE_INFINITY,
  );
  return (
    meetings.length > 0 &&
    !isOfMeasure &&
    edges(reading, place).starts > besideIn(lang) &&
    ahead < behindOf(around, place)
  );
}

/** What happens on a day; absent where nothing does. */
export function kindOf(
  reading: Reading,
  place: DayMention,
  published: Day,
  beside: Beside,
): DatedEvent['kind'] | undefined {
  const { text } = reading.normalised;
  const isDenied = isDeniedDay(text, place.start) || isNotThen(text, place.start);
  if (isDenied || isMovedFrom(reading, place, beside.next, beside.last)) return undefined;
  return place.day > published || (place.day === published && isToMeet(reading, place))
    ? kindAhead(reading, place, beside)
    : kindBehind(reading, place, published, beside);
}
