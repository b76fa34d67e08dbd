import { MEASURES_AND_CURBS, NAMED_MEASURES, PREPOSITIONS } from '../../reading/concepts.js';
import { precedesVerb } from '../../reading/governing.js';
import { beginsIn, comesBehind } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { turnsTo } from '../../reading/said.js';
import { tellsActElsewhere } from '../../reading/told-acts.js';
import { ANYWHERE, areInClause, goesOn, type Reach } from '../../text/clause.js';

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

/** So far behind who stands by a measure or answers a threat is that, in UTF-16 units: whose it is, of what, and before whom, comes between. */
const REACH: Reach = [48, 16];

/**
 * Whether a title only says that somebody stands by a measure that there is: "Indonesia vows to defend its ore ban at the WTO". It
 * is no threat, and no step of it is told.
 */
export function isOnlyDefended(reading: Reading): boolean {
  const { text } = reading;
  const { words } = reading.title;
  return words.some((defends) => {
    if (defends.concept !== 'rule_defends') return false;
    const isDefended = (measure: WordMention) =>
      MEASURES_AND_CURBS.includes(measure.concept) &&
      (precedesVerb(reading, 0, measure, defends, REACH) ||
        // "Defends chipmakers with a duty".
        (goesOn(text, defends, measure, REACH) &&
          !beginsIn(words, defends.end, measure.start, ...PREPOSITIONS)));
    return words.some(isDefended) && !tellsActElsewhere(reading, defends);
  });
}

const ANSWERS = ['rule_responds_to', 'rule_talks_back'];
/** By what a title tells, in another clause, that who answers means to act, too. */
const ACTS = [...MEASURES_AND_CURBS, 'impose_duty'];

/**
 * Whether a title only says that somebody answers another's threat in words: "Peru hits back at tariff threat: 'A deal is a deal'".
 * Who answers threatens nobody then.
 */
export function isAnsweredInWords(reading: Reading): boolean {
  const { text } = reading;
  const { words } = reading.title;
  return words.some((answer) => {
    if (!ANSWERS.includes(answer.concept) || comesBehind(words, answer.end, 'rule_by_means_of')) return false;
    const threat = words.find((word) => word.concept === 'threaten' && goesOn(text, answer, word, REACH));
    return threat !== undefined && !turnsTo(reading, threat.end, ...ACTS);
  });
}
