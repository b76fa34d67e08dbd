import { beginsIn } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, goesOn } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { ended } from '../../text/word-patterns.js';
import { TAKING_EFFECT } from './meetings.js';
import { isMovedTo, MOVED } from './moved.js';
import { isReliefMoved } from './prolonged-to.js';

// A measure that is put off to a month or a year, or brought forward: in it the measure begins.

/** What makes of a delay none, or one that is only possible, asked for or spoken against. */
const NOT_MOVED = [
  'step_mark_not',
  'step_mark_may',
  'step_denies',
  'step_urges',
  'rule_demands',
  'rule_objects',
];
/** Before the word for it these only plan or wish for it, or refuse it. */
const NOT_YET_MOVED = [
  'rule_not_prolonged',
  'rule_refuses',
  'rule_opposes',
  'step_proposes',
  'planned',
  'step_weighs',
];
/** What may be moved instead: a relief from the measure, or what is to be decided or agreed of it. */
const OTHERS_MOVED = [
  'step_cuts',
  'step_exempts',
  'tariff_relief',
  'truce',
  'suspended',
  'eased',
  'extended',
  'rule_decision',
  'probe',
  'date_meeting',
  'deal',
  'trade_deal',
];
/** So far behind a measure, in UTF-16 units, stands what is moved of it: "tariff cut on cars". */
const OF_IT_REACH = 12;
/** By these the measure is no more than the reason, or only a review of it or a deadline is moved. */
const NOT_ITS_OBJECT = ['rule_occasion', 'rule_time_limit'];
/** In English, that something is moved, and does not move: "pushed back", and not "push back". */
const IS_DONE_TO = /(?:ed|back|off|forward|moved)$/u;
/** Between that and the period: "postponed by a year to". */
const BY_SO_LONG = smallPattern(
  ({ small_by_so_long }) => String.raw`^(?: (?:${ended(small_by_so_long)}|\d+))* ?$`,
);
/** Chinese puts the measure right before the word, UTF-16 units apart: 镍出口税推迟至. */
const RIGHT_BEFORE_ZH = 1;

/** Whether a word moves a measure to a period in its clause: "delays nickel levy to January". */
function movesMeasure(reading: Reading, moves: WordMention, period: Span): boolean {
  const { words, lang, text } = reading;
  const isInClause = ({ start, end }: Span) =>
    !endsBetween(text, Math.min(end, moves.end, period.end), Math.max(start, moves.start, period.start));
  if (!isInClause(moves)) return false;
  const beside = words.filter(
    (word) => isInClause(word) && (word.end <= moves.start || word.start >= moves.end),
  );
  const isUnmoved = ({ concept, end }: WordMention) =>
    NOT_MOVED.includes(concept) || (NOT_YET_MOVED.includes(concept) && end <= moves.start);
  if (beside.some(isUnmoved)) return false;
  const end = endOfWord(text, moves.end);
  const isDoneTo =
    lang !== 'en' ||
    (IS_DONE_TO.test(text.slice(moves.start, end)) &&
      BY_SO_LONG(reading).test(text.slice(end, period.start)));
  const isSubject = (measure: WordMention) =>
    measure.end <= moves.start &&
    (lang === 'zh' ? moves.start - measure.end <= RIGHT_BEFORE_ZH : isDoneTo && goesOn(text, measure, moves));
  const isObject = (measure: WordMention) =>
    measure.end <= period.start
      ? goesOn(text, moves, measure)
      : // "Reporte à janvier sa taxe".
        moves.end <= period.start && goesOn(text, period, measure);
  const measure = beside.find(
    (word) => TAKING_EFFECT.includes(word.concept) && (isSubject(word) || isObject(word)),
  );
  if (!measure) return false;
  const [from, to] = [Math.min(moves.start, measure.start), Math.max(moves.end, measure.end)];
  const isOther = (word: WordMention) =>
    OTHERS_MOVED.includes(word.concept) && word.start >= from - 1 && word.end <= to + OF_IT_REACH;
  return !beginsIn(words, from, Math.max(to, period.start), ...NOT_ITS_OBJECT) && !beside.some(isOther);
}

/** Whether a measure, and not a meeting, a relief or a delivery, is put off to a month or a year, or brought forward. */
export const isMeasureMovedTo = (reading: Reading, period: Span): boolean =>
  isMovedTo(reading, period) &&
  !isReliefMoved(reading, period) &&
  reading.words.some((word) => MOVED.includes(word.concept) && movesMeasure(reading, word, period));
