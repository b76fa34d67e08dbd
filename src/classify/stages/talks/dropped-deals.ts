import type { Topic } from '../../../domain/classification.js';
import { BURDENS, DEALS, PREPOSITIONS } from '../../reading/concepts.js';
import {
  allOf,
  beginsAt,
  beginsIn,
  codesOf,
  inTitle,
  isAlso,
  standsBetween,
} from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { isOverAt } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { CHAMBERS } from '../authorities/one-chamber.js';
import { isMeant, isToCome } from './feared-breaks.js';

/** Between who drops a deal and the deal, or the deal and that it is dropped: "scraps its trade deal", "deal with Malaysia axed", "tears up 2019 deal". */
const ONLY_WORDS = /^ (?:[\p{L}\d-]+[ ']){0,4}$/u;
const ONLY_HAN = /^[\p{L}\d]{0,12}$/u;
/** Within a verb whose parts stand around the deal: "lehnt Abkommen mit Peru ab", "weigert sich, Abkommen zu unterzeichnen". */
const ONLY_WITHIN = /^\p{L}+ (?:[\p{L}\d-]+,? ?)?$/u;
/** What may stand right behind a deal that is meant as a whole, and not "trade deal rumours" … */
const BEHIND_DEAL = [
  ...PREPOSITIONS,
  'rule_between',
  'rule_of',
  'rule_talks_with',
  'rule_further',
  'rule_subordinates',
];
/** … and behind the word that it is dropped: by whom, or after what. */
const BEHIND_END = ['role_by', 'step_mark_after'];
const DROPS = ['rule_drops', 'rule_dropped'];
/** The parties of a deal or a truce that a title tells of by its break alone. */
const MOST_SIDES = 2;

/** A word with all its letters: in a language that declines its words these may be found without their endings. */
const whole = ({ lang, text }: Reading, word: WordMention): WordMention =>
  isDense(lang) ? word : { ...word, end: endOfWord(text, word.end) };

/** Whether a deal is one on trade, or a truce, and none that may settle a case: "quits tomato agreement". */
const isOnTrade = ({ title: { words } }: Reading, deal: WordMention): boolean =>
  deal.concept === 'trade_deal' || isAlso(words, deal, 'truce', 'rule_lapsing_favour');

/** The deals and truces that a title names, if asked for only those on trade. Who drops something by what is agreed breaks nothing: 终止关税达成协议. */
const dealsIn = (reading: Reading, onTrade: boolean): readonly WordMention[] =>
  allOf(reading.title.words, ...DEALS)
    .filter(
      (deal) => !isAlso(reading.title.words, deal, 'conclude') && (!onTrade || isOnTrade(reading, deal)),
    )
    .map((deal) => whole(reading, deal));

/** Whether a few words at most part two, and no burden: a "tariff truce" is one, a "tariff cut under the truce" is none. */
const isNear = ({ lang, text, title: { words } }: Reading, from: number, to: number): boolean =>
  (isDense(lang) ? ONLY_HAN : ONLY_WORDS).test(text.slice(from, to)) &&
  !standsBetween(words, from, to - 1, ...BURDENS);

const isBare = ({ lang, title: { words } }: Reading, from: number, to: number): boolean =>
  isDense(lang) || !beginsIn(words, from, to, ...PREPOSITIONS);

/** "Deal with Malaysia axed", but not "trade deal scrapped tariffs", "deal on dumped steel". */
const isSaidOf = (reading: Reading, drop: WordMention, deal: WordMention): boolean =>
  drop.concept === 'rule_dropped' &&
  deal.end <= drop.start &&
  isNear(reading, deal.end, drop.start) &&
  !isShaded(reading.title.words, drop, 'step_mark_will') &&
  (isOverAt(reading.text, drop.end) || beginsAt(reading.title.words, drop.end, ...BEHIND_END));

/** "Scraps its trade deal", where that is meant as a whole; the bare word may be the beginning of its name: "rozejm celny". */
const isDropped = (
  reading: Reading,
  drop: WordMention,
  deal: WordMention,
  deals: readonly WordMention[],
): boolean =>
  drop.concept !== 'rule_dropped' &&
  drop.end <= deal.start &&
  isNear(reading, drop.end, deal.start) &&
  isBare(reading, drop.end, deal.start) &&
  deals.some(
    (named) =>
      liesWithin(deal, named) &&
      (isOverAt(reading.text, named.end) || beginsAt(reading.title.words, named.end, ...BEHIND_DEAL)),
  );

/** "Lehnt Abkommen mit Peru ab". */
const isAround = (reading: Reading, drop: WordMention, deal: WordMention): boolean =>
  liesWithin(deal, drop) &&
  ONLY_WITHIN.test(reading.text.slice(drop.start, deal.start)) &&
  isBare(reading, drop.start, deal.start) &&
  !beginsIn(reading.title.words, deal.end, drop.end, ...BURDENS);

/** The words by which a title says that a deal or a truce is broken, dropped or rejected, be it so or not; if asked for, only those on trade. */
function dropsIn(reading: Reading, onTrade = false): WordMention[] {
  const deals = dealsIn(reading, onTrade);
  // One chamber, or one of the states that have yet to ratify: others go on.
  const isOneOfMany = inTitle(reading, 'trade_pact_name', ...CHAMBERS);
  const isOfDeal = (drop: WordMention, deal: WordMention) =>
    isSaidOf(reading, drop, deal) || isDropped(reading, drop, deal, deals) || isAround(reading, drop, deal);
  return statedIn(reading).filter(
    (drop) =>
      (drop.concept === 'rule_votes_no' ? !isOneOfMany : DROPS.includes(drop.concept)) &&
      deals.some((deal) => isOfDeal(whole(reading, drop), deal)),
  );
}

/**
 * The word by which a title tells that a deal or a truce is broken, dropped or rejected, and not what was planned for it or is under
 * it: "scraps tariffs under deal".
 */
export const droppedDeal = (reading: Reading, onTrade = false): WordMention | undefined =>
  dropsIn(reading, onTrade).find((drop) => !isOtherwise(reading, drop) && !isToCome(reading, drop));

/**
 * Whether the title of an item on a topic tells of two, and of nobody else, whose deal or truce is broken or dropped: "ends truce,
 * reimposes 24% tariffs". Where it names others, it may be the truce of a war: "Russia breaks Ukraine truce, US imposes tariffs".
 */
export function breaksDeal(reading: Reading, topic: Topic): boolean {
  const dropped = droppedDeal(reading, topic !== 'negotiation');
  if (!dropped || !DROPS.includes(dropped.concept)) return false;
  // "A year after Trump tore up the truce".
  const isLongAgo = isSaidBefore(reading, dropped.start, 'step_known');
  return !isLongAgo && new Set(codesOf(reading.title.parties)).size <= MOST_SIDES;
}

/** A deal or a truce that somebody threatens to break, or may. */
export function dealToBeDropped(reading: Reading): Certain | undefined {
  const word = dropsIn(reading).find((drop) => isMeant(reading, drop));
  return word && { stage: 'proposed', word };
}
