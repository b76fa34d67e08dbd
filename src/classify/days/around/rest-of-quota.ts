import type { Reading } from '../../reading/reading.js';
import type { Span } from '../../text/span.js';
import { besideIn } from './roles.js';
import { isInSentence, near, onlyBefore } from './words.js';

/** What has a last day of its own: it may be used until then, and the measure that sets it goes on. */
const GIVEN = ['quota', 'rule_quota_of_goods'];
/** By what a sentence speaks of that alone: "unused quotas", "the validity of quotas". */
const OF_IT_ALONE = ['rule_left_unused', 'rule_validity'];

/** Whether a day is the last one of what is left of a quota, or of its validity: "roll over unused quotas to March 31". */
export function isOfRest(reading: Reading, place: Span): boolean {
  const before = onlyBefore(reading, place);
  return (
    isInSentence(reading, place, GIVEN) &&
    isInSentence(before, place, OF_IT_ALONE) &&
    near(before, 'date_from', place) > besideIn(reading.lang)
  );
}
