import { disputeAtForum } from '../reading/at-forum.js';
import { MEASURES_AND_CURBS, NEWS } from '../reading/concepts.js';
import { readScope } from '../reading/goods/scope.js';
import { codesOf, comesBehind, standsBetween, wordWith } from '../reading/mentions.js';
import { listsOfTitle } from '../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../reading/reading.js';
import { isOtherwise } from '../reading/said.js';
import { endsBetween, goesOn, turnsIn } from '../text/clause.js';
import { isDense } from '../text/sentence.js';
import { isNextButArticle } from '../text/small-words.js';
import { isRightBefore, liesWithin, overlap, type Span } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import { quoted, type TopicReading } from './category.js';

/** What two sides do that talk with each other. */
const HELD = ['rule_talks_held', 'rule_haggles'];
/** By whom a title says that talks are held, where it leaves open whose they are. */
const TALKERS = ['leader', 'negotiator'];

/** Between those who talk and the word for it stands who does so for them: "EU officials discuss". */
const FOR_THEM = /^(?: \p{L}+){0,3} $/u;
/** In Chinese what they talk about, and with whom, stands there: 与美国就出口管制举行磋商. */
const MOST_BEFORE_DENSE = 30;

/** Those with whom somebody talks, or to whose capital he goes for it, each by a word that says so. */
const otherSides = ({ title: { words, parties } }: Reading): readonly PartyMention[] =>
  parties.filter((party) =>
    words.some(
      (word) =>
        isRightBefore(word, party) &&
        (word.concept === 'rule_talks_with' ||
          (word.concept === 'rule_talks_in' && party.form === 'capital')),
    ),
  );

/** Who holds talks with a state, as a title opens that does not say for which one: "Ministers negotiate licences with China". */
function talkersUnnamed(reading: Reading): Span | undefined {
  const { text, title } = reading;
  const { words, parties } = title;
  const isPlace = (party: PartyMention) =>
    words.some((word) => word.concept === 'rule_talks_in' && isRightBefore(word, party));
  const others = otherSides(reading);
  const areAllSides = parties.every((party) => others.includes(party) || isPlace(party));
  const opening = words.find(
    (word) => TALKERS.includes(word.concept) && isNextButArticle(text, { end: 0 }, word),
  );
  return opening && others.length > 0 && areAllSides
    ? { ...opening, end: endOfWord(text, opening.end) }
    : undefined;
}

/** By what a title tells that something is done, or holds. */
const DONE = [...NEWS, 'takes_effect', 'rule_comes_into_force', 'impose_duty'];

/** Whether a title turns, behind the talks, to what one of the sides does, or to a measure that somebody takes. */
function tellsElse({ text, titleEnd, title: { words, parties } }: Reading, from: number): boolean {
  const turns = turnsIn(text, from, titleEnd);
  if (turns.some((at) => parties.some((party) => party.start === at))) return true;
  const comma = text.indexOf(',', from);
  const first = Math.min(...turns, comma < 0 ? titleEnd : comma);
  return comesBehind(words, first, ...DONE) && comesBehind(words, first, ...MEASURES_AND_CURBS);
}

/**
 * The words with which a title tells that two sides talk to each other, one of which or both it begins with, unless it turns
 * to what one of them does: "China and EU discuss export curbs", but not "…, Beijing bans gallium". A firm is no side. The name
 * of a minister may hold the verb: "Reiche verhandelt".
 */
function talksHeld(reading: Reading): WordMention | undefined {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  const held = words.filter(({ concept }) => HELD.includes(concept));
  const [first] = parties;
  if (held.length === 0 || !first) return undefined;
  const opening = isNextButArticle(text, { end: 0 }, first) ? listsOfTitle(reading)(first) : [];
  const unnamed = opening.length > 0 ? undefined : talkersUnnamed(reading);
  const last = (opening.at(-1) ?? unnamed)?.end;
  if (last === undefined) return undefined;
  // "Bessent and He" is a name of its own beside the first of the two.
  const sides = [...parties.filter(({ end }) => end <= last), ...otherSides(reading)];
  if (sides.some(({ form }) => form === 'company')) return undefined;
  if (!unnamed && new Set(codesOf(sides)).size < 2) return undefined;
  return held.find(({ start, end }) => {
    const between = text.slice(last, start);
    const isTheirs = isDense(lang)
      ? start >= last && between.length <= MOST_BEFORE_DENSE && !endsBetween(text, last + 1, start)
      : FOR_THEM.test(between);
    return (isTheirs || overlap(first, { start, end })) && !tellsElse(reading, end);
  });
}

/** What is called off instead of the meeting that is named behind it: a measure, or something "ahead of meeting". */
const OFF_INSTEAD = [...MEASURES_AND_CURBS, 'rule_before_or_after', 'rule_by_then'];
/** What is called off as such: "cancels technical meeting on rare earths", 取消稀土技术会谈. */
function meetingCalledOff(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const { words } = reading.title;
  return wordWith(
    words,
    'date_called_off',
    ['role_meeting'],
    (off, meeting) =>
      meeting.start > off.start &&
      (liesWithin(meeting, off) || goesOn(text, off, meeting)) &&
      !standsBetween(words, off.start, meeting.start, ...OFF_INSTEAD) &&
      !isOtherwise(reading, off) &&
      !tellsElse(reading, Math.max(off.end, meeting.end)),
  );
}

/** Why an item that names a measure is about what states have with each other, and by which word. */
function sidesTold(reading: Reading): readonly [word: WordMention, why: string] | undefined {
  const held = talksHeld(reading);
  if (held) return [held, 'what two sides talk about is no measure of one'];
  const calledOff = meetingCalledOff(reading);
  if (calledOff) return [calledOff, 'a meeting that is called off is no measure'];
  const dispute = disputeAtForum(reading);
  return dispute && [dispute, 'what the WTO looks into is no measure of its own'];
}

/** The topic as found, unless two sides talk, or have a dispute before the WTO: what that is about is no measure that one of them takes. */
export function asBetweenSides(found: TopicReading, reading: Reading): TopicReading {
  const { category, scores, evidence } = found;
  const told = category === 'negotiation' ? undefined : sidesTold(reading);
  if (!told) return found;
  const [word, why] = told;
  return {
    category: 'negotiation',
    scores: { ...scores, [category]: 0, negotiation: scores.negotiation + scores[category] },
    scope: readScope(reading, 'negotiation'),
    evidence: [quoted(reading, word, why), ...evidence],
  };
}
