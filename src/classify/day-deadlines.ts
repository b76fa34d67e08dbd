import { BEFORE, near } from './day-roles.js';
import type { Reading } from './reading.js';
import type { Span } from './text.js';

/** Whether a word of ending, and not only of lasting, speaks for a day. */
export const isEnding = (reading: Reading, place: Span): boolean => {
  const ends = reading.words.filter(({ concept }) => concept === 'rule_expires').map(({ start }) => start);
  const words = reading.words.filter(({ start }) => ends.includes(start));
  return near({ ...reading, words }, 'date_expiry', place) < BEFORE;
};
/** What somebody is to do by a day: "has until July 24 to start refunds", "muss bis 24. Juli entscheiden". */
const ACT_BEHIND =
  /^,?(?: \d{4},?)? (?:to (?!run|go|expire|end|last|be )\p{L}|pour |para |by |aby |zeby |na decyzj|na odpowied|att )|^[^.;!?]{0,60}\b(?:entscheid\p{L}*|berichten|vorlegen|einreichen|stellen|stellung nehmen)\b/u;
/** "Could have until Friday." says it without the act. */
const NOTHING_BEHIND = /^,?(?: \d{4},?)?\s*(?:$|[.;!?\n)"”])/u;
/** A deal that must stand by a day: "bis zum 9. Juli muss eine Einigung stehen". */
const DEAL_BEHIND =
  /^ (?:muss|mussen|soll|sollen|wollen)\b[^.;!?]{0,60}\b(?:einigung|einigen|\p{L}*abkommen|\p{L}*deal|losung|ausraumen|abschliessen)\b/u;
/** What somebody is given until a day, and lasts until then. */
export const LASTS = ['tariff_relief', 'step_exempts', 'truce'];
/** Whether somebody has time until a day for an act, which ends nothing. */
export const isToAct = (reading: Reading, place: Span): boolean => {
  const behind = reading.normalised.text.slice(place.end, place.end + 80);
  const isForAct = ACT_BEHIND.test(behind) || (reading.lang === 'en' && NOTHING_BEHIND.test(behind));
  const hasTime = isForAct && near(reading, 'date_time_until', place) <= 1;
  return (
    (hasTime || DEAL_BEHIND.test(behind)) &&
    !reading.words.some(({ concept, end }) => end <= place.start && LASTS.includes(concept))
  );
};
