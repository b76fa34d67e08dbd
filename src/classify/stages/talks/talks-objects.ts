import { MOVED } from '../../days/around/moved.js';
import { TALKS } from '../../days/coming-talks.js';
import { MONTHS } from '../../days/written/calendar.js';
import { DEALS, MEASURES, PREPOSITIONS } from '../../reading/concepts.js';
import {
  allOf,
  beginsIn,
  comesBehind,
  firstBeside,
  firstOf,
  inTitle,
  isAlso,
  wordWith,
} from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise, isSaidJustBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { follows, goesOn } from '../../text/clause.js';
import { overlap } from '../../text/span.js';

// What a title says of talks that are the object of its verb, where words for deals and refusals weigh heavier than talks.

/** What may be agreed in talks, on them or of them instead. */
const APART = [...PREPOSITIONS, ...MEASURES, 'step_ends', 'extended', 'rule_refused_beside', 'talks_broken'];
/** Right behind a verb these begin what it governs: "refuses to negotiate", 拒绝在威胁下谈判. */
const OWN = /^(?: to |在)/u;

/** The first word of a concept that governs talks. */
function overTalks(
  { text }: Reading,
  said: readonly WordMention[],
  concept: string,
): WordMention | undefined {
  return wordWith(said, concept, TALKS, (verb, talks) => {
    const [own = ''] = OWN.exec(text.slice(verb.end)) ?? [];
    return (
      talks.start >= verb.start &&
      talks.end > verb.end &&
      goesOn(text, { end: Math.min(verb.end, talks.start) }, talks) &&
      !beginsIn(said, verb.end + own.length, talks.start, ...APART)
    );
  });
}

/** Talks that are agreed on are set, and not concluded: "vereinbaren Handelsgespräche", "enas om att hålla handelssamtal". */
export function agreedTalks(reading: Reading): Certain | undefined {
  // Chinese says by the verb itself that people will meet: 同意举行.
  if (reading.lang === 'zh') return undefined;
  const said = statedIn(reading);
  const word = overTalks(reading, said, 'rule_agrees_on');
  const tellsDeal = said.some((deal) => DEALS.includes(deal.concept) && word && !overlap(deal, word));
  return word && !tellsDeal && !isOtherwise(reading, word) ? { stage: 'scheduled', word } : undefined;
}

/** Talks that somebody refuses: "vägrar handelssamtal". */
export const refusedTalks = (reading: Reading): Certain | undefined =>
  asDone(reading, 'collapsed', overTalks(reading, statedIn(reading), 'rule_refuses'));

/** Talks that end with a deal: "end trade talks with framework agreement", but not "end trade talks with Canada over deal with Chile". */
export function endedWithDeal(reading: Reading): Certain | undefined {
  const { text } = reading;
  const { parties } = reading.title;
  const said = statedIn(reading);
  const isBy = (by: WordMention, { start: deal }: WordMention) =>
    goesOn(text, by, { start: deal }) && parties.every(({ start }) => start < by.end || start > deal);
  const word = said.find(
    (ends) =>
      ends.concept === 'talks_broken' &&
      said.some(
        (by) =>
          by.concept === 'rule_by_means_of' &&
          goesOn(text, ends, by) &&
          said.some((deal) => DEALS.includes(deal.concept) && isBy(by, deal)),
      ) &&
      comesBehind(said, ends.start, ...TALKS),
  );
  return word && !firstOf(said, 'step_no_deal', 'date_called_off', 'suspended')
    ? asDone(reading, 'concluded', word)
    : undefined;
}

/** A month as Chinese writes it: 推迟至明年1月. */
const TO_MONTH_HAN = /^[至到](?:明年|今年|下个?)?\d{0,2}月/u;

const TO = /(?: auf| in den) $/u;

/** Talks that are put off to a month: "verschieben Handelsgespräche auf Januar". */
export function talksMoved(reading: Reading): Certain | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const months = allOf(said, ...MONTHS);
  // "Talks between India and the EU are put off": "and" joins the two, and tells nothing else.
  const areSubject = (talks: WordMention, moves: WordMention) =>
    follows(text, talks, moves) && !beginsIn(said, talks.end, moves.start, ...MEASURES);
  const isMoved = (moves: WordMention, talks: WordMention) =>
    (goesOn(text, moves, talks) || areSubject(talks, moves)) &&
    (TO_MONTH_HAN.test(text.slice(moves.end)) ||
      months.some(
        (month) =>
          goesOn(text, { end: Math.max(moves.end, talks.end) }, month) ||
          // In German the verb comes last: "auf April verschoben".
          (month.start > talks.end && month.end <= moves.start && TO.test(text.slice(0, month.start))),
      ));
  const word = said.find(
    (moves) =>
      MOVED.includes(moves.concept) &&
      said.some((talks) => TALKS.includes(talks.concept) && isMoved(moves, talks)),
  );
  return asDone(reading, 'scheduled', word);
}

/** What shows that talks have failed, whatever is said of a further day. */
const FAILED = ['step_no_deal', 'talks_broken', 'collapse', 'suspended', 'step_ends', ...MOVED];
/** Whether a title only says that talks have no day yet: "pas encore de date" is no failure. */
export function haveNoDay({ title: { words: said } }: Reading): boolean {
  const word = firstOf(said, 'rule_no_date');
  return word !== undefined && !firstBeside(word, said, ...FAILED);
}

/** Whether a title says of talks only that they may fail, and what then: "will raise duties if talks collapse". */
export function areOnlySupposedToFail(reading: Reading): boolean {
  const isOfFailing = ({ concept }: WordMention) => FAILED.includes(concept);
  return reading.title.words.some(isOfFailing) && !statedIn(reading).some(isOfFailing);
}

/** How the end of talks is told, and not of something beside them. */
const BROKEN = FAILED.filter((concept) => concept !== 'suspended');
/** Whether a title suspends something else around talks: "suspends order over chipmaker after talks", "… ahead of trade talks". */
export function onlyAroundTalks(reading: Reading): boolean {
  const { words: said } = reading.title;
  const talks = allOf(said, ...TALKS);
  // The words for talks that end hold those for what is suspended, whatever that is: "suspends … talks".
  const isBroken = (word: WordMention) => BROKEN.includes(word.concept) && !isAlso(said, word, 'suspended');
  return (
    talks.length > 0 &&
    inTitle(reading, 'suspended') &&
    !said.some(isBroken) &&
    talks.every(({ start }) => isSaidJustBefore(reading, start, 1, 'rule_matter_or_time'))
  );
}
