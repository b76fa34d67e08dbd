import type { Topic } from '../../../domain/classification.js';
import { BURDENS, DEALS, PREPOSITIONS } from '../../reading/concepts.js';
import { allOf, beginsIn, codesOf, inTitle, isAlso, standsBetween } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { isOverAt } from '../../text/clause.js';
import { isDense } from '../../text/sentence.js';
import { liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { CHAMBERS } from '../authorities/one-chamber.js';
import { isMeant, isToCome } from './feared-breaks.js';

/** Between who drops a deal and the deal, or the deal and that it is dropped: "scraps its trade deal", "deal with Malaysia axed". */
const ONLY_WORDS = /^ (?:[\p{L}-]+[ ']){0,4}$/u;
const ONLY_HAN = /^\p{L}{0,12}$/u;
/** Within a verb whose parts stand around the deal: "lehnt Abkommen mit Peru ab", "weigert sich, Abkommen zu unterzeichnen". */
const ONLY_WITHIN = /^\p{L}+ (?:[\p{L}-]+,? ?)?$/u;
/** What may stand right behind a deal that is meant as a whole, and not "trade deal rumours" … */
const BEHIND_DEAL = [...PREPOSITIONS, 'rule_between', 'rule_of', 'rule_talks_with', 'rule_further'];
/** … and behind the word that it is dropped: by whom, or after what. */
const BEHIND_END = ['role_by', 'step_mark_after'];
const DROPS = ['rule_drops', 'rule_dropped'];
/** The parties of a deal or a truce that a title tells of by its break alone. */
const MOST_SIDES = 2;

/** Whether a deal is one on trade, or a truce, and none that may settle a case: "quits tomato agreement". */
const isOnTrade = ({ title: { words } }: Reading, deal: WordMention): boolean =>
  deal.concept === 'trade_deal' || isAlso(words, deal, 'truce', 'rule_lapsing_favour');

/** The words by which a title says that a deal or a truce is broken, dropped or rejected, be it so or not; if asked for, only those on trade. */
function dropsIn(reading: Reading, onTrade = false): WordMention[] {
  const { lang, text } = reading;
  const said = reading.title.words;
  // Who drops something by what is agreed breaks nothing: 终止关税达成协议. In a language that declines its words these may be found without their endings.
  const whole = (word: WordMention) => (isDense(lang) ? word : { ...word, end: endOfWord(text, word.end) });
  const deals = allOf(said, ...DEALS)
    .filter((deal) => !isAlso(said, deal, 'conclude') && (!onTrade || isOnTrade(reading, deal)))
    .map(whole);
  const isOnly = (from: number, to: number) =>
    (isDense(lang) ? ONLY_HAN : ONLY_WORDS).test(text.slice(from, to)) &&
    // A "tariff truce" is one, a "tariff cut under the truce" is none.
    !standsBetween(said, from, to - 1, ...BURDENS);
  // "Trade deal scrapped tariffs", "deal on dumped steel".
  const isSaidOf = (drop: WordMention, deal: WordMention) =>
    drop.concept === 'rule_dropped' &&
    deal.end <= drop.start &&
    isOnly(deal.end, drop.start) &&
    !isShaded(said, drop, 'step_mark_will') &&
    (isOverAt(text, drop.end) || beginsIn(said, drop.end, drop.end + 2, ...BEHIND_END));
  // The bare word may be the beginning of its name: "rozejm celny".
  const isWhole = (deal: WordMention) =>
    deals.some(
      (named) =>
        liesWithin(deal, named) &&
        (isOverAt(text, named.end) || beginsIn(said, named.end, named.end + 2, ...BEHIND_DEAL)),
    );
  const isBare = (from: number, to: number) => isDense(lang) || !beginsIn(said, from, to, ...PREPOSITIONS);
  const isObject = (drop: WordMention, deal: WordMention) =>
    drop.concept !== 'rule_dropped' &&
    drop.end <= deal.start &&
    isOnly(drop.end, deal.start) &&
    isBare(drop.end, deal.start) &&
    isWhole(deal);
  const isAround = (drop: WordMention, deal: WordMention) =>
    liesWithin(deal, drop) &&
    ONLY_WITHIN.test(text.slice(drop.start, deal.start)) &&
    isBare(drop.start, deal.start) &&
    !beginsIn(said, deal.end, drop.end, ...BURDENS);
  const isDropped = (drop: WordMention, deal: WordMention) =>
    isSaidOf(drop, deal) || isObject(drop, deal) || isAround(drop, deal);
  // One chamber, or one of the states that have yet to ratify: others go on.
  const isOneOfMany = inTitle(reading, 'trade_pact_name', ...CHAMBERS);
  return statedIn(reading).filter(
    (drop) =>
      (drop.concept === 'rule_votes_no' ? !isOneOfMany : DROPS.includes(drop.concept)) &&
      deals.some((deal) => isDropped(whole(drop), deal)),
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
