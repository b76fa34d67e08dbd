import { MEASURES } from '../../reading/concepts.js';
import { allOf, codesOf, firstOf, inTitle, leadingTo, standsBetween } from '../../reading/mentions.js';
import { listsIn } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { AGAINST, ARTICLE, GENITIVE, smallPattern } from '../../text/small-words.js';
import { type Span, shortlyBefore } from '../../text/span.js';
import { ended } from '../../text/word-patterns.js';
import type { Sides } from './sides.js';

const FORUM = 'WTO';
const SEAT = 'V:geneva';
/** Whom a complaint is about may be named first, as what it is about: 针对美方加征关税措施中方已起诉. */
const ABOUT_FIRST = smallPattern(({ small_about }) => `${ended(small_about)}$`);
/** Who does not go on with it, or says it of others', is no plaintiff. */
const OTHERWISE = ['wto_ruling', 'rule_demands', 'step_ends', 'collapse', 'conclude', 'step_signs'];

/** Who is complained of may be told so in Chinese: 被告到世贸. */
const SUFFERS = smallPattern(({ small_suffers }) => ended(small_suffers));
/** Before or behind a name: that it is complained of. */
const COMPLAINED_OF = smallPattern(
  ({ small_complained_of, small_toward, small_and }) =>
    String.raw`\b(?:${AGAINST}|${ended(small_complained_of)}) ${ARTICLE}$|${ended(small_toward, small_and)}$`,
);
const NAMED_BEHIND = smallPattern(({ small_named }) => String.raw`^[^.;]{0,40} ${ended(small_named)}\b`);
/** Whom a title leaves out that names who complains, and the summary tells of. */
function suitOfSummary(reading: Reading, acts: readonly string[]) {
  const { parties, text, titleEnd } = reading;
  const others = parties.filter(
    ({ code, start }) => start > titleEnd && code !== FORUM && !acts.includes(code),
  );
  const first = others.find(
    ({ start, end }) =>
      COMPLAINED_OF(reading).test(shortlyBefore(text, start, 32)) ||
      NAMED_BEHIND(reading).test(text.slice(end)),
  );
  return first && { acts, hit: codesOf(listsIn(reading, others)(first)) };
}

/** A word of a complaint goes on so: "skarga WTO". */
const REST_OF_SUIT = /^\p{L}*(?: ?\bwto)? $/u;
/** Whether a complaint that another answers is that of a name: "China's", "Brazilian", or right before or behind the complaint. */
function isOwner(reading: Reading, name: PartyMention, suit: Span): boolean {
  const { text } = reading;
  const { form, start, end } = name;
  const of = leadingTo(reading, name, 'rule_of');
  if (start >= suit.end) return of !== undefined && REST_OF_SUIT.test(text.slice(suit.end, of.start));
  return (
    of !== undefined ||
    form === 'adjective' ||
    GENITIVE.test(text.slice(end)) ||
    text.slice(end, suit.start).trim() === ''
  );
}

/** Whether a suit is one before the WTO: that is named, or its seat, or a state sues over a state's duties, which it does there. */
const isAtForum = (reading: Reading): boolean =>
  reading.parties.some(({ code }) => code === FORUM) ||
  reading.names.some(({ told, end }) => told === SEAT && end <= reading.titleEnd) ||
  (inTitle(reading, 'rule_sues') && inTitle(reading, ...MEASURES));

/** Whether who is named first is complained of, and the second one complains: 被中方告到世贸, "sued by China". */
function isTurned(reading: Reading, first: PartyMention, second: PartyMention): boolean {
  const { text } = reading;
  const isOfMeasure = standsBetween(reading.title.words, first.end, second.start, ...MEASURES);
  return (
    ABOUT_FIRST(reading).test(shortlyBefore(text, first.start, 2)) ||
    SUFFERS(reading).test(text.slice(first.end, second.start)) ||
    (leadingTo(reading, second, 'role_by') !== undefined && !isOfMeasure)
  );
}

/**
 * "China files WTO complaint over EU duties", 日本就中国暂停进口向WTO提交文件: whom the clause of the suit names first
 * complains, the state next to it is complained of; the WTO is where.
 */
export function suitIn(reading: Reading): Sides | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const suit = firstOf(words, 'step_sues_at_wto');
  if (!suit || !isAtForum(reading)) return undefined;
  const states = reading.title.parties.filter(({ code }) => code !== FORUM);
  const inClause = states.filter(({ end }) => end <= suit.end && !endsBetween(text, end, suit.start));
  const [first] = inClause.length > 0 ? inClause : states;
  if (!first) return undefined;
  const answers = allOf(words, 'rule_answers').filter(({ start }) => start >= first.end && start < suit.end);
  const isOtherwise = (word: WordMention) =>
    OTHERWISE.includes(word.concept) && !answers.some(({ start }) => start === word.start);
  if (words.some(isOtherwise)) return undefined;
  const listOf = listsIn(reading, states);
  const one = codesOf(listOf(first));
  const second = states.find(({ code }) => !one.includes(code));
  if (!second) {
    if (first.start >= suit.end) return undefined;
    const codes = [...new Set(one)];
    // Of several who sue together none is sued: 美欧日就稀土提起磋商请求.
    return suitOfSummary(reading, codes) ?? (codes.length > 1 ? { acts: codes, hit: [] } : undefined);
  }
  const other = codesOf(listOf(second));
  const isAnswer = answers.length > 0;
  const isOfThird = states.some(({ code }) => ![...one, ...other].includes(code));
  if (isOfThird || (isAnswer && !isOwner(reading, second, suit))) return undefined;
  return isAnswer || isTurned(reading, first, second) ? { acts: other, hit: one } : { acts: one, hit: other };
}
