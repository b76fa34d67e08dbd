import { beginsAt, comesBefore, isAlso } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { sentenceEndsBetween } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { besideIn } from './roles.js';
import { BEFORE, isInSentence, near, onlyBefore } from './words.js';

/** Whether a word of ending, and not only of lasting, speaks for a day. */
export const isEnding = (reading: Reading, place: Span): boolean =>
  near(reading, 'date_expiry', place, (word) => isAlso(reading.words, word, 'rule_expires')) < BEFORE;

/** What somebody is to do by a day, behind it: "has until July 24 to start refunds". */
const ACT_BEHIND = smallPattern(
  ({ small_to_act, small_to_act_never, small_time_given }) =>
    String.raw`^,?(?: \d{4},?)? (?:${begun(small_to_act)}(?!${ended(small_to_act_never)}(?!\p{L}))\p{L}|${ended(small_time_given)}(?!\p{L}))`,
);
/** "Could have until Friday." says it without the act. */
const NOTHING_BEHIND = /^,?(?: \d{4},?)?\s*(?:$|[.;!?\n)"”])/u;
/** So far behind the day stands the act, in UTF-16 units. */
const ACT_REACH = 60;
/** What somebody is given until a day, and lasts until then. */
export const LASTS = ['tariff_relief', 'step_exempts', 'truce'];
/** Whether somebody has time until a day for an act, or a deal must stand by then, which ends nothing; `rule_to_do` names both. */
export const isToAct = (reading: Reading, place: Span): boolean => {
  const { lang, words } = reading;
  const behind = reading.text.slice(place.end, place.end + 80);
  const isNamed = words.some(
    ({ concept, start }) =>
      concept === 'rule_to_do' &&
      start >= place.end &&
      start - place.end <= ACT_REACH &&
      !sentenceEndsBetween(reading.text, place.end, start),
  );
  const isForAct =
    isNamed || ACT_BEHIND(reading).test(behind) || (lang === 'en' && NOTHING_BEHIND.test(behind));
  const hasTime = isForAct && near(reading, 'date_time_until', place) <= 1;
  return (
    // "Bis zum 9. Juli muss … stehen".
    (hasTime || (isNamed && beginsAt(words, place.end, 'rule_must'))) &&
    !comesBefore(words, place.start, ...LASTS)
  );
};

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
