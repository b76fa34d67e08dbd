import { NAMED_MEASURES, PREPOSITIONS } from '../../reading/concepts.js';
import { beginsIn } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { ANYWHERE, areInClause, goesOn } from '../../text/clause.js';

/** Somebody calls for what comes behind in the clause. */
const URGES = ['step_urges', 'rule_demands'];

/** Whether a text calls, below its title, for what a word tells: 敦促美方取消单边关税 takes nothing back. */
export const isOnlyUrged = ({ words, text, titleEnd }: Reading, word: WordMention): boolean =>
  word.start > titleEnd &&
  words.some(
    (urges) => URGES.includes(urges.concept) && urges.end > titleEnd && goesOn(text, urges, word, ANYWHERE),
  );

/** In these a verb needs no word between it and its object that a noun has: "suspends curbs", "suspension of curbs". */
const WITH_OF = ['en', 'de', 'fr', 'es', 'sv'];

/** Whether somebody gives a relief before what hangs is told of: "Peru suspends curbs that carmakers depend on". */
const isGiven = ({ lang, title: { words } }: Reading, relief: WordMention, hangs: WordMention): boolean =>
  WITH_OF.includes(lang) &&
  // "Lifting curbs hinges on talks" has nobody before it.
  relief.start > 0 &&
  words.some(
    ({ concept, start, end }) =>
      NAMED_MEASURES.includes(concept) &&
      start > relief.start &&
      end <= hangs.start &&
      !beginsIn(words, relief.start + 1, start, 'rule_of', ...PREPOSITIONS),
  );

/** Whether a title tells a relief, by its word if by any, only to hang on something else: "tariff relief hinges on talks". */
export const onlyHangs = (reading: Reading, relief: WordMention | undefined): boolean => {
  const { text } = reading;
  const { words } = reading.title;
  return words.some(
    (hangs) =>
      hangs.concept === 'rule_hangs_on' &&
      !(relief && (!areInClause(text, relief, hangs) || isGiven(reading, relief, hangs))),
  );
};
