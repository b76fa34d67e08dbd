import type { Reading } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { TAKING_EFFECT } from '../around/meetings.js';
import { isInSentence, near, onlyBefore } from '../around/words.js';
import { PAUSES } from './prolonged.js';

/** Of what holds by now its length tells no day: "in force since February, expires after". */
const COUNTED_BEFORE = ['date_since', 'date_held_since'];
/** Between such a word and its length: "up to". */
const BESIDE = 7;

/**
 * Whether a text says of a measure how long it is to hold: "a surcharge, to last 150 days", "the duty expires after 150 days". In a
 * title that expires which does so now.
 */
export function isToLast(reading: Reading, length: Span): boolean {
  const isSaid = (concept: string) => near(reading, concept, length) <= BESIDE;
  const isInTitle = length.start < reading.titleEnd;
  const before = onlyBefore(reading, length);
  return (
    (isSaid('rule_to_last') || (!isInTitle && isSaid('rule_expires_after'))) &&
    isInSentence(before, length, TAKING_EFFECT) &&
    !isInSentence(before, length, [...PAUSES, ...COUNTED_BEFORE]) &&
    !isInSentence(reading, length, ['rule_lasts_instead_of_it'])
  );
}
