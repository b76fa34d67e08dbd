import { type DateMention, MONTHS } from '../../days/written/calendar.js';
import { BURDENS_AND_BANS, PREPOSITIONS, VERB_FIRST } from '../../reading/concepts.js';
import { beginsAt, beginsIn, comesBehind, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { asDone, type Certain, isOtherwise, isSaidBefore, isShaded } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { goesOn, isObjectOf, isOverAt } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';
import { DATES_ANOTHER, type Lapse } from './lapse.js';

/** What the name of a pause holds: "gallium ban suspension", "rare earth suspension". */
const IN_NAME = [...BURDENS_AND_BANS, 'rare_earth'];

/** A pause that somebody lets run out, which leaves the measure: "lässt die Aussetzung … auslaufen", "laisse expirer la suspension". */
export function pauseLetGo(reading: Reading): Certain | undefined {
  const { text } = reading;
  const word = wordWith(statedIn(reading), 'rule_lets_run_out', ['rule_pause_noun'], (lets, pause) =>
    isObjectOf(text, pause, lets),
  );
  const isNot = word && beginsIn(reading.title.words, word.start, word.end, 'rule_not_done', 'step_mark_not');
  return isNot ? undefined : asDone(reading, 'in_force', word);
}

/** So near behind stands the month in which it ends, in UTF-16 units: "expires in early November". */
const MONTH_REACH = 16;

/** Whether a word such as "to" says that it has yet to come; one before a name only tells whom the measure hits: "ban to US expires". */
const isToBe = ({ text, title: { words, parties } }: Reading, word: WordMention): boolean =>
  isShaded(
    words.filter(({ end }) => !parties.some(({ start }) => start === endOfWord(text, end) + 1)),
    word,
    'step_mark_will',
  );

/** The word by which a title says of a pause of some measure that it ends. */
function endOfPause(reading: Reading): WordMention | undefined {
  const { lang, text } = reading;
  const said = statedIn(reading);
  const isVerbFirst = VERB_FIRST.includes(lang);
  const areOne = (one: WordMention, other: WordMention) => goesOn(text, one, other);
  const isOfMeasure = (ends: WordMention, pause: WordMention, measure: WordMention) => {
    if (areOne(pause, measure)) return areOne(measure, ends) || (isVerbFirst && areOne(ends, pause));
    // Chinese names the measure before its pause, or in another clause: 暂停期届满.
    return lang === 'zh' && areOne(pause, ends);
  };
  return wordWith(said, 'rule_pause_ends', ['rule_pause_noun'], (ends, pause) =>
    said.some(
      (measure) =>
        (IN_NAME.includes(measure.concept) && liesWithin(measure, pause) && areOne(pause, ends)) ||
        (BURDENS_AND_BANS.includes(measure.concept) && isOfMeasure(ends, pause, measure)),
    ),
  );
}

/**
 * A pause that runs out, told by its noun: "suspension of curbs expires". Until then it holds; then the measure binds again. A
 * word such as "set to" says that it has yet to come, as does a day; of "may" and "not" nothing is known.
 */
export function pauseRunsOut(
  reading: Reading,
  dates: readonly DateMention[],
  published = '',
): Lapse | undefined {
  if (!inTitle(reading, 'rule_pause_noun')) return undefined;
  const { text, titleEnd } = reading;
  const said = statedIn(reading);
  const word = endOfPause(reading);
  if (!word || isShaded(said, word, 'step_mark_not')) return undefined;
  // "Suspension of tariffs ends trade war".
  const behind = endOfWord(text, word.end);
  const isAlone =
    (VERB_FIRST.includes(reading.lang) && comesBehind(said, word.end + 1, 'rule_pause_noun')) ||
    isOverAt(text, behind) ||
    beginsAt(said, behind, ...PREPOSITIONS, ...MONTHS, 'rule_time_to_come') ||
    dates.some(({ start }) => start >= behind && start <= behind + 2);
  if (!isAlone) return undefined;
  const isToCome =
    isToBe(reading, word) ||
    isSaidBefore(reading, word.start, ...DATES_ANOTHER) ||
    beginsAt(said, behind, 'rule_time_to_come') ||
    beginsIn(said, behind, behind + MONTH_REACH, ...MONTHS) ||
    dates.some(({ date, start, end }) => date > published && start >= word.start && end <= titleEnd);
  if (isToCome) return { stage: 'suspended', word, of: 'pause' };
  return isOtherwise(reading, word) ? undefined : { stage: 'in_force', word, of: 'pause' };
}
