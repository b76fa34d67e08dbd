import type { DatedEvent } from '../domain/classification.js';
import { PERCENT } from '../domain/numbers.js';
import { type DateMention, type Day, type DayMention, isoDate } from './calendar.js';
import {
  AFTER,
  AFTER_ZH,
  BEFORE,
  BEFORE_ZH,
  besideIn,
  edges,
  isApart,
  isInSentence,
  isUpTo,
  near,
} from './day-roles.js';
import { firstOf, type Reading } from './reading.js';
import type { Span } from './text.js';
import { isDeniedDay } from './written-days.js';

/** An event is reported within so many days; older dates are history. */
const REPORTED_WITHIN = 8;
/** Concepts of the lexicon that name what may take effect on a day. */
const MEASURES: readonly string[] = ['duty', 'tariff', 'impose_duty', 'restrict', 'export_curb'];
/**
 * Whether people meet on a day rather than something taking effect: "talks from Thursday". What stands between the
 * meeting and the day must not name a measure: "talks on duties from 1 November".
 */
function isMeeting({ words, lang, normalised: { text } }: Reading, place: Span): boolean {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  const isMeasureBetween = (meeting: Span) =>
    words.some(
      ({ concept, ...word }) => MEASURES.includes(concept) && word.start >= meeting.end && word.end <= start,
    );
  const isNear = (meeting: Span) =>
    meeting.start >= end
      ? meeting.start - end <= after
      : meeting.end <= start && start - meeting.end <= before && !isMeasureBetween(meeting);
  return words.some((word) => word.concept === 'date_meeting' && isNear(word) && !isApart(text, word, place));
}

/** The name of a day that says itself that something holds from it: "ab morgen", 明起. */
const FROM_THEN = /^(?:ab|od|from) |起$/u;
/** What joins the last day to the first: "from 1 September 2026 to 31 August 2027". */
const JOINS_LAST =
  /^\s?(?:to|until|till|through|bis(?: zum)?|au|al?|hasta(?: el)?|do|till och med|[至到–-])\s?(?:the )?$/u;
/** Whether a day is the last one of what begins, or of those who meet, on the day before it; what is put off begins on it. */
function isLast(reading: Reading, { start, day }: DayMention, before: DateMention | undefined): boolean {
  if (
    (before?.kind !== 'effective' && before?.kind !== 'next') ||
    before.date >= isoDate(day) ||
    before.end > start ||
    firstOf(reading.words, 'rule_puts_off', 'deadline')
  )
    return false;
  const between = reading.normalised.text.slice(before.end, start);
  return between.trim() === '' || JOINS_LAST.test(between);
}

/** Whether something is put off, or brought forward, to a day, or from it: "moves vote from May 5 to May 19". */
const isMoved = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, ['rule_puts_off', 'date_moved']);
const isMovedTo = (reading: Reading, { start }: Span): boolean =>
  isUpTo(reading.normalised.text, start) && isMoved(reading, { start, end: start });
const isMovedFrom = (reading: Reading, { start, end }: Span): boolean => {
  const { text } = reading.normalised;
  return (
    /(?:\b(?:from|vom|du|del|od|fran) (?:the )?|[从由自])$/u.test(
      text.slice(Math.max(0, start - 10), start),
    ) &&
    JOINS_LAST.test(/^\s?\p{L}+\s/u.exec(text.slice(end))?.[0] ?? '') &&
    isMoved(reading, { start, end: start })
  );
};

/** Words by which something ends, not only lasts until then. */
const ENDING = /^(?:expir|end|runs? out|laps|lauf|endet|venc|wygas|loper|prend fin|到期|届满)/u;
/** Whether a word of ending, and not only of lasting, speaks for a day. */
const isEnding = (reading: Reading, place: Span): boolean => {
  const words = reading.words.filter(({ start, end }) =>
    ENDING.test(reading.normalised.text.slice(start, end)),
  );
  return near({ ...reading, words }, 'date_expiry', place) < BEFORE;
};
/** A visit "10月24日至27日" ends no rule. */
const isVisit = ({ lang }: Reading, meeting: boolean): boolean => meeting && lang === 'zh';
/** A rate right before a day holds from it: "rises to 50% on Friday". */
const AT_RATE = new RegExp(String.raw`${PERCENT}\s?(?:on|am|zum|au|le|el|pa|den|w)?\s?(?:le |den )?$`, 'u');

/** What a day to come is, by the words around it. */
function kindAhead(
  reading: Reading,
  place: DayMention,
  before: DateMention | undefined,
): DatedEvent['kind'] | undefined {
  const { text } = reading.normalised;
  const { start, end } = place;
  if (near(reading, 'date_unreal', { start, end: start }) < Number.POSITIVE_INFINITY) return undefined;
  if (isMovedTo(reading, place))
    return isInSentence(reading, place, ['date_meeting', 'date_next']) ? 'next' : 'effective';
  const { starts, ends } = edges(reading, place);
  // Until that day people may answer, which ends no measure.
  const isAnswered = starts > besideIn(reading.lang) && isInSentence(reading, place, ['date_answer']);
  if (isAnswered && !isEnding(reading, place)) return 'next';
  const isAtRate = AT_RATE.test(text.slice(Math.max(0, start - 24), start));
  if (isAtRate && !isInSentence(reading, place, ['date_meeting'])) return 'effective';
  if (FROM_THEN.test(text.slice(start, end))) return 'effective';
  if (isLast(reading, place, before)) return before?.kind === 'next' ? undefined : 'expiry';
  const meeting = isMeeting(reading, place);
  const effective = meeting ? Number.POSITIVE_INFINITY : starts;
  const expiry = isVisit(reading, meeting) ? Number.POSITIVE_INFINITY : ends;
  const next = near(reading, 'date_next', place);
  // A word right before the date ("until", "from") says more than a farther one ("talks"); of none it only comes next.
  if (next <= Math.min(effective, expiry)) return 'next';
  return expiry <= effective ? 'expiry' : 'effective';
}

/** What a day that has come is, by the words around it; absent for one that is history. */
function kindBehind(
  reading: Reading,
  place: DayMention,
  published: Day,
  before: DateMention | undefined,
): DatedEvent['kind'] | undefined {
  if (place.day === published && isLast(reading, place, before)) return 'expiry';
  if (published - place.day > REPORTED_WITHIN) return undefined;
  const { starts, ends } = edges(reading, place);
  const beside = besideIn(reading.lang);
  const behind = near(reading, 'date_behind', place);
  const meeting = isMeeting(reading, place);
  const expiry = isVisit(reading, meeting) ? Number.POSITIVE_INFINITY : ends;
  if (!meeting && starts <= beside && starts < behind && starts <= expiry) return 'effective';
  if (expiry <= beside && expiry < behind) return 'expiry';
  const isOfMeasure =
    isInSentence(reading, place, MEASURES) && !isInSentence(reading, place, ['not_rate', 'date_meeting']);
  return isOfMeasure && near(reading, 'date_since', place) <= beside ? 'effective' : 'event';
}

/** What happens on a day; absent where nothing does. `before` is the date that the text names before it. */
export function kindOf(
  reading: Reading,
  place: DayMention,
  published: Day,
  before: DateMention | undefined,
): DatedEvent['kind'] | undefined {
  if (isDeniedDay(reading.normalised.text, place.start) || isMovedFrom(reading, place)) return undefined;
  return place.day > published
    ? kindAhead(reading, place, before)
    : kindBehind(reading, place, published, before);
}
