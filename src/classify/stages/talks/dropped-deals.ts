import { BURDENS, DEALS, PREPOSITIONS } from '../../reading/concepts.js';
import { allOf, beginsAt, beginsIn, inTitle, isAlso, standsBetween } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isShaded } from '../../reading/said.js';
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
/** Within a verb whose parts stand around the deal: "lehnt Abkommen mit Peru ab". */
const ONLY_WITHIN = /^\p{L}+ (?:[\p{L}-]+ ?)?$/u;
/** What may stand right behind a deal that is meant as a whole, and not "trade deal rumours" … */
const BEHIND_DEAL = [...PREPOSITIONS, 'rule_between', 'rule_of', 'rule_talks_with'];
/** … and behind the word that it is dropped: by whom, or after what. */
const BEHIND_END = ['role_by', 'step_mark_after'];
const DROPS = ['rule_drops', 'rule_dropped'];

/** A word with all its letters: in a language that declines its words these may be found without their endings. */
const whole = ({ lang, text }: Reading, word: WordMention): WordMention =>
  isDense(lang) ? word : { ...word, end: endOfWord(text, word.end) };

/** The deals and truces that a title names. Who drops something by what is agreed breaks nothing: 终止关税达成协议. */
const dealsIn = (reading: Reading): readonly WordMention[] =>
  allOf(reading.title.words, ...DEALS)
    .filter((deal) => !isAlso(reading.title.words, deal, 'conclude'))
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
const isDropped = (reading: Reading, drop: WordMention, deal: WordMention): boolean =>
  drop.concept !== 'rule_dropped' &&
  drop.end <= deal.start &&
  isNear(reading, drop.end, deal.start) &&
  isBare(reading, drop.end, deal.start) &&
  dealsIn(reading).some(
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

/** The words by which a title says that a deal or a truce is broken, dropped or rejected, be it so or not. */
function dropsIn(reading: Reading): WordMention[] {
  const deals = dealsIn(reading);
  // One chamber, or one of the states that have yet to ratify: others go on.
  const isOneOfMany = inTitle(reading, 'trade_pact_name', ...CHAMBERS);
  const isOfDeal = (drop: WordMention, deal: WordMention) =>
    isSaidOf(reading, drop, deal) || isDropped(reading, drop, deal) || isAround(reading, drop, deal);
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
export const droppedDeal = (reading: Reading): WordMention | undefined =>
  dropsIn(reading).find((drop) => !isOtherwise(reading, drop) && !isToCome(reading, drop));

/** A deal or a truce that somebody threatens to break, or may. */
export function dealToBeDropped(reading: Reading): Certain | undefined {
  const word = dropsIn(reading).find((drop) => isMeant(reading, drop));
  return word && { stage: 'proposed', word };
}
