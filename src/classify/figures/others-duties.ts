import { beginsIn } from '../reading/mentions.js';
import { LAY_ON_ALL, OWNER_BEHIND, STATE_NAMES } from '../reading/party-forms.js';
import type { PartyMention, Reading, WordMention } from '../reading/reading.js';
import { sentenceBounds } from '../text/sentence.js';
import type { Span } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import type { FigureMention } from './figures.js';

// Duties of others, which a summary gives as a reason for what its title tells.

/** From a state to its duty: its ending, a rate, one word: "Washington's 50% tariff", "US-Zölle", 美国50%的铝关税. */
const TO_DUTY = /^(?:'s)?[ -]?(?:[\d.,]+ ?(?:%|\p{L}+)[ 的]?)?(?:[\p{Script=Han}]{0,2}|(?:\p{L}+ )?)$/u;
/** Before an adjective behind its noun stands no more than the rest of a name for duties: "droits de douane américains". */
const TO_ADJECTIVE = /^(?: de douane)? $/u;

/** The place of a state's own duty with its name, where one stands right beside the other: "US tariffs of 50% divert metal". */
function ownDutyAt({ lang, words, text }: Reading, party: PartyMention): Span | undefined {
  const { code, form, start: from, end: to } = party;
  const isNamedBefore = ({ concept, start, end }: WordMention) =>
    concept === 'tariff' &&
    ((start === from && end > to) || (start >= to && TO_DUTY.test(text.slice(to, start)))) &&
    // 对美关税 is laid on America.
    !words.some((aim) => aim.concept === 'role_against' && (aim.start === from || aim.end === from));
  const isNamedBehind = ({ concept, end }: WordMention) =>
    concept === 'duty' && end <= from && TO_ADJECTIVE.test(text.slice(endOfWord(text, end), from));
  // Others may be named before a duty as those whose goods it hits: "Chinese tariffs".
  const isOwnersName = LAY_ON_ALL.includes(code) && STATE_NAMES.includes(form);
  const isBehind = form === 'adjective' && OWNER_BEHIND.includes(lang);
  const duty = words.find(
    (word) => (isOwnersName && isNamedBefore(word)) || (isBehind && isNamedBehind(word)),
  );
  return duty && { start: Math.min(duty.start, from), end: Math.max(duty.end, to) };
}

/** By what a sentence tells that a duty is laid on whom it is named for: "raises EU tariffs to 30%". */
const LAYS = ['step_raises', 'step_decides', 'impose_duty', 'rule_lays'];
/** Who answers a duty may do so at its rate: "answers the US tariff of 34% in kind". */
const ANSWERS = ['retaliate', 'rule_countermeasure', 'role_retaliates'];

/** So far behind a duty's word its rate may stand, in UTF-16 units. */
const RATE_REACH = 20;

/** The duties in a summary that are told as those of others than who acts. */
const othersDuties = (reading: Reading, issuers: readonly string[]): Span[] =>
  reading.parties.flatMap((party) => {
    if (party.start < reading.titleEnd || issuers.includes(party.code)) return [];
    const duty = ownDutyAt(reading, party);
    const [from, to] = sentenceBounds(reading.text, party.start);
    const isElse =
      duty &&
      (beginsIn(reading.words, from, duty.start, ...LAYS) || beginsIn(reading.words, from, to, ...ANSWERS));
    return duty && !isElse ? [duty] : [];
  });

/**
 * The figures of an item without the rates of others' duties, which a summary gives as a reason: "US tariffs of 50% divert metal
 * to Europe" tells no rate of what Brussels does.
 */
export function withoutOthersRates(
  reading: Reading,
  figures: readonly FigureMention[],
  issuers: readonly string[],
): readonly FigureMention[] {
  const others = othersDuties(reading, issuers);
  const isOfOther = ({ role, inTitle, start, end }: FigureMention) =>
    role === 'duty' && !inTitle && others.some((duty) => end >= duty.start && start - duty.end <= RATE_REACH);
  return figures.map((figure) => (isOfOther(figure) ? { ...figure, role: 'other' as const } : figure));
}
