import { DEALS, MEASURES_AND_CURBS, PREPOSITIONS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { allOf, beginsIn, firstOf, inTitle, isAlso, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn } from '../../text/clause.js';
import { isRightBefore, liesWithin } from '../../text/span.js';

/**
 * Whether a title says that a deal is broken ("accuses China of violating truce"): it speaks of one that stands, unless it
 * tells of a deal before that.
 */
export function isBreachTold(reading: Reading): boolean {
  const said = reading.title.words;
  const breach = firstOf(said, 'rule_breach');
  const deal = firstOf(said, 'step_signs', 'step_turn', 'conclude');
  return breach !== undefined && !(deal && deal.end <= breach.start);
}

/** By what a title tells of a deal that is done. */
export const DONE = ['step_signs', 'step_turn', 'talks_done', 'conclude'];
/** What may be aimed at. */
const AIMS = [...TALKS_AND_DEALS, 'rule_next_round', ...DONE];

/** Whether a word of doing is the beginning of a name: the verb in "agreement". Chinese names no pact by its verb. */
const isOfName = ({ lang, title: { words } }: Reading, { start, end }: WordMention): boolean =>
  lang !== 'zh' && words.some((name) => name.concept === 'deal' && name.start === start && name.end > end);

/** Whether a title tells of a deal that is done: by more than the bare word for one. */
export const tellsDone = ({ title: { words: said } }: Reading): boolean =>
  said.some((word) => DONE.includes(word.concept) && !isAlso(said, word, 'deal'));

/** Who weighs a deal, or may make it, has made none. */
const WEIGHS = ['step_mark_may', 'step_weighs'];
/** The word by which a title aims at talks or a deal, hopes for them or weighs them: "peilen Abschluss an", "may sign pact". */
function aimedAt({ text, title: { words: said } }: Reading): WordMention | undefined {
  const isAim = (aims: WordMention, aim: WordMention) =>
    goesOn(text, aims, aim) || (aim.start > aims.start && aim.end <= aims.end);
  // "Weigh the rate in a deal" is about the rate.
  const isWeighed = (weighs: WordMention, aim: WordMention) =>
    goesOn(text, weighs, aim) && !beginsIn(said, weighs.end, aim.start, ...PREPOSITIONS);
  return said.find((word) => {
    const isOf = word.concept === 'rule_aims' ? isAim : WEIGHS.includes(word.concept) ? isWeighed : undefined;
    return isOf && said.some((aim) => AIMS.includes(aim.concept) && isOf(word, aim));
  });
}

/** The word by which a title says that a deal is only near: "bliskie umowy handlowej", 接近达成. */
const near = ({ text, title: { words: said } }: Reading): WordMention | undefined =>
  wordWith(said, 'rule_near_deal', DEALS, (nears, deal) => goesOn(text, nears, deal));

/** The same behind the word for the deal, which tells by that of none that is done: "pact weeks away". */
const stillAway = ({ text, title: { words: said } }: Reading): WordMention | undefined =>
  wordWith(
    said,
    'rule_still_away',
    DEALS,
    (away, deal) => liesWithin(deal, away) || goesOn(text, deal, away),
  );

/** By what a title says of a deal that it stands. */
const SEALED = ['step_signs', 'conclude'];
/**
 * The word by which a deal is put off, or its signature: "trade deal delayed", "postpone signing of pact", but not "deal delays
 * tariffs", or one that was signed for all that.
 */
function putOff({ lang, text, title: { words: said } }: Reading): WordMention | undefined {
  // The signing itself is put off as well: "signing of deal postponed", 签署推迟, but not "sign delayed deal".
  const isDone = (word: WordMention, moves: WordMention) =>
    !isAlso(said, word, 'rule_awaited', 'deal') &&
    !(lang === 'zh' && isRightBefore(word, moves)) &&
    !isRightBefore(moves, word);
  const isSealed = (moves: WordMention) =>
    said.some(
      (word) => (word.end <= moves.start ? SEALED : DONE).includes(word.concept) && isDone(word, moves),
    );
  const isOf = (moves: WordMention, what: WordMention) =>
    goesOn(text, moves, what)
      ? !beginsIn(said, moves.end, what.start, ...PREPOSITIONS, ...MEASURES_AND_CURBS)
      : goesOn(text, what, moves) && !beginsIn(said, moves.end, moves.end + 12, ...MEASURES_AND_CURBS);
  // A truce that is put off to a later end lasts: 休战延期.
  const isDealOrSignature = (what: WordMention) =>
    (DEALS.includes(what.concept) && !isAlso(said, what, 'truce')) ||
    (what.concept === 'rule_awaited' && isAlso(said, what, 'rule_signature'));
  return said.find(
    (moves) =>
      moves.concept === 'rule_puts_off' &&
      said.some((what) => isDealOrSignature(what) && isOf(moves, what)) &&
      !isSealed(moves),
  );
}

/** The word that says of a deal that it is close, where the talks on it end and nothing puts it in doubt: "end talks, deal close". */
export const closeAtEnd = (reading: Reading): WordMention | undefined =>
  inTitle(reading, 'step_ends', 'collapse', 'step_stalls') ? undefined : stillAway(reading);

/**
 * The word that leaves open what sounds like a deal: one that a title aims at, chapters that are closed; where the title tells
 * of no deal so do chapters and a further round in the summary.
 */
export function leftOpen(reading: Reading): WordMention | undefined {
  const said = statedIn(reading);
  const off = putOff(reading);
  if (off) return off;
  const done = said.find((word) => DONE.includes(word.concept) && !isOfName(reading, word));
  const open = aimedAt(reading) ?? near(reading) ?? firstOf(said, 'rule_chapters');
  // "Sign pact, aim to widen it": what was done comes first.
  if (open) return done && done.end <= open.start ? undefined : open;
  const away = stillAway(reading);
  if (away && !tellsDone(reading)) return away;
  return done ? undefined : firstOf(reading.words, 'rule_chapters', 'rule_next_round');
}

/** "Without a deal", whatever else a title says of deals: of 12 such titles none is concluded by hand. */
export const withoutDeal = (reading: Reading): WordMention | undefined =>
  firstOf(reading.title.words, 'step_no_deal');

/** What shows that talks have come to a deal, and what makes of it a wish. */
const CONCLUDED = ['talks_done', 'conclude'];
const WISHED = ['step_mark_may', 'step_mark_not', 'step_mark_will'];

/** The word of a summary that only wishes for a deal, where nothing tells of one: "differences should be settled by dialogue". */
export function onlyWished({ title, words }: Reading): WordMention | undefined {
  if (firstOf(title.words, ...CONCLUDED, ...DEALS)) return undefined;
  const told = allOf(words, ...CONCLUDED);
  return told.every((word) => WISHED.some((mark) => isShaded(words, word, mark))) ? told[0] : undefined;
}
