import { LAYS, RELIEVES, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsIn } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isSaidBefore, isShaded } from '../../reading/said.js';
import { conditionsIn, statedIn } from '../../reading/stated.js';
import { tellsAct } from '../../reading/told-acts.js';
import { goesOn, turnsBetween, turnsIn } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';
import { overlap } from '../../text/span.js';

// What is done only if others do something, or talks fail: "will raise duties if talks fail" raises none.

/** By which verbs a burden is taken off. */
const LIGHTENS = [...RELIEVES, 'step_pauses', 'step_lifts'];
/** So near behind the word for a condition stand the talks that it is about, in UTF-16 units. */
const TALKS_REACH = 16;
/** What parts a condition from the clause before it: "erhöhen, falls". */
const PARTED = /,? $/u;

/** Whether a condition is about what a state does, or how talks come out; about goods a rule may be: "if they are Chinese". */
function isOnOthers({ text, title }: Reading, condition: WordMention): boolean {
  const isSubject = (party: PartyMention) =>
    party.form !== 'adjective' && isNextButArticle(text, condition, party);
  return (
    title.parties.some(isSubject) ||
    title.words.some(
      (word) => TALKS_AND_DEALS.includes(word.concept) && goesOn(text, condition, word, TALKS_REACH),
    )
  );
}

/** Whether a condition is one of the clause of an act: behind it, or before it where it opens the title: "if talks fail, …". */
function isOfAct({ text }: Reading, condition: WordMention, act: WordMention): boolean {
  if (condition.start === 0) return turnsIn(text, condition.end, act.start).length === 1;
  const to = text.slice(0, condition.start).replace(PARTED, '').length - 1;
  return act.end <= to && !turnsBetween(text, act.end, to);
}

/** Whether a title tells an act as one to come, and nothing that is done or decided before it. */
function isToCome(reading: Reading, said: readonly WordMention[], act: WordMention): boolean {
  const { text } = reading;
  // "Imposeront".
  const isToComeByForm = (verb: WordMention) =>
    said.some((form) => form.concept === 'rule_will_form' && overlap(form, verb));
  const isEarlier = ({ end }: WordMention) => end <= act.start && turnsBetween(text, end, act.start);
  return (
    (isSaidBefore(reading, act.start, 'step_mark_will') || isToComeByForm(act)) &&
    !isSaidBefore(reading, act.start, 'decided') &&
    !isShaded(said, act, 'step_mark_not') &&
    // "Lifts its ban, will reimpose it if": what was done comes first.
    !tellsAct(reading, said.filter(isEarlier))
  );
}

/** A burden that hangs on others is threatened, its relief proposed. */
export function onlyIf(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const conditions = conditionsIn(reading).filter((condition) => isOnOthers(reading, condition));
  const word = said.find(
    (act) =>
      (LAYS.includes(act.concept) || LIGHTENS.includes(act.concept)) &&
      conditions.some((condition) => isOfAct(reading, condition, act)) &&
      isToCome(reading, said, act),
  );
  if (!word) return undefined;
  const isRelief = beginsIn(said, word.start, word.end, ...LIGHTENS);
  return { stage: isRelief ? 'proposed' : 'threatened', word };
}
