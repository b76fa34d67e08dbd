import { allOf, beginsAt, beginsIn, comesBefore, isAlso } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { areInSentence, endsBetween } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { isRightBefore, liesWithin, overlap, type Span } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { ended } from '../../text/word-patterns.js';
import { liesAhead } from './ahead.js';
import { TAKING_EFFECT } from './meetings.js';
import { isToBeDone } from './roles.js';

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
/** By these a measure is lightened or ended. */
const RELIEVES = ['eased', 'suspended', 'revoked', 'rule_ends', 'rule_to_end_for_good', 'step_cuts'];
/** What happens at the same time is something else: "raises tariffs as the Fed meets Wednesday". */
const MEANWHILE = smallPattern(({ small_as }) => ` ${ended(small_as)} `);
/** So near before a day stands that something is done before it, in UTF-16 units. */
const BEFORE_THEN = 10;
/** So far behind a verb its object begins, without the day that may stand between them. */
const OBJECT_REACH = 16;
/** The same of a quota, before which its goods are named: "sets nickel ore mining quota". */
const QUOTA_REACH = 32;

/** Before then, and what bears the day as a name: "cuts Sept. 1 duties", 8月7日前. */
const isNotThen = ({ words, lang, text }: Reading, { start, end }: Span): boolean =>
  text[end] === '前' ||
  (lang === 'en' && beginsAt(words, end, ...LAID)) ||
  beginsIn(words, start - BEFORE_THEN, start, 'rule_by_then', 'rule_before_or_after', 'date_until');

/** The words of the clause in which a time stands, be they parted by it: "hebt … im nächsten Jahr auf". */
const clauseOf = (reading: Reading, place: Span): WordMention[] =>
  reading.words.filter((word) => {
    const { text } = reading;
    if (word.start < place.start && word.end > place.end) return true;
    const [from, to] = [Math.min(word.end, place.end), Math.max(word.start, place.start)];
    return (
      (word.end <= place.start || word.start >= place.end) &&
      areInSentence(text, word, place) &&
      !endsBetween(text, from, to) &&
      !MEANWHILE(reading).test(text.slice(from, to))
    );
  });

/** Whether something stands so near behind a verb that it is its object, but for the time between the two. */
function isObject(
  reading: Reading,
  verb: Span,
  { start, end }: Span,
  place: Span,
  reach = OBJECT_REACH,
): boolean {
  const isAcross = verb.end <= place.start && start >= place.end;
  const away = start - verb.end - (isAcross ? place.end - place.start : 0);
  return (
    start >= verb.start &&
    end > verb.end &&
    away <= reach &&
    !beginsIn(reading.words, verb.end, start, 'rule_occasion')
  );
}

/** Whether the clause of a time tells nothing else that may happen then. */
const tellsNoOther = (inClause: readonly WordMention[], verbs: readonly Span[]): boolean =>
  !inClause.some((word) => OTHERS.includes(word.concept) && !verbs.some((verb) => overlap(verb, word)));

/** Whether the clause of a time tells no more than that a measure is laid on somebody then, or goes up or down. */
export function laysThen(reading: Reading, place: Span): boolean {
  const inClause = clauseOf(reading, place);
  const measures = allOf(inClause, ...LAID);
  const exports = allOf(inClause, 'export');
  // "To ban bismuth exports in spring": by another verb exports are only trade.
  const objectsOf = (verb: Span) =>
    isAlso(reading.words, verb, 'restrict') ? [...measures, ...exports] : measures;
  const verbs = inClause.filter(({ concept, ...verb }) => {
    if (concept === 'rule_lays_then')
      return objectsOf(verb).some((object) => isObject(reading, verb, object, place));
    return concept === 'rule_is_laid_then' && objectsOf(verb).some(({ end }) => end <= verb.start);
  });
  // French names the day of a rate with no verb: "50 % de droits au 1er août".
  const isAsOf =
    inClause.some(({ concept }) => concept === 'percent') &&
    comesBefore(measures, place.start, 'duty') &&
    reading.words.some((word) => word.concept === 'rule_as_of_day' && isRightBefore(word, place));
  return (isAsOf || verbs.length > 0) && tellsNoOther(inClause, verbs);
}

/** Whether some verbs of the clause of a time have an object in it, and it tells nothing else. */
function isDoneThen(
  reading: Reading,
  place: Span,
  verbsOf: (inClause: readonly WordMention[]) => readonly Span[],
  objects: readonly string[],
  reach?: number,
): boolean {
  const inClause = clauseOf(reading, place);
  const named = allOf(inClause, ...objects);
  const verbs = verbsOf(inClause).filter((verb) =>
    named.some((object) => liesWithin(object, verb) || isObject(reading, verb, object, place, reach)),
  );
  return verbs.length > 0 && tellsNoOther(inClause, verbs);
}

/** Whether a quota is set for a time: "sets nickel ore quota for 2027". */
export const allotsThen = (reading: Reading, place: Span): boolean =>
  isDoneThen(reading, place, (inClause) => allOf(inClause, 'rule_allots'), ['quota'], QUOTA_REACH);

/** In English a relief that was told with a time, and not one that is to be: "suspended a ban in July". */
const DONE = /ed$/u;
/** Whether a measure is to be lightened or ended in a time: "to lift ban next year". */
export const relievesThen = (reading: Reading, place: Span): boolean =>
  liesAhead(reading, place, true) &&
  isDoneThen(
    reading,
    place,
    (inClause) => {
      const wasDone = (verb: Span) =>
        reading.lang === 'en' &&
        DONE.test(reading.text.slice(verb.start, endOfWord(reading.text, verb.end))) &&
        !isToBeDone(reading, verb);
      return allOf(inClause, ...RELIEVES).filter((verb) => !wasDone(verb));
    },
    LAID,
  );

/** The same of a day, which is not that before which it is done, nor the name of what is laid. */
export const isLaidThen = (reading: Reading, place: Span): boolean =>
  laysThen(reading, place) && !isNotThen(reading, place);
