import { IN_PERCENT, PERCENT } from '../../../domain/numbers.js';
import { isAct } from '../../reading/acts.js';
import { isMeasure } from '../../reading/concepts.js';
import { allOf, beginsAt, beginsIn, firstOf, leadingTo } from '../../reading/mentions.js';
import { STATES_AND_CAPITALS } from '../../reading/party-forms.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, follows, isOverAt } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { ARTICLE, opensWith, smallPattern } from '../../text/small-words.js';
import { lastBefore } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { begun, ended } from '../../text/word-patterns.js';
import { isAimedAt } from './aims.js';

/** Between a name and the word that says it is hit: of it, its goods and firms (UTF-16 units). */
export const HIT_REACH = 29;

/** In its own words, by what it is hit. */
const BY = smallPattern(
  ({ small_by, small_with, small_hit_by }) => ` ${ended(small_by, small_with, small_hit_by)}$`,
);

/** "Hit with 39 %". */
const RATE_NEXT = new RegExp(String.raw`^ \d[\d.,]*[ -]?${PERCENT}`, 'u');

/** Who gets, pays or faces a rate of duty bears it. */
const BEARS = ['rule_bears_rate', 'rule_gets_rate', 'rule_wins'];
export const TELLS_HIT = [...BEARS, 'rule_is_hit'];
/** From such a word to the rate, and from the duty to a verb that makes of it what is done with it: "soll 35 % Zoll erheben". */
const RATE_REACH = 24;
const VERB_REACH = 24;

/** Before a state beside which, or in which, others bear it: "whoever trades with Laos to pay 25 %". */
const BESIDE = smallPattern(
  ({ small_with, small_in, small_beside }) =>
    `(?:^| )${begun(small_with, small_in)}${ARTICLE}$|${ended(small_beside)}$`,
);
/** Chinese puts who bears it right before its verb, in UTF-16 units; farther off it is whose firms or goods do. */
const BEARER_REACH_DENSE = 2;

/** Whether a rate of duty follows, with which nothing else is done. */
function bearsRate(reading: Reading, victim: PartyMention, word: WordMention): boolean {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  // What a firm pays its own state may have imposed.
  if (victim.form === 'company') return false;
  if (isDense(lang) && word.start - victim.end > BEARER_REACH_DENSE) return false;
  const rate = IN_PERCENT.exec(text.slice(word.end, word.end + RATE_REACH));
  if (!rate || BESIDE(reading).test(text.slice(0, victim.start))) return false;
  const at = word.end + rate.index;
  const duty = words.find(
    (other) => isMeasure(other) && other.end > word.end && !endsBetween(text, at, other.start),
  );
  const isApart =
    endsBetween(text, word.end, at) || parties.some(({ start }) => start >= word.end && start < at);
  const end = at + rate[0].length;
  const isDone = (act: WordMention) =>
    isAct(act) &&
    !isMeasure(act) &&
    act.start >= word.end &&
    // "Bekommt 35 Prozent aufgebrummt".
    !(duty === undefined && act.start > end) &&
    // "35 Prozent Zoll" is a word of laying one by itself.
    !(duty && act.start <= duty.start && act.end > duty.start) &&
    act.start - Math.max(at, duty?.end ?? 0) <= VERB_REACH &&
    !endsBetween(text, word.end, act.start);
  const isRate = duty !== undefined || isOverAt(text, end) || beginsAt(words, end + 1, 'rule_behind_rate');
  return isRate && !isApart && !words.some(isDone);
}

/** "Hit by a ruling against tariffs" is by no tariff. */
function isByOther(reading: Reading, hit: WordMention): boolean {
  const { text } = reading;
  const { words } = reading.title;
  const isBy = BY(reading).test(text.slice(hit.start, hit.end)) && !RATE_NEXT.test(text.slice(hit.end));
  const duty = words.find((word) => isMeasure(word) && word.start >= hit.end);
  const isByDuty =
    duty &&
    !beginsIn(words, hit.end, duty.start, 'rule_about_duty') &&
    !endsBetween(text, hit.end, duty.start);
  return isBy && !isByDuty;
}

/** Whom a word tells to be hit; "hit by tariffs on China" may be by its own. */
function hitBy(reading: Reading, word: WordMention): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const victim = parties.findLast(
    (party) => party.end <= word.start && !leadingTo(reading, party, 'rule_buys_from'),
  );
  const isNear =
    victim &&
    victim.form !== 'person' &&
    follows(text, victim, word, HIT_REACH) &&
    !beginsIn(words, victim.end, word.start, 'rule_buyers', 'rule_partners');
  if (!isNear || (BEARS.includes(word.concept) && !bearsRate(reading, victim, word))) return [];
  const hit = codesTogether(reading)(victim);
  const isOnOther = (measure: WordMention) =>
    parties.some(
      (party) =>
        party.start >= measure.end &&
        !hit.includes(party.code) &&
        isAimedAt(reading, endOfWord(text, measure.end), party),
    );
  const isElse =
    isByOther(reading, word) ||
    words.some((measure) => isMeasure(measure) && measure.start >= word.end && isOnOther(measure));
  return isElse ? [] : hit;
}

/** Who is hit as the title says: "Laos and Myanmar hit hardest", Tunis écope de 25 %, "Laos to face 40 % tariff". */
export const victimsIn = (reading: Reading): readonly string[] =>
  allOf(reading.title.words, ...TELLS_HIT).flatMap((word) => hitBy(reading, word));

/**
 * Who is in the sights of others: "Norway in the crosshairs: …" names nothing before it and nobody behind. With a verb ("has
 * Norway in its sights") another acts.
 */
export function sightedIn(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  const word = firstOf(words, 'rule_in_sights');
  const [first] = parties;
  const last = word && lastBefore(parties, word.start);
  const isAlone =
    first &&
    last &&
    opensWith(text, first) &&
    /^,? ?$/.test(text.slice(last.end, word.start)) &&
    isOverAt(text, word.end) &&
    STATES_AND_CAPITALS.includes(last.form);
  const sighted = isAlone ? namesOf(last) : [];
  return first && sighted.includes(first.code) ? sighted : [];
}
