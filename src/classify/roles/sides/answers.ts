import { isVerb, LAID } from '../../reading/acts.js';
import { answerThreatened } from '../../reading/answer-threatened.js';
import { COUNTERMEASURES, isMeasure, PREPOSITIONS } from '../../reading/concepts.js';
import { actsFurther } from '../../reading/goes-on.js';
import { allOf, areAll, beginsIn, comesBehind, firstOf, standsBetween } from '../../reading/mentions.js';
import { ACTORS } from '../../reading/party-forms.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { ARTICLE, smallPattern } from '../../text/small-words.js';
import { firstBehind, isRightBefore } from '../../text/span.js';
import { begun } from '../../text/word-patterns.js';
import type { Told } from './sides.js';

// Who answers another's measure, and by what.

/** Between the verb and whose measure it answers: "responds to unjustified U.S. tariffs". */
const TO = smallPattern(
  ({ small_answers_to }) => String.raw`^\S* ${begun(small_answers_to)}${ARTICLE}(?:\p{L}+ )?$`,
);
/** A title goes on to what is done: "responds to U.S. tariffs: list of goods", "… with countermeasures". */
const GOES_ON = smallPattern(({ small_with }) => String.raw`:|(?<!\p{L})${begun(small_with)}`);

/** Whether the title tells, behind the measure that is answered, of one of who answers. */
function tellsOfOwn(reading: Reading, answered: WordMention) {
  const { text, titleEnd } = reading;
  const { words } = reading.title;
  const behind = GOES_ON(reading).exec(text.slice(answered.end, titleEnd))?.index;
  if (behind === undefined) return false;
  const from = answered.end + behind;
  const isListed = comesBehind(words, from, 'rule_goods_listed');
  return words.some(
    ({ concept, start }) =>
      start > from &&
      start < titleEnd &&
      (COUNTERMEASURES.includes(concept) || (isListed && concept === 'tariff')),
  );
}

/** Between what tells whose measure is answered and who that is: a few words, "en réponse aux droits de douane américains". */
const WHOSE = new RegExp(String.raw`^ ${ARTICLE}(?:\p{L}+ ){0,4}$`, 'u');

/** "Canada announces countermeasures in response to U.S. tariffs": who takes them acts, on who acted first. */
function takenInAnswer({ text, title: { words, parties } }: Reading): Told | undefined {
  const [answerer] = parties;
  const to = firstOf(words, 'rule_in_answer_to');
  const first = to && firstBehind(parties, to.end);
  if (!answerer || !to || !first || answerer.code === first.code || !ACTORS.includes(answerer.form))
    return undefined;
  const isOwn = standsBetween(words, answerer.end, to.start, ...COUNTERMEASURES);
  return isOwn && WHOSE.test(text.slice(to.end, first.start))
    ? { acts: [answerer.code], hit: [first.code] }
    : undefined;
}

/** "Canada delays counter-tariffs again": the only one whom a title names does so with its own. */
function ownAnswerMoved(reading: Reading): Told | undefined {
  const { words, parties } = reading.title;
  const [answerer] = parties;
  if (!answerer || !ACTORS.includes(answerer.form) || !areAll(parties, answerer.code)) return undefined;
  const own = firstBehind(allOf(words, ...COUNTERMEASURES), answerer.end);
  if (!own) return undefined;
  const isMoved = words.some(
    (word) =>
      isRightBefore(answerer, word) &&
      word.end <= own.start &&
      (isVerb(word) || word.concept === 'suspended'),
  );
  return isMoved ? { acts: [answerer.code], hit: [] } : undefined;
}

/** "Canada responds to U.S. tariffs: list of goods subject to duties": who answers with a measure acts, on who acted first. */
export function answerIn(reading: Reading): Told | undefined {
  const { text } = reading;
  const { words, parties } = reading.title;
  const [answerer] = parties;
  const threatens = answerThreatened(reading);
  if (threatens && areAll(parties, threatens.code)) return { acts: [], hit: [threatens.code] };
  const own = takenInAnswer(reading) ?? ownAnswerMoved(reading);
  if (own) return own;
  const answer = firstOf(words, 'role_reacts');
  if (!answerer || !answer || answerer.end > answer.start || !ACTORS.includes(answerer.form))
    return undefined;
  const first: PartyMention | undefined = firstBehind(parties, answer.end);
  const isApart = first !== undefined && first.code !== answerer.code;
  const answered = words.find((word) => isMeasure(word) && first !== undefined && word.end > first.end);
  const isTold =
    isApart &&
    answered !== undefined &&
    TO(reading).test(text.slice(answer.end, first.start)) &&
    tellsOfOwn(reading, answered);
  return isTold ? { acts: [answerer.code], hit: [first.code] } : undefined;
}

/** Behind a colon the measure that is answered may be told of further: "responds to US tariffs: 50% duty hurts". */
const BANS = ['rule_ban', 'step_bans', 'entity_list', 'export_curb', 'rule_lays'];
const MEASURES = [...LAID, ...BANS, 'rule_countermeasure'];
/** At most goods stand before it, and not what else he answers with: "with caution over steel duties". */
const ONLY_GOODS = /^(?: ?[\p{L}\p{N}%.'-]+){0,3} ?$/u;
const APART = [...PREPOSITIONS, 'role_against', 'role_to'];
/** What is told of an answer that is only said, or that there is none. */
const ONLY_SAID = ['step_mark_not', 'step_denies', 'step_urges', 'rule_demands', 'rule_objects', 'talks'];
const BEFORE_ANSWER = /^[^,;:!?]*:/u;
const RATE = /:.*\d/u;

/**
 * Whether a title goes on, behind whose measure is answered, to a measure of who answers: `told` where it says what he does
 * ("responds to US tariffs by banning gallium exports"), `likely` where he answers with something.
 */
export function answersWith(reading: Reading, from: number): 'told' | 'likely' | undefined {
  const { text, titleEnd } = reading;
  const { words, parties } = reading.title;
  const isOnlySaid = comesBehind(words, from, ...ONLY_SAID);
  const until = firstBehind(parties, from)?.start ?? titleEnd;
  const further = actsFurther(reading, from);
  const means = firstBehind(allOf(words, 'rule_by_means_of'), from);
  const colon = BEFORE_ANSWER.exec(text.slice(from, titleEnd))?.[0].length;
  const isBehind = ({ start }: WordMention, at: number) => start >= at && start < until;
  const isOwn = (word: WordMention) =>
    // In Polish the word itself may be the measure.
    (means !== undefined &&
      MEASURES.includes(word.concept) &&
      isBehind(word, means.start) &&
      (word.start < means.end ||
        (ONLY_GOODS.test(text.slice(means.end, word.start)) &&
          !beginsIn(words, means.end, word.start, ...APART)))) ||
    (colon !== undefined && BANS.includes(word.concept) && isBehind(word, from + colon));
  if (!isOnlySaid && ((further !== undefined && further < until) || words.some(isOwn))) return 'told';
  return means !== undefined || RATE.test(text.slice(from, titleEnd)) ? 'likely' : undefined;
}
