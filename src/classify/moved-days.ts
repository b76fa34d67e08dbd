import { isMeeting } from './day-meetings.js';
import { isInSentence, isUpTo, near, runsTo } from './day-roles.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

/** Whether something is put off, or brought forward, to a day, or from it: "moves vote from May 5 to May 19". */
export const MOVED = ['rule_puts_off', 'date_moved'];
export const isMovedTo = (reading: Reading, { start }: Span): boolean =>
  isUpTo(reading.normalised.text, start) && isInSentence(reading, { start, end: start }, MOVED);
const FROM = /(?:\b(?:from|vom|du|del|od|z|fran) (?:the )?|[从由自])$/u;
export const isMovedFrom = (reading: Reading, { start, end }: Span, next: Span | undefined): boolean => {
  const { text } = reading.normalised;
  return (
    next !== undefined &&
    runsTo(text, end, next.start) &&
    FROM.test(text.slice(Math.max(0, start - 10), start)) &&
    isInSentence(reading, { start, end: start }, [...MOVED, 'extended'])
  );
};

/** What people who were to meet then did not do. */
const CALLED_OFF = [...MOVED, 'talks_broken', 'step_calls_off', 'rule_calls_off', 'collapse'];
/**
 * Whether what was to happen on a day does not: "the duty originally due on 1 April". The word speaks for the first day behind
 * it; of people agencies say "were to meet on Friday" where they will.
 */
export function isUnreal(reading: Reading, place: Span, last: Span | undefined): boolean {
  const from = last?.end ?? 0;
  const words = reading.words.filter(({ start }) => start >= from);
  const { start } = place;
  if (near({ ...reading, words }, 'date_unreal', { start, end: start }) === Number.POSITIVE_INFINITY)
    return false;
  return !isMeeting(reading, place) || isInSentence(reading, place, CALLED_OFF);
}
