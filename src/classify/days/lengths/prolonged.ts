import { BURDENS, MEASURES } from '../../reading/concepts.js';
import { allOf, beginsIn, standsBetween } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, areInClause, follows, goesOn } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { isRightBefore, liesWithin, type Span } from '../../text/span.js';
import { begun, ended } from '../../text/word-patterns.js';
import { MOVED } from '../around/moved.js';
import { covering, isInSentence } from '../around/words.js';
import { type DateMention, MONTHS } from '../written/calendar.js';

// Pauses that are made or go on for a length of time.

/** What lasts for "90 days of talks". */
export const PAUSES = ['suspended', 'eased', 'truce', 'tariff_relief', 'extended'];
/** By what a pause is made, right before it. */
const MAKES = ['step_turn', 'step_new', 'announce', 'deal', 'trade_deal'];
/** How far before a pause that word ends, in UTF-16 units. */
const MADE_WITHIN = 24;
const ITS_LENGTH = /^ (?:\p{L}+ )?$/u;
const ITS_LENGTH_DENSE = /^\p{Script=Han}{0,12}$/u;
const OF_LENGTH = smallPattern(({ small_of }) => String.raw`^ (?:\p{L}+ )?${begun(small_of)}$`);
/** Whether a length of time is told as one of a pause: "90-day", "90-tägige", "90 dagars", 90天; French and Spanish put it behind. */
function isOfPause(reading: Reading, pause: Span, { start, end }: Span): boolean {
  const { text } = reading;
  return pause.start >= end
    ? (isDense(reading.lang) ? ITS_LENGTH_DENSE : ITS_LENGTH).test(text.slice(end, pause.start)) &&
        (reading.lang === 'sv' || !text.slice(start, end).includes(' '))
    : OF_LENGTH(reading).test(text.slice(pause.end, start));
}
/** "Agree on a 90-day tariff truce", told as news: of an older one it says nothing when it ends. */
export function isNewPause(reading: Reading, length: Span): boolean {
  const { words } = reading.title;
  const isMade = (at: number) =>
    words.some(({ concept, end }) => MAKES.includes(concept) && end <= at && at - end <= MADE_WITHIN);
  return (
    length.end <= reading.titleEnd &&
    words.some(
      (word) =>
        PAUSES.includes(word.concept) &&
        isOfPause(reading, word, length) &&
        isMade(Math.min(word.start, length.start)),
    )
  );
}
/** "The 90-day truce is running out". */
const runsOut = (reading: Reading, length: Span): boolean =>
  reading.words.some((word) => PAUSES.includes(word.concept) && isOfPause(reading, word, length)) &&
  allOf(reading.words, 'rule_lapses', 'rule_expires').some((word) => areInClause(reading.text, word, length));
/** By these somebody ends a pause, or breaks it, or is said to. */
const BREAKS = ['rule_drops', 'rule_breach'];
/** "Breaks 90-day truce", "90-day truce collapses"; but not "ends tariffs in 90-day truce". */
function isBroken(reading: Reading, length: Span): boolean {
  const { words, text } = reading;
  const isBeside = (first: Span, last: Span) =>
    goesOn(text, first, last) && !standsBetween(words, first.end, last.start, ...BURDENS);
  return allOf(words, 'rule_lapses_other', 'rule_pause_noun').some((noun) => {
    const pause = covering(noun, length);
    return (
      isOfPause(reading, noun, length) &&
      (allOf(words, ...BREAKS).some((verb) => liesWithin(pause, verb) || isBeside(verb, pause)) ||
        allOf(words, 'rule_dropped').some((verb) => isBeside(pause, verb)))
    );
  });
}
/** Of a pause that ends its length tells nothing. */
export const isEndingPause = (reading: Reading, length: Span): boolean =>
  runsOut(reading, length) || isBroken(reading, length);
/** "Pause another six months": whether a length of time is one more. */
export const isOneMore = ({ words }: Reading, length: Span): boolean =>
  words.some((word) => word.concept === 'rule_one_more' && isRightBefore(word, length));
/** Chinese names what is held back between the holding and its time: 暂停…措施90天. Up to here, within a clause. */
const HELD_FOR_REACH = 31;
/** Whether a word stands before a length of time that may have its object in between, as Chinese has it. */
export const governs = (concept: string, { words, text }: Reading, start: number): boolean =>
  words.some((word) => word.concept === concept && follows(text, word, { start }, HELD_FOR_REACH));

/** "Extended by a year", 延长一年: counted from the old end, which lies near where none is told. */
export function isFromOldEnd(reading: Reading, start: number): boolean {
  if (reading.lang === 'zh') return governs('date_by', reading, start);
  // Polish "o rok" holds it.
  return reading.words.some(
    (word) =>
      word.concept === 'date_by' && (word.end === start || word.end + 1 === start || word.start === start),
  );
}

/** Whether the clause of a length of time says before it that something is not prolonged, or only wished to be. */
const isOnlyWished = ({ words, text }: Reading, length: Span): boolean =>
  words.some((word) => word.concept === 'rule_not_prolonged' && follows(text, word, length, ANYWHERE));

/** What is so prolonged goes on; an inquiry or talks end nothing, and what is moved begins later. */
export const isRenewed = (reading: Reading, length: Span): boolean => {
  const isSaid = (...concepts: string[]) => isInSentence(reading, length, concepts);
  return (
    isSaid('extended') &&
    !isSaid(
      ...MOVED,
      'probe',
      'date_answer',
      'step_mark_may',
      'step_mark_not',
      'step_weighs',
      'step_denies',
    ) &&
    !isOnlyWished(reading, length) &&
    // "In November, ministry recalls".
    !isSaid(...MONTHS)
  );
};

/** What is kept until a day. */
const KEPT = [...MEASURES, 'export_curb', 'quota', 'rule_countermeasure'];
/** What stands before who keeps it: nothing, or the name of the matter. */
const OPENS = new RegExp(`^${ARTICLE}$`, 'u');
const HEADED = new RegExp(`: ${ARTICLE}$`, 'u');
const TO_COME = smallPattern(({ small_keeps_later }) => String.raw`^${ended(small_keeps_later)}(?!\p{L})`);
/** Whether a state that opens a title does what a verb says: what an analyst expects, or a firm keeps, is no measure. */
function isSubject(reading: Reading, verb: WordMention): boolean {
  const { text } = reading;
  return reading.title.parties.some((party) => {
    const before = text.slice(0, party.start);
    const isFirst =
      OPENS.test(before) || (HEADED.test(before) && !TO_COME(reading).test(text.slice(verb.start, verb.end)));
    return isFirst && isRightBefore(party, verb);
  });
}

/** The word of a title that keeps a measure until a day to come, which is told with it: that prolongs it. */
export function keptUntil(reading: Reading, dates: readonly DateMention[]): WordMention | undefined {
  const { words } = reading.title;
  const { text, titleEnd } = reading;
  const last = dates.find(({ kind, end }) => kind === 'expiry' && end > 0 && end <= titleEnd);
  return (
    last &&
    words.find(
      (word) =>
        word.concept === 'rule_keeps' &&
        isSubject(reading, word) &&
        goesOn(text, word, last, ANYWHERE) &&
        beginsIn(words, word.end, last.start, ...KEPT),
    )
  );
}
