import { opposedBurden, refusedBurden } from '../../reading/asked-burdens.js';
import { MEANT_ENDS, MEASURES_AND_CURBS } from '../../reading/concepts.js';
import { objectFrom, precedesVerb } from '../../reading/governing.js';
import { allOf, beginsIn, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isSaidJustBefore, isShaded, turnsTo } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { tellsActElsewhere } from '../../reading/told-acts.js';
import { goesOn, isObjectOf, type Reach } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';

/** What is refused: that a measure ends, or rests; what is given up or put off is only meant. */
const ENDS = [...MEANT_ENDS, 'revoked', 'struck_down', 'suspended', 'eased', 'tariff_relief'];
/**
 * So far behind a refusal stands what is refused, in UTF-16 units: whose bid it is comes between. What is given up or put off
 * stands nearer.
 */
const REACH: Reach = [48, 14];
const NEAR_REACH: Reach = [16, 2];
/** Between the end and a measure that is another's object: "to pause ruling on tariffs", "ending exemption from duties". */
const NESTED = ['rule_decision', 'rule_exemption', 'rule_pause_or_cut'];

/** By these what is refused may stand farther off, and is no more than meant or done. */
const AGAINST = ['rule_refuses', 'rule_opposes'];

/** Whether a word tells against the end of a measure. */
function isAgainst(reading: Reading, no: WordMention, end: WordMention): boolean {
  const { lang, text } = reading;
  const { words, parties } = reading.title;
  if (end.start < no.start) return false;
  // "Refuses to rule out ending", "rejects ruling that ended", 拒绝排除.
  if (beginsIn(words, Math.min(no.end, end.start), end.start, 'rule_refused_beside')) return false;
  if (AGAINST.includes(no.concept)) {
    // "Opposes US lifting of curbs": another has done it.
    const isAnothers =
      no.concept === 'rule_opposes' && parties.some(({ start }) => start >= no.end && start < end.start);
    const from = Math.min(objectFrom(reading, no, REACH), end.start);
    return !isAnothers && (liesWithin(end, no) || goesOn(text, { end: from }, end, REACH));
  }
  // "Lässt Plan zur Senkung fallen"; in Chinese the first verb may be the one that drops: 取消…计划.
  const isAround = no.concept === 'plan_dropped' && !isDense(lang) && liesWithin(end, no);
  // "Gibt Plan auf, Zölle auf Gallium aufzuheben": behind a comma the verb comes last.
  const clause = objectFrom(reading, no, NEAR_REACH);
  const isInClause = clause > no.end && goesOn(text, { end: Math.min(clause, end.start) }, end, REACH);
  return isAround || isInClause || goesOn(text, no, end, NEAR_REACH);
}

/** Whether it is a measure that would end, and not a relief of one. */
function isEndOf({ text, title: { words } }: Reading, end: WordMention, measure: WordMention): boolean {
  const from = MEANT_ENDS.includes(end.concept) ? end.end : end.start + 1;
  return (
    measure.end > end.start &&
    isObjectOf(text, measure, end) &&
    !beginsIn(words, from, measure.start, ...NESTED) &&
    // Of a measure only a relief ends: 推迟取消关税豁免.
    !beginsIn(words, measure.end, endOfWord(text, measure.end) + 2, 'rule_exemption')
  );
}

/** The word of a concept by which somebody is against that a measure ends, and nothing else is told. */
function against(reading: Reading, concept: string): WordMention | undefined {
  const said = statedIn(reading);
  const isOfMeasure = (no: WordMention, end: WordMention) =>
    said.some(
      (measure) =>
        MEASURES_AND_CURBS.includes(measure.concept) &&
        (isEndOf(reading, end, measure) ||
          // "Weigert sich, Zölle aufzuheben".
          precedesVerb(reading, objectFrom(reading, no, REACH), measure, end, REACH)),
    );
  const word = wordWith(
    said,
    concept,
    AGAINST.includes(concept) ? ENDS : MEANT_ENDS,
    (no, end) => isAgainst(reading, no, end) && isOfMeasure(no, end),
  );
  if (!word || isShaded(said, word, 'step_mark_after')) return undefined;
  // The refusal may be no more than the occasion of an act.
  return tellsActElsewhere(reading, word) ? undefined : word;
}

/** By these a measure goes on to bind. */
const KEEPS = ['rule_refuses', 'rule_gives_up', 'plan_dropped', 'rule_puts_off'];

/**
 * A measure whose end, or relief, somebody refuses, gives up or puts off: "votes against ending the duty", 推迟放宽出口管制. It
 * binds as before.
 */
export function endRefused(reading: Reading): Certain | undefined {
  const [word] = KEEPS.flatMap((concept) => against(reading, concept) ?? []);
  return word && { stage: 'in_force', word };
}

/** By what another clause tells of an act, whatever form its verb has. */
const ACTS = ['step_bans', 'step_cuts', 'step_raises', 'impose_duty'];

/** Whether somebody keeps from a measure and nothing else is told: "refuses to ban exports". No step of it has been taken. */
export function isBurdenRefused(reading: Reading): boolean {
  const word = refusedBurden(reading) ?? opposedBurden(reading);
  if (!word) return false;
  // "Refuses to restrict tungsten, curbs antimony exports".
  return !turnsTo(reading, word.end, ...ACTS) && !tellsActElsewhere(reading, word);
}

/** Whether somebody is only against that a measure ends: nothing of it is told then, and it may have ended. */
export const isEndOpposed = (reading: Reading): boolean => against(reading, 'rule_opposes') !== undefined;

/** Whether a title says of a relief only that there is none, or that somebody refuses it: nothing is lightened. */
export function isReliefRefused(reading: Reading): boolean {
  const { text } = reading;
  const { words: said } = reading.title;
  const reliefs = allOf(said, 'rule_exemption');
  const isRefused = (relief: WordMention) =>
    isSaidJustBefore(reading, relief.start, 1, 'rule_none') ||
    said.some(
      (no) =>
        no.concept === 'rule_refuses' &&
        no.start < relief.start &&
        goesOn(text, { end: Math.min(no.end, relief.start) }, relief),
    );
  return reliefs.length > 0 && reliefs.every(isRefused);
}
