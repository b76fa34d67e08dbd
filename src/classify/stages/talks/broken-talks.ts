import { beginningOfTalks } from '../../days/coming-talks.js';
import { MEASURES, PREPOSITIONS, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { allOf, beginsIn, comesBehind, firstBeside, firstOf, isAlso } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise, isSaidBefore } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { talksRest } from '../../reading/talks-rest.js';
import { ANYWHERE, goesOn } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { notExtended } from '../binding/prolonged.js';
import { takenBack } from '../relief/taken-back.js';
import { droppedDeal } from './dropped-deals.js';
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

/** With no more letters than these behind it a measure is a word of its own: "tullen", but not "tullresa". */
const ENDING = 3;
/** Whether a word tells that somebody ends a measure, and no talks: "cancel port fees after talks", 终止加征关税. */
function isEndOfMeasure({ text, title: { words: said } }: Reading, ends: WordMention): boolean {
  // "Reach deal" names none that could be ended: 终止关税达成协议.
  const talks = allOf(said, ...TALKS_AND_DEALS).filter((word) => !isAlso(said, word, 'conclude'));
  const isOnTalks = (from: number, to: number) => talks.some(({ start }) => start >= from && start < to);
  return said.some((measure) => {
    const end = endOfWord(text, measure.end);
    return (
      MEASURES.includes(measure.concept) &&
      end <= measure.end + ENDING &&
      goesOn(text, ends, measure) &&
      !beginsIn(said, ends.end, measure.start, ...PREPOSITIONS) &&
      // "Cancels tariff talks".
      !isOnTalks(ends.start, end + 2)
    );
  });
}

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

/** Talks that somebody ends, or does not go back to, and neither may nor threatens to: of 30 such titles with a stage by hand 29 have collapsed. */
export function endOfTalks(reading: Reading): Certain | undefined {
  if (breakToCome(reading)) return undefined;
  const said = reading.title.words;
  const back = takenBack(reading);
  const dropped = droppedDeal(reading);
  const word =
    firstOf(said, 'rule_no_return') ??
    notExtended(reading, ['truce', 'trade_pact_name']) ??
    talksRest(reading) ??
    dropped ??
    said.find(
      (ends) =>
        ends.concept === 'step_ends' &&
        !onlyAroundTalks(reading) &&
        !isLeftOpen(reading, ends) &&
        !(back && liesWithin(ends, back)) &&
        !isOnlyBefore(reading, ends) &&
        !isEndOfMeasure(reading, ends),
    );
  const shades = ['step_mark_may', 'step_mark_not', 'threaten'];
  // "Rips up deal, may restore tariffs": only that may be.
  const isDone = word !== undefined && (word === dropped || !firstBeside(word, said, ...shades));
  return isDone ? { stage: 'collapsed', word } : undefined;
}

/** Whether a title tells that talks, or a deal, are broken off, and not that they may be, or what follows if they are. */
export function areBrokenOff(reading: Reading): boolean {
  const isBroken = (word: WordMention) =>
    BREAKS.includes(word.concept) &&
    !isOnlyNear(reading, word) &&
    !isOnlyBefore(reading, word) &&
    !isOtherwise(reading, word);
  return statedIn(reading).some(isBroken) || droppedDeal(reading) !== undefined;
}
