import { isAlso, standsBetween } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { areClausesApart } from '../../text/clause.js';
import type { Span } from '../../text/span.js';
import { behindOf } from './ahead.js';
import { LASTS } from './deadlines.js';
import { besideIn, edges } from './roles.js';
import { AFTER, AFTER_ZH, BEFORE, BEFORE_ZH, isApart, isInSentence, near, onlyBefore } from './words.js';

/** Concepts of the lexicon that name what may take effect on a day. */
export const TAKING_EFFECT: readonly string[] = ['duty', 'tariff', 'impose_duty', 'restrict', 'export_curb'];

/**
 * Whether people meet on a day rather than something taking effect: "talks from Thursday". What stands between the
 * meeting and the day must not name a measure: "talks on duties from 1 November".
 */
export function isMeeting({ words, lang, text }: Reading, place: Span): boolean {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  const isMeasureBetween = (meeting: Span) => standsBetween(words, meeting.end, start, ...TAKING_EFFECT);
  const isNear = (meeting: Span) =>
    meeting.start >= end
      ? meeting.start - end <= after
      : meeting.end <= start && start - meeting.end <= before && !isMeasureBetween(meeting);
  // A blank parts clauses in Chinese: 访美在即 11月10日起上调关税.
  const isOther = (word: Span) => lang === 'zh' && areClausesApart(text, word, place);
  return words.some(
    (word) =>
      word.concept === 'date_meeting' && isNear(word) && !isApart(text, word, place) && !isOther(word),
  );
}

/** What a measure, or what spares somebody from it, is told by. */
const MEASURED = [...TAKING_EFFECT, ...LASTS, 'suspended', 'eased', 'quota', 'licence', 'deal', 'trade_deal'];
/** Whether the sentence of a day speaks of people who meet or inquire, and of no measure. */
export const isOfTalksAlone = (reading: Reading, place: Span): boolean =>
  isInSentence(reading, place, ['date_meeting', 'probe']) && !isInSentence(reading, place, MEASURED);
/** From a word to the day of the publication, in UTF-16 units: "dziś w Londynie mają ruszyć rozmowy". */
const TODAY_REACH = 44;

/** What people do on a day, met or not: decide, sign, come to terms. */
const DONE_THEN = ['date_meeting', 'rule_decision', 'step_signs', 'deal', 'trade_deal'];

/** Whether people are to meet on the day of the publication, and have not met yet: "due to meet today". */
export function isToMeet(reading: Reading, place: Span): boolean {
  const { words, lang } = reading;
  const isToday = isAlso(words, place, 'date_today');
  // "Talked on Monday to prepare": what stands behind the name of a day may be of another.
  const around = {
    ...reading,
    words: words.filter((word) => !areClausesApart(reading.text, word, place)),
  };
  const before = onlyBefore(around, place);
  const meetings = around.words.filter(
    ({ concept, start, end }) =>
      DONE_THEN.includes(concept) && start - place.end <= TODAY_REACH && place.start - end <= TODAY_REACH,
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
