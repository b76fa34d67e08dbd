import { AGREED_OR_DONE, BURDENS_AND_CURBS, LASTING_RELIEFS, RESTING } from '../../reading/concepts.js';
import { governedMeasure } from '../../reading/governing.js';
import { comesBehind, firstBeside, firstOf, inTitle, isAlso, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, isOtherwise } from '../../reading/said.js';
import { statedIn } from '../../reading/stated.js';
import { belongTogether, goesOn, type Reach, turnsBetween } from '../../text/clause.js';
import { liesWithin } from '../../text/span.js';

// What is made to last longer, and what is not.

/** What lasts longer instead, before the measure or right behind it: "extends tariff deadline", "extends review of duties". */
const LASTS_INSTEAD = 'rule_lasts_instead';

/** A measure that is made to last longer: "extends tariff on graphite for another year", 延长反制关税. */
export function prolonged(reading: Reading): Certain | undefined {
  const word = governedMeasure(reading, ['rule_prolongs'], [LASTS_INSTEAD]);
  // Spanish "prorroga" is a verb here, and a relief as a noun.
  if (!word || firstBeside(word, reading.title.words, ...LASTING_RELIEFS)) return undefined;
  // "Extends the suspension of the ban": what comes first is what lasts longer.
  if (isAlso(reading.title.words, word, 'rule_pause_prolonged')) return undefined;
  const isElse = comesBehind(reading.title.words, word.end, LASTS_INSTEAD, 'rule_widened_to');
  return isElse ? undefined : { stage: 'in_force', word };
}

/** Who is given what a measure holds back is favoured as well. */
const FAVOURS = [...LASTING_RELIEFS, 'licence'];
/** The word that one of these is not made to last longer. */
export function notExtended(reading: Reading, what: readonly string[]): WordMention | undefined {
  const { text } = reading;
  const said = statedIn(reading);
  const isOf = (no: WordMention, other: WordMention) =>
    (liesWithin(other, no) && !turnsBetween(text, no.start, no.end)) || belongTogether(text, no, other);
  const word = wordWith(said, 'rule_let_run_out', what, isOf);
  if (!word || isOtherwise(reading, word) || inTitle(reading, 'ruling_bench')) return undefined;
  const isElse =
    comesBehind(reading.title.words, word.start, LASTS_INSTEAD) ||
    comesBehind(reading.title.words, word.end, 'rule_elsewhere_or_open');
  return isElse ? undefined : word;
}

/**
 * A measure that is not made to last longer, and so runs out: "will not extend export ban"; where a relief is not, the burden
 * comes back: "decides not to renew exclusions".
 */
export function letRunOut(reading: Reading): Certain | undefined {
  const word = notExtended(reading, [...BURDENS_AND_CURBS, ...FAVOURS]);
  if (!word) return undefined;
  return { stage: notExtended(reading, FAVOURS) ? 'announced' : 'eased', word };
}

/** German names all that is prolonged before the verb. */
const PLAN_REACH: Reach = [80, 20];

/** A rest that somebody wants to be longer: "veut prolonger le gel des contre-mesures", "will die Aussetzung … verlängern". It is proposed. */
export function restToBeProlonged(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  const { text } = reading;
  const word = wordWith(said, 'rule_plans', ['extended'], (plan, longer) =>
    goesOn(text, plan, longer, PLAN_REACH),
  );
  const isDone = firstOf(said, ...AGREED_OR_DONE);
  const rests = firstOf(said, 'suspended');
  return word && rests && !isDone && rests.start > word.start && firstOf(said, ...RESTING)
    ? { stage: 'proposed', word }
    : undefined;
}
