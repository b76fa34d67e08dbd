import { beginningOfTalks } from '../../days/coming-talks.js';
import { BURDENS, DEALS, MEASURES, PREPOSITIONS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsIn, comesBefore, comesBehind, firstBeside, firstOf, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { talksRest } from '../../reading/talks-rest.js';
import { ANYWHERE, goesOn, isOverAt } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';
import { CHAMBERS } from '../authorities/one-chamber.js';
import { notExtended } from '../binding/prolonged.js';
import { takenBack } from '../relief/taken-back.js';
import { BREAKS, breakToCome, isOnlyNear } from './feared-breaks.js';
import { onlyAroundTalks } from './talks-objects.js';

/** Whether talks begin after what a word tells: "start negotiations after a review that ends without an extension". */
function isOnlyBefore(reading: Reading, word: WordMention): boolean {
  const begins = beginningOfTalks(reading);
  return (
    begins !== undefined &&
    reading.title.words.some(
      (after) =>
        after.concept === 'step_mark_after' &&
        after.start >= begins.end &&
        goesOn(reading.text, after, word, ANYWHERE),
    )
  );
}

const AGREED = ['step_agrees', 'talks_done'];
/** Whether a word tells what somebody agreed to end, and no end of talks: "agree to cancel port fees". */
const isAgreedEnd = ({ text, title: { words: said } }: Reading, ends: WordMention): boolean =>
  comesBefore(said, ends.start, ...AGREED) &&
  said.some((measure) => MEASURES.includes(measure.concept) && goesOn(text, ends, measure)) &&
  !comesBehind(said, ends.end, ...TALKS_AND_DEALS);

/** What makes of an end without a deal none, or not the last word: it is feared, denied, an old one … */
const OPEN_BEFORE = [
  'step_denies',
  'step_mark_may',
  'step_mark_not',
  'step_mark_will',
  'rule_only_near',
  'rule_rumour',
  'document_last_year',
];
/** … or they go on. */
const OPEN_BEHIND = ['rule_goes_on', 'rule_untrue', 'step_denies'];
/** Whether talks that ended without a deal did not, or not for good: "may end talks without deal", "…, to continue Tuesday". */
const isLeftOpen = (reading: Reading, ends: WordMention): boolean => {
  const { words } = reading.title;
  return (
    words.some((no) => no.concept === 'step_no_deal' && liesWithin(no, ends)) &&
    (isSaidBefore(reading, ends.start, ...OPEN_BEFORE) || comesBehind(words, ends.end, ...OPEN_BEHIND))
  );
};

/** Between who drops a deal and the deal, or the deal and that it is dropped: "scraps its trade deal", "deal with Malaysia axed". */
const ONLY_WORDS = /^ (?:\p{L}+[ ']){0,4}$/u;
/** Within a verb whose parts stand around the deal: "lehnt Abkommen mit Peru ab". */
const ONLY_WITHIN = /^\p{L}+ (?:[\p{L}-]+ ?)?$/u;
/** What may stand right behind that: by whom, or after what. */
const BEHIND_END = ['role_by', 'step_mark_after'];
const DROPS = ['rule_drops', 'rule_dropped'];
/** A deal that is dropped, or rejected, and not what was planned for it or is under it: "scraps tariffs under deal". */
function droppedDeal(reading: Reading): WordMention | undefined {
  const { text } = reading;
  const said = reading.title.words;
  const isOnly = (from: number, to: number) => ONLY_WORDS.test(text.slice(from, to));
  // "Trade deal scrapped tariffs", "deal on dumped steel".
  const isSaidOf = (drop: WordMention, deal: WordMention) =>
    drop.concept === 'rule_dropped' &&
    deal.end < drop.start &&
    isOnly(deal.end, drop.start) &&
    (isOverAt(text, drop.end) || beginsIn(said, drop.end, drop.end + 2, ...BEHIND_END));
  // "Rejects trade deal rumours".
  const isWhole = ({ end }: WordMention) =>
    isOverAt(text, end) || beginsIn(said, end, end + 2, ...PREPOSITIONS);
  const isObject = (drop: WordMention, deal: WordMention) =>
    drop.end < deal.start &&
    isOnly(drop.end, deal.start) &&
    !beginsIn(said, drop.end, deal.start, ...PREPOSITIONS, ...BURDENS) &&
    (drop.concept !== 'rule_votes_no' || isWhole(deal));
  const isAround = (drop: WordMention, deal: WordMention) =>
    liesWithin(deal, drop) && ONLY_WITHIN.test(text.slice(drop.start, deal.start));
  const isDropped = (drop: WordMention, deal: WordMention) =>
    isSaidOf(drop, deal) || isObject(drop, deal) || isAround(drop, deal);
  // One chamber, or one of the states that have yet to ratify: others go on.
  const isOneOfMany = inTitle(reading, 'trade_pact_name', ...CHAMBERS);
  return statedIn(reading).find(
    (drop) =>
      (drop.concept === 'rule_votes_no' ? !isOneOfMany : DROPS.includes(drop.concept)) &&
      !isOtherwise(reading, drop) &&
      said.some((deal) => DEALS.includes(deal.concept) && isDropped(drop, deal)),
  );
}

/** Talks that somebody ends, or does not go back to, and neither may nor threatens to: of 30 such titles with a stage by hand 29 have collapsed. */
export function endOfTalks(reading: Reading): Certain | undefined {
  if (breakToCome(reading)) return undefined;
  const said = reading.title.words;
  const back = takenBack(reading);
  const word =
    firstOf(said, 'rule_no_return') ??
    notExtended(reading, ['truce', 'trade_pact_name']) ??
    talksRest(reading) ??
    droppedDeal(reading) ??
    said.find(
      (ends) =>
        ends.concept === 'step_ends' &&
        !onlyAroundTalks(reading) &&
        !isLeftOpen(reading, ends) &&
        !(back && liesWithin(ends, back)) &&
        !isOnlyBefore(reading, ends) &&
        !isAgreedEnd(reading, ends),
    );
  const shades = ['step_mark_may', 'step_mark_not', 'threaten'];
  return word && !firstBeside(word, said, ...shades) ? { stage: 'collapsed', word } : undefined;
}

/** Whether a title tells that talks are broken off, and not that they may be, or what follows if they are. */
export function areBrokenOff(reading: Reading): boolean {
  return statedIn(reading).some(
    (word) =>
      BREAKS.includes(word.concept) &&
      !isOnlyNear(reading, word) &&
      !isOnlyBefore(reading, word) &&
      !isOtherwise(reading, word),
  );
}
