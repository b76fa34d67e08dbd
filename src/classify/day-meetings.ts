import { endsBetween } from './clause.js';
import { AFTER, AFTER_ZH, BEFORE, BEFORE_ZH, isApart } from './day-roles.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

/** Concepts of the lexicon that name what may take effect on a day. */
export const TAKING_EFFECT: readonly string[] = ['duty', 'tariff', 'impose_duty', 'restrict', 'export_curb'];
/**
 * Whether people meet on a day rather than something taking effect: "talks from Thursday". What stands between the
 * meeting and the day must not name a measure: "talks on duties from 1 November".
 */
export function isMeeting({ words, lang, normalised: { text } }: Reading, place: Span): boolean {
  const { start, end } = place;
  const [before, after] = lang === 'zh' ? [BEFORE_ZH, AFTER_ZH] : [BEFORE, AFTER];
  const isMeasureBetween = (meeting: Span) =>
    words.some(
      ({ concept, ...word }) =>
        TAKING_EFFECT.includes(concept) && word.start >= meeting.end && word.end <= start,
    );
  const isNear = (meeting: Span) =>
    meeting.start >= end
      ? meeting.start - end <= after
      : meeting.end <= start && start - meeting.end <= before && !isMeasureBetween(meeting);
  // A blank parts clauses in Chinese: 访美在即 11月10日起上调关税.
  const isOther = (word: Span) =>
    lang === 'zh' && endsBetween(text, Math.min(word.end, end), Math.max(word.start, start));
  return words.some(
    (word) =>
      word.concept === 'date_meeting' && isNear(word) && !isApart(text, word, place) && !isOther(word),
  );
}
