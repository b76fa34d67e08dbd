import { inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isShaded } from '../../reading/said.js';
import { sentenceEndsBetween, turnsBetween } from '../../text/clause.js';
import { isOpenCase, type Ruling, strikesDown } from './rulings.js';

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = strikesDown(reading);
  if (!word || !inTitle(reading, 'final_ruling')) return undefined;
  return isOpenCase(reading, said, word) || isShaded(said, word, 'step_mark_not')
    ? undefined
    : { stage: 'struck_down', word };
}

/** What makes of an order none: "did not order", "had asked", "if". */
const NO_ORDER = ['step_mark_may', 'step_mark_not', 'step_urges', 'step_denies'];
/** Whether a text tells that a court ordered that a duty is collected no longer, or declared void the act behind it. */
const isToldToEnd = ({ words, text }: Reading): boolean => {
  const isApart = (mark: WordMention, word: WordMention) =>
    mark.end > word.start ||
    (word.concept === 'ruling_voids_order' ? turnsBetween : sentenceEndsBetween)(text, mark.end, word.start);
  return words.some(
    (word) =>
      (word.concept === 'ruling_ends_levy' || word.concept === 'ruling_voids_order') &&
      words.every((mark) => !NO_ORDER.includes(mark.concept) || isApart(mark, word)),
  );
};

/** What a ruling comes to; where a court only calls a duty unlawful, that stays in force for a time. */
function ruled(reading: Reading, { kind, word }: Ruling): Certain | undefined {
  switch (kind) {
    case 'answered':
      return { stage: 'announced', word };
    case 'upheld':
      return { stage: 'in_force', word };
    case 'against':
      // Only the summary may tell that it is collected no longer.
      return inTitle(reading, 'ruling_stops') || isToldToEnd(reading)
        ? { stage: 'struck_down', word }
        : undefined;
  }
}

/** The stage of a duty of which a title says what a court made of it, or what came after. */
export const stageByCourt = (reading: Reading, ruling: Ruling | undefined): Certain | undefined =>
  (ruling && ruled(reading, ruling)) ?? struckDownForGood(reading);
