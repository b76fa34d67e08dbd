import { beginsIn, type PartyMention, type Reading, type WordMention } from '../../reading/reading.js';
import { isMeasure } from '../../reading/said.js';
import { ARTICLE } from '../../text/small-words.js';
import { STATES } from '../hit/aims.js';
import { NO_SIDES, type Sides } from './sides.js';

/** Who answers: a state, or those who act for it. */
const ANSWERERS = [...STATES, 'agency', 'capital'];
/** Between the verb and whose measure it answers: "responds to unjustified U.S. tariffs". */
const TO = new RegExp(String.raw`^\S* (?:to|with|auf|aux?|al?|na|pa) ${ARTICLE}(?:\p{L}+ )?$`, 'u');
/** A title goes on to what is done: "responds to U.S. tariffs: list of goods", "… with countermeasures". */
const GOES_ON = /:|(?<!\p{L})(?:with|mit|avec|con|z|med) /u;

/** What is one's own answer by its name. */
const OWN = ['retaliate', 'rule_countermeasure'];

/** Whether the title tells, behind the measure that is answered, of one of who answers. */
function tellsOfOwn({ title: { words }, normalised: { text, titleEnd } }: Reading, answered: WordMention) {
  const behind = GOES_ON.exec(text.slice(answered.end, titleEnd))?.index;
  if (behind === undefined) return false;
  const from = answered.end + behind;
  const isListed = beginsIn(words, from, titleEnd, 'rule_goods_listed');
  return words.some(
    ({ concept, start }) =>
      start > from && start < titleEnd && (OWN.includes(concept) || (isListed && concept === 'tariff')),
  );
}

/** Between what tells whose measure is answered and who that is: a few words, "en réponse aux droits de douane américains". */
const WHOSE = new RegExp(String.raw`^ ${ARTICLE}(?:\p{L}+ ){0,4}$`, 'u');

/** "Canada announces countermeasures in response to U.S. tariffs": who takes them acts, on who acted first. */
function ownAnswerTo({ title: { words, parties }, normalised: { text } }: Reading): Sides | undefined {
  const [answerer] = parties;
  const to = words.find(({ concept }) => concept === 'rule_in_answer_to');
  const first = to && parties.find(({ start }) => start >= to.end);
  if (!answerer || !to || !first || answerer.code === first.code || !ANSWERERS.includes(answerer.form))
    return undefined;
  const isOwn = words.some(
    ({ concept, start, end }) => OWN.includes(concept) && start >= answerer.end && end <= to.start,
  );
  return isOwn && WHOSE.test(text.slice(to.end, first.start))
    ? { acts: [answerer.code], hit: [first.code] }
    : undefined;
}

/** "Canada responds to U.S. tariffs: list of goods subject to duties": who answers with a measure acts, on who acted first. */
export function answerIn(reading: Reading): Sides {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const [answerer] = parties;
  const own = ownAnswerTo(reading);
  if (own) return own;
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
