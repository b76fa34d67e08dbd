import { allOf, beginsAt, beginsIn, comesBefore, isAlso } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { areInSentence, endsBetween } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, overlap, type Span } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import { TAKING_EFFECT } from './meetings.js';

// Days on which a measure begins or changes by the verb of their clause alone: "raises export tax on 1 December".

/** What is laid on somebody. */
const LAID = [...TAKING_EFFECT, 'quota', 'licence', 'rule_export_duty'];
/** What else may happen on a day that a clause names. */
const OTHERS = [
  'date_meeting',
  'date_next',
  'date_answer',
  'rule_decision',
  'rule_awaited',
  'step_signs',
  'step_mark_not',
  'announce',
  'extended',
  'probe',
  'deal',
  'trade_deal',
];
/** What happens at the same time is something else: "raises tariffs as the Fed meets Wednesday". */
const MEANWHILE = smallPattern(({ small_as }) => ` ${ended(small_as)} `);
/** So near before a day stands that something is done before it, in UTF-16 units. */
const BEFORE_THEN = 10;
/** So far behind a verb its object begins, without the day that may stand between them. */
const OBJECT_REACH = 16;

/** Before then, and what bears the day as a name: "cuts Sept. 1 duties", 8月7日前. */
const isNotThen = ({ words, lang, text }: Reading, { start, end }: Span): boolean =>
  text[end] === '前' ||
  (lang === 'en' && beginsAt(words, end, ...LAID)) ||
  beginsIn(words, start - BEFORE_THEN, start, 'rule_by_then', 'rule_before_or_after', 'date_until');

/** Whether the clause of a time tells no more than that a measure is laid on somebody then, or goes up or down. */
export function laysThen(reading: Reading, place: Span): boolean {
  const { words, text } = reading;
  const inClause = words.filter((word) => {
    const [from, to] = [Math.min(word.end, place.end), Math.max(word.start, place.start)];
    return (
      (word.end <= place.start || word.start >= place.end) &&
      areInSentence(text, word, place) &&
      !endsBetween(text, from, to) &&
      !MEANWHILE(reading).test(text.slice(from, to))
    );
  });
  const measures = allOf(inClause, ...LAID);
  const isObject = (verb: Span, { start, end }: Span) => {
    const isAcross = verb.end <= place.start && start >= place.end;
    const away = start - verb.end - (isAcross ? place.end - place.start : 0);
    return (
      start >= verb.start &&
      end > verb.end &&
      away <= OBJECT_REACH &&
      !beginsIn(words, verb.end, start, 'rule_occasion')
    );
  };
  const exports = allOf(inClause, 'export');
  // "To ban bismuth exports in spring": by another verb exports are only trade.
  const objectsOf = (verb: Span) => (isAlso(words, verb, 'restrict') ? [...measures, ...exports] : measures);
  const verbs = inClause.filter(({ concept, ...verb }) =>
    concept === 'rule_lays_then'
      ? objectsOf(verb).some((object) => isObject(verb, object))
      : concept === 'rule_is_laid_then' && measures.some(({ end }) => end <= verb.start),
  );
  // French names the day of a rate with no verb: "50 % de droits au 1er août".
  const isAsOf =
    inClause.some(({ concept }) => concept === 'percent') &&
    comesBefore(measures, place.start, 'duty') &&
    words.some((word) => word.concept === 'rule_as_of_day' && isRightBefore(word, place));
  return (
    (isAsOf || verbs.length > 0) &&
    !inClause.some((word) => OTHERS.includes(word.concept) && !verbs.some((verb) => overlap(verb, word)))
  );
}

/** The same of a day, which is not that before which it is done, nor the name of what is laid. */
export const isLaidThen = (reading: Reading, place: Span): boolean =>
  laysThen(reading, place) && !isNotThen(reading, place);
