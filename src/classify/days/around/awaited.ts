import type { Reading } from '../../reading/reading.js';
import { ANYWHERE, follows } from '../../text/clause.js';
import { smallPattern } from '../../text/small-words.js';
import { arePartedBy, type Span } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import { type Day, resolveDay, type WrittenDay } from '../written/calendar.js';
import { liesAhead } from './ahead.js';
import { LASTS } from './deadlines.js';
import { isMovedTo } from './moved.js';
import { covering, isInSentence, onlyBefore } from './words.js';

// Decisions that are due by a day, or in a month.

/** What is awaited; Chinese has one word for a decision and for having decided. */
const awaited = (lang: string): readonly string[] =>
  lang === 'zh' ? ['rule_awaited'] : ['rule_awaited', 'rule_decision'];
/** What lasts until a day, whoever decides: "suspends the ruling until March". */
const HOLDS = [...LASTS, 'rule_applies', 'suspended', 'extended', 'step_bans'];

/** Before it, what has been: "collected since the ruling in August". */
const BYGONE = ['date_over', 'date_since'];

/** Whether a decision to come is told of before a day in its sentence, and nothing that lasts until then. */
export function isDecidedThen(reading: Reading, place: Span): boolean {
  const before = onlyBefore(reading, place);
  const { text } = reading;
  return (
    isInSentence(before, place, awaited(reading.lang)) &&
    !isInSentence(before, place, BYGONE, (word) => follows(text, word, place, ANYWHERE)) &&
    !isInSentence(reading, place, HOLDS)
  );
}

/** Between such a word and its month stands no more: "by late August". */
const PART_OF_MONTH = smallPattern(({ small_part_of_month }) => `^ ?(?:${ended(small_part_of_month)}[ -])?$`);
/** A month farther away, in days, is one that has been. */
const AWAITED_WITHIN = 300;

/** The first day of a month to come in which a decision is due, or to which it is put off: "a final ruling is expected in November". */
export function monthOfDecision(reading: Reading, first: WrittenDay, published: Day): Day | undefined {
  const { words } = reading;
  const before = words.find(
    (word) =>
      word.concept === 'rule_in_month' && arePartedBy(reading.text, word, first, PART_OF_MONTH(reading)),
  );
  const isDue = before
    ? isDecidedThen(reading, before) && liesAhead(reading, covering(first, before))
    : isMovedTo(reading, first) && isInSentence(onlyBefore(reading, first), first, awaited(reading.lang));
  if (!isDue) return undefined;
  const day = resolveDay(first, 'until', published);
  return day !== undefined && day > published && day - published < AWAITED_WITHIN ? day : undefined;
}
