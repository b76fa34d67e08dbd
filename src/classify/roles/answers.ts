import { PERCENT } from '../../domain/numbers.js';
import { listsIn } from '../reading/party-lists.js';
import { beginsIn, codesOf, type PartyMention, type Reading, type WordMention } from '../reading/reading.js';
import { isMeasure, isOtherwise, reachOf } from '../reading/said.js';
import { endsBetween, turnsIn } from '../text/clause.js';
import { ARTICLE } from '../text/small-words.js';
import { actsItself, isAct } from './acts.js';
import { STATES } from './aims.js';
import { NO_SIDES, type Sides } from './sides.js';

/** Who answers: a state, or those who act for it. */
const ANSWERERS = [...STATES, 'agency', 'capital'];
/** Between the verb and whose measure it answers: "responds to unjustified U.S. tariffs". */
const TO = new RegExp(String.raw`^\S* (?:to|with|auf|aux?|al?|na|pa) ${ARTICLE}(?:\p{L}+ )?$`, 'u');
/** A title goes on to what is done: "responds to U.S. tariffs: list of goods", "… with countermeasures". */
const GOES_ON = /:|(?<!\p{L})(?:with|mit|avec|con|z|med) /u;

/** What is one's own answer by its name, and how goods are told on which it lies. */
const OWN = ['retaliate', 'rule_countermeasure'];
const LIST = /(?<!\p{L})(?:list of|subject to|liste|lista)(?!\p{L})/u;

/** Whether the title tells, behind the measure that is answered, of one of who answers. */
function tellsOfOwn({ title: { words }, normalised: { text, titleEnd } }: Reading, answered: WordMention) {
  const behind = GOES_ON.exec(text.slice(answered.end, titleEnd))?.index;
  if (behind === undefined) return false;
  const from = answered.end + behind;
  const isListed = LIST.test(text.slice(from, titleEnd));
  return words.some(
    ({ concept, start }) =>
      start > from && start < titleEnd && (OWN.includes(concept) || (isListed && concept === 'tariff')),
  );
}

/** "Canada responds to U.S. tariffs: list of goods subject to duties": who answers with a measure acts, on who acted first. */
export function answerIn(reading: Reading): Sides {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const [answerer] = parties;
  const answer = words.find(({ concept }) => concept === 'role_reacts');
  if (!answerer || !answer || answerer.end > answer.start || !ANSWERERS.includes(answerer.form))
    return NO_SIDES;
  const first: PartyMention | undefined = parties.find(({ start }) => start >= answer.end);
  const isApart = first !== undefined && first.code !== answerer.code;
  const answered = words.find((word) => isMeasure(word) && first !== undefined && word.end > first.end);
  const isTold =
    isApart &&
    answered !== undefined &&
    TO.test(text.slice(answer.end, first.start)) &&
    tellsOfOwn(reading, answered);
  return isTold ? { acts: [answerer.code], hit: [first.code] } : NO_SIDES;
}

/** Between who answers and that he does lie short words at most, in UTF-16 units: "Ottawa promptly hits back", 印度宣布反制. */
const ANSWER_REACH = 12;
const ANSWER_REACH_DENSE = 16;
/** A rate, or a measure, stands so near behind what is answered with it. */
const WITH_REACH = 30;
const RATE = new RegExp(String.raw`\d ?${PERCENT}`, 'u');
/** No more than an answer in words, or one that may come. */
const ONLY_SAYS = ['rule_objects', 'rule_demands', 'role_by', 'rule_is_hit'];
const NOT_YET = /或|拟|将|威胁|警告|誓言|扬言|准备|考虑|可能|呼吁/u;

/** Whether a title tells that somebody has answered with a measure: "Ottawa hits back", "Delhi responds with 20%". */
function isAnswer(reading: Reading, word: WordMention): boolean {
  const { words } = reading.title;
  const { text, titleEnd } = reading.normalised;
  if (isOtherwise(reading, word)) return false;
  if (word.concept === 'rule_hits_back') return true;
  const end = Math.min(titleEnd, word.end + WITH_REACH);
  const isNear = ({ start }: { start: number }) =>
    start >= word.end && start < end && !endsBetween(text, word.end, start);
  return (
    word.concept === 'rule_answers_with' &&
    (RATE.test(text.slice(word.end, end)) || words.some((other) => isMeasure(other) && isNear(other)))
  );
}

/**
 * Whose act a title tells before a place: who does something by a verb or at a rate, or whose measure begins with the name. A threat
 * is no act yet.
 */
function actorBefore(reading: Reading, to: number, but: readonly string[]): PartyMention | undefined {
  const { words, parties } = reading.title;
  const { text } = reading.normalised;
  const isAbout = ({ start, end, form }: PartyMention) =>
    !beginsIn(words, start, to, 'threaten', 'step_threatens', ...ONLY_SAYS) &&
    ((form !== 'adjective' && RATE.test(text.slice(end, to))) ||
      words.some(
        (act) =>
          isAct(act) &&
          act.start >= end &&
          act.end <= to &&
          !endsBetween(text, end, act.start) &&
          !isOtherwise(reading, act),
      ));
  return parties.find(
    (party, place) =>
      party.end <= to &&
      !but.includes(party.code) &&
      (place === 0 || actsItself(reading, party)) &&
      isAbout(party),
  );
}

/** Who acts first in a title, who answers with a measure, and who else is named before the answer. */
export type ActsInTurn = {
  readonly first: string;
  readonly answering: readonly string[];
  readonly before: readonly string[];
};

/**
 * Two, or more, who act on each other in turn, the later in a clause of its own: "US doubles steel duty, Canada hits back". Where the
 * answer comes first, "Canada hits back after US doubles duty", the title is about that.
 */
export function actsInTurn(reading: Reading): ActsInTurn | undefined {
  const { words, parties } = reading.title;
  const { text, titleEnd } = reading.normalised;
  const listOf = listsIn(text, parties);
  const parts = turnsIn(text, 0, titleEnd);
  for (const word of words) {
    const from = parts.findLast((start) => start <= word.start);
    const answerer = parties.find(({ start }) => from !== undefined && start >= from && start < word.start);
    if (from === undefined || !answerer || !isAnswer(reading, word)) continue;
    const reach = reachOf(text, answerer.start, ANSWER_REACH, ANSWER_REACH_DENSE);
    const between = text.slice(answerer.end, word.start);
    if (between.length > reach || NOT_YET.test(between) || answerer.form === 'company') continue;
    // "… on Peru, Oslo hits back" is no list.
    const listed = listOf(answerer).filter(({ end }) => !endsBetween(text, end, answerer.start));
    const answering = codesOf(listed);
    const first = actorBefore(reading, from, answering);
    if (first) {
      const before = parties.filter((party) => party.end <= from && !listed.includes(party));
      return { first: first.code, answering, before: codesOf(before) };
    }
  }
  return undefined;
}
