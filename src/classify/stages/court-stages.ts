import { firstBeside, firstOf, type Reading } from '../reading/reading.js';
import { type Certain, OTHERWISE } from '../reading/said.js';
import { sentenceEndsBetween } from '../text/clause.js';
import { isOpenCase, type Ruling, strikesDown } from './rulings.js';

/** A highest court that strikes a measure down in the title: rare among the examples, yet certain. */
function struckDownForGood(reading: Reading): Certain | undefined {
  const said = reading.title.words;
  const word = strikesDown(reading);
  if (!word || !firstOf(said, 'final_ruling')) return undefined;
  return isOpenCase(reading, said, word) ? undefined : { stage: 'struck_down', word };
}

/** What makes of an order none: "did not order", "had asked", "if". */
const NO_ORDER = ['step_mark_may', 'step_mark_not', 'step_urges', 'step_denies'];
/** Whether a text tells that a court ordered that a duty is collected no longer. */
const isToldToEnd = ({ words, normalised: { text } }: Reading): boolean =>
  words.some(
    (levy) =>
      levy.concept === 'ruling_ends_levy' &&
      !words.some(
        (mark) =>
          NO_ORDER.includes(mark.concept) &&
          mark.end <= levy.start &&
          !sentenceEndsBetween(text, mark.end, levy.start),
      ),
  );

/** What a ruling comes to; where a court only calls a duty unlawful, that stays in force for a time. */
function ruled(reading: Reading, { kind, word }: Ruling): Certain | undefined {
  const { words } = reading.title;
  switch (kind) {
    case 'answered':
      return firstBeside(word, words, ...OTHERWISE) ? undefined : { stage: 'announced', word };
    case 'upheld':
      return { stage: 'in_force', word };
    case 'against':
      // Only the summary may tell that it is collected no longer.
      return firstOf(words, 'ruling_stops') || isToldToEnd(reading)
        ? { stage: 'struck_down', word }
        : undefined;
  }
}

/** The stage of a duty of which a title says what a court made of it, or what came after. */
export const stageByCourt = (reading: Reading, ruling: Ruling | undefined): Certain | undefined =>
  (ruling && ruled(reading, ruling)) ?? struckDownForGood(reading);
