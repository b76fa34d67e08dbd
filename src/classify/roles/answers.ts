import { beginsIn, type PartyMention, type Reading, type WordMention } from '../reading/reading.js';
import { isMeasure } from '../reading/said.js';
import { ARTICLE } from '../text/small-words.js';
import { STATES } from './aims.js';
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
