import { BINDING_STAGES, RELIEF_STAGES, type Stage } from '../../../domain/classification.js';
import { MEASURES, NAMED_MEASURES } from '../../reading/concepts.js';
import { beginsAt, beginsIn, inTitle } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { isLeftUndone } from '../../reading/said.js';
import { goesOn, isOfOneClause } from '../../text/clause.js';
import { overlap } from '../../text/span.js';
import { endOfWord } from '../../text/word-boundary.js';

/** By what a title tells that a measure binds. */
const IN_FORCE = ['rule_comes_into_force', 'rule_is_in_force'];

/** The word by which a title says of a measure that it does not come into force: "will never take effect". */
export const notInForce = (reading: Reading): WordMention | undefined => {
  const { text } = reading;
  const { words } = reading.title;
  const out = words.filter(
    (word) =>
      word.concept === 'rule_stays_out_of_force' ||
      (word.concept === 'rule_comes_into_force' && isLeftUndone(reading, word)),
  );
  // "Tariffs take effect, a cut does not come into force yet": what binds is news, and what does not is another one.
  const binds = words.some(
    (word) =>
      IN_FORCE.includes(word.concept) &&
      !isLeftUndone(reading, word) &&
      !out.some((other) => overlap(word, other)),
  );
  return binds
    ? undefined
    : out.find(
        (word) =>
          isOfOneClause(text, word) &&
          words.some((measure) => NAMED_MEASURES.includes(measure.concept) && goesOn(text, measure, word)),
      );
};

/** Told of a text by which nothing is done to a measure, whatever its words weigh. */
export type NoStep = 'no step';

const ONLY_THEN = ['rule_only_if', 'rule_only_when'];
/** Whether it comes into force all the same, only later or if: "not until March". "On Monday" says no more than when it does not. */
function comesLater({ text, title: { words } }: Reading, word: WordMention): boolean {
  const end = endOfWord(text, word.end);
  return (
    beginsIn(words, word.start, word.end, 'rule_only_when') ||
    (beginsAt(words, end, ...ONLY_THEN) && !beginsAt(words, end, 'rule_on_the_day'))
  );
}

/**
 * What a title says of a measure whose end, or relief, by its own word has not come: "has not lifted tariffs", 未放宽. Where it
 * names the measure, that binds as before. One that does not come into force does not bind.
 */
export function notDone(
  reading: Reading,
  { stage, cue }: { readonly stage: Stage; readonly cue: WordMention | undefined },
): Stage | NoStep | undefined {
  const out = BINDING_STAGES.includes(stage) ? notInForce(reading) : undefined;
  if (out) return comesLater(reading, out) ? 'announced' : 'no step';
  if (!cue || cue.end > reading.titleEnd || !RELIEF_STAGES.includes(stage)) return undefined;
  // A court may strike down what "does not allow" duties.
  if (stage === 'struck_down' && cue.concept !== stage) return undefined;
  const { text } = reading;
  // "N'expirent pas".
  const isDeniedBehind =
    stage === 'expired' && beginsAt(reading.title.words, endOfWord(text, cue.end), 'rule_not_behind_verb');
  if (!isDeniedBehind && !isLeftUndone(reading, cue)) return undefined;
  return inTitle(reading, ...MEASURES) ? 'in_force' : 'no step';
}
