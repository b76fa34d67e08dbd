import { IN_PERCENT } from '../../../domain/numbers.js';
import { actsItself, isAct } from '../../reading/acts.js';
import { isMeasure } from '../../reading/concepts.js';
import { beginsIn, codesOf } from '../../reading/mentions.js';
import { listsOfTitle } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { isOtherwise } from '../../reading/said.js';
import { ANYWHERE, endsBetween, follows, type Reach, reachOf, turnsIn } from '../../text/clause.js';

// Two who act on each other in turn, as one title tells both acts.

/** Between who answers and that he does lie short words at most, in UTF-16 units: "Ottawa promptly hits back", 印度宣布反制. */
const ANSWER_REACH: Reach = [12, 16];
/** A rate, or a measure, stands so near behind what is answered with it. */
const WITH_REACH = 30;
/** No more than an answer in words, or one that may come. */
const ONLY_SAYS = ['rule_objects', 'rule_demands', 'role_by', 'rule_is_hit'];
const NOT_YET = ['step_mark_will', 'step_mark_may', 'step_mark_not', 'planned', 'step_urges', 'respond_zh'];

/** Whether a title tells that somebody has answered with a measure: "Ottawa hits back", "Delhi responds with 20%". */
function isAnswer(reading: Reading, word: WordMention): boolean {
  const { words } = reading.title;
  const { text, titleEnd } = reading;
  if (isOtherwise(reading, word)) return false;
  if (word.concept === 'rule_hits_back') return true;
  return (
    word.concept === 'rule_answers_with' &&
    (IN_PERCENT.test(text.slice(word.end, Math.min(titleEnd, word.end + WITH_REACH))) ||
      words.some((other) => isMeasure(other) && follows(text, word, other, WITH_REACH)))
  );
}

/** What one does to the other, without a word that it is an answer. */
const DOES = [
  'impose_duty',
  'export_curb',
  'restrict',
  'step_raises',
  'step_lifts',
  'step_cuts',
  'step_bans',
  'step_ends',
  'step_exempts',
  'step_pauses',
];

/** Whether somebody, who was named before as well, does something to another in his clause: "Lima lifts duty on Chilean wine". */
function doesTo(reading: Reading, word: WordMention, doer: PartyMention, first: PartyMention): boolean {
  const { parties } = reading.title;
  const { text } = reading;
  const isNamed = (code: string, from: number, to: number) =>
    parties.some((party) => party.code === code && party.start >= from && party.end <= to);
  const [end = reading.titleEnd] = turnsIn(text, doer.end, reading.titleEnd);
  return (
    doer.form !== 'adjective' &&
    !isOtherwise(reading, word) &&
    isNamed(doer.code, first.end, doer.start) &&
    isNamed(first.code, doer.end, end)
  );
}

/**
 * Whose act a title tells before a place: who does something by a verb or at a rate, or whose measure begins with the name. A threat
 * is no act yet.
 */
function actorBefore(reading: Reading, to: number, but: readonly string[]): PartyMention | undefined {
  const { words, parties } = reading.title;
  const { text } = reading;
  const isAbout = ({ start, end, form }: PartyMention) =>
    !beginsIn(words, start, to, 'threaten', 'step_threatens', ...ONLY_SAYS) &&
    ((form !== 'adjective' && IN_PERCENT.test(text.slice(end, to))) ||
      words.some(
        (act) =>
          isAct(act) && act.end <= to && follows(text, { end }, act, ANYWHERE) && !isOtherwise(reading, act),
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
  const { text, titleEnd } = reading;
  const listOf = listsOfTitle(reading);
  const parts = turnsIn(text, 0, titleEnd);
  for (const word of words) {
    const answers = isAnswer(reading, word);
    if (!answers && !DOES.includes(word.concept)) continue;
    const from = parts.findLast((start) => start <= word.start);
    const answerer = parties.find(({ start }) => from !== undefined && start >= from && start < word.start);
    if (from === undefined || !answerer) continue;
    const reach = reachOf(text, answerer.start, ANSWER_REACH);
    const between = text.slice(answerer.end, word.start);
    const isToCome = beginsIn(words, answerer.end, word.start, ...NOT_YET);
    if (between.length > reach || isToCome || answerer.form === 'company') continue;
    // "… on Peru, Oslo hits back" is no list.
    const listed = listOf(answerer).filter(({ end }) => !endsBetween(text, end, answerer.start));
    const answering = codesOf(listed);
    const first = actorBefore(reading, from, answering);
    if (first && (answers || doesTo(reading, word, answerer, first))) {
      const before = parties.filter((party) => party.end <= from && !listed.includes(party));
      return { first: first.code, answering, before: codesOf(before) };
    }
  }
  return undefined;
}
