import { MEASURES } from '../../reading/concepts.js';
import { codesOf, firstOf, inTitle, leadingTo, standsBetween } from '../../reading/mentions.js';
import { listsIn } from '../../reading/party-lists.js';
import type { PartyMention, Reading } from '../../reading/reading.js';
import { endsBetween } from '../../text/clause.js';
import { AGAINST, ARTICLE, smallPattern } from '../../text/small-words.js';
import type { Span } from '../../text/span.js';
import { shortlyBefore } from '../../text/span.js';
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

const POSSESSIVE = /^['’:]s /u;
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
    POSSESSIVE.test(text.slice(end)) ||
    text.slice(end, suit.start).trim() === ''
  );
}

/**
 * "China files WTO complaint over EU duties", 日本就中国暂停进口向WTO提交文件: whom the clause of the suit names first
 * complains, the state next to it is complained of; the WTO is where.
 */
export function suitIn(reading: Reading): Sides | undefined {
  const { text, titleEnd } = reading;
  const { words, parties } = reading.title;
  const suit = firstOf(words, 'step_sues_at_wto');
  const isAtForum =
    reading.parties.some(({ code }) => code === FORUM) ||
    reading.names.some(({ told, end }) => told === SEAT && end <= titleEnd) ||
    // A state that sues over a state's duties does so there.
    (inTitle(reading, 'rule_sues') && inTitle(reading, ...MEASURES));
  if (!suit || !isAtForum) return undefined;
  const states = parties.filter(({ code }) => code !== FORUM);
  const inClause = states.filter(({ end }) => end <= suit.end && !endsBetween(text, end, suit.start));
  const [first] = inClause.length > 0 ? inClause : states;
  if (!first) return undefined;
  const answers = words.filter(
    ({ concept, start }) => concept === 'rule_answers' && start >= first.end && start < suit.end,
  );
  const isAnswered = ({ start }: Span) => answers.some((answer) => answer.start === start);
  if (words.some((word) => OTHERWISE.includes(word.concept) && !isAnswered(word))) return undefined;
  const listOf = listsIn(reading, states);
  const one = listOf(first);
  const codes = new Set(codesOf(one));
  const second = states.find(({ code }) => !codes.has(code));
  if (!second) {
    if (first.start >= suit.end) return undefined;
    // Of several who sue together none is sued: 美欧日就稀土提起磋商请求.
    return suitOfSummary(reading, [...codes]) ?? (codes.size > 1 ? { acts: [...codes], hit: [] } : undefined);
  }
  const other = listOf(second);
  if (states.some(({ code }) => !codes.has(code) && other.every((party) => party.code !== code)))
    return undefined;
  const between = text.slice(first.end, second.start);
  const isAnswer = answers.length > 0;
  if (isAnswer && !isOwner(reading, second, suit)) return undefined;
  const isOfMeasure = standsBetween(words, first.end, second.start, ...MEASURES);
  const isTurned =
    isAnswer ||
    ABOUT_FIRST(reading).test(shortlyBefore(text, first.start, 2)) ||
    // Who complains may be named behind the one complained of: 被中方告到世贸, "sued by China".
    SUFFERS(reading).test(between) ||
    (leadingTo(reading, second, 'role_by') !== undefined && !isOfMeasure);
  const [plaintiffs, defendants] = isTurned ? [other, one] : [one, other];
  return { acts: codesOf(plaintiffs), hit: codesOf(defendants) };
}
