import { turnsIn } from '../text/clause.js';
import { matchesOf } from '../text/text.js';
import { beginsIn, type Reading } from './reading.js';

/** By what somebody who was named before does something himself. */
const ACTS = ['rule_lays', 'rule_goes_on_to'];
/** Before such a verb stands a short word at most, in UTF-16 units: "and then bans". */
const VERB_REACH = 6;
/** The Polish "and" is too short to be looked for in all languages. */
const POLISH_AND = / i /gu;

/** Where a title goes on, from a place, to something else that who was named before does himself: "urges talks, bans exports". */
export function actsFurther(reading: Reading, from: number): number | undefined {
  const {
    lang,
    title: { words },
    normalised: { text, titleEnd },
  } = reading;
  const behindAnd =
    lang === 'pl'
      ? matchesOf(POLISH_AND, text.slice(from, titleEnd)).map(
          ({ 0: and, index }) => from + index + and.length,
        )
      : [];
  return [...turnsIn(text, from, titleEnd), ...behindAnd]
    .sort((one, other) => one - other)
    .find((at) => beginsIn(words, at, at + VERB_REACH, ...ACTS));
}
